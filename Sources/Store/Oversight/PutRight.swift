import GRDB
import Learning

/// Answers that nobody disputed, and of which a tutor said that something else counts: what the student's results say of them.
enum PutRight {
  /// In a daily five.
  static func answers(in session: PracticeSession.ID, _ db: Database) throws -> [Problem.ID: Dispute.Ruling] {
    let rows = try rows("practice_session_id", session.rawValue, db)
    return Dictionary(rows.map { ($0[0] as Problem.ID, ruling($0)) }) { first, _ in first }
  }

  /// In an exam, by the place of the question, from 0.
  static func answers(in exam: Exam.ID, _ db: Database) throws -> [Int: Dispute.Ruling] {
    let rows = try rows("session_id", exam.rawValue, db)
    return Dictionary(rows.map { ($0[1] as Int, ruling($0)) }) { first, _ in first }
  }

  private static func ruling(_ row: Row) -> Dispute.Ruling {
    Dispute.Ruling(outcome: row[2], words: row[3] ?? "", at: row[4])
  }

  /// Where the newest correction was taken back, or a ruling was asked for, there is nothing to say.
  private static func rows(_ column: String, _ id: String, _ db: Database) throws -> [Row] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT answer.problem_id, answer.position, made.new_content ->> 'outcome', made.reason, made.created_at
          FROM responses AS answer JOIN overrides AS made ON made.id = (
            SELECT id FROM overrides WHERE response_id = answer.id AND deleted_at IS NULL
            ORDER BY created_at DESC, id DESC LIMIT 1)
          WHERE answer.\(column) = ? AND made.new_content ->> 'outcome' <> answer.outcome
            AND NOT EXISTS (SELECT 1 FROM disputes WHERE response_id = answer.id)
          """), arguments: [id])
  }
}
