/// What was proved about content that could be read, each with its file and line.
public struct ContentVerdict: Equatable, Sendable {
  /// What is wrong, by file and line; empty if nothing is.
  public var mistakes: [SourceMistake] = []
  /// Hints that hold the answer of some fresh problem, though not of the curated one; by file and line.
  public var tellingHints: [SourceMistake] = []
}
