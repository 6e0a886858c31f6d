import Curses
import Glibc
import Terminal
import Testing

private let size = Size(columns: 50, rows: 14)

/// The modes of a terminal that a program has turned on and not off again.
private func modesLeftOn(_ text: String) -> Set<String> {
  var modes: Set<String> = []
  for match in text.matches(of: /\x1b\[\?([0-9;]+)([hl])/) {
    for mode in match.1.split(separator: ";") {
      if match.2 == "h" { modes.insert(String(mode)) } else { modes.remove(String(mode)) }
    }
  }
  return modes
}

extension CursesTests {
  @Test func whatIsNoTerminalIsSaidAndNothingIsWritten() throws {
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    defer { for end in ends { Glibc.close(end) } }
    #expect(throws: CursesFailure.notATerminal) {
      try CursesScreen.open(
        theme: .plain, depth: nil, mouse: true, environment: ["TERM": "xterm"], input: ends[0], output: terminal.slave)
    }
    #expect(throws: CursesFailure.notATerminal) {
      try CursesScreen.open(
        theme: .plain, depth: nil, mouse: true, environment: ["TERM": "xterm"], input: terminal.slave, output: ends[1])
    }
    #expect(throws: CursesFailure.dumb("dumb")) { try open(terminal, name: "dumb") }
    #expect(throws: CursesFailure.dumb("")) { try open(terminal, name: "") }
    #expect(throws: CursesFailure.unknownTerminal("no-such-terminal")) { try open(terminal, name: "no-such-terminal") }
    #expect(try terminal.text() == "")
  }

  @Test func failuresLeakNoFiles() throws {
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    func lowestFree() -> Int32 {
      let file = dup(0)
      Glibc.close(file)
      return file
    }
    // The first failure may open what stays open for the process: it is not counted.
    #expect(throws: CursesFailure.unknownTerminal("no-such-terminal")) {
      try open(terminal, name: "no-such-terminal")
    }
    let before = lowestFree()
    for _ in 0..<20 {
      #expect(throws: CursesFailure.unknownTerminal("no-such-terminal")) {
        try open(terminal, name: "no-such-terminal")
      }
      try open(terminal).close()
    }
    #expect(lowestFree() == before)
  }

  @Test func everythingIsPutBackAndTwiceIsOnce() throws {
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let before = try terminal.settings()
    let screen = try open(terminal)
    #expect(try terminal.settings() != before)
    screen.draw(Grid(size: size))
    var text = try terminal.text()
    #expect(modesLeftOn(text).isSuperset(of: ["1049", "2004", "1000", "1006"]))
    screen.close()
    text += try terminal.text()
    #expect(modesLeftOn(text).subtracting(["7", "25"]).isEmpty, "\(modesLeftOn(text))")
    #expect(modesLeftOn(text).isSuperset(of: ["7", "25"]), "wrapping and the cursor are back")
    #expect(try terminal.settings() == before)
    screen.close()
    screen.draw(Grid(size: size))
    screen.copy("x")
    screen.use(mouse: false)
    screen.resized()
    screen.resume()
    #expect(try terminal.text() == "")
    #expect(try terminal.settings() == before)
  }

  @Test func noKeyIsASignalWhileTheScreenIsUp() throws {
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let screen = try open(terminal)
    defer { screen.close() }
    try terminal.type("\u{3}\u{1A}\u{13}\u{11}\r")
    var inputs: [Input] = []
    while inputs.count < 5 {
      try #require(terminal.isReady(terminal.slave))
      inputs += screen.read()
    }
    #expect(inputs == [.control("c"), .control("z"), .control("s"), .control("q"), .enter].map { Input.key($0) })
  }

  @Test func ncursesTakesNoSignals() throws {
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    func handlers() -> [Int] {
      [SIGINT, SIGTERM, SIGTSTP, SIGWINCH].map { number in
        var action = sigaction()
        sigaction(number, nil, &action)
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      }
    }
    let before = handlers()
    let screen = try open(terminal)
    #expect(handlers() == before)
    screen.close()
    #expect(handlers() == before)
  }

  @Test func awayTheTerminalIsTheShellsAndBackEverythingIsDrawn() throws {
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let picture = try #require(LibvtermScreen(size))
    let before = try terminal.settings()
    let screen = try open(terminal)
    defer { screen.close() }
    var grid = Grid(size: size)
    grid.write("লাভ ও ক্ষতি", column: 1, row: 1)
    screen.draw(grid)
    var text = try terminal.text()
    screen.suspend()
    screen.suspend()
    text += try terminal.text()
    #expect(modesLeftOn(text) == ["7", "25"])
    #expect(try terminal.settings() == before)
    screen.draw(grid)
    screen.copy("x")
    #expect(try terminal.text() == "", "nothing is written over the shell")
    screen.resume()
    screen.draw(grid)
    picture.feed(try terminal.output())
    #expect(difference(picture, grid) == nil)
    #expect(try terminal.settings() != before)
  }

  @Test func theMouseCanBeTurnedOff() throws {
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let screen = try open(terminal, mouse: false)
    defer { screen.close() }
    #expect(modesLeftOn(try terminal.text()).isDisjoint(with: ["1000", "1006"]))
    screen.use(mouse: true)
    #expect(modesLeftOn(try terminal.text()) == ["1000", "1006"])
    screen.use(mouse: true)
    #expect(try terminal.text() == "")
    screen.use(mouse: false)
    #expect(try terminal.text() == "\u{1B}[?1006l\u{1B}[?1000l")
  }

  @Test func aCopyIsBase64AndWrappedForTmux() throws {
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let samples = [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"), ("কি", "4KaV4Ka/")]
    for isInTmux in [false, true] {
      let screen = try open(terminal, environment: isInTmux ? ["TMUX": "/tmp/x,1,0"] : [:])
      _ = try terminal.text()
      for (text, code) in samples {
        screen.copy(text)
        let wanted = isInTmux ? "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;\(code)\u{7}\u{1B}\\" : "\u{1B}]52;c;\(code)\u{7}"
        #expect(try terminal.text() == wanted)
      }
      screen.close()
      _ = try terminal.text()
    }
  }

  @Test func aTerminalThatIsGoneIsSaidAndWritingToItDoesNoHarm() throws {
    var ends: (Int32, Int32) = (-1, -1)
    try #require(openpty(&ends.0, &ends.1, nil, nil, nil) == 0)
    let screen = try CursesScreen.open(
      theme: .plain, depth: nil, mouse: true, environment: ["TERM": "xterm-256color"], input: ends.1, output: ends.1)
    screen.draw(Grid(size: screen.size))
    #expect(!screen.isClosed)
    Glibc.close(ends.0)
    #expect(screen.read().isEmpty)
    #expect(screen.isClosed)
    var grid = Grid(size: screen.size)
    grid.write("x", column: 0, row: 0)
    screen.draw(grid)
    screen.close()
    Glibc.close(ends.1)
  }

  @Test func anEscapeAloneIsEscapeWhenNothingFollows() throws {
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let screen = try open(terminal)
    defer { screen.close() }
    try terminal.type("\u{1B}")
    #expect(screen.read().isEmpty)
    #expect(screen.isEscapePending)
    #expect(screen.flushEscape() == [.key(.escape)])
    #expect(!screen.isEscapePending)
  }
}
