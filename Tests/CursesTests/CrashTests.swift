import Curses
import Glibc
import Terminal
import Testing

@_silgen_name("fork") private func forkProcess() -> Int32

extension CursesTests {
  /// A copy of the process that dies of a signal while the screen is up. It calls nothing but C on its way.
  @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGABRT, SIGFPE, SIGTRAP])
  func aCrashGivesTheTerminalBackAndDiesOfItsSignal(number: Int32) throws {
    let size = Size(columns: 50, rows: 14)
    let terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    let before = try terminal.settings()
    let screen = try open(terminal)
    screen.draw(Grid(size: size))
    _ = try terminal.output()
    let child = forkProcess()
    if child == 0 {
      var none = rlimit(rlim_cur: 0, rlim_max: 0)
      setrlimit(__rlimit_resource_t(4), &none)  // RLIMIT_CORE
      // The threads of the tests hold SIGABRT back, but not from abort().
      if number == SIGABRT { abort() }
      raise(number)
      _exit(0)
    }
    try #require(child > 0)
    var status: Int32 = 0
    try #require(waitpid(child, &status, 0) == child)
    #expect(status & 0x7F == number, "its own signal ends it")
    let text = try terminal.text()
    for mode in ["1049", "1000", "1006", "2004", "2026"] {
      #expect(text.contains("\u{1B}[?\(mode)l"), "\(mode)")
    }
    #expect(text.contains("\u{1B}[?25h") && text.contains("\u{1B}[?7h") && text.hasSuffix("\u{1B}[?1049l"))
    #expect(try terminal.settings() == before)
    screen.close()
  }

  @Test func afterClosingACrashWritesNothing() throws {
    let terminal = try PseudoTerminal(columns: 50, rows: 14)
    try open(terminal).close()
    _ = try terminal.output()
    let child = forkProcess()
    if child == 0 {
      var none = rlimit(rlim_cur: 0, rlim_max: 0)
      setrlimit(__rlimit_resource_t(4), &none)
      raise(SIGSEGV)
      _exit(0)
    }
    try #require(child > 0)
    var status: Int32 = 0
    try #require(waitpid(child, &status, 0) == child)
    #expect(status & 0x7F == SIGSEGV)
    #expect(try terminal.text() == "")
  }
}
