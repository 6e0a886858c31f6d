import GRDB
import Learning

/// How assigned practice lies in `practice_assignments` and `assignment_terms`.
enum AssignedRows {
  static let columns = """
    practice_assignments.id, practice_assignments.student_id, practice_assignments.problem_id,
    assignment_terms.parameters_json, assignment_terms.assigned_by, assignment_terms.note, practice_assignments.goal_tags,
    practice_assignments.assigned_at, assignment_terms.due_on,
    (SELECT count(*) FROM responses WHERE responses.practice_assignment_id = practice_assignments.id),
    practice_assignments.completed_at, assignment_terms.mastery_before, assignment_terms.mastery_after,
    practice_assignments.overridden, practice_assignments.subject_id, assignment_terms.written_json
    """
  /// Only what a tutor gave has terms: what a student practises freely has none.
  static let tables = """
    practice_assignments JOIN assignment_terms
      ON assignment_terms.practice_assignment_id = practice_assignments.id
    """

  /// nil where the problem is gone.
  static func assigned(_ row: Row, _ db: Database) throws -> AssignedProblem? {
    let id: AssignedProblem.ID = row[0]
    guard let problem: Problem.ID = row[2] else { return nil }
    let variant = try (row[3] as String?).map {
      try JSON.value(Variant.self, in: $0, of: "assignment_terms.parameters_json of \(id)")
    }
    let written = try written(row[15], of: id.rawValue)
    guard let drawn = try Self.problem(problem, variant, db).map({ try written?.problem(from: $0) ?? $0 }) else {
      return nil
    }
    return AssignedProblem(
      id: id, student: row[1], problem: drawn, tutor: row[4], note: row[5] ?? "",
      goalTags: try JSON.value([String].self, in: row[6], of: "practice_assignments.goal_tags of \(id)"),
      assigned: row[7], due: row[8], tries: row[9], completed: row[10], masteryBefore: row[11], masteryAfter: row[12],
      isReplaced: row[13])
  }

  /// What a tutor wrote in the place of the problem; nil where it is as it was.
  static func written(_ json: String?, of assigned: String) throws -> StoredItem? {
    try json.map { try JSON.value(StoredItem.self, in: $0, of: "assignment_terms.written_json of \(assigned)") }
  }

  /// A draw of a family that the family does not have any more is the problem as its author wrote it.
  static func problem(_ id: Problem.ID, _ variant: Variant?, _ db: Database) throws -> Problem? {
    if let variant, let family = try Notebook.families(of: [id], db)[id] {
      do throws(FamilyFailure) {
        return try family.problem(with: variant)
      } catch {
        return try Notebook.problems([id], db).first
      }
    }
    return try Notebook.problems([id], db).first
  }

  /// What was given to a student before: a problem of the bank, and for a family each of its draws.
  static func given(to student: Person.ID, _ db: Database) throws -> (problems: Set<Problem.ID>, draws: Set<String>) {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT problem_id, parameters_json FROM responses WHERE student_id = ?1
        UNION
        SELECT problem_id, parameters_json
        FROM practice_assignments LEFT JOIN assignment_terms
          ON assignment_terms.practice_assignment_id = practice_assignments.id
        WHERE student_id = ?1 AND problem_id IS NOT NULL AND practice_assignments.deleted_at IS NULL
        """, arguments: [student])
    var problems: Set<Problem.ID> = []
    var draws: Set<String> = []
    while let row = try rows.next() {
      let problem: Problem.ID = row[0]
      problems.insert(problem)
      if let parameters: String = row[1] { draws.insert("\(problem) \(parameters)") }
    }
    return (problems, draws)
  }
}
