/// One line of text judged: a key, an answer and what is asked of it, as `lectern judge` reads and writes them.
///
///     key<TAB>answer[<TAB>options]        right|form|wrong|unreadable<TAB>reason
public struct JudgedLine: Hashable, Sendable {
  /// The first word that is printed.
  public enum Verdict: String, CaseIterable, Sendable, Codable {
    case right, form, wrong, unreadable
  }

  public var verdict: Verdict
  /// Why, in English: how the answer was read, what is missing in it, what to change.
  public var reason: String
  /// How the answer was read, on one line; nil where it could not be.
  public var understood: String?
  /// The kind of answer that was asked for; nil where the line could not be used.
  public var kind: AnswerKey.Kind?
  /// Whether the line itself, its key or its options could not be used, whatever the answer.
  public var isUnusable: Bool

  init(unusable why: UnusableLine) {
    verdict = .unreadable
    reason = why.description
    understood = nil
    kind = nil
    isUnusable = true
  }

  init(_ judgement: Judgement, kind: AnswerKey.Kind) {
    self.kind = kind
    isUnusable = false
    reason = judgement.reason
    switch judgement {
    case .right(let what): (verdict, understood) = (.right, what.text)
    case .form(let what, _): (verdict, understood) = (.form, what.text)
    case .wrong(let what, _): (verdict, understood) = (.wrong, what.text)
    case .unreadable: (verdict, understood) = (.unreadable, nil)
    }
  }
}

/// Why a line cannot be judged.
public enum UnusableLine: Error, Hashable, Sendable, CustomStringConvertible {
  case noTab
  case tooManyColumns
  case emptyKey
  /// What stands in the options is none.
  case unknownOption(String)
  /// An option that there is, with a value that it cannot have.
  case value(String, of: String, allowed: String)
  /// The same option twice.
  case repeated(String)
  case contradiction(Demand.Contradiction)
  /// The key is not what its kind says.
  case key(String, AnswerKey.Kind)

  public var description: String {
    switch self {
    case .noTab: "no tab between key and answer"
    case .tooManyColumns: "more than three columns"
    case .emptyKey: "the key is empty"
    case .unknownOption(let option): "unknown option \"\(option)\""
    case .value(let value, let option, let allowed): "option \(option) cannot be \"\(value)\": \(allowed)"
    case .repeated(let option): "option \(option) is there twice"
    case .contradiction(let why): why.description
    case .key(let key, let kind): "the key \"\(key)\" cannot be read as \(kind.rawValue)"
    }
  }
}

extension Demand.Contradiction: CustomStringConvertible {
  public var description: String {
    switch self {
    case .wordsAreNotNumbers: "kind text has no form, unit, tolerance or rounding"
    case .noOrder(let kind): "option order is for lists, not for kind \(kind.rawValue)"
    case .toleranceNotPositive: "a tolerance must be more than 0"
    case .roundingOutOfRange: "round is 0 to 30, sig is 1 to 30"
    case .exactFormWithTolerance(let form): "form \(form.rawValue) is exact, and has no tolerance or rounding"
    }
  }
}
