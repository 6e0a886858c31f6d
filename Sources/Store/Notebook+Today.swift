import GRDB
import Learning

extension Notebook {
  /// How a student's day stands, in one read. A session whose thirty minutes are over is marked abandoned first, an exam
  /// whose time ran out is ended, and what is kept of the learner is folded anew where it is of another rule: the only things
  /// that this writes.
  public func today(
    of student: Person.ID, calendar: StudentCalendar, at now: Instant
  ) throws(NotebookFailure) -> Today {
    let found = try read { db in try Self.today(of: student, calendar: calendar, at: now, db) }
    if let found { return found }
    return try write { db in
      _ = try self.goingOn(for: student, at: now, db)
      try self.endExpiredExams(of: student, at: now, db)
      if try !LearnerFold.isCurrent(of: student, db) {
        _ = try Self.rebuildLearner(of: student, device: LocalDevice(db).id, at: now, db)
      }
      guard let today = try Self.today(of: student, calendar: calendar, at: now, db) else {
        throw NotebookFailure.conflict
      }
      return today
    }
  }

  /// What the choice of the five looks back on, seen from `today`.
  public func history(
    of student: Person.ID, today: CalendarDay, calendar: StudentCalendar
  ) throws(NotebookFailure) -> PracticeHistory {
    try read { db in
      var history = PracticeHistory()
      let seen = try Row.fetchAll(
        db,
        sql: """
          SELECT problem_id, max(evaluated_at) FROM responses
          WHERE student_id = ? AND evaluated_at >= ? GROUP BY problem_id
          """,
        arguments: [student, calendar.start(of: today.adding(days: -7))])
      for row in seen { history.lastSeen[row[0]] = calendar.day(at: row[1]) }
      // For each problem the newest answer that is not a skip, by the index: not every answer ever given.
      let practised = try Row.fetchAll(
        db,
        sql: """
          SELECT topic_id, max(last) FROM (
            SELECT problems.topic_id, (
              SELECT evaluated_at FROM responses
              WHERE problem_id = problems.id AND student_id = ? AND outcome <> 'skipped'
              ORDER BY evaluated_at DESC LIMIT 1
            ) AS last
            FROM problems
          ) WHERE last IS NOT NULL GROUP BY topic_id
          """,
        arguments: [student])
      for row in practised {
        history.topics[row[0]] = .init(lastPractised: calendar.day(at: row[1]), answered: 0, right: 0)
      }
      for topic in try Self.accuracy(of: student, since: calendar.start(of: today.adding(days: -29)), db) {
        history.topics[topic.topic]?.answered = topic.answered
        history.topics[topic.topic]?.right = topic.right
      }
      return history
    }
  }

  /// Every day with a completed five, oldest first: what a streak is counted from.
  public func practiceDays(of student: Person.ID) throws(NotebookFailure) -> [PracticeDay] {
    try read { db in try Self.practiceDays(of: student, db) }
  }
}

extension Notebook {
  /// nil if a session or an exam has run out and must be ended first, or the learner is of another rule.
  private static func today(
    of student: Person.ID, calendar: StudentCalendar, at now: Instant, _ db: Database
  ) throws -> Today? {
    let going = try inProgress(of: student, db)
    if going.contains(where: { $0.hasExpired(at: now) }) { return nil }
    let exams = try exams(of: student, status: .active, db)
    if exams.contains(where: { $0.hasExpired(at: now) }) { return nil }
    guard try LearnerFold.isCurrent(of: student, db) else { return nil }
    let day = practiceDay(for: now, calendar: calendar, logReached: try LocalDevice(db).logReached)
    var session = going.last
    if session == nil { session = try completed(by: student, on: day, db).flatMap { try fold($0, db) } }
    let recent = try practiceDays(of: student, newest: 400, db)
    let here = PracticeDay(day: day, offset: calendar.offset(at: now))
    let streak = try standingStreak(of: student, recent: recent, today: here, db)
    return Today(
      day: day, session: session,
      problems: try session.map { try problems($0.standings.map(\.problem), db) } ?? [],
      streak: streak,
      practised: Set(recent.map(\.day)),
      topics: try accuracy(of: student, since: calendar.start(of: day.adding(days: -29)), db),
      due: try due(of: student, on: day, db),
      milestoneToday: try milestone(of: student, recent: recent, streak, today: here, db),
      exam: try exams.last.map { try listing($0, db) }, lesson: try lessonToResume(of: student, db))
  }

  /// Only a streak that stands on a milestone can have reached one today; then the whole log says whether it is the
  /// first time ever.
  private static func milestone(
    of student: Person.ID, recent: [PracticeDay], _ streak: Streak, today: PracticeDay, _ db: Database
  ) throws -> Int? {
    guard let newest = recent.last, newest.day == today.day, Streak.milestones.contains(streak.current) else {
      return nil
    }
    let earlier = try practiceDays(of: student, db).dropLast()
    return milestonesReached(completing: newest, after: Array(earlier), today: today).last
  }

  /// Oldest first; the whole log, or its newest days.
  static func practiceDays(
    of student: Person.ID, newest limit: Int = -1, _ db: Database
  ) throws -> [PracticeDay] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT local_day, utc_offset_seconds FROM practice_sessions
          WHERE student_id = ? AND status = 'completed' ORDER BY local_day DESC LIMIT ?
          """), arguments: [student, limit])
    var days: [PracticeDay] = []
    while let row = try rows.next() { days.append(PracticeDay(day: row[0], offset: row[1])) }
    return days.reversed()
  }

  /// Scored answers by topic, most practised first. A skip is not scored.
  private static func accuracy(
    of student: Person.ID, since start: Instant, _ db: Database
  ) throws -> [TopicAccuracy] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT topics.id, topics.name_en, topics.name_bn, count(responses.is_correct), sum(responses.is_correct)
        FROM responses JOIN problems ON problems.id = responses.problem_id
          JOIN topics ON topics.id = problems.topic_id
        WHERE responses.student_id = ? AND responses.evaluated_at >= ? AND responses.is_correct IS NOT NULL
        GROUP BY topics.id ORDER BY count(responses.is_correct) DESC, topics.id
        """,
      arguments: [student, start]
    ).map { row in
      let (en, bn): (String?, String?) = (row[1], row[2])
      return TopicAccuracy(
        topic: row[0], name: Phrase(en: en ?? bn ?? "", bn: bn ?? en ?? ""), answered: row[3], right: row[4])
    }
  }
}
