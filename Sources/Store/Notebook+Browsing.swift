import GRDB
import Learning

extension Notebook {
  /// Everything that can be practised, and a student's own history with each of it.
  public func catalogue(for student: Person.ID) throws(NotebookFailure) -> Catalogue {
    try read { db in
      let history = try Self.history(of: student, db)
      let concepts = Dictionary(grouping: try Self.concepts(db), by: \.topic)
      let problems = try Self.listings(history, db)
      let ofTopic = Dictionary(grouping: problems, by: \.topic)
      let topics = try Row.fetchAll(
        db,
        sql: """
          SELECT id, name_en, name_bn, grade FROM topics
          WHERE deleted_at IS NULL AND grade IS NOT NULL ORDER BY grade, id
          """
      ).map { row in
        let id: Topic.ID = row[0]
        let own = ofTopic[id] ?? []
        return TopicListing(
          id: id, name: Self.phrase(row[1], row[2]), grade: row[3], prerequisites: try Self.prerequisites(of: id, db),
          concepts: concepts[id] ?? [], answered: own.reduce(0) { $0 + $1.answered },
          right: own.reduce(0) { $0 + $1.right })
      }
      let places = Dictionary(topics.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
      return Catalogue(
        topics: topics.filter { ofTopic[$0.id] != nil },
        problems: problems.filter { places[$0.topic] != nil }.sorted { a, b in
          (places[a.topic] ?? 0, a.difficulty, a.id) < (places[b.topic] ?? 0, b.difficulty, b.id)
        })
    }
  }

  /// A problem to practise freely: a fresh draw of its family by `seed`, or the problem itself where it has no family.
  /// Of a topic, the one that this student answered longest ago, or never; equal ones are told apart by `seed`.
  ///
  /// `.notFound` if there is none.
  public func freshProblem(
    of source: FreshSource, for student: Person.ID, seed: UInt64
  ) throws(NotebookFailure) -> Problem {
    var random = SplitMix64(seed: seed)
    let id: Problem.ID
    switch source {
    case .problem(let problem): id = problem
    case .topic(let topic):
      let oldest = try read { db in try Self.longestAgo(in: topic, student, db) }
      guard let chosen = oldest.randomElement(using: &random) else { throw .notFound }
      id = chosen
    }
    guard let family = try family(of: id) else {
      guard let problem = try problems([id]).first else { throw .notFound }
      return problem
    }
    do throws(FamilyFailure) {
      return try family.problem(with: family.variant(using: &random))
    } catch {
      throw .corrupt("problems.family_json of \(id): \(error)")
    }
  }

  /// Keeps an answer that was given in free practice: an assignment that nobody but the student made, and the answer to
  /// it. It counts for mastery, and for no streak.
  ///
  /// `.notFound` if there is no such student or problem.
  public func keepFreeAnswer(
    _ response: Response, to problem: Problem, by student: Person.ID, at now: Instant
  ) throws(NotebookFailure) {
    try write { db in
      let known = try Row.fetchOne(
        db,
        sql: """
          SELECT subject_id FROM problems WHERE id = ?1 AND EXISTS (
            SELECT 1 FROM users WHERE id = ?2 AND deleted_at IS NULL)
          """, arguments: [problem.id, student])
      guard let known else { throw NotebookFailure.notFound }
      var device = try LocalDevice(db)
      let isRight = response.outcome == .right
      let assignment = PracticeAssignmentRecord(
        id: self.newID(at: now), studentID: student, problemID: problem.id, source: .bank, subjectID: known[0],
        difficultyLevel: problem.difficulty.level, goalTags: JSONText(rawValue: "[]"), studentRatingBefore: nil,
        studentRatingAfter: nil, performanceScore: nil, completed: isRight, completedAt: isRight ? now : nil,
        overridden: false, overrideID: nil, assignedAt: now, stateVersion: 1, deviceID: device.id, createdAt: now,
        updatedAt: now, deletedAt: nil)
      try assignment.insert(db)
      try ResponseRow.insert(
        response, id: self.newID(at: now), of: .assignment(assignment.id), variant: problem.variant, student: student,
        stamp: device.stamp(at: now), db)
      try device.save(db)
    }
  }
}

extension Notebook {
  private struct History {
    var answered: Int
    var right: Int
    var last: Instant
  }

  private static func history(of student: Person.ID, _ db: Database) throws -> [Problem.ID: History] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT problem_id, count(is_correct), sum(is_correct), max(evaluated_at) FROM responses
        WHERE student_id = ? AND is_correct IS NOT NULL GROUP BY problem_id
        """, arguments: [student])
    var history: [Problem.ID: History] = [:]
    while let row = try rows.next() { history[row[0]] = History(answered: row[1], right: row[2], last: row[3]) }
    return history
  }

  private static func listings(_ history: [Problem.ID: History], _ db: Database) throws -> [ProblemListing] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, topic_id, concept_id, question_en, question_bn, difficulty_level FROM problems
        WHERE is_active = 1 AND flagged = 0 AND deleted_at IS NULL
        """)
    var listings: [ProblemListing] = []
    while let row = try rows.next() {
      let id: Problem.ID = row[0]
      let own = history[id]
      listings.append(
        ProblemListing(
          id: id, topic: row[1], concept: row[2] ?? Concept.ID(""), statement: phrase(row[3], row[4]),
          difficulty: try ProblemRow.difficulty(row[5], of: id), answered: own?.answered ?? 0, right: own?.right ?? 0,
          last: own?.last))
    }
    return listings
  }

  static func concepts(_ db: Database) throws -> [Concept] {
    let needs = Dictionary(
      grouping: try Row.fetchAll(
        db,
        sql: """
          SELECT concept_id, prerequisite_id FROM concept_prerequisites
          WHERE deleted_at IS NULL ORDER BY concept_id, prerequisite_id
          """), by: { $0[0] as Concept.ID })
    return try Row.fetchAll(
      db, sql: "SELECT id, topic_id, name_en, name_bn FROM concepts WHERE deleted_at IS NULL ORDER BY rowid"
    ).map { row in
      Concept(
        id: row[0], topic: row[1], name: phrase(row[2], row[3]), needs: (needs[row[0]] ?? []).map { $0[1] })
    }
  }

  private static func prerequisites(of topic: Topic.ID, _ db: Database) throws -> [Topic.ID] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT prerequisite_id FROM topic_prerequisites WHERE topic_id = ? AND deleted_at IS NULL
        ORDER BY prerequisite_id
        """)
    return try Topic.ID.fetchAll(statement, arguments: [topic])
  }

  /// The problems of a topic that share the longest time without an answer.
  private static func longestAgo(
    in topic: Topic.ID, _ student: Person.ID, _ db: Database
  ) throws -> [Problem.ID] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, (
          SELECT evaluated_at FROM responses WHERE problem_id = problems.id AND student_id = ?
          ORDER BY evaluated_at DESC LIMIT 1)
        FROM problems
        WHERE topic_id = ? AND is_active = 1 AND flagged = 0 AND deleted_at IS NULL ORDER BY id
        """, arguments: [student, topic])
    let oldest = rows.map { ($0[1] as Instant?)?.milliseconds ?? 0 }.min()
    return rows.filter { (($0[1] as Instant?)?.milliseconds ?? 0) == oldest }.map { $0[0] }
  }

  static func phrase(_ en: String?, _ bn: String?) -> Phrase {
    Phrase(en: en ?? bn ?? "", bn: bn ?? en ?? "")
  }
}
