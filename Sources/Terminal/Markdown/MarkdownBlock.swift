/// A part of a Markdown text that stands on lines of its own.
public indirect enum MarkdownBlock: Equatable, Sendable {
  /// From 1, the largest, to 6.
  case heading(level: Int, [MarkdownInline])
  case paragraph([MarkdownInline])
  case list(MarkdownList)
  case quote([MarkdownBlock])
  /// Lines as they stand. `language` is what was said about them: `swift`; often empty.
  case code(String, language: String)
  case table(MarkdownTable)
  case rule
}

/// Items below each other.
public struct MarkdownList: Equatable, Sendable {
  /// One of them.
  public struct Item: Equatable, Sendable {
    /// Whether the task is done; nil where it is no task.
    public var isDone: Bool?
    public var blocks: [MarkdownBlock]
  }

  /// The number of the first item; nil where they have bullets.
  public var firstNumber: Int?
  /// No blank rows between the items.
  public var isTight: Bool
  public var items: [Item]
}

/// Cells in columns under a heading.
public struct MarkdownTable: Equatable, Sendable {
  /// One for each column.
  public var alignments: [Alignment]
  /// What stands above the columns.
  public var heading: [[MarkdownInline]]
  /// From the top; each has as many cells as there are columns.
  public var rows: [[[MarkdownInline]]]
}
