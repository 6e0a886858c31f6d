/// What the judge says of a typed answer.
public enum Judgement: Hashable, Sendable {
  /// Right; with what was understood, to be shown: `3/4` for "৭৫%".
  case right(understood: String)
  case wrong(understood: String)
  /// Nothing was understood: ask again, store nothing (001 stored it as wrong: a defect).
  case unreadable(Unreadable)

  /// Why an answer could not be read; the words for it are the screens'.
  public enum Unreadable: String, Hashable, Sendable {
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
  }
}
