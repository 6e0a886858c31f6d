import GRDB
import Learning

extension Notebook {
  /// Where words were said in a student's lessons, by the tutor or by the student, in either language; the latest first, and
  /// only in lessons of the subjects that `actor` looks after, and in those that the filter leaves. A word may be the beginning
  /// of one. Nothing is found where there is no word.
  ///
  /// - Parameter limit: the most that are found, 1 to 200.
  public func findings(
    of student: Person.ID, for text: String, _ filter: SittingFilter = SittingFilter(), limit: Int = 100,
    as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> [SittingFinding] {
    try reading(.readTranscript, as: actor, of: student, at: now) { access, db in
      guard let words = SearchedWords(text) else { return [] }
      let calendar = try StudentDays.calendar(of: student, db)
      return try SaidRows.findings(words, of: [student], limit: min(200, max(1, limit)), db) { sitting, _ in
        access.allows(sitting.subject) && filter.allows(sitting, by: calendar)
      }.map(\.finding)
    }
  }

  /// The same in the lessons of a class, or, with nil, of all students whom `actor` looks after now; of each only what may be
  /// seen. `.notFound` if there is no such class.
  ///
  /// - Parameter limit: the most that are found, 1 to 200.
  public func findings(
    inClass schoolClass: SchoolClass.ID?, for text: String, limit: Int = 100, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> [ClassFinding] {
    try reading(.seeClass, as: actor, at: now) { access, db in
      let (_, members) = try Self.schoolClass(schoolClass, db)
      guard let words = SearchedWords(text) else { return [] }
      let students = try Self.students(of: access, RosterDesk(at: now, db), db).filter { student in
        student.isInForce && members?.contains(student.id) ?? true
      }
      let subjects = Dictionary(students.map { ($0.id, $0.subjects) }) { first, _ in first }
      let names = try Row.fetchAll(
        db, sql: "SELECT id, name FROM users WHERE id IN (SELECT value FROM json_each(?))",
        arguments: [try JSON.text(students.map(\.id))])
      let named = Dictionary(names.map { ($0[0] as Person.ID, $0[1] as String) }) { first, _ in first }
      return try SaidRows.findings(words, of: students.map(\.id), limit: min(200, max(1, limit)), db) {
        sitting, student in
        guard let subjects = subjects[student] else { return false }
        guard let subjects else { return true }
        return sitting.subject.map(subjects.contains) ?? false
      }.map { ClassFinding(student: $0.student, name: named[$0.student] ?? "", finding: $0.finding) }
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
