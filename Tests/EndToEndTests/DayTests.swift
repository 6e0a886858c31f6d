import Foundation
import Learning
import Testing

/// Somebody new, at home.
private func begun(_ home: TemporaryHome, name: String = "Asha") throws -> Program {
  let program = try Program(home: home.path)
  try program.until("Welcome to Lectern")
  program.type(name + "\r\r\r\r\r")
  try program.until("Today's five")
  return program
}

@Test func aFirstDayInARealTerminal() throws {
  let home = try TemporaryHome()
  let program = try begun(home)
  program.type("\r")
  try program.until("Problem 1 of 5")
  program.type("\t")
  try program.until("Hint 1")
  for number in 1...5 {
    try program.until("Problem \(number) of 5")
    let problem = try #require(try Witness(home).session()).problems[number - 1]
    program.type(problem.key.keystrokes + "\r")
    try program.until("✓ Right.")
    program.type("\r")
  }
  try program.until("5 of 5 right.")
  try program.until("1-day streak")
  program.type("\r")
  try program.until("Today's results")
  program.type("q")
  #expect(try program.end() == 0)
  #expect(program.hasLeftScreen)
  let status = try Pipes.run(["status"], home: home.path)
  #expect(status.text == "1-day streak · today's five done\n")
}

@Test func whatWasLeftIsThereAfterARestart() throws {
  let home = try TemporaryHome()
  let program = try begun(home)
  program.type("\r")
  try program.until("Problem 1 of 5")
  program.type("\t\t")
  try program.until("Hint 2")
  let isNumber = try #require(try Witness(home).session()).problems[0].key.kind == .number
  if isNumber { program.type("4.2") }
  program.type("\u{3}")
  #expect(try program.end() == 0)

  let again = try Program(home: home.path)
  try again.until("○○○○○")
  again.type("\r")
  try again.until("Hint 2")
  if isNumber { try again.until("4.2") }
}

@Test func theLanguageTheHelpAndThePalette() throws {
  let home = try TemporaryHome()
  let program = try begun(home)
  program.type("\u{1B}[12~")
  try program.until("আজকের পাঁচ")
  program.type("\u{1B}OQ")
  try program.until("Today's five")
  program.type("?")
  try program.until("Keys here")
  program.type("\u{1B}")
  try program.until("help closed") { !$0.contains("Keys here") }
  program.type(":settings\r")
  try program.until("The day begins at")
  program.type("/school\r")
  try program.until("enter keep".replacingOccurrences(of: "enter", with: "⏎"))
  program.type("Ballygunge\r")
  try program.until("Ballygunge")
  // “Saved.” may still be the language's: what was asked is on disk when the program has ended.
  program.type("\u{3}")
  #expect(try program.end() == 0)
  #expect(try Witness(home).profile.school == "Ballygunge")
}

@Test func aThemeIsSeenBeforeItIsChosen() throws {
  let home = try TemporaryHome()
  let program = try begun(home)
  program.type("s")
  try program.until("The day begins at")
  program.type("jjjjj\r")
  try program.until("╭─ Theme")
  program.type("j")
  program.settle()
  program.type("\r")
  try program.until("Saved.")
  #expect(try Witness(home).profile.theme == "dark")
}

@Test func theWindowMayHaveAnySize() throws {
  let home = try TemporaryHome()
  let program = try begun(home)
  for (columns, rows) in [(140, 40), (40, 12), (200, 60), (81, 25)] {
    program.resize(columns: columns, rows: rows)
    try program.until("\(columns)x\(rows)") {
      $0.contains("Today's five") && program.screen.line(1).filter { $0 == "─" }.count == columns - 2
    }
  }
  program.resize(columns: 20, rows: 5)
  try program.until("Too small")
  program.resize(columns: 80, rows: 24)
  try program.until("Today's five")
}

@Test func aGuestNeedsNoName() throws {
  let home = try TemporaryHome()
  let program = try Program(home: home.path)
  try program.until("Welcome to Lectern")
  program.type("\u{7}")
  try program.until("Guest")
  program.type("\r")
  try program.until("Problem 1 of 5")
}

@Test func aWholeDayThroughPipes() throws {
  let home = try TemporaryHome()
  let pipes = try Pipes(["practice", "--plain"], home: home.path)
  pipes.say("Asha", "7", "English", "", "")
  for number in 1...5 {
    try pipes.until("Problem \(number) of 5")
    let problem = try #require(try Witness(home).session()).problems[number - 1]
    pipes.say(problem.key.line, "next")
  }
  try pipes.until("5 of 5 right.")
  try pipes.until("1-day streak")
  #expect(try pipes.end() == 0)
}

@Test func aWholeDayInBengaliThroughPipes() throws {
  let home = try TemporaryHome()
  let pipes = try Pipes(["practice", "--plain"], home: home.path, ["LANG": "bn_BD.UTF-8"])
  pipes.say("আশা", "৮", "বাংলা", "Asia/Dhaka", "")
  for number in 1...5 {
    try pipes.until("৫টির \(Language.bengali.number(number)) নম্বর অঙ্ক")
    let problem = try #require(try Witness(home).session()).problems[number - 1]
    let line =
      switch problem.key {
      case .written(let text, _): Language.bengali.digits(text.bn)
      case .choice(let options, let right): options[right].bn
      case .boolean(let value): value ? "সত্য" : "মিথ্যা"
      }
    pipes.say(line, "পরেরটি")
  }
  try pipes.until("৫টির মধ্যে ৫টি ঠিক")
  #expect(try pipes.end() == 0)
}
