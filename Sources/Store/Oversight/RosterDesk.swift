import GRDB
import Learning

/// What a list of students is made from, read once for all of them.
struct RosterDesk {
  let now: Instant
  let problems: RatedProblems
  let places: ConceptPlaces

  init(at now: Instant, _ db: Database) throws {
    self.now = now
    problems = try RatedProblems(db)
    // As on the student's own page: what is taught in no school year is not part of the mean.
    let taught = try Topic.ID.fetchSet(db, sql: "SELECT id FROM topics WHERE deleted_at IS NULL AND grade IS NOT NULL")
    places = ConceptPlaces(problems.places.places.filter { taught.contains($0.value.topic) })
  }

  /// Whether nothing has to be written before `entry` can be made: the learner is of today's rule, and the earlier days were
  /// looked at.
  func isReady(_ student: Person.ID, _ db: Database) throws -> Bool {
    guard try LearnerFold.isCurrent(of: student, db) else { return false }
    return try MasteryMarks.areKept(MasteryMarks.days(before: today(of: student, db).day), of: student, db)
  }

  /// Writes what `isReady` misses, and what the next days will ask for.
  func prepare(_ student: Person.ID, _ db: Database) throws {
    if try !LearnerFold.isCurrent(of: student, db) {
      _ = try Notebook.rebuildLearner(of: student, device: LocalDevice(db).id, at: now, db)
    }
    let calendar = try StudentDays.calendar(of: student, db)
    let today = calendar.day(at: now)
    if try MasteryMarks.areKept(MasteryMarks.days(before: today), of: student, db) { return }
    let days = MasteryMarks.daysOfAWeek(before: today)
    var marks = try MasteryMarks(of: student, on: days, db)
    try marks.complete(days, of: student, calendar: calendar, problems, places, at: now, db)
  }

  func today(of student: Person.ID, _ db: Database) throws -> PracticeDay {
    let calendar = try StudentDays.calendar(of: student, db)
    return PracticeDay(day: calendar.day(at: now), offset: calendar.offset(at: now))
  }

  /// How a student stands in these subjects, nil for all; by the functions that the student's own page uses.
  func standing(
    of student: Person.ID, in subjects: Set<Subject.ID>?, _ db: Database
  ) throws -> (status: StudentStatus?, course: [Int?], learner: Learner) {
    let learner = try LearnerRows.standings(of: student, db)
    let mastery = learner.masterySums(over: places, at: now).mean(of: subjects)
    let days = MasteryMarks.days(before: try today(of: student, db).day)
    let marks = try MasteryMarks(of: student, on: days, db).marks
    let earlier = days.map { marks[$0]?.mean(of: subjects) }
    let answers = learner.subjects.filter { subjects?.contains($0.key) ?? true }.values.reduce(0) { $0 + $1.answers }
    return (
      studentStatus(mastery: mastery ?? 0, weekAgo: earlier[earlier.count - 1], answers: answers), earlier + [mastery],
      learner
    )
  }

  /// One student, whom the assignments `cares` bring here. `subjects` is what may be seen, nil for all.
  func entry(
    of student: Person.ID, cares: [Care], isInForce: Bool, in subjects: Set<Subject.ID>?, _ db: Database
  ) throws -> RosterEntry? {
    try entryAndLearner(of: student, cares: cares, isInForce: isInForce, in: subjects, db)?.entry
  }

  /// The same, with what it was made from.
  func entryAndLearner(
    of student: Person.ID, cares: [Care], isInForce: Bool, in subjects: Set<Subject.ID>?, _ db: Database
  ) throws -> (entry: RosterEntry, learner: Learner)? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT users.name, student_profiles.grade, classes.name
          FROM users JOIN student_profiles ON student_profiles.user_id = users.id
            LEFT JOIN classes ON classes.id = student_profiles.class_id
          WHERE users.id = ? AND users.is_active = 1 AND users.deleted_at IS NULL
          """), arguments: [student])
    guard let row else { return nil }
    guard isInForce else {
      let entry = RosterEntry(
        id: student, name: row[0], grade: row[1], className: row[2], cares: cares, isInForce: false, at: now)
      return (entry, Learner())
    }
    let today = try today(of: student, db)
    let calendar = try StudentDays.calendar(of: student, db)
    let (status, course, learner) = try standing(of: student, in: subjects, db)
    let last = learner.cards.filter { concept, _ in
      guard let subjects else { return true }
      return places.places[concept].map { subjects.contains($0.subject) } ?? false
    }.values.map(\.last).max()
    let monday = calendar.start(of: today.day.adding(days: -today.day.weekday))
    let entry = RosterEntry(
      id: student, name: row[0], grade: row[1], className: row[2], cares: cares, isInForce: true, status: status,
      course: course, lastPractised: last, daysAway: last.map { max(0, today.day.ordinal - $0.ordinal) },
      streak: try Notebook.standingStreak(
        of: student, recent: Notebook.practiceDays(of: student, newest: 400, db), today: today, db),
      answersThisWeek: try answers(of: student, since: monday, in: subjects, db),
      disputes: try waitingDisputes(of: student, in: subjects, db),
      questions: try waitingQuestions(of: student, in: subjects, db),
      flagged: try flagged(for: student, in: subjects, db),
      at: now)
    return (entry, learner)
  }

  private func answers(
    of student: Person.ID, since start: Instant, in subjects: Set<Subject.ID>?, _ db: Database
  ) throws -> Int {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT problem_id, count(*) FROM responses
          WHERE student_id = ? AND evaluated_at >= ? AND is_correct IS NOT NULL GROUP BY problem_id
          """), arguments: [student, start])
    var count = 0
    while let row = try rows.next() {
      if let subjects {
        guard let subject = problems[row[0] as String]?.subject, subjects.contains(subject) else { continue }
      }
      count += row[1]
    }
    return count
  }

  private func waitingDisputes(
    of student: Person.ID, in subjects: Set<Subject.ID>?, _ db: Database
  ) throws -> RosterEntry.Waiting {
    try waiting(
      """
      SELECT said.created_at, problems.subject_id
      FROM disputes AS said JOIN responses ON responses.id = said.response_id
        JOIN problems ON problems.id = responses.problem_id
      WHERE said.student_id = ? AND said.dispute_id IS NULL
        AND NOT EXISTS (SELECT 1 FROM disputes AS ruling WHERE ruling.dispute_id = said.id)
      """, of: student, in: subjects, db)
  }

  private func waitingQuestions(
    of student: Person.ID, in subjects: Set<Subject.ID>?, _ db: Database
  ) throws -> RosterEntry.Waiting {
    try waiting(
      """
      SELECT \(ThreadRows.waitingSince), \(ThreadRows.subject) FROM threads
      WHERE threads.student_id = ? AND threads.status = 'open' AND threads.deleted_at IS NULL
        AND \(ThreadRows.isWaiting)
      """, of: student, in: subjects, db)
  }

  private func waiting(
    _ sql: String, of student: Person.ID, in subjects: Set<Subject.ID>?, _ db: Database
  ) throws -> RosterEntry.Waiting {
    var waiting = RosterEntry.Waiting()
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [student])
    while let row = try rows.next() {
      if let subjects, (row[1] as Subject.ID?).map(subjects.contains) == false { continue }
      let since: Instant = row[0]
      waiting.count += 1
      waiting.since = min(since, waiting.since ?? since)
    }
    return waiting
  }

  private func flagged(for student: Person.ID, in subjects: Set<Subject.ID>?, _ db: Database) throws -> Int {
    let given = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT DISTINCT problems.id, problems.subject_id
          FROM practice_assignments JOIN problems ON problems.id = practice_assignments.problem_id
          WHERE practice_assignments.student_id = ? AND practice_assignments.deleted_at IS NULL AND problems.flagged = 1
            AND problems.is_active = 1
          """), arguments: [student])
    return given.count { row in subjects?.contains(row[1] as Subject.ID) ?? true }
  }
}
