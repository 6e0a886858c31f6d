import GRDB
import Learning

extension Notebook {
  /// The hash of the content that was installed last; nil before the first time.
  public func contentHash() throws(NotebookFailure) -> String? {
    try read { db in try String.fetchOne(db, sql: "SELECT content_hash FROM local_device") }
  }

  /// How much can be practised, by one look at the tables.
  public func contentCounts() throws(NotebookFailure) -> ContentCounts {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT grade, count(*) FROM problems WHERE is_active = 1 AND deleted_at IS NULL GROUP BY grade
          """)
      let byGrade = Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as Int, $0[1] as Int) })
      let topics = try Int.fetchOne(db, sql: "SELECT count(*) FROM topics WHERE deleted_at IS NULL") ?? 0
      return ContentCounts(
        topics: topics, problems: byGrade.values.reduce(0, +), problemsByGrade: byGrade)
    }
  }

  /// The problems of these ids, in this order; one that is not there is left out. Withdrawn problems are given too: a
  /// session that was begun with them goes on with them.
  public func problems(_ ids: [Problem.ID]) throws(NotebookFailure) -> [Problem] {
    try read { db in try Self.problems(ids, db) }
  }

  /// What fresh problems are drawn from; nil where the problem is unknown, or has no family.
  public func family(of problem: Problem.ID) throws(NotebookFailure) -> Family? {
    try read { db in
      let statement = try db.cachedStatement(sql: "SELECT id, family_json FROM problems WHERE id = ?")
      return try Row.fetchOne(statement, arguments: [problem]).flatMap(ProblemRow.family)
    }
  }

  /// What a topic is taught from; nil where nothing is, or a tutor has turned it down. A guideline is not taught from before
  /// it is approved.
  public func guideline(_ id: Guideline.ID) throws(NotebookFailure) -> Guideline? {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT taught.*, plan.plan_json FROM teaching_guidelines AS taught
            JOIN study_plans AS plan ON plan.guideline_id = taught.id
          WHERE taught.id = ? AND taught.status = 'approved' AND taught.review_status = 'APPROVED'
            AND taught.deleted_at IS NULL AND plan.deleted_at IS NULL
          """)
      return try Row.fetchOne(statement, arguments: [id]).map(GuidelineRow.guideline)
    }
  }

  /// The problems that may be among the five of a grade; where a grade has none, those of the nearest grade that has
  /// (the shipped library is for 6 to 8), the lower one of two.
  public func candidates(grade: Int) throws(NotebookFailure) -> [Candidate] {
    try read { db in
      let kinds = AnswerKey.Kind.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      let usable = """
        is_active = 1 AND flagged = 0 AND deleted_at IS NULL AND concept_id IS NOT NULL AND kind IN (\(kinds))
        """
      let nearest = try Int.fetchOne(
        db, sql: "SELECT grade FROM problems WHERE \(usable) GROUP BY grade ORDER BY abs(grade - ?), grade LIMIT 1",
        arguments: [grade])
      guard let nearest else { return [] }
      let rows = try Row.fetchAll(
        db, sql: "SELECT id, topic_id, difficulty_level FROM problems WHERE grade = ? AND \(usable) ORDER BY id",
        arguments: [nearest])
      return try rows.map { row in
        Candidate(id: row[0], topic: row[1], difficulty: try ProblemRow.difficulty(row[2], of: row[0]))
      }
    }
  }

  static func problems(_ ids: [Problem.ID], _ db: Database) throws -> [Problem] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT problems.*, topics.name_en AS topic_name_en, topics.name_bn AS topic_name_bn
        FROM problems JOIN topics ON topics.id = problems.topic_id
        WHERE problems.id = ?
        """)
    return try ids.compactMap { id in
      try Row.fetchOne(statement, arguments: [id]).map(ProblemRow.problem)
    }
  }
}
