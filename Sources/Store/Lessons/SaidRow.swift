import Foundation
import GRDB
import Learning

/// What a fact of a lesson adds to what can be searched: the tutor's sentences in both languages, and the student's own words.
enum SaidRow {
  static func insert(
    _ event: LessonEvent, id: Identifier<LessonEvent>, lesson: Lesson.ID, _ db: Database
  ) throws {
    let words = words(of: event)
    guard !words.isEmpty else { return }
    try db.cachedStatement(
      sql: "INSERT INTO said (event_id, session_id, words) VALUES (?, ?, ?) ON CONFLICT (event_id) DO NOTHING"
    ).execute(arguments: [id, lesson, words])
  }

  /// Adds what is missing of a lesson: facts may have come from another machine. Returns how many rows were added.
  static func complete(_ lesson: Lesson.ID, _ db: Database) throws -> Int {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, kind, payload_json FROM events
        WHERE session_id = ? AND kind NOT IN ('lesson_began', 'diagnosed', 'drafted', 'paused', 'voice_chosen', 'released')
          AND NOT EXISTS (SELECT 1 FROM said WHERE event_id = events.id)
        """, arguments: [lesson])
    var added = 0
    for row in rows {
      try insert(EventRow.fact(kind: row[1], payload: row[2], of: lesson), id: row[0], lesson: lesson, db)
      added += db.changesCount
    }
    return added
  }

  /// Composed as Unicode has it (NFC), since what is typed and what is pasted differ in Bengali.
  private static func words(of event: LessonEvent) -> String {
    var texts = event.sayings.flatMap { [$0.text.en, $0.text.bn] }
    if case .checked(let reply) = event { texts.append(reply.text) }
    return texts.filter { !$0.isEmpty }.joined(separator: "\n").precomposedStringWithCanonicalMapping
  }
}
