extension JSONValue {
  /// Reads one JSON value (RFC 8259) with nothing but blanks around it. Two things are forgiven, because models write
  /// them: a line break inside a string, and half of a surrogate pair, which becomes U+FFFD.
  public init(reading text: String) throws(JSONFault) {
    var reader = JSONReader(Array(text.utf8))
    self = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.isAtEnd else { throw reader.fault("something stands after the value") }
  }

  /// Reads the value that `text` begins with, and lets alone what follows.
  public init(readingStartOf text: some StringProtocol) throws(JSONFault) {
    var reader = JSONReader(Array(text.utf8))
    self = try reader.value(depth: 0)
  }
}

/// Goes through the bytes of one JSON text, which is valid UTF-8.
private struct JSONReader {
  /// Lists and objects within each other: more than any answer needs, and far from the end of the stack.
  private static let deepest = 64
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }
  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  func fault(_ reason: String) -> JSONFault { JSONFault(offset: place, reason: reason) }

  mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { place += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    place += 1
    return true
  }

  mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
    guard depth < Self.deepest else { throw fault("more than \(Self.deepest) lists within each other") }
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return .object(try members(depth: depth))
    case UInt8(ascii: "["): return .list(try elements(depth: depth))
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "t"): return try word("true", .truth(true))
    case UInt8(ascii: "f"): return try word("false", .truth(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case nil: throw fault("the text ends where a value should be")
    default: return try number()
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONFault) -> JSONValue {
    guard bytes[place...].starts(with: word.utf8) else { throw fault("this is no value") }
    place += word.utf8.count
    return value
  }

  private mutating func members(depth: Int) throws(JSONFault) -> [JSONValue.Member] {
    place += 1
    var members: [JSONValue.Member] = []
    skipBlanks()
    if take(UInt8(ascii: "}")) { return members }
    while true {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw fault("a name in quotes should be here") }
      let name = try string()
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { throw fault("a colon should be here") }
      members.append(JSONValue.Member(name, try value(depth: depth + 1)))
      skipBlanks()
      if take(UInt8(ascii: "}")) { return members }
      guard take(UInt8(ascii: ",")) else { throw fault("a comma or } should be here") }
    }
  }

  private mutating func elements(depth: Int) throws(JSONFault) -> [JSONValue] {
    place += 1
    var elements: [JSONValue] = []
    skipBlanks()
    if take(UInt8(ascii: "]")) { return elements }
    while true {
      elements.append(try value(depth: depth + 1))
      skipBlanks()
      if take(UInt8(ascii: "]")) { return elements }
      guard take(UInt8(ascii: ",")) else { throw fault("a comma or ] should be here") }
    }
  }

  private mutating func number() throws(JSONFault) -> JSONValue {
    let start = place
    _ = take(UInt8(ascii: "-"))
    let hasLeadingZero = next == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, !(hasLeadingZero && whole > 1) else { throw fault("this is no value") }
    var isWhole = true
    if take(UInt8(ascii: ".")) {
      isWhole = false
      guard digits() > 0 else { throw fault("a digit should follow the point") }
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      isWhole = false
      _ = take(UInt8(ascii: "+")) || take(UInt8(ascii: "-"))
      guard digits() > 0 else { throw fault("a digit should follow the exponent's sign") }
    }
    let written = String(decoding: bytes[start..<place], as: UTF8.self)
    if isWhole, let number = Int(written) { return .integer(number) }
    guard let number = Double(written), number.isFinite else { throw fault("the number is too large") }
    return .real(number)
  }

  private mutating func digits() -> Int {
    let start = place
    while let byte = next, (0x30...0x39).contains(byte) { place += 1 }
    return place - start
  }

  private mutating func string() throws(JSONFault) -> String {
    place += 1
    var text: [UInt8] = []
    while true {
      guard let byte = next else { throw fault("the text ends inside of a string") }
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += Array(String(try escaped()).utf8)
      default: text.append(byte)
      }
    }
  }

  private mutating func escaped() throws(JSONFault) -> Unicode.Scalar {
    guard let byte = next else { throw fault("the text ends inside of a string") }
    place += 1
    if byte != UInt8(ascii: "u") {
      guard let scalar = JSONEscape.scalar(of: byte) else { throw fault("this escape is not known") }
      return scalar
    }
    let unit = try fourDigits()
    guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) ?? JSONEscape.replacement }
    let afterLead = place
    if take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) {
      let trail = try fourDigits()
      if UTF16.isTrailSurrogate(trail) { return JSONEscape.scalar(lead: unit, trail: trail) }
    }
    place = afterLead
    return JSONEscape.replacement
  }

  private mutating func fourDigits() throws(JSONFault) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = JSONEscape.digit(byte) else { throw fault("four digits follow \\u") }
      value = value << 4 | digit
      place += 1
    }
    return value
  }
}
