import Glibc
import Learning
import Testing

/// Somebody at the first problem, with something half typed.
private func practising(_ home: TemporaryHome) throws -> (Program, [UInt32]) {
  let program = try Program(["practice"], home: home.path)
  let before = program.settings()
  try program.until("Welcome to Lectern")
  program.type("Rafi\r\r\r\r\r")
  try program.until("Problem 1 of 5")
  return (program, before)
}

@Test(arguments: [SIGTERM, SIGHUP, SIGINT])
func aSignalGivesTheTerminalBackAndKeepsTheDraft(signal: Int32) throws {
  let home = try TemporaryHome()
  let (program, before) = try practising(home)
  let isNumber = try #require(try Witness(home).session()).problems[0].key.kind == .number
  if isNumber {
    program.type("7")
    try program.until("› 7")
  }
  kill(program.pid, signal)
  #expect(try program.end() == 0)
  #expect(program.hasLeftScreen)
  #expect(program.settings() == before)
  let session = try #require(try Witness(home).session()).session
  #expect(session.current.draft == (isNumber ? "7" : ""))
  #expect(session.version == 2)
}

@Test(arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE, SIGTRAP])
func aCrashGivesTheTerminalBack(signal: Int32) throws {
  let home = try TemporaryHome()
  let (program, before) = try practising(home)
  kill(program.pid, signal)
  #expect(try program.end() == -signal)
  #expect(program.hasLeftScreen)
  #expect(program.settings() == before)
}

@Test func aTerminalThatIsClosedEndsTheProgramAndKeepsThePlace() throws {
  let home = try TemporaryHome()
  let (program, _) = try practising(home)
  program.hangUp()
  #expect(try program.end() == 0)
  #expect(try #require(try Witness(home).session()).session.version == 2)
}

@Test(arguments: [true, false])
func suspendedAndTakenUpAgain(byKey: Bool) throws {
  let home = try TemporaryHome()
  let (program, before) = try practising(home)
  if byKey { program.type("\u{1A}") } else { kill(program.pid, SIGTSTP) }
  var status: Int32 = 0
  #expect(waitpid(program.pid, &status, WUNTRACED) == program.pid)
  program.settle()
  #expect(program.hasLeftScreen)
  #expect(program.settings() == before)
  kill(program.pid, SIGCONT)
  try program.until("Problem 1 of 5")
  program.settle()
  #expect(!program.hasLeftScreen)
  program.type("\u{1B}")
  try program.until("Today's five")
}

@Test(arguments: [["TERM": "dumb"], ["TERM": ""], ["TERM": "no-such-terminal"]])
func aTerminalThatCannotShowAScreenIsToldSo(environment: [String: String]) throws {
  let home = try TemporaryHome()
  let program = try Program(home: home.path, columns: 200, environment)
  let before = program.settings()
  #expect(try program.end() == 1)
  program.settle()
  #expect(program.screen.text.contains("--plain"))
  #expect(program.settings() == before)
}

@Test func withoutATerminalOneLineSaysWhatToDo() throws {
  let home = try TemporaryHome()
  let result = try Pipes.run([], home: home.path)
  #expect(result.status == 1)
  #expect(result.text.split(separator: "\n").count == 1)
  #expect(result.text.contains("lectern practice --plain"))
}

@Test func noColourMeansNone() throws {
  let home = try TemporaryHome()
  let program = try Program(home: home.path, ["NO_COLOR": "1"])
  try program.until("Welcome to Lectern")
  let text = String(decoding: program.written, as: UTF8.self)
  #expect(text.firstMatch(of: /\u{1B}\[(?:3[0-7]|4[0-7]|9[0-7]|38;|48;)/) == nil)
}
