import GRDB
import Learning

/// What is remembered of a student, in `memory_events` (what was noted when, which every machine keeps) and in
/// `user_memory_profiles` (the lists of what was noted last).
enum MemoryRows {
  /// Notes of which a new one must not be a repetition.
  private static let compared = 30
  /// Notes in one of the lists (002: more are drawn together).
  private static let longestList = 15

  /// Keeps what a lesson that has just ended tells of its student, but for what was noted before.
  static func remember(
    _ lesson: Lesson, of student: Person.ID, device: inout LocalDevice, at now: Instant,
    newID: () -> Identifier<MemoryEventRecord>, _ db: Database
  ) throws {
    let known = Set(try noted(of: student, db))
    let notes = lesson.notes.filter { !known.contains($0.content.storable) }
    guard !notes.isEmpty else { return }
    let profile = try profile(of: student, device: device.id, at: now, db)
    let stamp = device.stamp(at: now)
    try db.execute(
      sql: """
        INSERT INTO memory_events (id, student_id, user_memory_profile_id, event_type, event_data, notes_added,
          processing_status, processing_reasoning, processed_at, at, device_id, device_seq, created_at)
        VALUES (?, ?, ?, 'lesson_completion', ?, ?, 'processed', 'by rules', ?, ?, ?, ?, ?)
        """,
      arguments: [
        newID(), student, profile, try JSON.text(["session_id": lesson.id.rawValue]), try JSON.text(notes).storable,
        now, stamp.time.text, stamp.device, stamp.sequence, stamp.wall,
      ])
    for note in notes { try add(note, to: profile, db) }
    try db.execute(
      sql: """
        UPDATE user_memory_profiles SET total_interactions = total_interactions + 1, last_significant_update = ?1,
          state_version = state_version + 1, device_id = ?2, updated_at = ?1
        WHERE id = ?3
        """, arguments: [now, device.id, profile])
  }

  /// What was noted lately, the newest first.
  static func noted(of student: Person.ID, _ db: Database) throws -> [String] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT note.value ->> '$.content' FROM (
            SELECT at, notes_added FROM memory_events WHERE student_id = ? ORDER BY at DESC LIMIT \(compared)
          ) AS lately, json_each(lately.notes_added) AS note
        WHERE note.type = 'object' AND json_type(note.value, '$.content') = 'text' ORDER BY lately.at DESC, note.key
        """)
    return try String.fetchAll(statement, arguments: [student])
  }

  /// The row that notes belong to: each student has one, called the same on all machines.
  private static func profile(
    of student: Person.ID, device: String, at now: Instant, _ db: Database
  ) throws -> String {
    let find = try db.cachedStatement(sql: "SELECT id FROM user_memory_profiles WHERE user_id = ?")
    if let known = try String.fetchOne(find, arguments: [student]) { return known }
    try db.execute(
      sql: """
        INSERT INTO user_memory_profiles (id, user_id, device_id, created_at, updated_at) VALUES (?1, ?1, ?2, ?3, ?3)
        """, arguments: [student, device, now])
    return student.rawValue
  }

  private static func add(_ note: MemoryNote, to profile: String, _ db: Database) throws {
    let list = "\(note.kind.rawValue)_notes"
    try db.execute(
      sql: """
        UPDATE user_memory_profiles SET \(list) =
          CASE WHEN json_type(\(list)) <> 'array' THEN json_array(json(?1))
            WHEN json_array_length(\(list)) < \(longestList) THEN json_insert(\(list), '$[#]', json(?1))
            ELSE json_remove(json_insert(\(list), '$[#]', json(?1)), '$[0]') END
        WHERE id = ?2
        """, arguments: [try JSON.text(note).storable, profile])
  }

  // MARK: - For a model

  /// Of notes for a model so many, with so many characters each.
  private static let told = 8
  private static let longestNote = 200

  /// What a model may know of a student: what they say of themselves, and what was noted lately. Nothing that somebody in need
  /// wrote.
  static func notes(for profile: Profile, _ db: Database) throws -> [String] {
    var notes = try noted(of: profile.person, db)
    if let own = profile.aboutMe, !own.isEmpty { notes.insert("In their own words: \(own)", at: 0) }
    return notes.lazy.filter { SafetyCheck($0) == .fine }.prefix(told).map { note in
      String(note.prefix(longestNote)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
}
