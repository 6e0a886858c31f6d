import GRDB
import Learning

/// Where corrections go: what was there, and how something else gets into its place. The content is JSON of a flat object, as
/// `overrides.original_content` and `new_content` hold it.
struct CorrectionDesk {
  /// What stands in the place of a summary.
  struct SummaryContent: Codable, Equatable {
    var narrative: String
    var nextSteps: [String]

    enum CodingKeys: String, CodingKey {
      case narrative
      case nextSteps = "next_steps"
    }
  }

  struct PracticeContent: Codable, Equatable {
    var problem: Problem.ID
    var parameters: Variant?
    /// What a tutor wrote in its place.
    var written: StoredItem?
  }

  struct ExchangeContent: Codable, Equatable { var answer: String }

  struct OutcomeContent: Codable, Equatable { var outcome: Outcome }

  /// What a correction is made to: the table, the row, whose it is and of which subject.
  struct Target {
    let kind: Correction.Kind
    let id: String
    let student: Person.ID
    let subjects: Set<Subject.ID>
    let level: Int?

    /// The column of `overrides` that names it.
    var column: String {
      switch kind {
      case .summary: "summary_id"
      case .practice: "practice_assignment_id"
      case .exchange: "qa_interaction_id"
      case .outcome: "response_id"
      }
    }
  }

  let now: Instant
  let device: String

  init(at now: Instant, _ db: Database) throws {
    self.now = now
    device = try LocalDevice(db).id
  }

  /// `.notFound` if it is not there.
  static func target(_ kind: Correction.Kind, _ id: String, _ db: Database) throws -> Target {
    let sql =
      switch kind {
      case .summary:
        "SELECT student_id, NULL, NULL, subjects_covered FROM summaries WHERE id = ? AND deleted_at IS NULL"
      case .practice:
        """
        SELECT student_id, subject_id, difficulty_level, NULL FROM practice_assignments
        WHERE id = ? AND completed = 0 AND deleted_at IS NULL
        """
      case .exchange: "SELECT student_id, NULL, NULL, context_subjects FROM qa_interactions WHERE id = ?"
      case .outcome:
        """
        SELECT student_id, problems.subject_id, problems.difficulty_level, NULL
        FROM responses JOIN problems ON problems.id = responses.problem_id WHERE responses.id = ?
        """
      }
    guard let row = try Row.fetchOne(db, sql: sql, arguments: [id]) else { throw NotebookFailure.notFound }
    var subjects = Set([row[1] as Subject.ID?].compactMap(\.self))
    if let list: String = row[3] {
      subjects.formUnion(try JSON.value([Subject.ID].self, in: list, of: "subjects of \(id)"))
    }
    return Target(kind: kind, id: id, student: row[0], subjects: subjects, level: row[2])
  }

  /// What stands there now, as JSON.
  static func content(of target: Target, _ db: Database) throws -> String {
    switch target.kind {
    case .summary:
      let row = try Row.fetchOne(
        db, sql: "SELECT narrative, next_steps FROM summaries WHERE id = ?", arguments: [target.id])
      guard let row else { throw NotebookFailure.notFound }
      return try JSON.text(
        SummaryContent(
          narrative: row[0],
          nextSteps: JSON.value([String].self, in: row[1], of: "summaries.next_steps of \(target.id)")))
    case .practice:
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT problem_id, assignment_terms.parameters_json, assignment_terms.written_json
          FROM practice_assignments LEFT JOIN assignment_terms
            ON assignment_terms.practice_assignment_id = practice_assignments.id
          WHERE practice_assignments.id = ?
          """, arguments: [target.id])
      guard let row, let problem: Problem.ID = row[0] else { throw NotebookFailure.notFound }
      let parameters = try (row[1] as String?).map {
        try JSON.value(Variant.self, in: $0, of: "assignment_terms of \(target.id)")
      }
      let written = try AssignedRows.written(row[2], of: target.id)
      return try JSON.text(PracticeContent(problem: problem, parameters: parameters, written: written))
    case .exchange:
      return try JSON.text(ExchangeContent(answer: try ExchangeRows.exchange(Exchange.ID(target.id), db).answer))
    case .outcome:
      let outcome = try Outcome.fetchOne(
        db, sql: "SELECT outcome FROM v_effective_responses WHERE id = ?", arguments: [target.id])
      guard let outcome else { throw NotebookFailure.notFound }
      return try JSON.text(OutcomeContent(outcome: outcome))
    }
  }

  /// Puts content into its place. `override` is the row that says so; the answers follow from that row alone.
  func put(
    _ content: String, at target: Target, by override: CorrectionMade.ID, isOriginal: Bool, _ db: Database
  ) throws {
    let place = "overrides of \(target.id)"
    switch target.kind {
    case .summary:
      let content = try JSON.value(SummaryContent.self, in: content, of: place)
      try db.execute(
        sql: """
          UPDATE summaries SET narrative = ?, next_steps = ?, overridden = ?, override_id = ?,
            state_version = state_version + 1, device_id = ?, updated_at = ?
          WHERE id = ?
          """,
        arguments: [
          content.narrative, try JSON.text(content.nextSteps), !isOriginal, override, device, now, target.id,
        ])
    case .practice:
      let content = try JSON.value(PracticeContent.self, in: content, of: place)
      let problem = try Row.fetchOne(
        db,
        sql: "SELECT subject_id, difficulty_level FROM problems WHERE id = ? AND is_active = 1 AND deleted_at IS NULL",
        arguments: [content.problem])
      guard let problem else { throw NotebookFailure.notFound }
      try db.execute(
        sql: """
          UPDATE practice_assignments SET problem_id = ?, subject_id = ?, difficulty_level = ?, overridden = ?,
            override_id = ?, state_version = state_version + 1, device_id = ?, updated_at = ?
          WHERE id = ?
          """,
        arguments: [
          content.problem, problem[0] as String, problem[1] as Int, !isOriginal, override, device, now, target.id,
        ])
      try db.execute(
        sql: """
          UPDATE assignment_terms SET parameters_json = ?, written_json = ?, state_version = state_version + 1, device_id = ?,
            updated_at = ?
          WHERE practice_assignment_id = ?
          """,
        arguments: [
          try content.parameters.map { try JSON.text($0) }, try content.written.map { try JSON.text($0) }, device, now,
          target.id,
        ])
    case .exchange: break
    case .outcome:
      try Notebook.recount(Identifier(target.id), of: target.student, device: device, at: now, db)
    }
  }
}
