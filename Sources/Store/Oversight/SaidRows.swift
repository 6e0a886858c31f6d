import GRDB
import Learning

/// How what was said is searched for tutors.
enum SaidRows {
  /// Where words were said in the lessons of these students, the latest first. The index is read backwards, and no further than
  /// until `limit` turns are found in lessons that `isWanted`.
  static func findings(
    _ words: SearchedWords, of students: [Person.ID], limit: Int, _ db: Database,
    where isWanted: (Sitting, Person.ID) -> Bool
  ) throws -> [(student: Person.ID, finding: SittingFinding)] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT said.session_id, sessions.user_id, events.id, events.created_at,
          snippet(said_search, 0, '‹', '›', '…', 12)
        FROM said_search CROSS JOIN said ON said.id = said_search.rowid
          CROSS JOIN sessions ON sessions.id = said.session_id CROSS JOIN events ON events.id = said.event_id
        WHERE said_search MATCH ? AND sessions.user_id IN (SELECT value FROM json_each(?))
        ORDER BY said_search.rowid DESC
        """, arguments: [words.query, try JSON.text(students)])
    var found: [(student: Person.ID, finding: SittingFinding)] = []
    var sittings: [String: Sitting?] = [:]
    while found.count < limit, let row = try rows.next() {
      let (id, student): (String, Person.ID) = (row[0], row[1])
      if sittings[id] == nil {
        let sitting = try SittingRows.sitting(Sitting.ID(.lesson, id), db).sitting
        sittings[id] = .some(isWanted(sitting, student) ? sitting : nil)
      }
      guard case .some(.some(let sitting)) = sittings[id] else { continue }
      found.append(
        (
          student,
          SittingFinding(sitting: sitting, turn: row[2], excerpt: SearchedWords.excerpt(of: row[4]), at: row[3])
        ))
    }
    return found
  }
}
