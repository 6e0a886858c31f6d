/// A text as it was typed, in plain characters, each of which knows where it stood.
struct TypedText {
  /// What was typed.
  let text: String
  /// Plain: digits of every script as 0 to 9, one minus, no invisible marks.
  let scalars: [Unicode.Scalar]
  /// For each of `scalars`, at which byte of the text it stood.
  private let places: [Int]
  /// For each of `scalars`, whether it was a digit of another script than ours.
  private let isForeignDigit: [Bool]

  init(_ text: String) throws(UnreadableFormula) {
    // The bytes are counted first: a character can be built of any number of them.
    guard text.utf8.count <= FormulaReading.longest * 12, text.unicodeScalars.count <= FormulaReading.longest * 3,
      text.count <= FormulaReading.longest
    else { throw UnreadableFormula(.tooLong, at: FormulaReading.longest) }
    self.text = text
    var scalars: [Unicode.Scalar] = []
    var places: [Int] = []
    var isForeignDigit: [Bool] = []
    scalars.reserveCapacity(text.utf8.count)
    var place = 0
    for scalar in text.unicodeScalars {
      defer { place += UTF8.width(scalar) }
      guard let plain = Self.plain(scalar) else { continue }
      scalars.append(plain)
      places.append(place)
      isForeignDigit.append(plain.isDigit && plain != scalar)
    }
    self.scalars = scalars
    self.places = places
    self.isForeignDigit = isForeignDigit
  }

  private init(_ other: TypedText, scalars: [Unicode.Scalar]) {
    text = other.text
    self.scalars = scalars
    places = other.places
    isForeignDigit = other.isForeignDigit
  }

  /// Without what LaTeX writes about an answer only to show it.
  var withoutMarks: TypedText {
    MathsMarks.blanked(scalars).map { TypedText(self, scalars: $0) } ?? self
  }

  func wasForeignDigit(_ index: Int) -> Bool { isForeignDigit.indices.contains(index) && isForeignDigit[index] }

  /// The plain characters of a stretch.
  subscript(range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }

  /// The characters as typed of a stretch.
  func typed(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: places[first])
    let end = bytes.index(bytes.startIndex, offsetBy: places[last])
    return String(text.unicodeScalars[start...end])
  }

  /// The character, counted from 0, in which the plain character at `index` was typed; the end of the text where there
  /// is none.
  func offset(of index: Int) -> Int {
    guard index < places.count else { return text.count }
    var bytes = 0
    for (offset, character) in text.enumerated() {
      bytes += character.utf8.count
      if places[index] < bytes { return offset }
    }
    return text.count
  }

  /// Where the partner of each opening brace and square bracket stands, by its place; what a backslash stands before is
  /// no bracket.
  var partners: [Int: Int] {
    var partners: [Int: Int] = [:]
    var open: (braces: [Int], squares: [Int]) = ([], [])
    for index in scalars.indices where index == 0 || scalars[index - 1] != "\\" {
      switch scalars[index] {
      case "{": open.braces.append(index)
      case "[": open.squares.append(index)
      case "}": if let start = open.braces.popLast() { partners[start] = index }
      case "]": if let start = open.squares.popLast() { partners[start] = index }
      default: break
      }
    }
    return partners
  }

  /// As `Unicode.Scalar.plain`, with what a formula has besides.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.value < 0x7F { return scalar.value < 0x20 ? " " : scalar }
    switch scalar.value {
    case 0x00F7, 0x2797: return "÷"
    case 0x2018, 0x2019, 0x02B9, 0x02BC, 0x2032, 0x00B4: return "'"
    case 0x201C, 0x201D, 0x02BA, 0x2033: return "\""
    case 0x00BA, 0x02DA: return "°"
    case 0x2236, 0xA789: return ":"
    case 0x2217, 0x204E: return "*"
    case 0x2715, 0x2716, 0x2A2F: return "×"
    case 0x2022, 0x2219, 0x22C5: return "⋅"
    case 0x2A7D, 0x2266: return "≤"
    case 0x2A7E, 0x2267: return "≥"
    case 0x2223, 0x01C0: return "|"
    case 0x2225: return "∥"
    case 0x3001: return ","
    case 0x3002: return "."
    case 0x2795: return "+"
    case 0x2796: return "-"
    case 0x2026, 0x22EF: return "…"
    case 0x2206: return "△"
    case 0x1D400...0x1D6A3:
      // Letters of the mathematical alphabets, 26 capitals and 26 small ones each.
      let letter = (scalar.value - 0x1D400) % 52
      return Unicode.Scalar(letter < 26 ? 0x41 + letter : 0x61 + letter - 26)
    default: return scalar.plain
    }
  }
}
