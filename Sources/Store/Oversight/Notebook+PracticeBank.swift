import GRDB
import Learning

extension Notebook {
  /// What can be given to a student to practise, and what was given or answered before.
  public func practiceBank(
    for student: Person.ID, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> PracticeBank {
    try reading(.assignPractice, as: actor, of: student, at: now) { access, db in
      let grade = try Int.fetchOne(
        db, sql: "SELECT grade FROM student_profiles WHERE user_id = ?", arguments: [student])
      let topics = try Row.fetchAll(
        db,
        sql: """
          SELECT id, name_en, name_bn, subject_id, grade FROM topics
          WHERE deleted_at IS NULL AND grade <= ? ORDER BY grade DESC, id
          """, arguments: [grade]
      ).map { row in
        PracticeBank.TopicLine(id: row[0], name: Self.phrase(row[1], row[2]), subject: row[3], grade: row[4])
      }.filter { access.allows($0.subject) }
      let known = Set(topics.map(\.id))
      let given = try AssignedRows.given(to: student, db).problems
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT id, topic_id, question_en, question_bn, difficulty_level, \(Self.goals) FROM problems
          WHERE topic_id IS NOT NULL AND \(Self.usableProblems) ORDER BY topic_id, difficulty_level, id
          """)
      let items = try rows.compactMap { row -> PracticeBank.Item? in
        guard known.contains(row[1]) else { return nil }
        let id: Problem.ID = row[0]
        return PracticeBank.Item(
          id: id, topic: row[1], statement: Self.phrase(row[2], row[3]), level: row[4],
          tags: try JSON.value([String].self, in: row[5], of: "problems.goal_tags of \(id)"),
          wasGiven: given.contains(id))
      }
      let taught = Set(items.map(\.topic))
      let kept = topics.filter { taught.contains($0.id) }
      let subjects = try Row.fetchAll(
        db, sql: "SELECT id, name_en, name_bn, category FROM subjects WHERE deleted_at IS NULL ORDER BY id"
      ).map { Subject(id: $0[0], name: Self.phrase($0[1], $0[2]), category: ($0[3] as String?) ?? "") }
      return PracticeBank(
        subjects: subjects.filter { subject in kept.contains { $0.subject == subject.id } }, topics: kept, items: items)
    }
  }
}
