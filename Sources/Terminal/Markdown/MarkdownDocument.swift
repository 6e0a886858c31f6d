/// A Markdown text, read: what models and authors write, with its mathematics.
///
/// CommonMark by md4c, with tables, tasks and struck words. Lines stay lines, as whoever wrote them saw them. Tags of HTML are
/// left out, pictures are their descriptions, and everything is sanitised. A text of any size is read: what belongs together
/// is cut where it is longer than four thousand bytes.
public struct MarkdownDocument: Equatable, Sendable {
  let passages: [MarkdownPassage]

  public init(_ text: String) {
    var splitter = MarkdownSplitter()
    passages = splitter.add(text) + splitter.end()
  }

  /// What stands in it, from the top. Each item of a list at the left margin is a list of its own here.
  public var blocks: [MarkdownBlock] { passages.flatMap(\.blocks) }

  /// The rows, from the top; none is wider than the style's columns.
  public func rows(in style: MathsStyle) -> [StyledRow] {
    passages.reduce(into: []) { $0 += $1.rows(in: style, isFirst: $0.isEmpty) }
  }
}

extension MarkdownPassage {
  /// Its rows, and the blank one before them.
  func rows(in style: MathsStyle, isFirst: Bool) -> [StyledRow] {
    let box = MarkdownLayout(style: style).box(of: blocks)
    guard box.columns > 0 else { return [] }
    // What is high on the first line would touch what stands above it.
    return (!isFirst && (isApart || box.axis > 0) ? [StyledRow()] : []) + box.rows
  }
}
