import GRDB
import Learning

/// How questions to the program lie in `qa_interactions`: what it answered is evidence and stays; the answer that is shown is the
/// newest that a tutor put in its place, where there is one.
enum ExchangeRows {
  private static let columns = """
    id, student_id, query, answer, created_at, context_subjects, (
      SELECT new_content ->> 'answer' FROM overrides
      WHERE qa_interaction_id = qa_interactions.id AND deleted_at IS NULL ORDER BY created_at DESC, id DESC LIMIT 1)
    """

  /// `.notFound` if there is none.
  static func exchange(_ id: Exchange.ID, _ db: Database) throws -> ExchangeHeard {
    let row = try Row.fetchOne(db, sql: "SELECT \(columns) FROM qa_interactions WHERE id = ?", arguments: [id])
    guard let row else { throw NotebookFailure.notFound }
    return exchange(row)
  }

  /// All of a student's with the subjects that each is of, the newest first.
  static func all(of student: Person.ID, _ db: Database) throws -> [(heard: ExchangeHeard, subjects: Set<Subject.ID>)] {
    try Row.fetchAll(
      db,
      sql: "SELECT \(columns) FROM qa_interactions WHERE student_id = ? ORDER BY created_at DESC, id DESC",
      arguments: [student]
    ).map { row in
      let subjects = try JSON.value([Subject.ID].self, in: row[5], of: "qa_interactions.context_subjects")
      return (exchange(row), Set(subjects))
    }
  }

  /// The last ones of a student since a moment, the older first.
  static func latest(
    _ count: Int, of student: Person.ID, since: Instant, _ db: Database
  ) throws -> [ExchangeHeard] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT \(columns) FROM qa_interactions WHERE student_id = ? AND created_at >= ?
        ORDER BY created_at DESC, id DESC LIMIT ?
        """, arguments: [student, since, count]
    ).map(exchange).reversed()
  }

  /// In a query that knows `qa_interactions` by this name: the answer that stands.
  static func standing(_ name: String) -> String {
    """
    coalesce((
      SELECT new_content ->> 'answer' FROM overrides
      WHERE qa_interaction_id = \(name).id AND deleted_at IS NULL ORDER BY created_at DESC, id DESC LIMIT 1),
      \(name).answer)
    """
  }

  private static func exchange(_ row: Row) -> ExchangeHeard {
    let (original, corrected): (String, String?) = (row[3], row[6])
    return ExchangeHeard(
      id: row[0], student: row[1], question: row[2], answer: corrected ?? original,
      isCorrected: corrected.map { $0 != original } ?? false, at: row[4])
  }
}
