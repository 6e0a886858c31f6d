import GRDB
import Learning

/// A student's goals and everything that they are counted from, read in one transaction.
struct AimsDesk {
  let student: Person.ID
  let today: CalendarDay
  let evidence: PracticeEvidence
  let achievements: Achievements
  let subjects: [Subject.ID]
  private let streak: Int
  private let records: [GoalRecord]

  init(_ student: Person.ID, at now: Instant, _ db: Database) throws {
    self.student = student
    let calendar = try Notebook.profile(of: student, db).calendar
    today = practiceDay(for: now, calendar: calendar, logReached: try LocalDevice(db).logReached)
    records = try GoalRecord.fetchAll(
      db, sql: "SELECT * FROM goals WHERE student_id = ? AND deleted_at IS NULL ORDER BY created_at, id",
      arguments: [student])
    evidence = PracticeEvidence(
      answers: try AnswerJournal(of: student, db).answers, fives: try Self.fives(of: student, db),
      exams: try Self.exams(of: student, calendar, db), questions: try Self.questions(of: student, db),
      goalsBegun: records.map { calendar.day(at: $0.createdAt) },
      goalsReached: records.reduce(0) { $0 + $1.timesReached })
    let concepts = try RatedProblems(db).places
    achievements = Achievements(of: evidence, in: concepts)
    subjects = Set(concepts.places.values.map(\.subject)).sorted()
    streak =
      try Int.fetchOne(db, sql: "SELECT current_streak FROM streaks WHERE student_id = ?", arguments: [student]) ?? 0
  }

  /// What is shown of them.
  func aims(at now: Instant) -> Aims {
    let goals = records.map(goal).filter { goal in
      switch goal.status {
      case .active, .paused: true
      case .completed: goal.completed.map { now.seconds(since: $0) <= 30 * 86_400 } ?? false
      case .cancelled: false
      }
    }
    func all(_ status: Goal.Status) -> [Goal] { goals.filter { $0.status == status } }
    return Aims(
      goals: all(.active) + all(.paused) + all(.completed), achievements: achievements, subjects: subjects,
      today: today)
  }

  func rating(in subject: Subject.ID) -> Int { achievements.ratings[subject] ?? LearnerModel.startingRating }

  private func goal(_ record: GoalRecord) -> Goal {
    let subject = record.subjectID ?? subjects.first ?? Subject.ID("")
    let kind = record.goalType.flatMap(Goal.Kind.init(rawValue:)) ?? .steady
    return Goal(
      id: record.id, title: record.title, kind: kind, subject: subject, status: record.status,
      progress: GoalProgress(
        of: kind, in: subject, from: record.countsFrom ?? record.createdAt, ratingFrom: record.ratingFrom,
        answers: evidence.answers, fives: evidence.fives, rating: rating(in: subject)),
      completed: record.completedAt, version: record.stateVersion)
  }

  // MARK: - Copies

  /// What the rows of active goals should hold and do not.
  private var stale: [(record: GoalRecord, goal: Goal, points: Int)] {
    records.filter { $0.status == .active }.compactMap { record in
      let goal = goal(record)
      let points =
        Award.goalBegun.xp + goal.progress.right * Award.rightAnswer.xp + goal.progress.fives * Award.five.xp
      let isKept =
        record.completionPercentage == goal.completion && record.currentStreak == streak && record.xpEarned == points
      return isKept && goal.completion < 100 ? nil : (record, goal, points)
    }
  }

  var isSettled: Bool { stale.isEmpty }

  /// Writes the copies that reports read. They follow from the evidence and are no decision of anybody's, so that the row
  /// keeps its version; but a goal that is full becomes a completed one, and that is news.
  func settle(at now: Instant, _ db: Database) throws {
    let device = try LocalDevice(db).id
    for (record, goal, points) in stale {
      try db.execute(
        sql: "UPDATE goals SET completion_percentage = ?, current_streak = ?, xp_earned = ? WHERE id = ?",
        arguments: [goal.completion, streak, points, record.id])
      guard goal.completion >= 100 else { continue }
      try db.execute(
        sql: """
          UPDATE goals SET status = 'completed', completed_at = ?1, times_reached = times_reached + 1,
            state_version = state_version + 1, device_id = ?2, updated_at = ?1
          WHERE id = ?3
          """, arguments: [now, device, record.id])
    }
  }

  // MARK: - Evidence

  private static func fives(of student: Person.ID, _ db: Database) throws -> [CompletedFive] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT local_day, utc_offset_seconds, completed_at, json_array_length(problem_ids),
          (SELECT count(*) FROM responses
           WHERE practice_session_id = five.id AND outcome IN ('right', 'form', 'wrong')),
          (SELECT count(*) FROM v_effective_responses AS counted
           WHERE counted.practice_session_id = five.id AND counted.outcome = 'right'),
          (SELECT coalesce(sum(hints_used), 0) FROM responses WHERE practice_session_id = five.id)
        FROM practice_sessions AS five
        WHERE student_id = ? AND status = 'completed' ORDER BY local_day
        """, arguments: [student])
    var fives: [CompletedFive] = []
    while let row = try rows.next() {
      fives.append(
        CompletedFive(
          day: PracticeDay(day: row[0], offset: row[1]), ended: row[2], problems: row[3], answered: row[4],
          right: row[5], hints: row[6]))
    }
    return fives
  }

  private static func exams(
    of student: Person.ID, _ calendar: StudentCalendar, _ db: Database
  ) throws -> [CalendarDay] {
    try Instant.fetchAll(
      db,
      sql: """
        SELECT completed_at FROM sessions WHERE user_id = ? AND mode = 'exam_me' AND status = 'completed'
        """, arguments: [student]
    ).map(calendar.day)
  }

  private static func questions(of student: Person.ID, _ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM qa_interactions WHERE student_id = ?", arguments: [student]) ?? 0
  }
}
