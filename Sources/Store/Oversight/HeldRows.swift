import GRDB
import Learning

/// How sessions that a person held lie in `tutoring_sessions`.
enum HeldRows {
  static let columns = """
    id, student_id, tutor_id, session_date, duration_minutes, subject_id, transcript_text, topics_covered, notes,
    state_version
    """

  /// `.notFound` if there is none.
  static func held(_ id: HeldSession.ID, _ db: Database) throws -> HeldSession {
    let row = try Row.fetchOne(
      db, sql: "SELECT \(columns) FROM tutoring_sessions WHERE id = ? AND deleted_at IS NULL", arguments: [id])
    guard let row else { throw NotebookFailure.notFound }
    return try held(row)
  }

  static func held(_ row: Row) throws -> HeldSession {
    HeldSession(
      id: row[0], student: row[1], tutor: row[2], at: row[3], minutes: row[4], subject: row[5],
      transcript: row[6] ?? "",
      topics: try JSON.value([String].self, in: row[7], of: "tutoring_sessions.topics_covered of \(row[0] as String)"),
      notes: row[8] ?? "", version: row[9])
  }

  /// nil where nothing was said; what is over the limit is left out.
  static func transcript(_ text: String) -> String? {
    let text = String(text.prefix(HeldSession.longestTranscript)).storable
    return text.contains { !$0.isWhitespace } ? text : nil
  }

  static func minutes(_ minutes: Int?) -> Int? { minutes.map { min(HeldSession.longestMinutes, max(0, $0)) } }
}
