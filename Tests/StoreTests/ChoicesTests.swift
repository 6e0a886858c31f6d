import Learning
@testable import Store
import Testing

/// The five of a day for a student whom the notebook knows.
@Suite struct ChoicesTests {
  private let notebook: Notebook
  private let student: Person.ID
  private let monday = saturday.adding(days: 2)

  init() throws {
    notebook = try Notebook.sample()
    student = try notebook.newStudent()
  }

  private func choices(at now: Instant, grade: Int = 7) throws -> [Choice] {
    try notebook.choices(for: student, grade: grade, today: dhaka.day(at: now), calendar: dhaka, at: now)
  }

  @Test func withoutAHistoryNothingIsChosen() throws {
    #expect(try choices(at: monday).isEmpty)
  }

  @Test func withAHistoryFiveAreChosenOfWhatTheGradeAllows() throws {
    try notebook.practise(student, at: saturday)
    let five = try choices(at: monday)
    #expect(five.count == 5)
    #expect(Set(five.map(\.problem)).count == 5)
    for choice in five {
      let problem = try #require(try notebook.problems([choice.problem]).first)
      #expect(problem.grade <= 7 && problem.concept == choice.concept)
      #expect((0...1).contains(choice.probability))
    }
    #expect(try choices(at: monday, grade: 12).count == 5)
  }

  @Test func theWholeDayGivesTheSameFive() throws {
    try notebook.practise(student, at: saturday)
    let dawn = dhaka.start(of: dhaka.day(at: monday))
    let five = try choices(at: dawn)
    for minutes in [1, 300, 1_439] { #expect(try choices(at: dawn.adding(minutes: minutes)) == five) }
  }

  /// Of a bank that has fewer than five, the rule for everybody makes the best.
  @Test func fewerThanFiveAreLeftToTheOtherRule() throws {
    try notebook.practise(student, at: saturday)
    var small = Curriculum.sample
    small.problems = Array(small.problems.filter { $0.grade == 7 }.prefix(4))
    try notebook.install(small, hash: "small", at: saturday)
    #expect(try choices(at: monday).isEmpty)
    #expect(try notebook.candidates(grade: 7).count == 4)
  }

  @Test func theReasonsAreKeptWithTheSession() throws {
    try notebook.practise(student, at: saturday)
    let five = try choices(at: monday)
    let session = try notebook.beginPractice(
      for: student, problems: five.map(\.problem), choices: five, calendar: dhaka, at: monday)
    #expect(session.choices == five)
    #expect(try notebook.practice(session.id)?.choices == five)
    #expect(session.choice(of: five[3].problem) == five[3])
    // What an earlier Lectern wrote says nothing of why.
    let payload = try notebook.value(
      String.self, "SELECT payload_json FROM events WHERE kind = 'began' ORDER BY at LIMIT 1")
    #expect(payload?.contains("choices") == false)
  }
}
