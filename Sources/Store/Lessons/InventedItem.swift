import GRDB
import Learning

/// A question that a model made up, as an item of the bank. It waits for a tutor there, and until one approves it nobody else is
/// asked it; what its student answered counts like any other answer, since the judge could decide it.
enum InventedItem {
  /// Does nothing for a question of a family, and for an item that is here.
  static func insert(_ question: LessonQuestion, device: String, at now: Instant, _ db: Database) throws {
    guard let invented = question.invented else { return }
    let key = try StoredKey(invented.key)
    try db.cachedStatement(
      sql: """
        INSERT INTO problems (id, subject_id, topic_id, concept_id, topic, grade, kind, question_en, question_bn, answer,
          demands_json, difficulty_level, estimated_time_minutes, source, flagged, device_id, created_at, updated_at)
        SELECT ?, topics.subject_id, topics.id, concepts.id, topics.name_en, ?, ?, ?, ?, ?, ?, ?, ?, 'ai_generated', 1, ?, ?, ?
        FROM concepts JOIN topics ON topics.id = concepts.topic_id WHERE concepts.id = ?
        ON CONFLICT (id) DO NOTHING
        """
    ).execute(arguments: [
      question.problem, invented.grade, invented.kind.rawValue,
      invented.language == .english ? invented.text.storable : nil,
      invented.language == .bengali ? invented.text.storable : nil, key.answer, key.demands,
      invented.difficulty.level, invented.minutes, device, now, now, question.concept,
    ])
  }

  /// Adds what a student's journal holds and the bank does not: it may have come from another machine.
  static func complete(of student: Person.ID, device: String, _ db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT session_id, kind, payload_json, created_at FROM events
        WHERE student_id = ? AND kind = 'presented' AND payload_json ->> '$.question.invented' IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM problems WHERE id = payload_json ->> '$.question.problem')
        """, arguments: [student])
    for row in rows {
      let event: LessonEvent = try EventRow.fact(kind: row[1], payload: row[2], of: row[0] as Lesson.ID)
      if let question = event.question { try insert(question, device: device, at: row[3], db) }
    }
  }

  /// What goes with a student: the items of their lessons that no tutor approved and nobody else answered. To be asked for
  /// before their journal goes.
  static func ofStudent(_ student: Person.ID, _ db: Database) throws -> [Problem.ID] {
    try Problem.ID.fetchAll(
      db,
      sql: """
        SELECT DISTINCT payload_json ->> '$.question.problem' FROM events
        WHERE student_id = ? AND kind = 'presented' AND payload_json ->> '$.question.invented' IS NOT NULL
        """, arguments: [student])
  }

  static func erase(_ items: [Problem.ID], _ db: Database) throws {
    for item in items {
      try db.execute(
        sql: """
          DELETE FROM problems WHERE id = ?1 AND source = 'ai_generated' AND (flagged = 1 OR is_active = 0)
            AND NOT EXISTS (SELECT 1 FROM responses WHERE problem_id = ?1)
          """, arguments: [item])
    }
  }
}
