import GRDB
import Learning

extension Notebook {
  /// Decides on a problem that a model wrote: approved, it is one of the bank; turned down, it is given to nobody any more. The
  /// answers that were given to it stay. `.notFound` if nothing waits there.
  public func decide(
    on problem: Problem.ID, approving: Bool, reason: String, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) {
    try writing(.reviewContent, as: actor, at: now) { _, db in
      let since = try Self.requireFlagged(problem, db)
      try db.execute(
        sql: """
          UPDATE problems SET flagged = 0, is_active = ?, state_version = state_version + 1, device_id = ?, updated_at = ?
          WHERE id = ?
          """, arguments: [approving, try LocalDevice(db).id, now, problem])
      try LearnerFold.forgetAll(db)
      try self.audit(
        approving ? .approved : .turnedDown, actor: actor, student: nil, table: "problems", record: problem.rawValue,
        before: ["since": since.iso8601], reason: reason.storable, at: now, db)
    }
  }

  /// Writes a problem anew that a model wrote, and approves it: its statement, its key, its hints and its explanation. The
  /// answers that were given to it stay. `.notFound` if nothing waits there, or a text is missing; `.unreadableKey` if the judge
  /// could not judge by the key.
  public func edit(
    _ problem: Problem.ID, as edited: ProblemEdit, reason: String, by actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) {
    try writing(.reviewContent, as: actor, at: now) { _, db in
      let since = try Self.requireFlagged(problem, db)
      guard !(edited.statement.en + edited.statement.bn).isEmpty else { throw NotebookFailure.notFound }
      guard ReadKey(edited.key).isReadable else { throw NotebookFailure.unreadableKey }
      let columns = ["question_en", "question_bn", "answer", "options_json"]
      let sql = "SELECT \(columns.joined(separator: ", ")) FROM problems WHERE id = ?"
      func shown() throws -> [String: String] {
        let row = try Row.fetchOne(db, sql: sql, arguments: [problem])
        return Dictionary(uniqueKeysWithValues: columns.map { ($0, row?[$0] ?? "") })
      }
      let before = try shown()
      try ProblemRow.rewrite(problem, as: edited, db)
      try db.execute(
        sql: """
          UPDATE problems SET flagged = 0, version = version + 1, state_version = state_version + 1, device_id = ?,
            updated_at = ?
          WHERE id = ?
          """, arguments: [try LocalDevice(db).id, now, problem])
      try LearnerFold.forgetAll(db)
      try self.audit(
        .edited, actor: actor, student: nil, table: "problems", record: problem.rawValue,
        before: before.merging(["since": since.iso8601]) { first, _ in first }, after: try shown(),
        reason: reason.storable, at: now, db)
    }
  }

  /// Approves a guideline, or sends it back with the reason: only an approved one is taught from. `.notFound` if there is none.
  public func decide(
    onGuideline guideline: Guideline.ID, approving: Bool, reason: String, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) {
    try writing(.reviewContent, as: actor, at: now) { _, db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT coalesce(generated_at, created_at), review_status FROM teaching_guidelines
          WHERE id = ? AND deleted_at IS NULL
          """, arguments: [guideline])
      guard let row else { throw NotebookFailure.notFound }
      try db.execute(
        sql: """
          UPDATE teaching_guidelines SET review_status = ?, status = ?, reviewed_at = ?, reviewed_by = ?,
            state_version = state_version + 1, device_id = ?, updated_at = ?
          WHERE id = ?
          """,
        arguments: [
          approving ? "APPROVED" : "TO_BE_REVIEWED", approving ? "approved" : "rejected", now, actor,
          try LocalDevice(db).id, now, guideline,
        ])
      try self.audit(
        approving ? .approved : .turnedDown, actor: actor, student: nil, table: "teaching_guidelines",
        record: guideline.rawValue, before: ["since": row[0], "review_status": row[1]], reason: reason.storable,
        at: now,
        db)
    }
  }

  /// Approves the plan of a guideline's lesson, or sends it back with the reason, which stays with it. `.notFound` if there is
  /// none.
  public func decide(
    onPlanOf guideline: Guideline.ID, approving: Bool, reason: String, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) {
    try writing(.reviewContent, as: actor, at: now) { _, db in
      let row = try Row.fetchOne(
        db, sql: "SELECT id, created_at, status FROM study_plans WHERE guideline_id = ? AND deleted_at IS NULL",
        arguments: [guideline])
      guard let row else { throw NotebookFailure.notFound }
      try db.execute(
        sql: """
          UPDATE study_plans SET status = ?, reviewer_feedback = ?, state_version = state_version + 1, device_id = ?,
            updated_at = ?
          WHERE id = ?
          """,
        arguments: [
          approving ? "approved" : "generated", reason.storable, try LocalDevice(db).id, now, row[0] as String,
        ])
      try self.audit(
        approving ? .approved : .turnedDown, actor: actor, student: nil, table: "study_plans", record: row[0],
        before: ["since": row[1], "status": row[2]], reason: reason.storable, at: now, db)
    }
  }
}

extension Notebook {
  /// Since when a problem waits; `.notFound` if it does not.
  private static func requireFlagged(_ problem: Problem.ID, _ db: Database) throws -> Instant {
    let since = try Instant.fetchOne(
      db, sql: "SELECT created_at FROM problems WHERE id = ? AND flagged = 1 AND is_active = 1 AND deleted_at IS NULL",
      arguments: [problem])
    guard let since else { throw NotebookFailure.notFound }
    return since
  }
}
