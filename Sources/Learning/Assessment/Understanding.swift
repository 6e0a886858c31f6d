import Notation

/// How an answer was read, to be shown back.
public struct Understanding: Hashable, Sendable {
  /// The tree, for showing it as it is printed in a book; the words themselves where it is no mathematics.
  public let formula: Formula

  public init(_ formula: Formula) { self.formula = formula }

  /// What is no mathematics: an option's letter, `true` or `false`, a word.
  public init(words: String) { formula = .words(words) }

  /// On one line, in ASCII digits: `3/4` for "৩/৪"; the letter of an option, `true` or `false`.
  public var text: String {
    if case .words(let words) = formula { words } else { formula.linear() }
  }
}
