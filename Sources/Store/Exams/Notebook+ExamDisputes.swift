import GRDB
import Learning

extension Notebook {
  /// Notes that a student thinks the answer to a question of a finished exam was right; `question` is its place, from 0.
  /// Nothing is scored again. Said a second time it changes nothing. Returns every dispute of the exam, by question.
  ///
  /// `.notFound` if there is no such answer, or one that nobody judged wrong.
  public func disputeExam(
    _ question: Int, in exam: Exam.ID, words: String, at now: Instant
  ) throws(NotebookFailure) -> [Int: Dispute] {
    try write { db in
      let answer = try Row.fetchOne(
        db,
        sql: "SELECT id, student_id, outcome FROM responses WHERE session_id = ? AND position = ?",
        arguments: [exam, question])
      guard let answer, (answer[2] as Outcome).isDisputable else { throw NotebookFailure.notFound }
      let before = try Self.disputes(in: exam, db)
      if before[question] != nil { return before }
      try self.note(words, against: answer[0], of: answer[1], at: now, db)
      return try Self.disputes(in: exam, db)
    }
  }
}

extension Notebook {
  /// Of several rulings on one dispute the last counts, as in `v_effective_responses`.
  static func disputes(in exam: Exam.ID, _ db: Database) throws -> [Int: Dispute] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT answer.position, said.id, answer.problem_id, said.words, said.created_at,
          ruling.ruled_outcome, ruling.words, ruling.created_at
        FROM responses AS answer
          JOIN disputes AS said ON said.response_id = answer.id AND said.dispute_id IS NULL
          LEFT JOIN disputes AS ruling ON ruling.id = (
            SELECT id FROM disputes WHERE dispute_id = said.id ORDER BY created_at DESC, id DESC LIMIT 1)
        WHERE answer.session_id = ?
        ORDER BY said.at, said.device_id, said.device_seq
        """,
      arguments: [exam])
    let disputes = rows.map { row in
      let outcome: Outcome? = row[5]
      return (
        row[0] as Int,
        Dispute(
          id: row[1], problem: row[2], words: row[3], at: row[4],
          ruling: outcome.map { Dispute.Ruling(outcome: $0, words: row[6], at: row[7]) })
      )
    }
    return Dictionary(disputes) { first, _ in first }
  }
}
