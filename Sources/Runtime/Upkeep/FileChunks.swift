import Glibc

/// A file piece by piece, in memory that does not grow with it.
struct FileChunks: ~Copyable {
  private let file: Int32
  private let path: String
  private static let size = 1 << 16

  /// `-` is standard input.
  init(_ path: String) throws(LaunchFailure) {
    self.path = path
    file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    if file < 0 { throw .file(path, String(cString: strerror(errno))) }
  }

  deinit { if file != STDIN_FILENO { close(file) } }

  /// nil at the end.
  func next() throws(LaunchFailure) -> [UInt8]? {
    var count = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: Self.size) { buffer, filled in
      repeat { count = read(file, buffer.baseAddress, Self.size) } while count < 0 && errno == EINTR
      filled = max(0, count)
    }
    if count < 0 { throw .file(path, String(cString: strerror(errno))) }
    return chunk.isEmpty ? nil : chunk
  }
}
