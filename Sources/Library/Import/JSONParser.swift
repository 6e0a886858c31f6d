/// Reads one JSON value (RFC 8259). Numbers stay as they were written, and members in their order.
struct JSONParser {
  /// What is wrong, and at which byte, from 0.
  struct Failure: Error, Equatable {
    var offset: Int
    var message: String
  }

  /// Lists and maps within each other.
  private static let deepest = 32
  private let bytes: [UInt8]
  private var place = 0

  /// The whole of `bytes` is one value.
  static func value(of bytes: [UInt8]) throws(Failure) -> FieldValue {
    var parser = JSONParser(bytes: bytes)
    let value = try parser.value(depth: 0)
    parser.skipBlanks()
    guard parser.place == bytes.count else { throw parser.failure("something stands after the value") }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func failure(_ message: String) -> Failure { Failure(offset: place, message: message) }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { place += 1 }
  }

  private mutating func value(depth: Int) throws(Failure) -> FieldValue {
    guard depth < Self.deepest else { throw failure("more than \(Self.deepest) lists within each other") }
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return .map(try members(depth: depth))
    case UInt8(ascii: "["): return .list(try values(depth: depth))
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "t"): return try word("true", .truth(true))
    case UInt8(ascii: "f"): return try word("false", .truth(false))
    case UInt8(ascii: "n"): return try word("null", .none)
    case UInt8(ascii: "-"): return .number(try number())
    case let byte? where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte): return .number(try number())
    case nil: throw failure("it ends too early")
    default: throw failure("no value begins so")
    }
  }

  private mutating func word(_ word: String, _ value: FieldValue) throws(Failure) -> FieldValue {
    guard bytes[place...].starts(with: word.utf8) else { throw failure("no value begins so") }
    place += word.utf8.count
    return value
  }

  private mutating func members(depth: Int) throws(Failure) -> [FieldValue.Member] {
    var members: [FieldValue.Member] = []
    var names: Set<String> = []
    try separated(until: UInt8(ascii: "}")) { parser throws(Failure) in
      guard parser.next == UInt8(ascii: "\"") else { throw parser.failure("a name in quotes is missing") }
      let name = try parser.string()
      guard names.insert(name).inserted else { throw parser.failure("the name \"\(name)\" is there twice") }
      parser.skipBlanks()
      guard parser.next == UInt8(ascii: ":") else { throw parser.failure("a colon is missing") }
      parser.place += 1
      members.append(FieldValue.Member(name, try parser.value(depth: depth + 1)))
    }
    return members
  }

  private mutating func values(depth: Int) throws(Failure) -> [FieldValue] {
    var values: [FieldValue] = []
    try separated(until: UInt8(ascii: "]")) { parser throws(Failure) in
      values.append(try parser.value(depth: depth + 1))
    }
    return values
  }

  private mutating func separated(
    until end: UInt8, _ read: (inout JSONParser) throws(Failure) -> Void
  ) throws(Failure) {
    place += 1
    skipBlanks()
    if next == end {
      place += 1
      return
    }
    while true {
      skipBlanks()
      try read(&self)
      skipBlanks()
      guard let byte = next else { throw failure("it ends too early") }
      guard byte == end || byte == UInt8(ascii: ",") else { throw failure("a comma is missing") }
      place += 1
      if byte == end { return }
    }
  }

  private mutating func number() throws(Failure) -> String {
    let start = place
    if next == UInt8(ascii: "-") { place += 1 }
    if next == UInt8(ascii: "0") { place += 1 } else { try digits() }
    if next == UInt8(ascii: ".") {
      place += 1
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      place += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { place += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func digits() throws(Failure) {
    let start = place
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { place += 1 }
    if place == start { throw failure("a digit is missing") }
  }

  private mutating func string() throws(Failure) -> String {
    place += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        place += 1
        guard let string = String(validating: text, as: UTF8.self) else { throw failure("it is not in UTF-8") }
        return string
      case UInt8(ascii: "\\"): text += String(try escaped()).utf8
      case 0..<0x20: throw failure("a control character stands in a text")
      default:
        text.append(byte)
        place += 1
      }
    }
    throw failure("a text is never closed")
  }

  private mutating func escaped() throws(Failure) -> Unicode.Scalar {
    place += 1
    guard let byte = next else { throw failure("it ends too early") }
    place += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicode()
    default: throw failure("no character is written so")
    }
  }

  private mutating func unicode() throws(Failure) -> Unicode.Scalar {
    let unit = try hexadecimal()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, next == UInt8(ascii: "\\") else { throw failure("half of a character") }
    place += 1
    guard next == UInt8(ascii: "u") else { throw failure("half of a character") }
    place += 1
    let low = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(low), let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else { throw failure("half of a character") }
    return scalar
  }

  private mutating func hexadecimal() throws(Failure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw failure("four digits are missing")
      }
      value = value << 4 | UInt32(digit)
      place += 1
    }
    return value
  }
}
