/// Markdown that is still arriving. Only the passage that grows is read and laid out again; the rows of what is finished stay as
/// they are. When all has come, the rows are those of the whole text (`MarkdownDocument`).
///
///     growing ──append──▸ growing ──finish──▸ finished
///
/// The work for one piece does not depend on how much came before it: `append` looks at the piece, and `growingRows` reads at
/// most one passage.
public struct StreamingMarkdown: Equatable, Sendable {
  /// How it is laid out. Another one lays everything out again.
  public var style: MathsStyle {
    didSet { if style != oldValue { layOutAgain() } }
  }

  /// The rows that no later piece can change.
  public private(set) var settledRows: [StyledRow] = []
  /// Whether the end has been said.
  public private(set) var isFinished = false
  private var passages: [MarkdownPassage] = []
  private var splitter = MarkdownSplitter()

  public init(in style: MathsStyle) { self.style = style }

  /// Takes the next piece. Nothing comes after the end.
  public mutating func append(_ piece: String) {
    guard !isFinished else { return }
    settle(splitter.add(piece))
  }

  /// The text has ended, or was stopped: what is open is shown as it is.
  public mutating func finish() {
    guard !isFinished else { return }
    isFinished = true
    settle(splitter.end())
  }

  /// The rows below the settled ones, as far as the text goes: what is open is closed, what may still become a formula or
  /// a table waits.
  public func growingRows() -> [StyledRow] {
    var rows: [StyledRow] = []
    guard !isFinished else { return rows }
    for passage in splitter.growing() {
      rows += passage.rows(in: style, isFirst: settledRows.isEmpty && rows.isEmpty)
    }
    return rows
  }

  /// All rows. Drawing takes those it needs of both parts instead.
  public var rows: [StyledRow] { settledRows + growingRows() }

  private mutating func settle(_ finished: [MarkdownPassage]) {
    passages += finished
    for passage in finished { settledRows += passage.rows(in: style, isFirst: settledRows.isEmpty) }
  }

  private mutating func layOutAgain() {
    settledRows = []
    for passage in passages { settledRows += passage.rows(in: style, isFirst: settledRows.isEmpty) }
  }
}
