/// Prose with mathematics in it, as problems, hints and models write it.
///
/// Mathematics stands between `$…$` or `\(…\)` in a line, and between `$$…$$` or `\[…\]` on a line of its own, as LaTeX
/// or in plain notation. `\$` is a dollar. What cannot be read stays prose, with its dollars.
///
/// A single `$` opens only where it has no space behind it, and neither a digit nor a letter of ours before it; it closes
/// only where it has no space before it and no digit behind it; and between the two stand no blank line and no word of
/// prose. So none of these is mathematics: `$5 and $10`, `$5-$10`, `US$5`, `5$ to 10$`, `costs $5`.
public struct MathsText: Hashable, Sendable {
  /// A stretch of one kind.
  public enum Run: Hashable, Sendable {
    case prose(String)
    /// In a line of text. `source` is what stood there, with its dollars.
    case inline(Formula, source: String)
    /// On a line of its own.
    case display(Formula, source: String)
  }

  /// In the order of the text; no two stretches of prose touch, and none is empty.
  public let runs: [Run]

  public init(_ text: String) {
    var splitter = MathsTextSplitter(text)
    runs = splitter.runs()
  }

  /// Whether there is any mathematics in it.
  public var hasMathematics: Bool {
    runs.contains { if case .prose = $0 { false } else { true } }
  }

  /// Whether a word of prose stands in what follows a single dollar: then that dollar opens no mathematics, however the text
  /// goes on.
  public static func hasProse(_ text: String) -> Bool {
    MathsTextSplitter.hasProse(Array(text.unicodeScalars)[...])
  }
}
