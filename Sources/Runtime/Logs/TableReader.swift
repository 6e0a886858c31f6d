import Glibc

/// Reads a table of tab-separated values line by line, in memory that does not grow with the file. The first line names the
/// columns, which may stand in any order among others.
struct TableReader: ~Copyable {
  /// One row: the cells that were asked for, in the order in which they were asked for.
  struct Row {
    /// The number of the line, from 1.
    let line: Int
    fileprivate let bytes: UnsafeBufferPointer<UInt8>
    fileprivate let cells: [Range<Int>]

    /// A cell as text; what is no UTF-8 becomes the sign for it.
    subscript(column: Int) -> String { String(decoding: bytes[cells[column]], as: UTF8.self) }
  }

  private let file: Int32
  private let path: String
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private var line = 0
  private static let chunk = 1 << 18

  /// `-` is standard input.
  init(_ path: String) throws(TableFailure) {
    self.path = path
    file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    if file < 0 { throw .cannotRead(path, String(cString: strerror(errno))) }
  }

  deinit { if file != STDIN_FILENO { close(file) } }

  /// Calls `body` for each row but empty ones; `columns` that end in `?` may be missing, and are empty then.
  mutating func eachRow(
    columns: [String], _ body: (Row) throws(TableFailure) -> Void
  ) throws(TableFailure) {
    guard let heading = try nextLine() else { throw .noHeading(path) }
    let names = Self.cells(of: buffer, heading).map { String(decoding: buffer[$0], as: UTF8.self) }
    var places: [Int?] = []
    for column in columns {
      let name = column.hasSuffix("?") ? String(column.dropLast()) : column
      let place = names.firstIndex(of: name)
      if place == nil, name == column { throw .noColumn(name, path: path) }
      places.append(place)
    }
    let needed = (places.compactMap(\.self).max() ?? 0) + 1
    while let range = try nextLine() {
      if range.isEmpty { continue }
      let all = Self.cells(of: buffer, range)
      guard all.count >= needed else {
        throw .line(line, "\(all.count) columns, not \(names.count)", path: path)
      }
      let cells = places.map { $0.map { all[$0] } ?? range.lowerBound..<range.lowerBound }
      try Self.call(body, buffer, cells, line)
    }
  }

  private static func call(
    _ body: (Row) throws(TableFailure) -> Void, _ buffer: [UInt8], _ cells: [Range<Int>], _ line: Int
  ) throws(TableFailure) {
    var failure: TableFailure?
    buffer.withUnsafeBufferPointer { bytes in
      do throws(TableFailure) {
        try body(Row(line: line, bytes: bytes, cells: cells))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  /// The place of the next line in the buffer, without its end; nil at the end of the file.
  private mutating func nextLine() throws(TableFailure) -> Range<Int>? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 10) {
        let line = start..<(end > start && buffer[end - 1] == 13 ? end - 1 : end)
        start = end + 1
        self.line += 1
        return line
      }
      if isAtEnd {
        guard start < buffer.count else { return nil }
        let line = start..<buffer.count
        start = buffer.count
        self.line += 1
        return line
      }
      searched = buffer.count - start
      buffer.removeSubrange(..<start)
      start = 0
      try fill()
    }
  }

  private mutating func fill() throws(TableFailure) {
    let before = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: Self.chunk))
    var count = 0
    repeat {
      count = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress?.advanced(by: before), Self.chunk) }
    } while count < 0 && errno == EINTR
    if count < 0 { throw .cannotRead(path, String(cString: strerror(errno))) }
    buffer.removeLast(Self.chunk - count)
    isAtEnd = count == 0
  }

  private static func cells(of buffer: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var from = line.lowerBound
    for index in line where buffer[index] == 9 {
      cells.append(from..<index)
      from = index + 1
    }
    cells.append(from..<line.upperBound)
    return cells
  }
}
