import GRDB
import Learning

extension Notebook {
  /// Begins an exam: the questions are chosen and drawn, and where the time is limited the clock starts. The same history and
  /// the same seed give the same exam.
  ///
  /// At most one exam in one scope is unfinished: `.examUnfinished` names the one that is, unless it has no answer yet, which is
  /// then given up. `.notFound` if there is no such student, or the topic has no problem.
  ///
  /// - Parameter offers: questions of a model that were found good, the better ones first; some may stand in places of the
  ///   others, and wait for a tutor as problems of the bank.
  /// - Parameter asksWhy: whether one of the questions asks for an explanation, where there is a problem for that.
  public func beginExam(
    _ order: ExamOrder, for student: Person.ID, at now: Instant, seed: UInt64, with offers: [ExamOffer] = [],
    asksWhy: Bool = false
  ) throws(NotebookFailure) -> ExamPaper {
    let id = newID(of: Exam.self, at: now)
    return try write { db in
      var (plan, bank, guideline) = try Self.draw(order, for: student, at: now, seed: seed, db)
      try self.makeWay(for: order.scope, of: student, at: now, db)
      let asked = try Self.problems(of: plan.questions, db).map(\.statement)
      let fresh = offers.filter { offer in
        !asked.contains { offer.question.asksTheSame(as: $0.en) || offer.question.asksTheSame(as: $0.bn) }
      }
      plan.take(
        WrittenProblems.questions(fresh, in: bank, of: order.scope.topic, at: now) { self.newID(at: now) },
        most: ExamOrder.mostWritten(of: plan.questions.count))
      try WrittenProblems.keep(plan, at: now, db)
      if asksWhy, let why = try Self.why(for: plan, in: bank, seed: seed, db) { plan.take(why: why) }
      let event = ExamEvent.began(plan)
      guard let exam = Exam(id: id, first: event, at: now) else { throw NotebookFailure.notFound }
      var device = try LocalDevice(db)
      do {
        try ExamRow.insert(
          exam, student: student, guideline: guideline, device: device.id, db)
      } catch let error as DatabaseError where error.violatesUniqueness(of: "sessions.guideline_id") {
        throw NotebookFailure.conflict
      }
      try EventRow.insert(
        event, id: self.newID(at: now), session: id, student: student, stamp: device.stamp(at: now), db)
      try device.save(db)
      return try Self.paper(exam, db)
    }
  }

  /// An exam as it stands, with its questions. nil if there is no such exam.
  public func exam(_ id: Exam.ID) throws(NotebookFailure) -> ExamPaper? {
    try read { db in try Self.fold(exam: id, db).map { try Self.paper($0, db) } }
  }

  /// Goes on with an exam, or looks at a finished one. One whose time ran out ends with what was saved; the only thing besides
  /// that is written is that the student is back.
  public func openExam(_ id: Exam.ID, at now: Instant) throws(NotebookFailure) -> ExamPaper {
    try write { db in
      guard var exam = try Self.fold(exam: id, db) else { throw NotebookFailure.notFound }
      if exam.hasExpired(at: now) {
        exam = try self.runOut(exam, at: now, db)
      } else if exam.status == .inProgress {
        exam = try self.append([.resumed], to: exam, at: now, db)
      }
      return try Self.paper(exam, db)
    }
  }

  /// Keeps drafts, marks and turns: when it returns, they are on disk. An exam whose time is up takes none of them: it ends
  /// with what was saved, and is given back so.
  ///
  /// `version` is how many events the caller had folded: `.conflict` if the journal has moved on, and nothing is changed.
  public func recordExam(
    _ events: [ExamEvent], in id: Exam.ID, expecting version: Int, at now: Instant
  ) throws(NotebookFailure) -> Exam {
    try write { db in
      guard let stored = try Self.fold(exam: id, db) else { throw NotebookFailure.notFound }
      guard stored.version == version else { throw NotebookFailure.conflict }
      if stored.hasExpired(at: now) { return try self.runOut(stored, at: now, db) }
      return try self.append(events, to: stored, at: now, db)
    }
  }

  /// Gives in all answers: each is judged, in order, and kept as an answer like any other. An exam whose time is up ends with
  /// what was saved, just so. One that has ended is given back as it is.
  ///
  /// `.conflict` if the journal has moved on since `version` was read: nothing is changed.
  public func submitExam(
    _ id: Exam.ID, expecting version: Int, at now: Instant
  ) throws(NotebookFailure) -> ExamPaper {
    try write { db in
      guard let stored = try Self.fold(exam: id, db) else { throw NotebookFailure.notFound }
      guard stored.version == version else { throw NotebookFailure.conflict }
      let problems = try Self.problems(of: stored, db)
      let exam =
        switch stored.status {
        case .inProgress where stored.hasExpired(at: now): try self.runOut(stored, at: now, db)
        case .inProgress: try self.append(try stored.submit(problems, at: now), to: stored, at: now, db)
        default: stored
        }
      return try Self.paper(exam, db)
    }
  }

  /// What a student can take an exam about, and those that were taken. Exams whose time ran out are ended first: the only thing
  /// that this writes.
  public func examShelf(of student: Person.ID, at now: Instant) throws(NotebookFailure) -> ExamShelf {
    try endExpiredExams(of: student, at: now)
    return try read { db in
      let topics = try Row.fetchAll(
        db,
        sql: """
          SELECT topics.id, name_en, name_bn, topics.grade, count(DISTINCT problems.concept_id)
          FROM topics JOIN problems ON problems.topic_id = topics.id
          WHERE topics.deleted_at IS NULL AND topics.grade IS NOT NULL AND problems.is_active = 1
            AND problems.flagged = 0 AND problems.deleted_at IS NULL AND problems.concept_id IS NOT NULL
          GROUP BY topics.id ORDER BY topics.grade, topics.id
          """
      ).map { row in
        ExamShelf.Entry(id: row[0], name: Self.phrase(row[1], row[2]), grade: row[3], concepts: row[4])
      }
      let exams = try Self.exams(of: student, status: .active, db) + Self.exams(of: student, status: .completed, db)
      let listings = try exams.map { try Self.listing($0, db) }.sorted { ($1.began, $1.id) < ($0.began, $0.id) }
      return ExamShelf(
        topics: topics, unfinished: listings.filter { $0.status == .inProgress },
        finished: listings.filter { $0.status.isFinished }, hasModel: try Self.hasExamModel(db))
    }
  }
}

// MARK: - Inside a transaction

extension Notebook {
  static func fold(exam id: Exam.ID, _ db: Database) throws -> Exam? {
    let isExam = try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT mode = 'exam_me' FROM sessions WHERE id = ?"), arguments: [id])
    guard isExam == true else { return nil }
    guard var exam = try Exam(id: id, replaying: EventRow.journal(of: id, ExamEvent.self, db)) else { return nil }
    if exam.status.isFinished { try count(&exam, db) }
    return exam
  }

  /// What tutors decided of the answers counts instead of what the judge said.
  private static func count(_ exam: inout Exam, _ db: Database) throws {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT position, outcome FROM v_effective_responses
          WHERE session_id = ? AND outcome <> outcome_given AND position IS NOT NULL
          """), arguments: [exam.id])
    for row in rows { exam.count(row[0], as: row[1]) }
  }

  /// Appends facts, the answers that they settle, and keeps everything that is derived in step.
  func append(_ events: [ExamEvent], to stored: Exam, at now: Instant, _ db: Database) throws -> Exam {
    if events.isEmpty { return stored }
    let row = try Row.fetchOne(db, sql: "SELECT user_id, status FROM sessions WHERE id = ?", arguments: [stored.id])
    guard let row, let student = row[0] as Person.ID? else {
      throw NotebookFailure.corrupt("sessions lacks the student of \(stored.id)")
    }
    var device = try LocalDevice(db)
    var exam = stored
    let calendar = try StudentDays.calendar(of: student, db)
    var answers: [NewAnswer] = []
    for event in events.lazy.map(\.storable) {
      let id: Identifier<ExamEvent> = newID(at: now)
      try EventRow.insert(event, id: id, session: exam.id, student: student, stamp: device.stamp(at: now), db)
      guard let response = exam.apply(event, at: now) else { continue }
      let stamp = device.stamp(at: now)
      let answer: Identifier<Response> = newID(at: now)
      try ResponseRow.insert(
        response, id: answer, of: .exam(exam.id, id), variant: exam.plan.questions[response.position].variant,
        student: student, stamp: stamp, db)
      if case .graded(_, let grading) = event, grading.score == nil {
        try leaveToTutor(answer, response.typed, of: student, stamp: device.stamp(at: now), db)
      }
      answers.append(NewAnswer(response: response, stamp: stamp, day: calendar.day(at: response.at)))
    }
    try device.save(db)
    try Self.learn(answers, of: student, device: device.id, at: now, db)
    if exam.status == .inProgress, row[1] == SessionRecord.Status.active.rawValue {
      _ = try ExamRow.update(exam, device: device.id, at: now, db)
    } else {
      // It ended, or another goes on in its place: which one stands may have changed.
      var others = try Self.contenders(of: student, exam.plan.scope, db)
      others.removeAll { $0.id == exam.id }
      _ = try Self.settleExams(others + [exam], device: device.id, at: now, db)
    }
    return exam
  }

  /// Ends an exam whose time is up with what was saved.
  func runOut(_ exam: Exam, at now: Instant, _ db: Database) throws -> Exam {
    try append(try exam.runOut(try Self.problems(of: exam, db), at: now), to: exam, at: now, db)
  }

  /// Before another exam begins: one whose time is up ends, one without an answer is given up, any other stands in the way.
  private func makeWay(for scope: ExamScope, of student: Person.ID, at now: Instant, _ db: Database) throws {
    for exam in try Self.contenders(of: student, scope, db) where exam.status == .inProgress {
      if exam.hasExpired(at: now) {
        _ = try runOut(exam, at: now, db)
      } else if exam.answered == 0 {
        _ = try append([.abandoned], to: exam, at: now, db)
      } else {
        throw NotebookFailure.examUnfinished(exam.id)
      }
    }
  }

  func endExpiredExams(of student: Person.ID, at now: Instant) throws(NotebookFailure) {
    let hasExpired = try read { db in
      try Self.exams(of: student, status: .active, db).contains { $0.hasExpired(at: now) }
    }
    if hasExpired { try write { db in try self.endExpiredExams(of: student, at: now, db) } }
  }

  func endExpiredExams(of student: Person.ID, at now: Instant, _ db: Database) throws {
    // One that ends may leave its place to one that was released, whose time may be up as well.
    while let expired = try Self.exams(of: student, status: .active, db).first(where: { $0.hasExpired(at: now) }) {
      _ = try runOut(expired, at: now, db)
    }
  }

  /// The exams of a student that queries take for such, in the order in which they were begun.
  static func exams(of student: Person.ID, status: SessionRecord.Status, _ db: Database) throws -> [Exam] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id FROM sessions WHERE user_id = ? AND mode = 'exam_me' AND status = ? ORDER BY created_at, id
        """)
    return try Exam.ID.fetchAll(statement, arguments: [student, status.rawValue]).compactMap {
      try fold(exam: $0, db)
    }
  }

  /// The exams in one scope that are not finished: going on, released, or given up.
  static func contenders(of student: Person.ID, _ scope: ExamScope, _ db: Database) throws -> [Exam] {
    try Exam.ID.fetchAll(
      db,
      sql: """
        SELECT id FROM sessions WHERE user_id = ? AND mode = 'exam_me' AND status <> 'completed'
          AND goal_json ->> 'topic' = ? AND goal_json ->> 'breadth' = ? ORDER BY created_at, id
        """, arguments: [student, scope.topic, scope.breadth.rawValue]
    ).compactMap { try fold(exam: $0, db) }
  }

  /// Writes the copies of exams of one scope. One that is unfinished stands; the others are released, and go first. Returns
  /// how many rows changed.
  static func settleExams(_ exams: [Exam], device: String, at now: Instant, _ db: Database) throws -> Int {
    let standing = Exam.standing(among: exams)
    var changed = 0
    for exam in exams where exam.id != standing?.id {
      if try ExamRow.update(exam, isReleased: true, device: device, at: now, db) { changed += 1 }
    }
    if let standing, try ExamRow.update(standing, device: device, at: now, db) { changed += 1 }
    return changed
  }

  /// Writes the copies of every exam of a student from the evidence. Returns how many rows had to be changed.
  static func deriveExams(of student: Person.ID, device: String, at now: Instant, _ db: Database) throws -> Int {
    let ids = try Exam.ID.fetchAll(
      db, sql: "SELECT id FROM sessions WHERE user_id = ? AND mode = 'exam_me' ORDER BY created_at, id",
      arguments: [student])
    let exams = try ids.map { id in
      guard let exam = try fold(exam: id, db) else { throw NotebookFailure.corrupt("sessions \(id) has no events") }
      return exam
    }
    return try Dictionary(grouping: exams, by: \.plan.scope).values.reduce(0) {
      try $0 + settleExams($1, device: device, at: now, db)
    }
  }
}
