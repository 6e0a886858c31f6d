import GRDB
import Learning

extension Notebook {
  /// Where words were said in a student's lessons, by the tutor or by the student, in either language; the latest first, and
  /// only in lessons of the subjects that `actor` looks after. A word may be the beginning of one. Nothing is found where there
  /// is no word.
  ///
  /// - Parameter limit: the most that are looked at, 1 to 200.
  public func findings(
    of student: Person.ID, for text: String, limit: Int = 100, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> [SittingFinding] {
    try reading(.readTranscript, as: actor, of: student, at: now) { access, db in
      guard let words = SearchedWords(text) else { return [] }
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT said.session_id, events.id, snippet(said_search, 0, '‹', '›', '…', 12), events.created_at
          FROM said_search JOIN said ON said.id = said_search.rowid JOIN events ON events.id = said.event_id
            JOIN sessions ON sessions.id = said.session_id
          WHERE said_search MATCH ? AND sessions.user_id = ? ORDER BY said_search.rowid DESC LIMIT ?
          """, arguments: [words.query, student, min(200, max(1, limit))])
      var sittings: [String: Sitting] = [:]
      return try rows.compactMap { row in
        let id: String = row[0]
        let sitting = try sittings[id] ?? SittingRows.sitting(Sitting.ID(.lesson, id), db).sitting
        sittings[id] = sitting
        guard access.allows(sitting.subject) else { return nil }
        return SittingFinding(sitting: sitting, turn: row[1], excerpt: SearchedWords.excerpt(of: row[2]), at: row[3])
      }
    }
  }

  /// What tutors decided on a student's disputes since `since`, the newest first; of several rulings on one the last.
  public func rulings(
    of student: Person.ID, since: Instant, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> [RulingHeard] {
    try reading(.seeProgress, as: actor, of: student, at: now) { access, db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT said.id, problems.question_en, problems.question_bn, ruling.ruled_outcome, ruling.words,
            ruling.created_at, problems.subject_id
          FROM disputes AS said JOIN responses ON responses.id = said.response_id
            JOIN problems ON problems.id = responses.problem_id
            JOIN disputes AS ruling ON ruling.id = (
              SELECT id FROM disputes WHERE dispute_id = said.id ORDER BY created_at DESC, id DESC LIMIT 1)
          WHERE said.student_id = ? AND said.dispute_id IS NULL AND ruling.created_at >= ?
          ORDER BY ruling.created_at DESC, ruling.id DESC
          """, arguments: [student, since])
      return rows.filter { access.allows($0[6]) }.map { row in
        RulingHeard(
          id: row[0], about: Self.phrase(row[1], row[2]),
          ruling: Dispute.Ruling(outcome: row[3], words: row[4], at: row[5]))
      }
    }
  }
}
