import Learning
@testable import Store
import Testing

@Suite struct RosterTests {
  /// Practises by chance for some weeks, right three times in five.
  private func practise(_ notebook: Notebook, _ student: Person.ID, days: Int, seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let problems = try notebook.problems(Curriculum.sample.problems.filter { $0.grade == 7 }.map(\.id))
    for day in 0..<days where Int.random(in: 0..<4, using: &random) > 0 {
      for _ in 0..<4 {
        let problem = try #require(problems.randomElement(using: &random))
        let isRight = Int.random(in: 0..<5, using: &random) < 3
        let at = saturday.adding(days: day).adding(minutes: Int.random(in: 0..<600, using: &random))
        try notebook.keepFreeAnswer(
          Response(
            problem: problem.id, position: 0, outcome: isRight ? .right : .wrong, typed: "1", seconds: 20, hints: 0,
            sureness: nil, at: at), to: problem, by: student, at: at)
      }
    }
  }

  @Test(arguments: 0..<4 as Range<UInt64>) func aTutorReadsWhatTheStudentReads(seed: UInt64) throws {
    let school = try School()
    try practise(school.notebook, school.student, days: 45, seed: seed)
    for day in [20, 44, 45, 51] {
      let now = saturday.adding(days: day)
      let report = ProgressReport(try school.notebook.progress(of: school.student), calendar: dhaka, at: now)
      // Once folded, once from what was kept.
      for _ in 0..<2 {
        let entry = try #require(try school.notebook.roster(as: school.tutor, at: now).first)
        #expect(entry.id == school.student && entry.isInForce)
        #expect(entry.status == report.status)
        #expect(entry.course == [28, 21, 14, 7, 0].map { report.mastery.value(daysAgo: $0) })
        #expect(entry.streak == report.streak)
      }
      #expect(try school.notebook.roster(as: school.mathsTutor, at: now).first?.status == report.status)
      #expect(try school.notebook.standing(of: school.student, as: school.parent, at: now).status == report.status)
    }
  }

  @Test func aRulingForgetsWhatWasMarkedBefore() throws {
    let school = try School()
    let now = saturday.adding(days: 9)
    _ = try school.notebook.roster(as: school.tutor, at: now)
    #expect(try school.notebook.value(Int.self, "SELECT count(*) FROM mastery_marks") == 28)
    try school.notebook.settle(school.dispute, as: .right, words: "", by: school.tutor, at: now)
    #expect(try school.notebook.value(Int.self, "SELECT count(*) FROM mastery_marks") == 0)
    let report = ProgressReport(try school.notebook.progress(of: school.student), calendar: dhaka, at: now)
    #expect(try school.notebook.roster(as: school.tutor, at: now).first?.status == report.status)
  }

  @Test func itSaysWhatWaitsAndForWhom() throws {
    let school = try School()
    let entry = try #require(try school.notebook.roster(as: school.tutor, at: school.now).first)
    #expect(entry.disputes == .init(count: 1, since: saturday.adding(days: 1)))
    #expect(entry.questions == .init(count: 1, since: saturday.adding(days: 1)))
    #expect(entry.cares.map(\.notes) == ["likes cricket"])
    #expect(entry.streak.longest == 1 && entry.lastPractised == CalendarDay(year: 2026, month: 11, day: 21))
    #expect(entry.daysAway == 2)
    // Of physics nothing is known; that the student is theirs is.
    let physics = try #require(try school.notebook.roster(as: school.physicsTutor, at: school.now).first)
    #expect(physics.status == nil && physics.disputes.count == 0 && physics.questions.count == 0)
    #expect(physics.lastPractised == nil && physics.answersThisWeek == 0)
    // Of one who was looked after until yesterday only the name is told.
    let lapsed = try #require(try school.notebook.roster(as: school.lapsedTutor, at: school.now).first)
    #expect(!lapsed.isInForce && lapsed.name == "Asha" && lapsed.status == nil && lapsed.disputes.count == 0)
    #expect(try school.notebook.roster(as: school.strangeTutor, at: school.now).isEmpty)
    #expect(try school.notebook.roster(as: school.admin, at: school.now).count == 2)
    #expect(try school.notebook.children(of: school.parent, at: school.now).map(\.id) == [school.student])
    #expect(try school.notebook.children(of: school.strangeParent, at: school.now).isEmpty)
  }

  @Test func theTeacherOfAClassLooksAfterWhoIsPutThere() throws {
    let school = try School()
    try school.notebook.place(school.otherStudent, in: school.schoolClass, as: school.admin, at: school.now)
    #expect(try school.notebook.roster(as: school.tutor, at: school.now).count == 2)
    #expect(try school.notebook.classes(as: school.tutor, at: school.now).map(\.students) == [1])
    let view = try school.notebook.classView(school.schoolClass, as: school.tutor, at: school.now)
    #expect(view.students.map(\.id) == [school.otherStudent] && view.schoolClass?.name == "7B")
    // Given to the tutor again, the assignment is the same one.
    try school.notebook.place(school.otherStudent, in: school.schoolClass, as: school.admin, at: school.now)
    #expect(
      try school.notebook.value(
        Int.self, "SELECT count(*) FROM tutor_student_assignments WHERE student_id = '\(school.otherStudent)'") == 1)
  }

  @Test func theLastAdminStaysOne() throws {
    let school = try School()
    #expect(throws: NotebookFailure.conflict) {
      try school.notebook.changeRole(of: school.admin, to: .student, as: school.admin, at: school.now)
    }
    #expect(throws: NotebookFailure.passwordNeeded) {
      try school.notebook.changeRole(of: school.otherStudent, to: .tutor, as: school.admin, at: school.now)
    }
  }

  /// A student's own plan and the class view predict the same.
  @Test func theClassViewPredictsWhatTheStudentsPlanDoes() throws {
    let school = try School()
    try practise(school.notebook, school.student, days: 12, seed: 9)
    let now = saturday.adding(days: 13)
    let view = try school.notebook.classView(nil, as: school.tutor, at: now)
    let own = try #require(try school.notebook.studyPlan(for: school.student, at: now).predicted)
    #expect(view.predictions.map(\.score) == [own.score] && view.predictions.map(\.margin) == [own.margin])
    let report = ProgressReport(try school.notebook.progress(of: school.student), calendar: dhaka, at: now)
    for line in view.topics where line.begun > 0 {
      let topic = try #require(report.topic(line.id))
      #expect(Int(line.mean.rounded()) == topic.mastery.now)
    }
    #expect(view.count(.high) + view.count(.medium) + view.count(.low) + view.count(nil) == 1)
    #expect(view.overrides.map(\.kind) == ["summary"] && view.costs.map(\.microdollars) == [0])
  }
}
