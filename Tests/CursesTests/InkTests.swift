import Curses
import Glibc
import Terminal
import Testing

private let size = Size(columns: 40, rows: 10)

/// Where a cell of the picture is not inked as its role says; nil where all are. Of a blank only what can be seen counts.
private func wrongInk(
  _ picture: LibvtermScreen, _ grid: Grid, _ theme: Theme, _ ink: (Colour) -> LibvtermScreen.Ink
) -> String? {
  for row in 0..<grid.size.rows {
    for column in 0..<grid.size.columns {
      let cell = grid[column, row]
      guard cell.width > 0 else { continue }
      let style = theme[cell.role]
      let shown = picture[column, row]
      var isRight =
        shown.background == (style.background.map(ink) ?? .own) && shown.isReversed == style.reverse
        && shown.isUnderlined == style.underline
      if cell.text != " " || style.reverse {
        isRight = isRight && shown.foreground == (style.foreground.map(ink) ?? .own)
      }
      if cell.text != " " {
        isRight = isRight && shown.isBold == style.bold && shown.isItalic == style.italic
      }
      if !isRight { return "\(cell.text) of \(cell.role) at \(column), \(row): \(shown), not \(style)" }
    }
  }
  return nil
}

extension CursesTests {
  /// Not only what is drawn the first time: ncurses writes the difference between two inks.
  @Test(arguments: [ColourDepth.sixteen, .twoHundredFiftySix, .trueColour])
  func everyCellHasTheInkOfItsRoleThroughAnyChanges(depth: ColourDepth) throws {
    var random = RandomGrid(seed: 72)
    let theme = sampleTheme()
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let picture = try #require(LibvtermScreen(size))
    let screen = try open(terminal, depth: depth, theme: theme)
    defer { screen.close() }
    #expect(screen.depth == depth)
    var grid = Grid(size: size)
    for step in 0..<200 {
      grid = random.changed(grid)
      screen.draw(grid)
      picture.feed(try terminal.output())
      let wrong = wrongInk(picture, grid, theme) {
        switch depth {
        case .sixteen, .none: .indexed($0.basic)
        case .twoHundredFiftySix: .indexed($0.nearest256)
        case .trueColour: .rgb($0.red, $0.green, $0.blue)
        }
      }
      try #require(wrong == nil, "step \(step): \(wrong ?? "")")
      try #require(difference(picture, grid) == nil, "step \(step)")
    }
  }

  @Test(arguments: ["xterm-256color", "xterm", "linux", "tmux-256color"])
  func withNoColorNoColourIsEverWritten(name: String) throws {
    var random = RandomGrid(seed: 73)
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let screen = try open(terminal, name: name, environment: ["NO_COLOR": "1", "COLORTERM": "truecolor"])
    var written = ""
    var grid = Grid(size: size)
    for _ in 0..<60 {
      grid = random.changed(grid)
      screen.draw(grid)
      written += try terminal.text()
    }
    screen.close()
    written += try terminal.text()
    var attributes = 0
    for match in written.matches(of: /\x1b\[([0-9;:]*)m/) {
      for parameter in match.1.split(separator: ";") {
        let number = try #require(Int(parameter))
        attributes += number > 0 ? 1 : 0
        #expect(!(30...49).contains(number) && !(90...107).contains(number), "\(match.0.debugDescription)")
      }
    }
    #expect(attributes > 0, "attributes stay")
    #expect(written.matches(of: /\x1b\][0-9]*;/).isEmpty, "the terminal's palette is its own")
  }
}
