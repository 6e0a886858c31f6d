import Notation

extension Judgement {
  /// Why, in one line of English.
  public var reason: String {
    switch self {
    case .right(let what): "understood as \(what.text)"
    case .form(let what, let missing): "\(missing.asked) (understood as \(what.text))"
    case .wrong(let what, let misconception):
      "understood as \(what.text)" + (misconception.map { ", which is what \($0) leads to" } ?? "")
    case .unreadable(let why): why.reason
    }
  }
}

extension Judgement.Shortfall {
  /// What is asked for besides the value.
  var asked: String {
    switch self {
    case .lowestTerms: "not in lowest terms"
    case .mixed: "not a mixed number"
    case .improper: "not an improper fraction"
    case .decimal: "not a decimal"
    case .simplified: "not simplified"
    case .factorised: "not fully factorised"
    case .expanded: "not expanded"
    case .surd: "not an exact surd in its simplest form"
    case .unit: "the unit is missing"
    case .noUnit: "no unit was asked for"
    case .rounding(.places(let count)): "not rounded to \(count) decimal places"
    case .rounding(.significant(let count)): "not rounded to \(count) significant figures"
    case .rounding(.none): "not exact"
    }
  }
}

extension Judgement.Unreadable {
  /// What is wrong and what to change.
  var reason: String {
    switch self {
    case .empty: "the answer is empty"
    case .notANumber: "a number is asked for"
    case .zeroDenominator: "nothing can be divided by 0"
    case .notAnOption: "none of the choices"
    case .notTrueOrFalse: "neither true nor false"
    case .tooLong: "longer than \(FormulaReading.longest) characters"
    case .tooComplicated: "too much to work out: write it more simply"
    case .formula(let why): why.explanation
    case .unknownUnit(let word): "\"\(word)\" is not known here: write the number alone"
    case .otherLetter(let typed, let meant): "\(typed) and \(meant) are two letters: write \(meant)"
    case .noValue: "it has no value"
    case .ambiguous(let one, let other): "it may mean two things: write \(one) or \(other)"
    case .notA(let kind): "\(kind.withArticle) is asked for"
    case .key: "the key cannot be read"
    }
  }
}

extension Demand.Kind {
  fileprivate var withArticle: String {
    switch self {
    case .expression, .equation, .interval: "an \(rawValue)"
    case .number, .list, .set, .pair, .text: "a \(rawValue)"
    }
  }
}

extension UnreadableFormula {
  /// What is wrong, and at which character, counted from 1.
  fileprivate var explanation: String { "\(words) at character \(offset + 1)" }

  private var words: String {
    switch reason {
    case .empty: "nothing is written"
    case .tooLong: "too long"
    case .tooDeep: "too many brackets in each other"
    case .unclosedBracket(let bracket): "\(bracket) is never closed"
    case .unopenedBracket(let bracket): "\(bracket) was never opened"
    case .nothingAfter(let sign): "something is missing after \(sign)"
    case .nothingBefore(let sign): "something is missing before \(sign)"
    case .noSignBetween: "a sign is missing"
    case .unknownWord(let word): "unknown word \"\(word)\""
    case .unknownSign(let sign): "unknown sign \"\(sign)\""
    case .unknownCommand(let command): "unknown command \(command)"
    case .zeroDenominator: "nothing can be divided by 0"
    case .unclearEllipsis: "how do the digits go on?"
    case .unclearNumber: "a point or comma that fits no number"
    case .unclearUnit(let unit): "units that do not belong together: \(unit)"
    }
  }
}
