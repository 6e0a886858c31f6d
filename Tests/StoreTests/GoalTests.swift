import GRDB
import Learning
@testable import Store
import Testing

/// Goals are rows; what they are counted from, and points and badges, is the evidence.
@Suite struct GoalTests {
  private let notebook: Notebook
  private let student: Person.ID
  private let mathematics = Subject.ID("mathematics")

  init() throws {
    notebook = try Notebook.sample()
    student = try notebook.newStudent()
  }

  private func begin(_ title: String = "Ready", _ kind: Goal.Kind = .steady, at now: Instant = saturday) throws
    -> Goal.ID
  {
    try notebook.beginGoal(NewGoal(title: title, kind: kind, subject: mathematics), for: student, at: now)
  }

  private func aims(at now: Instant = saturday) throws -> Aims { try notebook.aims(of: student, at: now) }

  private func only(at now: Instant = saturday) throws -> Goal { try #require(try aims(at: now).goals.first) }

  /// Ten days of a five, all right, and so many more right answers that everything is full.
  private func practiseUntilFull(from first: Instant) throws -> Instant {
    for day in 0..<10 { try notebook.practise(student, at: first.adding(days: day)) }
    let problem = try #require(notebook.problems(["g7-t1-p5"]).first)
    let now = first.adding(days: 10)
    for _ in 0..<140 {
      try notebook.keepFreeAnswer(
        Response(
          problem: problem.id, position: 0, outcome: .right, typed: "", seconds: 5, hints: 0, sureness: nil, at: now),
        to: problem, by: student, at: now)
    }
    return now
  }

  @Test func aGoalIsCountedFromWhenItWasSet() throws {
    try notebook.practise(student, at: saturday.adding(days: -1))
    let id = try begin()
    #expect(try only().progress.right == 0)
    #expect(try only().progress.fives == 0)
    try notebook.practise(student, at: saturday)
    let goal = try only(at: saturday.adding(minutes: 30))
    #expect(goal.id == id && goal.progress.right == 5 && goal.progress.fives == 1 && goal.progress.rating > 1000)
    #expect(
      try notebook.value(Double.self, "SELECT completion_percentage FROM goals") == goal.completion)
    #expect(try notebook.value(Int.self, "SELECT xp_earned FROM goals") == 20 + 5 * 10 + 50)
    #expect(try notebook.value(Int.self, "SELECT current_streak FROM goals") == 2)
    #expect(goal.version == 1, "copies are no news")
    let before = try notebook.contents()
    _ = try aims(at: saturday.adding(minutes: 31))
    #expect(try notebook.contents() == before)
  }

  @Test func aFullGoalCompletesByItselfAndCanBeginAnew() throws {
    _ = try begin()
    let now = try practiseUntilFull(from: saturday)
    let ratingBefore = try only(at: now).progress.rating
    let reached = try only(at: now)
    #expect(reached.status == .completed && reached.completion == 100 && reached.completed == now)
    #expect(reached.progress.rating >= 1500)
    #expect(try aims(at: now).achievements.awards[.goalReached] == 1)
    try notebook.changeGoal(reached.id, .restart, expecting: reached.version, at: now.adding(minutes: 1))
    let again = try only(at: now.adding(minutes: 2))
    #expect(again.status == .active && again.completion == 0 && again.completed == nil)
    #expect(again.progress.rating == ratingBefore, "the rating is never touched")
    #expect(try aims(at: now).achievements.awards[.goalReached] == 1, "what it earned stays")
  }

  @Test func whatWasReachedLongAgoIsNoLongerListed() throws {
    _ = try begin()
    let now = try practiseUntilFull(from: saturday)
    _ = try aims(at: now)
    #expect(try aims(at: now.adding(days: 30)).goals.count == 1)
    #expect(try aims(at: now.adding(days: 31)).goals.isEmpty)
  }

  @Test func aGoalRestsGoesOnAndIsGivenUp() throws {
    let id = try begin()
    try notebook.changeGoal(id, .pause, expecting: 1, at: saturday)
    #expect(try only().status == .paused)
    #expect(throws: NotebookFailure.conflict) { try notebook.changeGoal(id, .resume, expecting: 1, at: saturday) }
    try notebook.changeGoal(id, .resume, expecting: 2, at: saturday)
    #expect(try only().status == .active)
    #expect(throws: NotebookFailure.notFound) { try notebook.changeGoal(id, .restart, expecting: 3, at: saturday) }
    #expect(throws: NotebookFailure.notFound) { try notebook.changeGoal(id, .resume, expecting: 3, at: saturday) }
    try notebook.changeGoal(id, .giveUp, expecting: 3, at: saturday)
    #expect(try aims().goals.isEmpty)
    #expect(throws: NotebookFailure.notFound) { try notebook.changeGoal(.unknown, .pause, expecting: 1, at: saturday) }
    #expect(throws: NotebookFailure.notFound) { try notebook.changeGoal(id, .pause, expecting: 4, at: saturday) }
  }

  @Test func aGoalNeedsATitleAStudentAndASubject() throws {
    let before = try notebook.contents()
    #expect(throws: NotebookFailure.notFound) { try begin("") }
    #expect(throws: NotebookFailure.notFound) {
      try notebook.beginGoal(NewGoal(title: "x", kind: .exam, subject: .unknown), for: student, at: saturday)
    }
    #expect(throws: NotebookFailure.notFound) {
      try notebook.beginGoal(NewGoal(title: "x", kind: .exam, subject: mathematics), for: .unknown, at: saturday)
    }
    #expect(try notebook.contents() == before)
    _ = try begin(String(repeating: "ক্ষ", count: 200))
    #expect(try only().title.count == NewGoal.longestTitle)
  }

  @Test func manyGoalsOfADayEarnOnce() throws {
    for number in 0..<5 { _ = try begin("Goal \(number)") }
    #expect(try aims().achievements.xp == Award.goalBegun.xp)
  }

  @Test func aFiveEarnsItsPointsAndItsBadges() throws {
    try notebook.practise(student, at: saturday)
    let aims = try aims(at: saturday.adding(minutes: 20))
    #expect(aims.achievements.awards == [.rightAnswer: 5, .five: 1, .streakDay: 1])
    #expect(aims.pointsToday == 110 && aims.achievements.xp == 110)
    #expect(Set(aims.earnedToday) == [.firstFive, .allFive, .unaided])
  }

  /// A ruling counts as if it had been so from the start.
  @Test func aRulingCounts() throws {
    let session = try notebook.beginFive(for: student)
    let problem = try #require(notebook.problems([session.current.problem]).first)
    var played = try notebook.record(
      session.answer("99", to: problem, sureness: nil, at: saturday), in: session.id, expecting: session.version,
      at: saturday)
    played = try notebook.record(
      played.next(at: saturday), in: session.id, expecting: played.version, at: saturday)
    try notebook.finish(played, at: saturday)
    #expect(try aims().achievements.day(of: .allFive) == nil)
    _ = try notebook.dispute(problem.id, in: session.id, words: "", at: saturday)
    try notebook.execute(
      """
      INSERT INTO disputes (id, student_id, response_id, dispute_id, ruled_outcome, at, device_id, device_seq, created_at)
      SELECT 'ruling', student_id, response_id, id, 'right', at, 'tutor', 1, created_at FROM disputes
      """)
    #expect(try aims().achievements.day(of: .allFive) != nil)
    #expect(try aims().achievements.awards[.rightAnswer] == 5)
  }

  /// Two machines, either order, and what was rebuilt: the same achievements.
  @Test func machinesThatMeetInEitherOrderSayTheSame() throws {
    let folder = try TemporaryFolder()
    try notebook.practise(student, at: saturday.adding(days: -2))
    _ = try begin()
    let start = folder.path + "/start.jsonl"
    _ = try notebook.export(student, to: start, at: saturday)
    let other = try Notebook.sample(seed: 4)
    _ = try other.importStudent(from: start, at: saturday)
    try notebook.practise(student, at: saturday)
    try other.practise(student, at: saturday.adding(days: 1))
    let files = [folder.path + "/one.jsonl", folder.path + "/two.jsonl"]
    _ = try notebook.export(student, to: files[0], at: saturday)
    _ = try other.export(student, to: files[1], at: saturday)
    let later = saturday.adding(days: 1).adding(minutes: 60)
    let expected = try [files, files.reversed()].map { order in
      let fresh = try Notebook.sample(seed: 6)
      for file in order { _ = try fresh.importStudent(from: file, at: later) }
      _ = try fresh.rebuildDerived(of: student, at: later)
      return try fresh.aims(of: student, at: later)
    }
    #expect(expected[0] == expected[1])
    _ = try notebook.importStudent(from: files[1], at: later)
    _ = try other.importStudent(from: files[0], at: later)
    for machine in [notebook, other] {
      #expect(try machine.aims(of: student, at: later).achievements == expected[0].achievements)
    }
    #expect(expected[0].achievements.awards[.five] == 3)
  }

  @Test func whetherPointsAreShownIsKept() throws {
    var profile = try notebook.profile(of: student)
    #expect(profile.showsRewards)
    profile.showsRewards = false
    profile.examName = "Half-yearly"
    profile.hoursPerDay = 2.5
    #expect(try !notebook.save(profile, at: saturday).showsRewards)
    let stored = try notebook.profile(of: student)
    #expect(!stored.showsRewards && stored.examName == "Half-yearly" && stored.hoursPerDay == 2.5)
  }
}
