/// Reads one text field of a JSON object while the object is still being written, so that a student reads along.
///
///     before ─{→ between ─"→ name ─"→ colon ─:→ value ─┬─ the field's " → reading ─"→ done
///                  ↑                                   └─ anything else → skipping ─ , → between
///
/// It never says more than the finished JSON will say: an escape that is cut in two waits for its other half. What stands
/// before the object (a code fence, a word) is passed over. Give it the pieces as they come, cut anywhere.
public struct PartialJSON: Sendable {
  private enum Place: Equatable {
    case before, between, name, colon, value, skipping, reading, done
  }

  private enum Escape: Equatable {
    case none, backslash, digits(UInt16, count: Int)
  }

  /// A longer name is none that is looked for.
  private static let longestName = 256
  private let field: String
  private var place = Place.before
  private var escape = Escape.none
  /// The first half of a surrogate pair, which waits for the second.
  private var lead: UInt16?
  private var name = ""
  /// While skipping: how many lists and objects are open within the object, and whether a string is.
  private var depth = 0
  private var isInString = false

  /// What the field says so far.
  public private(set) var text = ""
  /// Whether the field's closing quote was read.
  public var isComplete: Bool { place == .done }

  /// - Parameter field: the name of a text field of the object itself, not of one within it.
  public init(field: String) { self.field = field }

  /// Takes the next piece, and returns what it adds to the field's text.
  public mutating func feed(_ piece: String) -> String {
    var added = String.UnicodeScalarView()
    for scalar in piece.unicodeScalars where place != .done { read(scalar, &added) }
    let new = String(added)
    text += new
    return new
  }

  private mutating func read(_ scalar: Unicode.Scalar, _ added: inout String.UnicodeScalarView) {
    switch place {
    case .before: if scalar == "{" { place = .between }
    case .between:
      if scalar == "\"" {
        (name, place) = ("", .name)
      } else if scalar == "}" {
        place = .done
      }
    case .name:
      var letters = String.UnicodeScalarView()
      let hasEnded = readString(scalar, &letters)
      if name.unicodeScalars.count < Self.longestName { name.unicodeScalars.append(contentsOf: letters) }
      if hasEnded { place = .colon }
    case .colon: if scalar == ":" { place = .value }
    case .value: beginValue(scalar)
    case .skipping: skip(scalar)
    case .reading: if readString(scalar, &added) { place = .done }
    case .done: break
    }
  }

  private mutating func beginValue(_ scalar: Unicode.Scalar) {
    switch scalar {
    case " ", "\n", "\r", "\t": break
    case "\"" where name == field: place = .reading
    default:
      (place, depth, isInString) = (.skipping, 0, false)
      skip(scalar)
    }
  }

  private mutating func skip(_ scalar: Unicode.Scalar) {
    if isInString {
      var dropped = String.UnicodeScalarView()
      isInString = !readString(scalar, &dropped)
      return
    }
    switch scalar {
    case "\"": isInString = true
    case "{", "[": depth += 1
    case "}" where depth == 0: place = .done
    case "}", "]": depth -= 1
    case "," where depth == 0: place = .between
    default: break
    }
  }

  /// One character of a string; true when it is the closing quote.
  private mutating func readString(_ scalar: Unicode.Scalar, _ letters: inout String.UnicodeScalarView) -> Bool {
    switch escape {
    case .none:
      if scalar == "\\" {
        escape = .backslash
        return false
      }
      settle(&letters)
      if scalar == "\"" { return true }
      letters.append(scalar)
    case .backslash:
      if scalar == "u" {
        escape = .digits(0, count: 0)
        return false
      }
      escape = .none
      settle(&letters)
      let known = UInt8(exactly: scalar.value).flatMap(JSONEscape.scalar(of:))
      letters.append(known ?? JSONEscape.replacement)
    case .digits(let value, let count):
      guard let digit = UInt8(exactly: scalar.value).flatMap(JSONEscape.digit) else {
        // Broken JSON: the character itself is read as what it is.
        escape = .none
        settle(&letters)
        letters.append(JSONEscape.replacement)
        return readString(scalar, &letters)
      }
      let sum = value << 4 | digit
      escape = count == 3 ? .none : .digits(sum, count: count + 1)
      if count == 3 { add(unit: sum, &letters) }
    }
    return false
  }

  private mutating func add(unit: UInt16, _ letters: inout String.UnicodeScalarView) {
    if let first = lead, UTF16.isTrailSurrogate(unit) {
      lead = nil
      letters.append(JSONEscape.scalar(lead: first, trail: unit))
      return
    }
    settle(&letters)
    if UTF16.isLeadSurrogate(unit) {
      lead = unit
    } else {
      letters.append(Unicode.Scalar(unit) ?? JSONEscape.replacement)
    }
  }

  /// A first half that stays without its second is no character.
  private mutating func settle(_ letters: inout String.UnicodeScalarView) {
    if lead != nil { letters.append(JSONEscape.replacement) }
    lead = nil
  }
}
