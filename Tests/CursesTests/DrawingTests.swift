import CVterm
import Curses
import Terminal
import Testing

private let size = Size(columns: 50, rows: 14)

func open(
  _ terminal: PseudoTerminal, depth: ColourDepth? = nil, name: String = "xterm-256color", theme: Theme = sampleTheme(),
  mouse: Bool = true, environment: [String: String] = [:]
) throws -> CursesScreen {
  try CursesScreen.open(
    theme: theme, depth: depth, mouse: mouse, environment: environment.merging(["TERM": name]) { $1 },
    input: terminal.slave, output: terminal.slave)
}

/// Where the picture is not the grid; nil where it is.
func difference(_ picture: LibvtermScreen, _ grid: Grid) -> String? {
  for row in 0..<grid.size.rows {
    let shown = (0..<grid.size.columns).map { picture[$0, row].text }
    let wanted = LibvtermScreen.columns(of: grid, row: row)
    if shown != wanted { return "row \(row): \(shown.joined(separator: "|")) not \(wanted.joined(separator: "|"))" }
  }
  if let caret = grid.caret, picture.caret != caret { return "caret at \(picture.caret), not \(caret)" }
  return nil
}

extension CursesTests {
  @Test(arguments: [
    "xterm-256color", "xterm", "screen-256color", "tmux-256color", "rxvt", "linux", "rxvt-unicode-256color", "vt220",
  ])
  func aTerminalShowsTheGridThroughAnyChanges(name: String) throws {
    var random = RandomGrid(seed: 61)
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let picture = try #require(LibvtermScreen(size))
    let screen = try open(terminal, name: name)
    defer { screen.close() }
    var grid = Grid(size: size)
    for step in 0..<250 {
      grid = random.changed(grid)
      screen.draw(grid)
      let frame = try terminal.output()
      picture.feed(frame)
      let wrong = difference(picture, grid)
      try #require(
        wrong == nil, "step \(step): \(wrong ?? "") after \(String(decoding: frame, as: UTF8.self).debugDescription)")
    }
  }

  @Test func theFirstFrameLeavesNothingOfTheProbe() throws {
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let picture = try #require(LibvtermScreen(size))
    let screen = try open(terminal)
    defer { screen.close() }
    var grid = Grid(size: size)
    grid.write("x", column: 3, row: 9)
    screen.draw(grid)
    picture.feed(try terminal.output())
    #expect(difference(picture, grid) == nil)
  }

  @Test func aFrameIsOneSynchronisedPieceWithoutWrapping() throws {
    var random = RandomGrid(seed: 62)
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let screen = try open(terminal)
    defer { screen.close() }
    _ = try terminal.output()
    var grid = Grid(size: size)
    for step in 0..<60 {
      grid = random.changed(grid)
      grid.fill(Area(column: 1, row: step % size.rows, columns: 45, rows: 1), "x")
      grid.write(
        step % 2 == 0 ? "漢" : "aaaaaaaaaaaaaaaaaa│ ", column: size.columns - (step % 2 == 0 ? 2 : 20),
        row: size.rows - 1)
      screen.draw(grid)
      let frame = try terminal.text()
      guard !frame.isEmpty else { continue }
      #expect(frame.hasPrefix("\u{1B}[?2026h") && frame.hasSuffix("\u{1B}[?2026l"))
      #expect(frame.components(of: "\u{1B}[?2026h") == 1)
      #expect(!frame.contains("\u{1B}[?7h"), "wrapping at the edge is turned on")
      #expect(!frame.contains("\u{1B}[1@"), "a wide letter is cut by inserting")
      #expect(!frame.contains("\u{0}"), "padding")
      #expect(frame.matches(of: /\x1b\[\d+b/).isEmpty, "many terminals do not repeat a character (REP)")
    }
  }

  @Test func nothingIsWrittenWhereNothingChanged() throws {
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let screen = try open(terminal)
    defer { screen.close() }
    var grid = Grid(size: size)
    grid.write("লাভ ও ক্ষতি", column: 1, row: 1)
    screen.draw(grid)
    _ = try terminal.output()
    screen.draw(grid)
    #expect(try terminal.text() == "")
    grid.write("x", column: 40, row: 5)
    screen.draw(grid)
    let frame = try terminal.text()
    #expect(frame.contains("x") && frame.utf8.count < 60, "\(frame.debugDescription)")
  }

  @Test func aRowOfComplexScriptIsWrittenWhole() throws {
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let screen = try open(terminal)
    defer { screen.close() }
    var grid = Grid(size: size)
    grid.write("│ লাভ ও ক্ষতি │", column: 1, row: 1)
    screen.draw(grid)
    _ = try terminal.output()
    grid.write("7", column: 30, row: 1)
    screen.draw(grid)
    let frame = try terminal.text()
    #expect(frame.contains("লাভ ও ক্ষতি") && frame.contains("7"))
  }

  @Test(arguments: ["xterm-256color", "xterm"])
  func anotherSizeIsDrawnWhole(name: String) throws {
    var random = RandomGrid(seed: 63)
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let picture = try #require(LibvtermScreen(size))
    let screen = try open(terminal, name: name)
    defer { screen.close() }
    for step in 0..<40 {
      let next = Size(columns: random.number(10...90), rows: random.number(4...30))
      terminal.resize(columns: next.columns, rows: next.rows)
      picture.resize(next)
      screen.resized()
      #expect(screen.size == next)
      var grid = Grid(size: next)
      for _ in 0..<3 {
        grid = random.changed(grid)
        screen.draw(grid)
        picture.feed(try terminal.output())
        let wrong = difference(picture, grid)
        try #require(wrong == nil, "step \(step), \(next): \(wrong ?? "")")
      }
    }
  }

  @Test func aGridOfAnotherSizeThanTheWindowDoesNoHarm() throws {
    var random = RandomGrid(seed: 64)
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let picture = try #require(LibvtermScreen(size))
    let screen = try open(terminal)
    defer { screen.close() }
    for _ in 0..<40 {
      var grid = Grid(size: Size(columns: random.number(1...80), rows: random.number(1...25)))
      for _ in 0..<10 { random.scribble(&grid) }
      screen.draw(grid)
      picture.feed(try terminal.output())
      for row in 0..<min(size.rows, grid.size.rows) where grid.size.columns <= size.columns {
        let wanted = LibvtermScreen.columns(of: grid, row: row)
        #expect((0..<wanted.count).map { picture[$0, row].text } == wanted)
      }
      if grid.size.rows > size.rows || grid.size.columns <= size.columns { continue }
      for row in 0..<grid.size.rows {
        let wanted = LibvtermScreen.columns(of: grid, row: row).prefix(size.columns - 4)
        #expect((0..<wanted.count).map { picture[$0, row].text } == Array(wanted))
      }
    }
  }

  /// Every letter of the planes in use, once: ncurses takes as many columns for it as the layout gave it.
  @Test func ncursesAdvancesAsTheLayoutSaysForEveryLetter() throws {
    let wide = Size(columns: 120, rows: 40)
    let terminal = try PseudoTerminal(columns: wide.columns, rows: wide.rows)
    let screen = try open(terminal)
    defer { screen.close() }
    var scalars = (UInt32(0x20)...0x1_FFFF).compactMap(Unicode.Scalar.init).filter {
      let clean = sanitised(String(Character($0)))
      return clean.unicodeScalars.elementsEqual([$0])
    }[...]
    var narrow = NarrowTerminal(wide)
    while !scalars.isEmpty {
      var grid = Grid(size: wide)
      for row in 0..<wide.rows {
        var column = 0
        while column < wide.columns - 4, let scalar = scalars.popFirst() {
          // A bar behind every letter: one column too many or too few and it stands elsewhere.
          column += grid.write(String(Character(scalar)) + "|", column: column, row: row)
        }
      }
      screen.draw(grid)
      narrow.feed(try terminal.output())
      for row in 0..<wide.rows { #expect(narrow.lines[row] == LibvtermScreen.columns(of: grid, row: row)) }
    }
    #expect(narrow.unknown.isEmpty, "\(Set(narrow.unknown))")
  }
}

extension String {
  func components(of part: String) -> Int { split(separator: part, omittingEmptySubsequences: false).count - 1 }
}
