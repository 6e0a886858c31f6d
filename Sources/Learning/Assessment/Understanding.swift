import Notation

/// How an answer was read, to be shown back.
public struct Understanding: Hashable, Sendable {
  /// The tree, for showing it as it is printed in a book.
  public var formula: Formula
  /// On one line, in ASCII digits: `3/4` for "৩/৪"; the letter of an option, `true` or `false`.
  public var text: String

  public init(_ formula: Formula, text: String) {
    self.formula = formula
    self.text = text
  }

  /// What is no mathematics: an option's letter, a word.
  public init(words: String) {
    formula = .words(words)
    text = words
  }
}
