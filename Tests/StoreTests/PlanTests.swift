import Foundation
import GRDB
import Learning
@testable import Store
import Testing

/// What a student is to study: kept, and made anew when it no longer holds.
@Suite struct PlanTests {
  private let notebook: Notebook
  private let student: Person.ID

  init() throws {
    notebook = try Notebook.sample()
    student = try notebook.newStudent()
  }

  private func set(_ change: (inout Profile) -> Void) throws {
    var profile = try notebook.profile(of: student)
    change(&profile)
    _ = try notebook.save(profile, at: saturday)
  }

  private func plan(at now: Instant = saturday) throws -> StudyOutlook { try notebook.studyPlan(for: student, at: now) }

  private func rows() throws -> Int { try notebook.value(Int.self, "SELECT count(*) FROM study_schedules") ?? 0 }

  /// Answers to the problems of one topic, outside of the five.
  private func practise(_ topic: Topic.ID, right: Bool = true, times: Int = 1, at now: Instant = saturday) throws {
    let ids =
      try notebook.candidates(grade: 7).filter { $0.topic == topic }.map(\.id)
      + notebook.candidates(grade: 6).filter { $0.topic == topic }.map(\.id)
    for problem in try notebook.problems(ids) {
      for _ in 0..<times {
        try notebook.keepFreeAnswer(
          Response(
            problem: problem.id, position: 0, outcome: right ? .right : .wrong, typed: "", seconds: 20, hints: 0,
            sureness: nil, at: now), to: problem, by: student, at: now)
      }
    }
  }

  @Test func aNewStudentHasAPlanForAWeek() throws {
    let outlook = try plan()
    #expect(outlook.today == CalendarDay(year: 2026, month: 11, day: 21))
    #expect(outlook.plan.days.count == 7 && outlook.exam == nil && outlook.hoursPerDay == 1)
    #expect(outlook.topics.map(\.id) == ["g7-t1", "g7-t2", "g7-t3", "g7-t4"])
    #expect(outlook.recommendations.count == 4)
    #expect(outlook.predicted?.score == 0)
    #expect(!outlook.stretchesToday.isEmpty)
    #expect(throws: NotebookFailure.notFound) { try notebook.studyPlan(for: .unknown, at: saturday) }
  }

  @Test func aPlanThatHoldsIsTheSameAndIsNotWrittenAgain() throws {
    let first = try plan()
    let before = try notebook.contents()
    #expect(try plan(at: saturday.adding(minutes: 90)) == first)
    #expect(try notebook.contents() == before)
    #expect(first.version == 1)
  }

  @Test func anotherDayOtherHoursOrAnotherExamMakeANewOne() throws {
    _ = try plan()
    #expect(try plan(at: saturday.adding(days: 1)).version == 2)
    try set { $0.hoursPerDay = 4 }
    let longer = try plan(at: saturday.adding(days: 1))
    #expect(longer.version == 3 && longer.hoursPerDay == 4)
    try set { $0.examDate = CalendarDay(year: 2027, month: 1, day: 10) }
    let leading = try plan(at: saturday.adding(days: 1))
    #expect(leading.version == 4 && leading.daysToExam == 49 && leading.plan.days.count == 49)
    #expect(try rows() == 1, "one active plan a student")
    #expect(
      try notebook.value(String.self, "SELECT starts_on || ' ' || ends_on || ' ' || exam_on FROM study_schedules")
        == "2026-11-22 2027-01-09 2027-01-10")
  }

  @Test func masteryThatMovedByMoreThanFifteenMakesANewOne() throws {
    _ = try plan()
    let problem = try #require(notebook.problems(["g7-t1-p1"]).first)
    try notebook.keepFreeAnswer(
      Response(
        problem: problem.id, position: 0, outcome: .wrong, typed: "", seconds: 20, hints: 0, sureness: nil,
        at: saturday), to: problem, by: student, at: saturday)
    let little = try plan()
    let moved = try #require(little.topic("g7-t1")).standing.mastery
    #expect(moved > 0 && moved <= 15 && little.version == 1)
    try practise("g7-t1")
    let much = try plan()
    #expect(try #require(much.topic("g7-t1")).standing.mastery > 30)
    #expect(much.version == 2)
    #expect(try #require(much.topic("g7-t1")).standing.answers == 6)
    #expect(try #require(much.topic("g7-t1")).standing.lastStudied == much.today)
  }

  @Test func whatAnotherWindowPlannedIsNotOverwritten() throws {
    let seen = try plan()
    let other = try notebook.replan(for: student, expecting: seen.version, at: saturday)
    #expect(other.version == 2)
    let before = try notebook.contents()
    #expect(throws: NotebookFailure.conflict) {
      try notebook.replan(for: student, expecting: seen.version, at: saturday)
    }
    #expect(try notebook.contents() == before)
    #expect(try plan() == other)
  }

  @Test func anExamThatIsOverIsRefused() throws {
    let day = CalendarDay(year: 2026, month: 11, day: 20)
    try set { $0.examDate = day }
    let before = try notebook.contents()
    #expect(throws: NotebookFailure.examOver(day)) { try plan() }
    #expect(try notebook.contents() == before)
    try set { $0.examDate = day.adding(days: 1) }
    #expect(try plan().daysToExam == 0)
  }

  @Test func whatIsMasteredIsNotRecommended() throws {
    try practise("g7-t2", times: 6)
    let outlook = try plan()
    #expect(try #require(outlook.topic("g7-t2")).standing.mastery >= 80)
    #expect(!outlook.recommendations.contains { $0.topic == "g7-t2" })
    #expect(!outlook.stretchesToday.contains { $0.topic == "g7-t2" })
  }

  /// g7-t1 needs g6-t1: known until three answers say otherwise, and then it has to come first.
  @Test func anEarlierYearIsAskedForOnlyWhenAnswersSayIt() throws {
    var curriculum = Curriculum.sample
    let index = try #require(curriculum.topics.firstIndex { $0.id == "g7-t1" })
    curriculum.topics[index].prerequisites = ["g6-t1"]
    try notebook.install(curriculum, hash: "needs", at: saturday)
    let first = try plan()
    #expect(first.topic("g6-t1")?.standing.isAssumed == true)
    #expect(first.recommendations.map(\.topic).contains("g7-t1"))
    #expect(!first.recommendations.map(\.topic).contains("g6-t1"))
    try practise("g6-t1", right: false)
    let second = try plan()
    #expect(second.topic("g6-t1")?.standing.isAssumed == false)
    #expect(second.recommendations.first?.topic == "g6-t1")
    #expect(!second.recommendations.map(\.topic).contains("g7-t1"))
    #expect(second.opened(by: "g6-t1").map(\.id) == ["g7-t1"])
  }

  @Test func aGradeWithoutProblemsPlansForTheNearest() throws {
    let elder = try notebook.newStudent("Rafi", grade: 11)
    #expect(try notebook.studyPlan(for: elder, at: saturday).topics.allSatisfy { $0.grade == 8 })
  }

  /// Two machines planned on their own; after each read the other's file there is one plan, the newer.
  @Test func thePlansOfTwoMachinesBecomeOne() throws {
    let folder = try TemporaryFolder()
    let other = try Notebook.sample(seed: 5)
    _ = try plan()
    let mine = folder.path + "/mine.jsonl"
    _ = try notebook.export(student, to: mine, at: saturday)
    _ = try other.importStudent(from: mine, at: saturday)
    _ = try other.replan(for: student, expecting: 1, at: saturday.adding(minutes: 5))
    let theirs = folder.path + "/theirs.jsonl"
    _ = try other.export(student, to: theirs, at: saturday)
    _ = try notebook.importStudent(from: theirs, at: saturday.adding(minutes: 6))
    #expect(try rows() == 1)
    #expect(try plan(at: saturday.adding(minutes: 6)).version == 2)
    #expect(try other.studyPlan(for: student, at: saturday.adding(minutes: 6)) == plan(at: saturday.adding(minutes: 6)))
  }

  @Test func aSecondPlanOfAnotherOriginIsReleased() throws {
    _ = try plan()
    try notebook.execute(
      """
      INSERT INTO study_schedules (id, student_id, starts_on, ends_on, hours_per_day, created_at, updated_at)
      VALUES ('elsewhere', '\(student)', '2026-11-19', '2026-11-20', 2, '\(saturday.iso8601)', '\(saturday.iso8601)')
      """)
    _ = try plan(at: saturday.adding(days: 1))
    #expect(try notebook.value(Int.self, "SELECT count(*) FROM study_schedules WHERE deleted_at IS NULL") == 1)
  }

  /// A file of before there were such columns is read with what they mean by default.
  @Test func aFileOfAnEarlierLecternIsRead() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/old.jsonl"
    _ = try plan()
    _ = try notebook.beginGoal(
      NewGoal(title: "Old", kind: .steady, subject: .init("mathematics")), for: student, at: saturday)
    _ = try notebook.export(student, to: path, at: saturday)
    var text = try String(contentsOfFile: path, encoding: .utf8)
    for column in ["\"shows_rewards\":1", "\"mastery_json\":\"", "\"rating_from\":1000", "\"times_reached\":0"] {
      #expect(text.contains(column), "\(column)")
    }
    for column in [/,"shows_rewards":1/, /,"rating_from":1000/, /,"times_reached":0/, /,"counts_from":"[^"]*"/] {
      text = text.replacing(column, with: "")
    }
    text = text.replacing(/,"mastery_json":"(?:[^"\\]|\\.)*"/, with: "")
    #expect(!text.contains("mastery_json"))
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let fresh = try Notebook.sample(seed: 8)
    _ = try fresh.importStudent(from: path, at: saturday)
    #expect(try fresh.profile(of: student).showsRewards)
    #expect(try fresh.aims(of: student, at: saturday).goals.map(\.title) == ["Old"])
    #expect(try fresh.studyPlan(for: student, at: saturday).version == 2, "it does not know what it was made from")
  }
}
