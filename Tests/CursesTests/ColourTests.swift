import Curses
import Terminal
import Testing

private let size = Size(columns: 40, rows: max(22, Role.allCases.count))

/// A row for every role.
private func rolesGrid() -> Grid {
  var grid = Grid(size: size)
  for (row, role) in Role.allCases.enumerated() { grid.write("\(role) কি", column: 1, row: row, role: role) }
  return grid
}

private func picture(
  _ depth: ColourDepth?, _ name: String, theme: Theme = sampleTheme(), environment: [String: String] = [:]
) throws
  -> (LibvtermScreen, ColourDepth)
{
  let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
  let picture = try #require(LibvtermScreen(size))
  let screen = try open(terminal, depth: depth, name: name, theme: theme, environment: environment)
  defer { screen.close() }
  screen.draw(rolesGrid())
  picture.feed(try terminal.output())
  return (picture, screen.depth)
}

private func expectInks(_ picture: LibvtermScreen, _ ink: (Colour) -> LibvtermScreen.Ink, theme: Theme = sampleTheme())
{
  for (row, role) in Role.allCases.enumerated() {
    let style = theme[role]
    let cell = picture[1, row]
    #expect(cell.foreground == style.foreground.map(ink) ?? .own, "\(role)")
    #expect(cell.background == style.background.map(ink) ?? .own, "\(role)")
    #expect(cell.isBold == style.bold && cell.isUnderlined == style.underline, "\(role)")
    #expect(cell.isItalic == style.italic && cell.isReversed == style.reverse, "\(role)")
  }
}

extension CursesTests {
  @Test func trueColourIsTheThemesOwn() throws {
    let (shown, depth) = try picture(nil, "xterm-256color", environment: ["COLORTERM": "truecolor"])
    #expect(depth == .trueColour)
    expectInks(shown) { .rgb($0.red, $0.green, $0.blue) }
  }

  @Test func of256ColoursTheNearestIsTaken() throws {
    let (shown, depth) = try picture(nil, "xterm-256color")
    #expect(depth == .twoHundredFiftySix)
    expectInks(shown) { .indexed($0.nearest256) }
  }

  @Test func ofSixteenColoursTheBasicOneIsTaken() throws {
    let (shown, depth) = try picture(.sixteen, "xterm-256color")
    #expect(depth == .sixteen)
    expectInks(shown) { .indexed($0.basic) }
  }

  @Test func withNoColorThereAreOnlyAttributes() throws {
    let theme = Theme.plain
    let (shown, depth) = try picture(
      nil, "xterm-256color", theme: theme, environment: ["NO_COLOR": "1", "COLORTERM": "truecolor"])
    #expect(depth == .none)
    expectInks(shown, { .indexed($0.basic) }, theme: theme)
    let (coloured, _) = try picture(ColourDepth.none, "xterm-256color")
    for row in Role.allCases.indices {
      #expect(coloured[1, row].foreground == .own && coloured[1, row].background == .own)
    }
  }

  /// Dark grey is black with eight colours: it would be black on black.
  @Test(arguments: ["xterm", "linux"])
  func withEightColoursNothingVanishes(name: String) throws {
    let grey = try #require(Colour(hex: "#70757a", basic: 8))
    let red = try #require(Colour(hex: "#ff8f66", basic: 9))
    let white = try #require(Colour(hex: "#ffffff", basic: 15))
    let blue = try #require(Colour(hex: "#264a73", basic: 4))
    let theme = Theme(
      name: "x", titleEn: "X", titleBn: "এক্স", isDark: true,
      styles: [
        .border: Style(foreground: grey), .wrong: Style(foreground: red),
        .selected: Style(foreground: white, background: blue),
      ])
    let (shown, depth) = try picture(nil, name, theme: theme, environment: ["COLORTERM": "truecolor"])
    #expect(depth == .sixteen)
    func cell(_ role: Role) throws -> LibvtermScreen.Cell { shown[1, try #require(Role.allCases.firstIndex(of: role))] }
    let (border, wrong, selected) = (try cell(.border), try cell(.wrong), try cell(.selected))
    #expect(border.foreground == .own)
    #expect(wrong.foreground == .indexed(1) && wrong.isBold)
    #expect(selected.foreground == .indexed(7) && selected.background == .indexed(4) && selected.isBold)
  }

  @Test func aDepthThatTheTerminalDoesNotHaveIsNotTaken() throws {
    #expect(try picture(.trueColour, "xterm").1 == .sixteen)
    #expect(try picture(.twoHundredFiftySix, "linux").1 == .sixteen)
    #expect(try picture(.trueColour, "vt220").1 == .none)
  }

  @Test func anotherThemeIsDrawnAtOnce() throws {
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let shown = try #require(LibvtermScreen(size))
    let screen = try open(terminal, depth: .trueColour, theme: .plain)
    defer { screen.close() }
    screen.draw(rolesGrid())
    shown.feed(try terminal.output())
    expectInks(shown, { .rgb($0.red, $0.green, $0.blue) }, theme: .plain)
    for _ in 0..<50 {
      screen.use(theme: .plain)
      screen.use(theme: sampleTheme())
    }
    screen.draw(rolesGrid())
    shown.feed(try terminal.output())
    expectInks(shown) { .rgb($0.red, $0.green, $0.blue) }
  }
}
