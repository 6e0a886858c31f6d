import Curses
import Terminal
import Testing

private let size = Size(columns: 50, rows: 14)

extension CursesTests {
  @Test(arguments: [(2, WidthFamily.joined), (3, .spacing)])
  func theAnswerToTheProbeSaysTheFamily(column: Int, wanted: WidthFamily) throws {
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let screen = try open(terminal)
    defer { screen.close() }
    #expect(try terminal.text().contains("\u{1B}[5;1Hকি\u{1B}[6n"))
    #expect(screen.family == .spacing, "nothing waits for the answer")
    try terminal.type("a\u{1B}[5;\(column)Rb")
    var inputs: [Input] = []
    while inputs.count < 2 {
      try #require(terminal.isReady(terminal.slave))
      inputs += screen.read()
    }
    #expect(inputs == [.key(.character("a")), .key(.character("b"))], "the answer is not the screens' business")
    #expect(screen.family == wanted)
  }

  @Test func aTerminalThatDoesNotAnswerIsOfTheSpacingFamily() throws {
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let screen = try open(terminal)
    defer { screen.close() }
    try terminal.type("\u{1B}[1;2R")
    #expect(screen.read() == [.key(.function(3))])
    #expect(screen.family == .spacing)
  }

  @Test func aJoiningTerminalShowsTheGridThroughAnyChanges() throws {
    var random = RandomGrid(seed: 71)
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let screen = try open(terminal)
    defer { screen.close() }
    var picture = NarrowTerminal(size)
    // The first frame is painted before the answer is there, in the wrong family.
    var early = Grid(size: size)
    for row in 0..<size.rows { early.write("│ লাভ ও ক্ষতি কি কী │", column: 0, row: row) }
    screen.draw(early)
    picture.feed(try terminal.output())
    try terminal.type("\u{1B}[5;2R")
    while screen.family != .joined {
      try #require(terminal.isReady(terminal.slave))
      _ = screen.read()
    }
    var grid = Grid(size: size, family: .joined)
    for step in 0..<250 {
      grid = random.changed(grid)
      screen.draw(grid)
      let frame = try terminal.output()
      picture.feed(frame)
      for row in 0..<size.rows {
        let wanted = LibvtermScreen.columns(of: grid, row: row)
        try #require(
          picture.lines[row] == wanted,
          "step \(step), row \(row) after \(String(decoding: frame, as: UTF8.self).debugDescription)")
      }
    }
    #expect(picture.unknown.isEmpty, "\(Set(picture.unknown))")
  }

  @Test func aGridOfTheOtherFamilyIsDrawnByItsOwnWidths() throws {
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let screen = try open(terminal)
    defer { screen.close() }
    var picture = NarrowTerminal(size)
    var grid = Grid(size: size, family: .joined)
    grid.write("কি লাভ ও ক্ষতি│", column: 0, row: 2)
    screen.draw(grid)
    picture.feed(try terminal.output())
    #expect(picture.lines[2] == LibvtermScreen.columns(of: grid, row: 2))
  }
}
