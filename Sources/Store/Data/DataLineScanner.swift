import Glibc

/// Reads the lines of a student's file, `{"row":{…},"table":"…"}` each, without a value of its own for every cell: rows
/// come by the hundred thousand. It takes any JSON (RFC 8259) of that shape, whatever its order and its spaces.
struct DataLineScanner {
  /// What stands in a column.
  enum Cell: Equatable {
    case null
    case integer(Int64)
    /// A number with a fraction or an exponent, or one that is too great for an integer.
    case real(Double)
    /// Where its UTF-8 stands in `text`.
    case text(Range<Int>)
  }

  /// The file.
  let bytes: [UInt8]
  /// The next byte to be read.
  private(set) var position: Int

  // The line that was read last. Every text of it stands in `text`, as it is meant, without escapes.

  private(set) var text: [UInt8] = []
  private(set) var table = 0..<0
  private(set) var columns: [Range<Int>] = []
  private(set) var cells: [Cell] = []

  init(_ bytes: [UInt8], at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// Reads the line that begins at `position`, and goes to the beginning of the next.
  private mutating func scan() throws(DataMistake) {
    text.removeAll(keepingCapacity: true)
    columns.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    var (hasTable, hasRow) = (false, false)
    try members { (scanner: inout Self) throws(DataMistake) in
      let name = try scanner.string()
      try scanner.colon()
      switch (scanner.isText(name, Self.tableName), scanner.isText(name, Self.rowName)) {
      case (true, _) where !hasTable:
        hasTable = true
        scanner.table = try scanner.string()
      case (_, true) where !hasRow:
        hasRow = true
        try scanner.readRow()
      default:
        throw DataMistake("a line is a row and its table, nothing else")
      }
    }
    guard hasTable, hasRow else { throw DataMistake("a line is a row and its table") }
    space()
    guard position == bytes.count || bytes[position] == UInt8(ascii: "\n") else {
      throw DataMistake("something follows the row")
    }
    position = min(position + 1, bytes.count)
  }

  /// Reads the line that begins there.
  mutating func scan(at position: Int) throws(DataMistake) {
    self.position = position
    try scan()
  }

  /// Where the line that begins at `position` ends: its line feed, or the end of the file.
  var endOfLine: Int {
    bytes.withUnsafeBytes { bytes in
      let rest = UnsafeRawBufferPointer(rebasing: bytes[position...])
      guard let start = rest.baseAddress, let end = memchr(start, Int32(UInt8(ascii: "\n")), rest.count) else {
        return bytes.count
      }
      return position + UnsafeRawPointer(start).distance(to: end)
    }
  }

  /// Goes to the next line, whatever stands in this one.
  mutating func skipLine() { position = min(endOfLine + 1, bytes.count) }

  private static let tableName = Array("table".utf8)
  private static let rowName = Array("row".utf8)

  // MARK: - JSON

  private mutating func readRow() throws(DataMistake) {
    try members { (scanner: inout Self) throws(DataMistake) in
      let name = try scanner.string()
      try scanner.colon()
      let cell = try scanner.cell()
      scanner.columns.append(name)
      scanner.cells.append(cell)
    }
  }

  /// `{ member, member }`
  private mutating func members(_ member: (inout Self) throws(DataMistake) -> Void) throws(DataMistake) {
    try expect(UInt8(ascii: "{"), "an object begins with {")
    space()
    if take(UInt8(ascii: "}")) { return }
    repeat {
      try member(&self)
      space()
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"), "an object ends with }")
  }

  private mutating func cell() throws(DataMistake) -> Cell {
    space()
    guard position < bytes.count else { throw DataMistake("the line breaks off") }
    switch bytes[position] {
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "n"):
      guard bytes[position...].starts(with: Self.null) else { break }
      position += Self.null.count
      return .null
    case UInt8(ascii: "-"), Self.digits: return try number()
    default: break
    }
    throw DataMistake("a cell holds a text, a number or null")
  }

  private static let null = Array("null".utf8)
  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

  private mutating func number() throws(DataMistake) -> Cell {
    let start = position
    let isNegative = take(UInt8(ascii: "-"))
    let first = position
    var integer: Int64? = 0
    while position < bytes.count, Self.digits.contains(bytes[position]) {
      let digit = Int64(bytes[position] - UInt8(ascii: "0"))
      integer = integer.flatMap { Self.appending(isNegative ? -digit : digit, to: $0) }
      position += 1
    }
    let count = position - first
    guard count > 0, count == 1 || bytes[first] != UInt8(ascii: "0") else { throw DataMistake("this is no number") }
    var isWhole = true
    if take(UInt8(ascii: ".")) {
      isWhole = false
      try skipDigits()
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      isWhole = false
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try skipDigits()
    }
    if isWhole, let integer { return .integer(integer) }
    guard let real = Double(String(decoding: bytes[start..<position], as: UTF8.self)), real.isFinite else {
      throw DataMistake("a number is too great")
    }
    return .real(real)
  }

  /// nil where that is too great for an integer.
  private static func appending(_ digit: Int64, to number: Int64) -> Int64? {
    let (tenfold, isTooGreat) = number.multipliedReportingOverflow(by: 10)
    let (sum, isGreater) = tenfold.addingReportingOverflow(digit)
    return isTooGreat || isGreater ? nil : sum
  }

  private mutating func skipDigits() throws(DataMistake) {
    let start = position
    while position < bytes.count, Self.digits.contains(bytes[position]) { position += 1 }
    if position == start { throw DataMistake("this is no number") }
  }

  private mutating func colon() throws(DataMistake) { try expect(UInt8(ascii: ":"), "a name is followed by a colon") }

  private mutating func expect(_ byte: UInt8, _ words: String) throws(DataMistake) {
    space()
    if !take(byte) { throw DataMistake(position < bytes.count ? words : "the line breaks off") }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// A line ends the row, so a line feed is no space here.
  private mutating func space() {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): position += 1
      default: return
      }
    }
  }
}

// MARK: - Texts

extension DataLineScanner {
  /// Appends the string that begins here to `text`, and says where it stands there.
  private mutating func string() throws(DataMistake) -> Range<Int> {
    try expect(UInt8(ascii: "\""), "a text begins with a quotation mark")
    let start = text.count
    var isPlain = true
    while true {
      let (end, isASCII) = endOfPlainText
      text.append(contentsOf: bytes[position..<end])
      isPlain = isPlain && isASCII
      position = end
      if take(UInt8(ascii: "\"")) { break }
      guard take(UInt8(ascii: "\\")) else {
        throw DataMistake(
          position < bytes.count ? "a text breaks off, or holds a control character" : "the line breaks off")
      }
      try escape()
    }
    if !isPlain, String(validating: text[start...], as: UTF8.self) == nil { throw DataMistake("this is no UTF-8") }
    return start..<text.count
  }

  /// Where the next quotation mark, backslash or control character stands, and whether all before it is ASCII.
  private var endOfPlainText: (end: Int, isASCII: Bool) {
    bytes.withUnsafeBufferPointer { bytes in
      var end = position
      var seen: UInt8 = 0
      while end < bytes.count {
        let byte = bytes[end]
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
        seen |= byte
        end += 1
      }
      return (end, seen < 0x80)
    }
  }

  /// What stands after a backslash.
  private mutating func escape() throws(DataMistake) {
    guard position < bytes.count else { throw DataMistake("the line breaks off") }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"): try text.append(contentsOf: UTF8.bytes(of: character()))
    default: throw DataMistake("a backslash stands before something that needs none")
    }
  }

  /// The character of `\uXXXX`, or of two that are one: a surrogate alone is none.
  private mutating func character() throws(DataMistake) -> Unicode.Scalar {
    let unit = try codeUnit()
    if let scalar = Unicode.Scalar(unit) {
      // Neither SQLite's text nor PostgreSQL's JSON can hold it.
      if unit == 0 { throw DataMistake("a text holds U+0000") }
      return scalar
    }
    guard UTF16.isLeadSurrogate(unit), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      throw DataMistake("half a character is escaped")
    }
    let second = try codeUnit()
    guard UTF16.isTrailSurrogate(second),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(second) - 0xDC00)
    else { throw DataMistake("half a character is escaped") }
    return scalar
  }

  private mutating func codeUnit() throws(DataMistake) -> UInt16 {
    guard position + 4 <= bytes.count else { throw DataMistake("the line breaks off") }
    let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
    guard digits.allSatisfy(\.isHexDigit), let unit = UInt16(digits, radix: 16) else {
      throw DataMistake("\\u needs four hexadecimal digits")
    }
    position += 4
    return unit
  }
}

extension UTF8 {
  fileprivate static func bytes(of scalar: Unicode.Scalar) -> [UInt8] { Array(String(scalar).utf8) }
}
