import GRDB
import Learning

extension Notebook {
  /// Notes that a student thinks the first answer to a problem of a daily five was right. Nothing is scored again. Said a
  /// second time it changes nothing. Returns every dispute of the session, as `disputes(in:)`.
  ///
  /// `.notFound` if there is no such answer, or one that nobody judged wrong.
  public func dispute(
    _ problem: Problem.ID, in session: PracticeSession.ID, words: String, at now: Instant
  ) throws(NotebookFailure) -> [Dispute] {
    try write { db in
      let answer = try Row.fetchOne(
        db,
        sql: "SELECT id, student_id, outcome FROM responses WHERE practice_session_id = ? AND problem_id = ?",
        arguments: [session, problem])
      guard let answer, (answer[2] as Outcome).isDisputable else { throw NotebookFailure.notFound }
      let before = try Self.disputes(in: session, db)
      if before.contains(where: { $0.problem == problem }) { return before }
      try self.note(words, against: answer[0], of: answer[1], at: now, db)
      return try Self.disputes(in: session, db)
    }
  }

  /// What was disputed in a daily five, in the order in which it was said, each with the ruling if there is one.
  public func disputes(in session: PracticeSession.ID) throws(NotebookFailure) -> [Dispute] {
    try read { db in try Self.disputes(in: session, db) }
  }

  /// What counts of answers of a daily five that nobody disputed and a tutor put right.
  public func putRight(in session: PracticeSession.ID) throws(NotebookFailure) -> [Problem.ID: Dispute.Ruling] {
    try read { db in try PutRight.answers(in: session, db) }
  }
}

extension Notebook {
  /// A student's word against the verdict on an answer.
  func note(
    _ words: String, against response: Identifier<Response>, of student: Person.ID, at now: Instant, _ db: Database
  ) throws {
    var device = try LocalDevice(db)
    let stamp = device.stamp(at: now)
    try DisputeRecord(
      id: newID(at: now), studentID: student, responseID: response, disputeID: nil, authorID: student,
      words: String(words.prefix(Dispute.longestWords)).storable, ruledOutcome: nil, at: stamp.time,
      deviceID: stamp.device, deviceSeq: stamp.sequence, createdAt: stamp.wall
    ).add(db)
    try device.save(db)
  }

  /// Says what counts of a disputed answer from now on: mastery, rating and reviews become what they would be, had it been
  /// judged so from the start, and so does the score of an exam. Of several rulings the last counts. The answer stays as it was
  /// given, and so does the score of a daily five.
  ///
  /// `.notFound` if there is no such dispute.
  func rule(
    on dispute: Dispute.ID, as outcome: Outcome, words: String, by author: Person.ID?, at now: Instant, _ db: Database
  ) throws {
    let said = try Row.fetchOne(
      db, sql: "SELECT student_id, response_id FROM disputes WHERE id = ? AND dispute_id IS NULL",
      arguments: [dispute])
    guard let said else { throw NotebookFailure.notFound }
    let student: Person.ID = said[0]
    var device = try LocalDevice(db)
    let stamp = device.stamp(at: now)
    try DisputeRecord(
      id: newID(at: now), studentID: student, responseID: said[1], disputeID: .init(dispute.rawValue), authorID: author,
      words: String(words.prefix(Dispute.longestWords)).storable, ruledOutcome: outcome, at: stamp.time,
      deviceID: stamp.device, deviceSeq: stamp.sequence, createdAt: stamp.wall
    ).add(db)
    try device.save(db)
    try Self.recount(said[1], of: student, device: device.id, at: now, db)
  }

  /// Makes what follows from an answer what it is once something else counts of it.
  static func recount(
    _ response: Identifier<Response>, of student: Person.ID, device: String, at now: Instant, _ db: Database
  ) throws {
    _ = try rebuildLearner(of: student, device: device, at: now, db)
    let exam = try Exam.ID.fetchOne(
      db,
      sql: """
        SELECT sessions.id FROM responses JOIN sessions ON sessions.id = responses.session_id
        WHERE responses.id = ? AND sessions.mode = 'exam_me'
        """, arguments: [response])
    if let exam = try exam.flatMap({ try fold(exam: $0, db) }), exam.status.isFinished {
      _ = try ExamRow.update(exam, device: device, at: now, db)
    }
  }

  /// Of several rulings on one dispute the last counts, as in `v_effective_responses`.
  private static func disputes(in session: PracticeSession.ID, _ db: Database) throws -> [Dispute] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT said.id, answer.problem_id, said.words, said.created_at,
          ruling.ruled_outcome, ruling.words, ruling.created_at
        FROM responses AS answer
          JOIN disputes AS said ON said.response_id = answer.id AND said.dispute_id IS NULL
          LEFT JOIN disputes AS ruling ON ruling.id = (
            SELECT id FROM disputes WHERE dispute_id = said.id ORDER BY created_at DESC, id DESC LIMIT 1)
        WHERE answer.practice_session_id = ?
        ORDER BY said.at, said.device_id, said.device_seq
        """,
      arguments: [session])
    return rows.map { row in
      let outcome: Outcome? = row[4]
      return Dispute(
        id: row[0], problem: row[1], words: row[2], at: row[3],
        ruling: outcome.map { Dispute.Ruling(outcome: $0, words: row[5], at: row[6]) })
    }
  }
}
