/// LaTeX that cannot be read as mathematics, in words that can be read: no command and no group is left of it.
///
/// A pupil who sees `\foo{3}` sees an accident; "foo 3" is at least what was meant. Signs stand for the commands that have
/// one, fractions become `a/b`, and everything else is its own name.
public struct ReadableLatex: Hashable, Sendable {
  /// The words, with single spaces.
  public let text: String

  public init(_ latex: String) { self.init(latex, depth: 0) }

  fileprivate init(_ latex: String, depth: Int) {
    var words = LatexWords(latex, depth: depth)
    text = words.read().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether a backslash before this name is a command that mathematics is read by: `frac`, `times`, `begin`.
  public static func isCommand(_ name: String) -> Bool { LatexCommands.meaning(of: name) != nil }
}

extension Formula {
  /// The same with readable words for what nobody could read.
  public var readable: Formula {
    if case .verbatim(let text) = self { return .words(ReadableLatex(text).text) }
    return hasVerbatim ? mappingParts(\.readable) : self
  }

  private var hasVerbatim: Bool {
    if case .verbatim = self { return true }
    return parts.contains(where: \.hasVerbatim)
  }
}

/// Goes through LaTeX once, from left to right.
private struct LatexWords {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  /// How many fractions it stands in.
  private let depth: Int
  private static let deepest = 16

  init(_ latex: String, depth: Int) {
    scalars = Array(latex.unicodeScalars)
    self.depth = depth
  }

  mutating func read() -> String {
    var text = ""
    while index < scalars.count { text += next() }
    return text
  }

  private mutating func next() -> String {
    let scalar = scalars[index]
    index += 1
    switch scalar {
    case "\\": return command()
    case "{", "}", "$": return ""
    case "&", "~": return " "
    default: return String(Character(scalar))
    }
  }

  private mutating func command() -> String {
    let start = index
    while index < scalars.count, scalars[index].isASCIILetter { index += 1 }
    guard index > start else {
      defer { index += 1 }
      guard index < scalars.count else { return "" }
      return "%{}$&#_|".unicodeScalars.contains(scalars[index]) ? String(Character(scalars[index])) : " "
    }
    let name = String(String.UnicodeScalarView(scalars[start..<index]))
    switch LatexCommands.meaning(of: name) {
    case .token(.command(.fraction)): return fraction()
    case .token(.command(.root)): return " √"
    case .token(let kind): return " \(Self.sign(kind) ?? name) "
    case .words, .nothing, .space, .decoration, .dot, .blackboard: return " "
    case .begin, .end:
      skipGroup()
      return " "
    case nil: return " \(name) "
    }
  }

  /// `a/b`, where both stand in braces.
  private mutating func fraction() -> String {
    guard depth < Self.deepest, let above = group(), let below = group() else { return " " }
    return " \(embraced(above))/\(embraced(below)) "
  }

  private func embraced(_ latex: String) -> String {
    let text = ReadableLatex(latex, depth: depth + 1).text
    return text.contains { !$0.isLetter && !$0.isNumber } ? "(\(text))" : text
  }

  private mutating func skipGroup() { _ = group() }

  /// What stands in the braces that begin here, if they are closed.
  private mutating func group() -> String? {
    guard index < scalars.count, scalars[index] == "{" else { return nil }
    var depth = 0
    for end in index..<scalars.count {
      if scalars[end] == "{" { depth += 1 }
      if scalars[end] == "}" { depth -= 1 }
      guard depth == 0 else { continue }
      defer { index = end + 1 }
      return String(String.UnicodeScalarView(scalars[(index + 1)..<end]))
    }
    return nil
  }

  private static func sign(_ kind: FormulaToken.Kind) -> String? {
    switch kind {
    case .word(let word), .figure(let word), .text(let word), .currency(let word): word
    case .relation(let relation): relation.rawValue
    case .constant(let constant): constant.rawValue
    case .sign(let sign): signs[sign]
    default: nil
    }
  }

  private static let signs: [FormulaToken.Sign: String] = [
    .plus: "+", .minus: "−", .plusMinus: "±", .minusPlus: "∓", .cross: "×", .dot: "·", .divide: "÷", .percent: "%",
    .comma: ",", .colon: ":", .union: "∪", .intersection: "∩", .difference: "∖", .degree: "°", .wideSpace: " ",
    .lineEnd: ";", .cellEnd: " ", .therefore("∴"): "∴", .therefore("∵"): "∵", .open(.curly): "{", .close(.curly): "}",
  ]
}
