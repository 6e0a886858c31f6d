import GRDB
import Learning

extension Notebook {
  /// Brings the content up to date, all of it or nothing: every row by its slug, in place. A row that did not change is
  /// not rewritten; a problem that changed gets the next version; one that is gone is withdrawn, never deleted, because
  /// answers refer to it. Nobody's answers are touched.
  public func install(
    _ curriculum: Curriculum, hash: String, at now: Instant
  ) throws(NotebookFailure) {
    try write { db in
      for subject in curriculum.subjects {
        try ContentRow.subjects.put(
          subject.id, [subject.name.en, subject.name.bn, subject.category], at: now, db)
      }
      for topic in curriculum.topics {
        try ContentRow.topics.put(
          topic.id,
          [
            topic.subject, topic.name.en, topic.name.bn, topic.grade, topic.examWeightage, topic.estimatedHours,
          ], at: now, db)
      }
      for concept in curriculum.concepts {
        try ContentRow.concepts.put(concept.id, [concept.topic, concept.name.en, concept.name.bn], at: now, db)
      }
      let subjects = Dictionary(curriculum.topics.map { ($0.id, $0.subject) }, uniquingKeysWith: { first, _ in first })
      try Prerequisites.topics.put(curriculum.topics.map { ($0.id, $0.prerequisites) }, at: now, db)
      try Prerequisites.concepts.put(curriculum.concepts.map { ($0.id, $0.needs) }, at: now, db)
      let families = Dictionary(curriculum.families.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      for problem in curriculum.problems {
        guard let subject = subjects[problem.topic] else {
          throw NotebookFailure.other("\(problem.id): no topic \(problem.topic)")
        }
        try ContentRow.problems.put(
          problem.id, try ProblemRow.values(of: problem, family: families[problem.id], subject: subject), at: now, db)
      }
      try withdraw(allBut: Set(curriculum.problems.map(\.id)), at: now, db)
      for guideline in curriculum.guidelines {
        guard let topic = curriculum.topics.first(where: { $0.id == guideline.topic }) else {
          throw NotebookFailure.other("\(guideline.id): no topic \(guideline.topic)")
        }
        let subject = curriculum.subjects.first { $0.id == topic.subject }?.name ?? topic.name
        try GuidelineRow.put(guideline, of: topic, subject: subject, at: now, db)
      }
      try GuidelineRow.withdraw(allBut: curriculum.guidelines.map(\.id), at: now, db)
      try db.execute(sql: "UPDATE local_device SET content_hash = ?", arguments: [hash])
    }
  }

  private func withdraw(allBut shipped: Set<Problem.ID>, at now: Instant, _ db: Database) throws {
    let offered = try Problem.ID.fetchAll(
      db, sql: "SELECT id FROM problems WHERE source = 'library' AND is_active = 1")
    for problem in offered where !shipped.contains(problem) {
      try db.execute(
        sql: """
          UPDATE problems SET is_active = 0, version = version + 1, state_version = state_version + 1, updated_at = ?
          WHERE id = ?
          """,
        arguments: [now, problem])
    }
  }
}

/// A table that content is installed into, and the columns that content decides.
struct ContentRow: Sendable {
  static let subjects = ContentRow("subjects", ["name_en", "name_bn", "category"])
  static let topics = ContentRow(
    "topics", ["subject_id", "name_en", "name_bn", "grade", "exam_weightage", "estimated_hours"])
  static let concepts = ContentRow("concepts", ["topic_id", "name_en", "name_bn"])
  static let problems = ContentRow("problems", ProblemRow.columns, isVersioned: true)

  private let sql: String

  init(_ table: String, _ columns: [String], isVersioned: Bool = false) {
    let set = columns.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    let differs = columns.map { "\(table).\($0) IS NOT excluded.\($0)" }.joined(separator: " OR ")
    sql = """
      INSERT INTO \(table) (id, created_at, updated_at, \(columns.joined(separator: ", ")))
      VALUES (\(Array(repeating: "?", count: columns.count + 3).joined(separator: ", ")))
      ON CONFLICT (id) DO UPDATE SET \(set), updated_at = excluded.updated_at, deleted_at = NULL,
        state_version = \(table).state_version + 1\(isVersioned ? ", version = \(table).version + 1" : "")
      WHERE \(differs) OR \(table).deleted_at IS NOT NULL
      """
  }

  /// `values` in the order of the columns.
  func put<Kind>(
    _ id: Identifier<Kind>, _ values: [(any DatabaseValueConvertible)?], at now: Instant, _ db: Database
  ) throws {
    let all: [(any DatabaseValueConvertible)?] = [id, now, now] + values
    try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(all))
  }
}
