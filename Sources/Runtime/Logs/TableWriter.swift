import Glibc

/// Writes a table beside the place where it shall stand, and puts it there when it is whole.
struct TableWriter: ~Copyable {
  private let path: String
  private let draft: String
  private var file: UnsafeMutablePointer<FILE>?

  init(_ path: String) throws(TableFailure) {
    self.path = path
    draft = path + ".part"
    file = fopen(draft, "we")
    if file == nil { throw .cannotWrite(path, String(cString: strerror(errno))) }
  }

  deinit {
    if let file {
      fclose(file)
      unlink(draft)
    }
  }

  /// One line, without its end.
  mutating func write(_ line: String) throws(TableFailure) {
    guard let file, fputs(line, file) >= 0, putc(10, file) >= 0 else {
      throw .cannotWrite(path, String(cString: strerror(errno)))
    }
  }

  /// The table is whole: it takes its place.
  consuming func finish() throws(TableFailure) {
    guard let file else { return }
    self.file = nil
    guard fclose(file) == 0, rename(draft, path) == 0 else {
      let why = String(cString: strerror(errno))
      unlink(draft)
      throw .cannotWrite(path, why)
    }
  }
}
