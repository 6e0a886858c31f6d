import Learning
import Terminal

extension Canvas {
  /// The widest line of text that reads well.
  static let measure = 76

  /// The smallest screen that anything is drawn on.
  static let smallest = Size(columns: 40, rows: 12)

  /// Title above, keys below, two calm rules; returns what is left between them.
  mutating func chrome(title: String, trailing: String, keys: [KeyHelp]) -> Area {
    let end = columns - 1
    let start = writeTrailing(trailing, end: end, from: columns / 3, row: 0, role: .muted)
    write(title, column: 1, row: 0, role: .title, limit: max(0, start - 3))
    grid.rule(row: 1, column: 1, columns: columns - 2)
    grid.rule(row: rows - 2, column: 1, columns: columns - 2)
    footer(keys)
    chromed = grid
    return Self.content(of: grid.size)
  }

  /// What the title, the rules and the keys leave of a screen.
  static func content(of size: Size) -> Area {
    Area(column: 1, row: 2, columns: size.columns - 2, rows: max(0, size.rows - 4))
  }

  /// Puts back what a place, on a screen too small for it, has written over its frame.
  mutating func restoreChrome() {
    guard let chromed else { return }
    for row in [0, 1, rows - 2, rows - 1] { grid.takeRow(row, of: chromed) }
    if let caret = grid.caret, caret.row < 2 || caret.row >= rows - 2 { grid.caret = nil }
  }

  /// As many keys as fit, each of them clickable; help is always among them.
  private mutating func footer(_ keys: [KeyHelp]) {
    let row = rows - 1
    let help = keys.first { $0.word == Words.helpWord } ?? App.keyHelp(.help)
    let reserved = entryWidth(help)
    var column = 1
    for entry in keys.filter(\.isInFooter) {
      let wide = entryWidth(entry)
      if column + wide + 2 + reserved > columns - 1 { continue }
      column = draw(entry, column: column, row: row) + 3
    }
    if column + reserved <= columns - 1 { _ = draw(help, column: column, row: row) }
  }

  private func entryWidth(_ entry: KeyHelp) -> Int {
    width(of: entry.keys[0].label(symbols), family) + 1 + width(of: entry.help[language], family)
  }

  private mutating func draw(_ entry: KeyHelp, column: Int, row: Int) -> Int {
    var at = column
    at += write(entry.keys[0].label(symbols), column: at, row: row, role: .keyHint) + 1
    at += say(entry.help, column: at, row: row, role: .muted)
    target(Area(column: column, row: row, columns: at - column, rows: 1), .press(entry.keys[0]))
    return at
  }

  /// Text of at most the measure, wrapped; returns the rows used.
  @discardableResult
  mutating func paragraph(_ text: String, column: Int, row: Int, columns: Int, rows: Int, role: Role = .body) -> Int {
    let area = Area(column: column, row: row, columns: min(columns, Self.measure), rows: max(0, rows))
    return grid.write(text, in: area, role: role)
  }
}

/// One line that says what just happened, above the footer until the next key.
public struct Notice: Equatable, Sendable {
  /// In the language of the moment when it happened; at most three rows of it are shown.
  public var text: String
  /// Something went wrong: it is marked with `!`, not by colour alone.
  public var isTrouble: Bool

  public init(_ text: String, isTrouble: Bool = false) {
    self.text = text
    self.isTrouble = isTrouble
  }
}
