/// Calls `body` with each cluster of a text and its columns, until it says false. Clusters are what `Character` says
/// (Unicode, UAX #29), found by a table where the text is Latin, Bengali or ordinary signs, which is nearly always:
/// Swift's own way takes several times as long, and a screen has thousands of them.
func eachCluster(of text: String, _ family: WidthFamily, _ body: (_ cluster: String, _ columns: Int) -> Bool) {
  var text = text
  let known = text.withUTF8 { bytes in eachKnownCluster(of: bytes, family, body) }
  guard let known, known < text.utf8.count else { return }
  for character in text[text.utf8.index(text.startIndex, offsetBy: known)...] {
    if !body(String(character), columns(of: character, family)) { return }
  }
}

/// The same as far as the table goes: returns the place of the first cluster whose end depends on something that the table
/// does not hold, and nil where `body` said false.
private func eachKnownCluster(
  of bytes: UnsafeBufferPointer<UInt8>, _ family: WidthFamily, _ body: (String, Int) -> Bool
) -> Int? {
  var start = 0
  var columns = 0
  var conjunct = Conjunct.none
  var index = 0
  func give(upTo end: Int) -> Bool {
    if end == start + 1 { return body(ascii[Int(bytes[start] & 0x7F)], columns) }
    return body(String(decoding: bytes[start..<end], as: UTF8.self), columns)
  }
  while index < bytes.count {
    let (scalar, length) = scalar(at: index, of: bytes)
    guard let breaking = Breaking(scalar) else { return start }
    if index > start {
      guard let isJoined = conjunct.joining(breaking) else { return start }
      if !isJoined {
        guard give(upTo: index) else { return nil }
        (start, columns) = (index, 0)
      }
    }
    conjunct = conjunct.after(breaking)
    columns += columnsOf(scalar, family)
    index += length
  }
  return start == index || give(upTo: index) ? index : nil
}

/// The bytes of a String are well formed: only the lengths have to be told apart.
@inline(__always)
func scalar(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> (Unicode.Scalar, length: Int) {
  let first = UInt32(bytes[index])
  func rest(_ place: Int) -> UInt32 { UInt32(bytes[index + place] & 0x3F) }
  let value: UInt32
  let length: Int
  if first < 0x80 {
    (value, length) = (first, 1)
  } else if first < 0xE0 {
    (value, length) = ((first & 0x1F) << 6 | rest(1), 2)
  } else if first < 0xF0 {
    (value, length) = ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3)
  } else {
    (value, length) = ((first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
  }
  return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
}

/// Made once: most cells hold one of these.
private let ascii = (UInt8(0)..<0x80).map { String(Unicode.Scalar($0)) }

/// How a scalar stands to the one before it.
private enum Breaking {
  /// A cluster begins with it.
  case letter
  /// A letter that hasanta may join to the one before it.
  case consonant
  /// A mark within a conjunct.
  case mark
  /// A vowel sign that ends a conjunct.
  case sign
  case hasanta
  case joiner, separator

  /// nil for what the table does not hold.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF: self = .letter
    case 0x980...0x9FF: self = Self.bengali[Int(scalar.value - 0x980)]
    case 0x964, 0x965, 0x2010...0x2027, 0x2030...0x203B, 0x2200...0x22FF, 0x2500...0x257F: self = .letter
    case 0x200C: self = .separator
    case 0x200D: self = .joiner
    default: return nil
    }
  }

  private static let bengali: [Breaking] = (UInt32(0x980)...0x9FF).map { value in
    switch value {
    case 0x995...0x9A8, 0x9AA...0x9B0, 0x9B2, 0x9B6...0x9B9, 0x9DC, 0x9DD, 0x9DF, 0x9F0, 0x9F1: .consonant
    case 0x9CD: .hasanta
    case 0x981, 0x9BC, 0x9BE, 0x9C1...0x9C4, 0x9D7, 0x9E2, 0x9E3, 0x9FE: .mark
    case 0x982, 0x983, 0x9BF, 0x9C0, 0x9C7, 0x9C8, 0x9CB, 0x9CC: .sign
    default: .letter
    }
  }
}

/// How far a conjunct has come: a consonant, and then a hasanta that may join the next one (rule GB9c).
private enum Conjunct {
  case none, consonant, joining

  func after(_ breaking: Breaking) -> Conjunct {
    switch breaking {
    case .consonant: .consonant
    case .hasanta: self == .none ? .none : .joining
    case .mark, .joiner: self
    case .letter, .sign, .separator: .none
    }
  }

  /// Whether what comes belongs to the cluster; nil where that depends on more than is known here.
  func joining(_ breaking: Breaking) -> Bool? {
    switch breaking {
    case .letter: false
    case .consonant: self == .joining
    case .mark, .sign, .hasanta: true
    // Outside of a conjunct it may join pictures.
    case .joiner, .separator: self == .none ? nil : true
    }
  }
}
