import CVterm
import Curses
import Terminal
import Testing

private let size = Size(columns: 40, rows: 12)

/// A long list of which a window is shown: rows move up and down by any number, blank ones among them, as in a page
/// that is read. ncurses scrolls the terminal then, by whatever the terminal has for it.
private func page(_ first: Int, header: Bool, caretRow: Int, family: WidthFamily = .spacing) -> Grid {
  let words = ["লাভ ও ক্ষতি", "ratio", "স্ত্রী 漢字", "কি কী কা", "x = 3/4", "────", "শতকরা", "the end"]
  var grid = Grid(size: size, family: family)
  for row in 0..<size.rows {
    let line = first + row
    guard line >= 0, line % 5 != 3, line < 60 else { continue }
    let role = Role.allCases[line % Role.allCases.count]
    grid.write("\(line) \(words[line % words.count]) \(line * line)", column: line % 4, row: row, role: role)
  }
  if header {
    grid.fill(Area(column: 0, row: 0, columns: size.columns, rows: 1), "─")
    grid.write("a title", column: 2, row: 0, role: .title)
  }
  if caretRow >= 0 { grid.caret = Position(column: caretRow, row: caretRow) }
  return grid
}

/// The margins of scrolling that a frame sets below the last row. Not every terminal takes them for the last: the Linux
/// console ignores them, and keeps those that it had.
private func marginsBelow(_ frame: [UInt8]) -> [String] {
  String(decoding: frame, as: UTF8.self).matches(of: /\x1b\[\d*;(\d+)r/).filter {
    (Int($0.1) ?? 0) > size.rows
  }
  .map { String($0.0) }
}

extension CursesTests {
  @Test(arguments: [
    "xterm-256color", "xterm", "screen-256color", "tmux-256color", "linux", "rxvt-unicode-256color", "vt220",
    "vt100",
  ])
  func whatScrollsIsShownAsItIs(name: String) throws {
    var random = RandomGrid(seed: 65)
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let picture = try #require(LibvtermScreen(size))
    let screen = try open(terminal, name: name)
    defer { screen.close() }
    var first = 0
    for step in 0..<400 {
      first = max(-12, min(60, first + random.number(-3...3)))
      let grid = page(first, header: step % 3 == 0, caretRow: random.number(-4...size.rows - 1))
      screen.draw(grid)
      let frame = try terminal.output()
      picture.feed(frame)
      #expect(marginsBelow(frame).isEmpty)
      let wrong = difference(picture, grid)
      try #require(
        wrong == nil,
        "step \(step): \(wrong ?? "") after \(String(decoding: frame, as: UTF8.self).debugDescription)")
    }
  }

  @Test func whatScrollsIsShownAsItIsWhereSignsJoin() throws {
    var random = RandomGrid(seed: 66)
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let screen = try open(terminal)
    defer { screen.close() }
    var picture = NarrowTerminal(size)
    var first = 0
    for step in 0..<400 {
      first = max(-12, min(60, first + random.number(-3...3)))
      let grid = page(
        first, header: step % 3 == 0, caretRow: random.number(-4...size.rows - 1), family: .joined)
      screen.draw(grid)
      let frame = try terminal.output()
      picture.feed(frame)
      for row in 0..<size.rows {
        try #require(
          picture.lines[row] == LibvtermScreen.columns(of: grid, row: row),
          "step \(step), row \(row) after \(String(decoding: frame, as: UTF8.self).debugDescription)")
      }
    }
    #expect(picture.unknown.isEmpty, "\(Set(picture.unknown))")
  }

  /// The last cell of the screen, with everything before it, and the row behind it that there is not.
  @Test(arguments: [
    "xterm-256color", "xterm", "screen-256color", "tmux-256color", "linux", "rxvt-unicode-256color", "vt220",
  ])
  func theLastCellIsDrawnLikeAnyOther(name: String) throws {
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let picture = try #require(LibvtermScreen(size))
    let screen = try open(terminal, name: name)
    defer { screen.close() }
    for (step, end) in ["x", "ab", "漢", "漢x", "কি", "ক", "漢কি", "", "漢 ", "│", "👍│", " ", "স্ত্রী"].enumerated() {
      for fill in ["", "─", "漢"] {
        var grid = Grid(size: size)
        if let letter = fill.first {
          grid.fill(Area(column: 0, row: step % 4, columns: size.columns, rows: 12 - step % 4), letter)
        }
        let role = Role.allCases[step % Role.allCases.count]
        grid.write(end, column: size.columns - width(of: end, .spacing), row: size.rows - 1, role: role)
        if step % 2 == 0 { grid.caret = Position(column: size.columns - 1, row: size.rows - 1) }
        screen.draw(grid)
        let frame = try terminal.output()
        picture.feed(frame)
        let wrong = difference(picture, grid)
        try #require(
          wrong == nil,
          "\(end) on \(fill): \(wrong ?? "") after \(String(decoding: frame, as: UTF8.self).debugDescription)"
        )
      }
    }
  }

  /// Without a caret ncurses' own cursor stands behind what was written last. After the last cell that would be a row
  /// which the terminal does not have, and the way from there to the next change would be wrong by one.
  @Test(arguments: ["xterm-256color", "xterm", "tmux-256color", "linux", "vt220"])
  func whatFollowsTheLastCellIsWrittenInItsRow(name: String) throws {
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let picture = try #require(LibvtermScreen(size))
    let screen = try open(terminal, name: name)
    defer { screen.close() }
    var grid = Grid(size: size)
    for step in 0..<60 {
      let isLast = step % 2 == 0
      let row = isLast ? size.rows - 1 : size.rows - 1 - step % 5
      grid.write("\(step % 10)", column: isLast ? size.columns - 1 : step % 3, row: row)
      screen.draw(grid)
      let frame = try terminal.output()
      picture.feed(frame)
      let wrong = difference(picture, grid)
      try #require(
        wrong == nil, "step \(step): \(wrong ?? "") after \(String(decoding: frame, as: UTF8.self).debugDescription)")
    }
  }
}
