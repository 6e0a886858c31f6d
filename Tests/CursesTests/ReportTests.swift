import Curses
import Glibc
import Terminal
import Testing

extension CursesTests {
  @Test(arguments: [
    ("\u{1B}[2;2R", WidthFamily.joined), ("\u{1B}[24;3R", .spacing), ("x\u{1B}[A\u{1B}[9;3R", .spacing),
  ])
  func aReportSaysWhatTheTerminalAnswers(answer: String, family: WidthFamily) throws {
    let terminal = try PseudoTerminal(columns: 70, rows: 20, answer: answer)
    let before = try terminal.settings()
    let report = TerminalReport(environment: ["TERM": "xterm"], input: terminal.slave, output: terminal.slave)
    #expect(report.isTerminal)
    #expect(report.size == Size(columns: 70, rows: 20))
    #expect(report.family == family)
    #expect(try terminal.settings() == before)
    #expect(try terminal.text().hasSuffix("\r\u{1B}[K\u{1B}[A"), "nothing of the question is left")
  }

  @Test func aTerminalThatSaysNothingHasNoFamily() throws {
    let terminal = try PseudoTerminal(columns: 70, rows: 20)
    let before = try terminal.settings()
    #expect(
      TerminalReport(environment: ["TERM": "xterm"], input: terminal.slave, output: terminal.slave).family
        == nil)
    #expect(try terminal.settings() == before)
  }

  @Test func whatIsNoTerminalOrDumbIsNotAsked() throws {
    let terminal = try PseudoTerminal(columns: 70, rows: 20)
    for environment in [[:], ["TERM": ""], ["TERM": "dumb"]] {
      #expect(
        TerminalReport(environment: environment, input: terminal.slave, output: terminal.slave).family == nil)
    }
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    defer { for end in ends { Glibc.close(end) } }
    let report = TerminalReport(environment: ["TERM": "xterm"], input: ends[0], output: terminal.slave)
    #expect(!report.isTerminal && report.family == nil)
    #expect(
      TerminalReport(environment: ["TERM": "xterm"], input: ends[0], output: ends[1]).size
        == Size(columns: 0, rows: 0))
    #expect(try terminal.text() == "")
  }
}
