/// What is wrong with the text of an expression or of a template, and where.
public struct ExpressionMistake: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// A sign that no expression has.
    case strangeCharacter(String)
    /// Something that cannot stand here.
    case unexpected(String)
    case endsTooSoon
    case unclosedText
    case unknownFunction(String)
    case wrongArguments(Expression.Function, count: Int)
    case tooLong
    case tooDeep
    /// A `{` of a template that no `}` closes.
    case unclosedBrace
    /// A `}` of a template that no `{` opens; a literal one is doubled.
    case strayBrace
    case unknownFormat(String)
  }

  /// Why it cannot be read.
  public var reason: Reason
  /// How many characters stand before the place.
  public var position: Int

  public init(_ reason: Reason, at position: Int) {
    self.reason = reason
    self.position = position
  }

  /// `"*" cannot stand here, at character 5`.
  public var description: String { "\(reason.words), at character \(position + 1)" }
}

extension ExpressionMistake.Reason {
  fileprivate var words: String {
    switch self {
    case .strangeCharacter(let character): "\"\(character)\" belongs to no expression"
    case .unexpected(let word): "\"\(word)\" cannot stand here"
    case .endsTooSoon: "the expression ends too soon"
    case .unclosedText: "a text in double quotes is not closed"
    case .unknownFunction(let name): "there is no function \"\(name)\""
    case .wrongArguments(let function, let count):
      "\(function.rawValue)() takes \(Self.words(function.argumentCounts)), not \(count)"
    case .tooLong: "the expression is longer than \(ExpressionParser.longest) characters"
    case .tooDeep: "the expression has more than \(ExpressionParser.deepest) levels"
    case .unclosedBrace: "\"{\" is not closed; a literal brace is doubled"
    case .strayBrace: "\"}\" closes nothing; a literal brace is doubled"
    case .unknownFormat(let name):
      "there is no format \"\(name)\"; there are \(Template.Format.allCases.dropFirst().map(\.rawValue).joined(separator: ", "))"
    }
  }

  private static func words(_ counts: ClosedRange<Int>) -> String {
    if counts.count == 1 { return counts.lowerBound == 1 ? "one value" : "\(counts.lowerBound) values" }
    if counts.upperBound == 2 { return "\(counts.lowerBound) or 2 values" }
    return "\(counts.lowerBound) to \(counts.upperBound) values"
  }
}
