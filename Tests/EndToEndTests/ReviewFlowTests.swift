import Glibc
import Learning
import Store
import Testing

extension AnswerKey {
  /// What is typed on a screen for an answer that is not right.
  fileprivate var wrongKeystrokes: String {
    switch self {
    case .written: "987654"
    case .choice(let options, let right): ["a", "b", "c", "d"][(right + 1) % options.count]
    case .boolean(let value): value ? "f" : "t"
    }
  }
}

/// Makes an admin as the command line does.
private func makeAdmin(_ name: String, password: String, _ home: TemporaryHome) throws {
  let made = try Pipes.run(["admin", "create", name], home: home.path, lines: [password, password])
  try #require(made.status == 0)
}

/// A student is judged wrong and says so; whoever looks after students signs in, sees who and why, reads the session that still
/// goes on, rules, and the student's mastery follows at once.
@Test func aDisputeIsRuledOnAndTheMasteryFollows() throws {
  let home = try TemporaryHome()
  let student = try Program(home: home.path)
  try student.until("Welcome to Lectern")
  student.type("Asha\r\r\r\r\r")
  try student.until("Today's five")
  student.type("\r")
  try student.until("Problem 1 of 5")
  let witness = try Witness(home)
  let problem = try #require(try witness.session()).problems[0]
  student.type(problem.key.wrongKeystrokes + "\r")
  try student.until("I was right")
  student.type("d")
  try student.until("Why do you think it was right?")
  student.type("look again\r")
  try student.until("waits for a tutor")
  student.type("\u{3}")
  #expect(try student.end() == 0)
  let concept = problem.concept
  func mastery() throws -> Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return try witness.notebook.mastery(of: witness.person, at: Instant(seconds: Int64(time.tv_sec)))[concept] ?? 0
  }
  let before = try mastery()

  try makeAdmin("Rahman", password: "chalk and slate", home)
  let tutor = try Program(["--profile", "Rahman"], home: home.path)
  try tutor.until("Password of Rahman")
  tutor.type("chalk and slate\r")
  try tutor.until("1 dispute waits")
  try tutor.until("All students")
  tutor.type("\r")
  try tutor.until("Daily five")
  tutor.type("\r")
  try tutor.until("look again")
  tutor.type("y")
  try tutor.until("A word to the student?")
  tutor.type("You were right\r")
  try tutor.until("Ruled: right.")
  tutor.type("\u{3}")
  #expect(try tutor.end() == 0)
  #expect(try mastery() > before)

  let again = try Program(["--profile", "Asha"], home: home.path)
  try again.until("My tutor")
  try again.until("a ruling")
  again.type("\u{3}")
  #expect(try again.end() == 0)
}
