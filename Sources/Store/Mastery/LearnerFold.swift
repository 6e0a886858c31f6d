import GRDB
import Learning

/// `learner_folds`: how far a student's answers are folded, and by which rule. Where it says nothing, or speaks of another
/// rule, what is kept is folded anew before anybody sees it.
struct LearnerFold: Equatable {
  /// Of the newest answer that is folded; nil where there is none.
  var last: AnswerJournal.Place?
  /// How many are folded.
  var answers = 0

  init(last: AnswerJournal.Place?, answers: Int) {
    self.last = last
    self.answers = answers
  }

  /// nil where what is kept is not of today's rule.
  init?(of student: Person.ID, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT last_at, last_device_id, last_device_seq, state_version FROM learner_folds
        WHERE student_id = ? AND rule = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [student, LearnerModel.rule]) else { return nil }
    answers = row[3]
    if let text: String = row[0], let device: String = row[1], let sequence: Int = row[2] {
      guard let time = HybridTime(text: text) else { return nil }
      last = AnswerJournal.Place(time: time, device: device, sequence: sequence)
    }
  }

  /// Whether what is kept of a student can be relied on: it is of today's rule, or there is nothing to fold.
  static func isCurrent(of student: Person.ID, _ db: Database) throws -> Bool {
    if try LearnerFold(of: student, db) != nil { return true }
    let statement = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM responses WHERE student_id = ?)")
    return try Bool.fetchOne(statement, arguments: [student]) == false
  }

  /// Says whether the row changed.
  @discardableResult
  func save(of student: Person.ID, device: String, at now: Instant, _ db: Database) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO learner_folds (student_id, rule, last_at, last_device_id, last_device_seq, state_version, device_id,
          created_at, updated_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (student_id) DO UPDATE SET rule = excluded.rule, last_at = excluded.last_at,
          last_device_id = excluded.last_device_id, last_device_seq = excluded.last_device_seq,
          state_version = excluded.state_version, device_id = excluded.device_id, updated_at = excluded.updated_at
        WHERE rule IS NOT excluded.rule OR last_at IS NOT excluded.last_at
          OR last_device_id IS NOT excluded.last_device_id OR last_device_seq IS NOT excluded.last_device_seq
          OR state_version IS NOT excluded.state_version
        """)
    try statement.execute(arguments: [
      student, LearnerModel.rule, last?.time.text, last?.device, last?.sequence, answers, device, now, now,
    ])
    return db.changesCount > 0
  }

  /// What a student's answers were folded with has changed: the days of those outside of a sitting.
  static func forget(_ student: Person.ID, _ db: Database) throws {
    try db.execute(sql: "UPDATE learner_folds SET rule = 0 WHERE student_id = ?", arguments: [student])
  }

  /// What everybody's answers were folded with has changed: the problems.
  static func forgetAll(_ db: Database) throws {
    try db.execute(sql: "UPDATE learner_folds SET rule = 0 WHERE student_id IN (SELECT id FROM users)")
  }
}
