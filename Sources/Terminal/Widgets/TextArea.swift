/// Several lines of text that are being written: emacs' keys, undo, and arrows that move over the rows as they stand on
/// the screen. Enter is left to whoever asks for the text; Alt with Enter (and Ctrl-J, where the terminal tells it from
/// Enter) begins a new line.
public struct TextArea: Equatable, Sendable {
  private var edited: EditedText
  /// The column that up and down keep to, over rows that are shorter; nil after any other key.
  private var goal: Int?

  /// At most `limit` scalars, without control characters but newlines.
  public var text: String { edited.text }
  /// Scalars before the caret.
  public var caret: Int { edited.caret }
  /// The most scalars.
  public var limit: Int { edited.limit }

  public init(_ text: String = "", limit: Int = 2_000) {
    edited = EditedText(text, limit: limit, keepsNewlines: true)
  }

  /// True if it was a key of the editor. Up on the first row and down on the last are not, so that they can mean
  /// something else. `columns` is how wide it is drawn.
  public mutating func receive(_ key: Key, columns: Int, _ family: WidthFamily) -> Bool {
    switch key {
    case .up: return moveRow(by: -1, columns, family)
    case .down: return moveRow(by: 1, columns, family)
    case .altEnter, .control("j"): edited.insert("\n", isRun: false)
    default:
      guard edited.receive(key) else { return false }
    }
    goal = nil
    return true
  }

  /// Newlines stay; what is over the limit is left out.
  public mutating func paste(_ text: String) {
    edited.paste(text)
    goal = nil
  }

  /// Empties it; undo brings the text back.
  public mutating func clear() { replace(with: "") }

  /// Another text, cut at the limit, with the caret at its end; undo brings the old one back.
  public mutating func replace(with text: String) {
    edited.replace(with: text)
    goal = nil
  }

  private mutating func moveRow(by step: Int, _ columns: Int, _ family: WidthFamily) -> Bool {
    let rows = rows(columns: columns, family)
    let here = Self.place(of: caret, in: rows)
    guard rows.indices.contains(here.row + step) else { return false }
    let wanted = goal ?? here.column
    let row = rows[here.row + step]
    // The end of a row that goes on below is the beginning of that one: the last cluster is as far as one gets.
    let last = here.row + step + 1 < rows.count && !row.endsWithNewline ? row.clusters.dropLast() : row.clusters[...]
    var (place, column) = (row.start, 0)
    for cluster in last {
      if column + cluster.width > wanted { break }
      column += cluster.width
      place += cluster.count
    }
    edited.move(to: place)
    goal = wanted
    return true
  }
}
