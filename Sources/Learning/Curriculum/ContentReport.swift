/// What was found about the content.
public struct ContentReport: Equatable, Sendable {
  /// What is wrong; empty if nothing is.
  public var findings: [ContentFinding] = []
  /// Hints that hold the answer of some draw of their family, though not of the curated problem: a number that happens
  /// to be both.
  public var tellingHints: [ContentFinding] = []

  public init() {}
}
