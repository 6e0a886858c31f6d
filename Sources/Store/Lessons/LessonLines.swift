import GRDB
import Learning

/// What was said in a lesson, read in parts: a lesson may have thousands of turns, and a screen shows the last of them.
enum LessonLines {
  /// Facts in one part.
  static let most = 300

  /// Kinds that say nothing are no part of the count.
  private static let isSaid = "kind NOT IN ('lesson_began', 'diagnosed', 'drafted', 'voice_chosen')"

  /// The last part, and how many facts stand before it.
  static func last(of lesson: Lesson.ID, _ db: Database) throws -> (lines: [LessonLine], earlier: Int) {
    let count = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT count(*) FROM events WHERE session_id = ? AND \(isSaid)"), arguments: [lesson])
    let from = max(0, (count ?? 0) - most)
    return (try lines(of: lesson, from: from, count: most, db), from)
  }

  static func lines(of lesson: Lesson.ID, from: Int, count: Int, _ db: Database) throws -> [LessonLine] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT kind, payload_json FROM events WHERE session_id = ? AND \(isSaid)
        ORDER BY at, device_id, device_seq LIMIT ? OFFSET ?
        """)
    return try Row.fetchAll(statement, arguments: [lesson, count, from]).flatMap { row in
      let event: LessonEvent = try EventRow.fact(kind: row[0], payload: row[1], of: lesson)
      return LessonLine.lines(of: event)
    }
  }
}
