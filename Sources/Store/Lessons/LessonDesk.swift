import GRDB
import Learning

/// The tutor of one guideline, with what it teaches from.
struct LessonDesk {
  let tutor: BuiltInTutor
  let subject: Subject.ID?

  /// A guideline that was begun is taught to its end, even if it was turned down since. nil if it is not here at all.
  init?(_ id: Guideline.ID, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT taught.*, plan.plan_json, topics.subject_id FROM teaching_guidelines AS taught
          JOIN study_plans AS plan ON plan.guideline_id = taught.id
          LEFT JOIN topics ON topics.id = taught.topic_id
        WHERE taught.id = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
    let guideline = try GuidelineRow.guideline(row)
    subject = row["subject_id"]
    let concepts = try Notebook.concepts(db)
    tutor = BuiltInTutor(
      guideline: guideline, families: try Self.families(of: guideline, concepts, db), concepts: concepts)
  }

  /// Those that the guideline names, and those of its concepts and of what they need.
  private static func families(
    of guideline: Guideline, _ concepts: [Concept], _ db: Database
  ) throws -> [Family] {
    let taught = Set(guideline.plan.map(\.concept))
    let needed = concepts.filter { taught.contains($0.id) }.flatMap(\.needs)
    let near = taught.union(needed).union(guideline.plan.compactMap(\.stepBack.concept))
    let named = Set(
      [guideline.level] + guideline.plan.flatMap(\.questions)
        + guideline.misconceptions.flatMap { $0.seen.map(\.family) })
    let ofConcept = try db.cachedStatement(
      sql: """
        SELECT id, family_json FROM problems
        WHERE concept_id = ? AND family_json IS NOT NULL AND is_active = 1 AND flagged = 0 AND deleted_at IS NULL
        """)
    let ofName = try db.cachedStatement(
      sql: "SELECT id, family_json FROM problems WHERE id = ? AND family_json IS NOT NULL")
    var rows: [Problem.ID: Row] = [:]
    for concept in near {
      for row in try Row.fetchAll(ofConcept, arguments: [concept]) { rows[row[0]] = row }
    }
    for problem in named where rows[problem] == nil {
      rows[problem] = try Row.fetchOne(ofName, arguments: [problem])
    }
    return try rows.sorted { $0.key < $1.key }.compactMap { try ProblemRow.family($0.value) }
  }

  /// The approved guideline for what was ordered; of several that teach a concept, the one of the concept's own topic first.
  static func guideline(for subject: LessonOrder.Subject, _ db: Database) throws -> Guideline.ID? {
    switch subject {
    case .guideline(let id):
      try Guideline.ID.fetchOne(
        db,
        sql: """
          SELECT id FROM teaching_guidelines
          WHERE id = ? AND status = 'approved' AND review_status = 'APPROVED' AND deleted_at IS NULL
          """, arguments: [id])
    case .concept(let concept):
      try Guideline.ID.fetchOne(
        db,
        sql: """
          SELECT taught.id FROM teaching_guidelines AS taught
            JOIN study_plans AS plan ON plan.guideline_id = taught.id
            JOIN concepts ON concepts.id = ?1
          WHERE taught.status = 'approved' AND taught.review_status = 'APPROVED' AND taught.deleted_at IS NULL
            AND plan.deleted_at IS NULL
            AND (taught.topic_id = concepts.topic_id OR EXISTS (
              SELECT 1 FROM json_each(plan.plan_json, '$.steps') AS step WHERE step.value ->> 'concept' = ?1))
          ORDER BY taught.topic_id = concepts.topic_id DESC, taught.id LIMIT 1
          """, arguments: [concept])
    }
  }
}
