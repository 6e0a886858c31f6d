import GRDB
import Learning

extension Notebook {
  /// What a student is to study, and why: the kept plan, or a new one, which is kept. A plan is made anew when the day has
  /// changed, when the exam or the hours have, and when the mastery of a topic has moved by more than 15.
  ///
  /// `.examOver` if the date of the exam is past: no plan is made for it.
  public func studyPlan(for student: Person.ID, at now: Instant) throws(NotebookFailure) -> StudyOutlook {
    let kept = try read { db in try PlanDesk(student, at: now, db).kept(db) }
    if let kept { return kept }
    return try write { db in
      // Another window may have been faster.
      let desk = try PlanDesk(student, at: now, db)
      return try desk.kept(db) ?? desk.plan(at: now, db)
    }
  }

  /// Makes the plan anew, whatever has moved. `version` is that of the plan that was seen: `.conflict` if another window
  /// has planned since.
  public func replan(
    for student: Person.ID, expecting version: Int, at now: Instant
  ) throws(NotebookFailure) -> StudyOutlook {
    try write { db in
      let desk = try PlanDesk(student, at: now, db)
      guard desk.stored?.stateVersion == version else { throw NotebookFailure.conflict }
      return try desk.plan(at: now, db)
    }
  }
}

extension Notebook {
  /// The topics of a student's year, as stops on the way through it. It reads, and writes nothing.
  public func topicMap(of student: Person.ID, at now: Instant) throws(NotebookFailure) -> [TopicOnMap] {
    try read { db in
      let grade = try Self.profile(of: student, db).grade
      let learner = try Self.learner(of: student, db)
      let topics = try TopicStandings(of: learner, grade: grade, at: now, db).topics
      // The earlier years are there for what they lack.
      return TopicOnMap.map(of: topics, grade: topics.map(\.grade).max() ?? grade)
    }
  }
}

/// What a plan is made from, read in one transaction.
private struct PlanDesk {
  let profile: Profile
  let today: CalendarDay
  let exam: CalendarDay?
  let hours: Double
  let topics: [PlannedTopic]
  /// The one active plan; nil before the first.
  let stored: StudyScheduleRecord?

  init(_ student: Person.ID, at now: Instant, _ db: Database) throws {
    profile = try Notebook.profile(of: student, db)
    today = practiceDay(for: now, calendar: profile.calendar, logReached: try LocalDevice(db).logReached)
    if let date = profile.examDate, date < today { throw NotebookFailure.examOver(date) }
    exam = profile.examDate
    hours = profile.hoursPerDay ?? StudyOutlook.usualHours
    let learner = try Notebook.learner(of: student, db)
    topics = try TopicStandings(of: learner, grade: profile.grade, at: now, db).topics
    stored = try StudyScheduleRecord.fetchOne(
      db,
      sql: """
        SELECT * FROM study_schedules WHERE student_id = ? AND deleted_at IS NULL
        ORDER BY starts_on DESC, updated_at DESC, id DESC LIMIT 1
        """, arguments: [student])
  }

  /// The kept plan where it still holds; nil where it must be made anew.
  func kept(_ db: Database) throws -> StudyOutlook? {
    guard let stored, stored.startsOn == today, stored.hoursPerDay == hours, stored.examOn == exam else { return nil }
    let place = "study_schedules \(stored.id)"
    let mastery = try JSON.value([String: Double].self, in: stored.masteryJSON.rawValue, of: place)
    let before = topics.compactMap { topic in
      mastery[topic.id.rawValue].map {
        TopicStanding(topic: topic.id, examWeightage: 0, estimatedHours: 1, mastery: $0)
      }
    }
    guard before.count == topics.count, !StudyPlan.isOutdated(before, now: topics.map(\.standing)) else { return nil }
    let days = try JSON.value([StudyPlan.Day].self, in: stored.daysJSON.rawValue, of: place)
    return outlook(StudyPlan(days: days), version: stored.stateVersion)
  }

  /// A new plan, written in the place of the one that there was.
  func plan(at now: Instant, _ db: Database) throws -> StudyOutlook {
    let plan = StudyPlan(topics.map(\.standing), hoursPerDay: hours, exam: exam, from: today)
    let device = try LocalDevice(db).id
    let mastery = Dictionary(topics.map { ($0.id.rawValue, $0.standing.mastery) }) { first, _ in first }
    // One a student: the plans of two machines are one row, of which the newer stays.
    let id = stored?.id ?? Identifier(profile.person.rawValue)
    let version = (stored?.stateVersion ?? 0) + 1
    try db.execute(
      sql: """
        INSERT INTO study_schedules (id, student_id, starts_on, ends_on, hours_per_day, days_json, exam_on,
          mastery_json, state_version, device_id, created_at, updated_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET starts_on = excluded.starts_on, ends_on = excluded.ends_on,
          hours_per_day = excluded.hours_per_day, days_json = excluded.days_json, exam_on = excluded.exam_on,
          mastery_json = excluded.mastery_json, state_version = excluded.state_version,
          device_id = excluded.device_id, updated_at = excluded.updated_at, deleted_at = NULL
        """,
      arguments: [
        id, profile.person, today, plan.days.last?.date ?? today, hours, try JSON.text(plan.days), exam,
        try JSON.text(mastery), version, device, now, now,
      ])
    try db.execute(
      sql: """
        UPDATE study_schedules SET deleted_at = ?1, updated_at = ?1, device_id = ?2, state_version = state_version + 1
        WHERE student_id = ?3 AND id <> ?4 AND deleted_at IS NULL
        """, arguments: [now, device, profile.person, id])
    return outlook(plan, version: version)
  }

  private func outlook(_ plan: StudyPlan, version: Int) -> StudyOutlook {
    StudyOutlook(today: today, exam: exam, hoursPerDay: hours, topics: topics, plan: plan, version: version)
  }
}
