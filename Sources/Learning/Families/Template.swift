/// A text with values put in: `{km} km at {speed:decimal} km/h`. A literal brace is doubled.
public struct Template: Hashable, Sendable {
  /// A stretch of the text as it stands, or a value and how it is written.
  public enum Part: Hashable, Sendable {
    case literal(String)
    case value(Expression, Format)
  }

  /// How a value is written.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// A whole number, words, or true and false.
    case automatic = ""
    /// `3/4`: in lowest terms.
    case fraction
    /// `2 3/4`.
    case mixed
    /// `4.5`; it must end.
    case decimal
    /// `+ 5`, `− 5`: a term of a sum that is not the first.
    case added
    /// What stands before a letter: nothing for 1, `−` for −1, else the number.
    case coefficient
    /// `(−3)` where it is negative.
    case bracketed
    /// Without the commas of large numbers.
    case plain
    /// Raised: `³`.
    case power
  }

  /// No two literals stand beside each other, and none is empty.
  public let parts: [Part]

  /// Joins literals that stand beside each other.
  public init(_ parts: [Part]) {
    var joined: [Part] = []
    for part in parts {
      switch (joined.last, part) {
      case (_, .literal("")): break
      case (.literal(let before), .literal(let text)): joined[joined.count - 1] = .literal(before + text)
      default: joined.append(part)
      }
    }
    self.parts = joined
  }

  /// The names that its values mention.
  public var names: Set<String> {
    parts.reduce(into: []) { names, part in
      if case .value(let expression, _) = part { names.formUnion(expression.names) }
    }
  }

  /// Its values, in order.
  public var expressions: [Expression] {
    parts.compactMap { part in if case .value(let expression, _) = part { expression } else { nil } }
  }
}
