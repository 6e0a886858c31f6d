import Notation

/// What the judge says of a typed answer.
public enum Judgement: Hashable, Sendable {
  /// Right; with what was understood, to be shown.
  case right(understood: Understanding)
  /// Right in value and not in the form that was asked for.
  case form(understood: Understanding, missing: Shortfall)
  /// Wrong; with the first of the misconceptions that lead to exactly this answer, where one does.
  case wrong(understood: Understanding, misconception: Misconception.ID?)
  /// Nothing was understood: ask again, store nothing (001 stored it as wrong: a defect).
  case unreadable(Unreadable)

  /// What is missing in an answer whose value is right.
  public enum Shortfall: Hashable, Sendable {
    case lowestTerms, mixed, improper, decimal, simplified, factorised, expanded, surd
    /// No unit stands beside it.
    case unit
    /// A unit stands beside it, and the number alone was asked for.
    case noUnit
    /// It is not rounded as was asked.
    case rounding(Demand.Rounding)
  }

  /// Why an answer could not be read; the words for it, which say what to change, are the screens'.
  public enum Unreadable: Hashable, Sendable {
    case empty
    /// A number was asked for.
    case notANumber
    /// `3/0`.
    case zeroDenominator
    /// Neither a letter, nor a number, nor the text of an option.
    case notAnOption
    /// Neither true nor false, in either language.
    case notTrueOrFalse
    /// More characters than any answer has.
    case tooLong
    /// Brackets in brackets, or powers too high: more than is worked out.
    case tooComplicated
    /// It is no mathematics, and where.
    case formula(UnreadableFormula)
    /// A word beside the number that is no unit, nor what the question counts.
    case unknownUnit(String)
    /// A letter that the key has in the other case: write the second.
    case otherLetter(String, String)
    /// It has no value: a division by zero, the square root of a negative number.
    case noValue
    /// It may mean two things: write it in one of these two ways.
    case ambiguous(String, String)
    /// It can be read, and is not what was asked for.
    case notA(Demand.Kind)
    /// The key of the problem itself cannot be read.
    case key
  }
}
