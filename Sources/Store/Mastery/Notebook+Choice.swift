import GRDB
import Learning

extension Notebook {
  /// Today's five for a student with a history, each with the reason: `FiveForLearner` over the concepts of the grade that
  /// `candidates(grade:)` takes, and of the grades below it. Empty where there is no scored answer yet, or where there are
  /// fewer than five: then `chooseDailyFive` chooses.
  ///
  /// With the same answers it is the same the whole day: it is chosen for the day's beginning.
  public func choices(
    for student: Person.ID, grade: Int, today: CalendarDay, calendar: StudentCalendar, at now: Instant
  ) throws(NotebookFailure) -> [Choice] {
    let learner = try learner(of: student, at: now)
    if learner.concepts.isEmpty { return [] }
    let (map, recent) = try read { db in
      (
        try Self.conceptMap(grade: grade, db),
        try Self.recentProblems(of: student, count: FiveForLearner.remembered, db)
      )
    }
    let five = FiveForLearner(
      learner: learner, nodes: map.nodes, problems: map.problems, recent: recent, today: today,
      at: calendar.start(of: today)
    ).choose()
    return five.count == PracticeSession.size ? five : []
  }

  /// What a student of this grade can be given.
  public func conceptMap(grade: Int) throws(NotebookFailure) -> ConceptMap {
    try read { db in try Self.conceptMap(grade: grade, db) }
  }
}

extension Notebook {
  static func conceptMap(grade: Int, _ db: Database) throws -> ConceptMap {
    guard let own = try nearestGrade(to: grade, db) else { return ConceptMap(nodes: [], problems: []) }
    let needs = Dictionary(
      grouping: try Row.fetchAll(
        db,
        sql: """
          SELECT concept_id, prerequisite_id FROM concept_prerequisites
          WHERE deleted_at IS NULL ORDER BY concept_id, prerequisite_id
          """), by: { $0[0] as Concept.ID })
    let typical = try RatedProblems(db).typical
    let nodes = try Row.fetchAll(
      db,
      sql: """
        SELECT concepts.id, topics.subject_id, topics.grade FROM concepts JOIN topics ON topics.id = concepts.topic_id
        WHERE concepts.deleted_at IS NULL AND topics.deleted_at IS NULL AND topics.grade <= ?
        ORDER BY topics.grade, topics.id, concepts.rowid
        """, arguments: [own]
    ).map { row in
      let id: Concept.ID = row[0]
      return ConceptNode(
        id: id, subject: row[1], prerequisites: (needs[id] ?? []).map { $0[1] },
        typicalRating: typical[id] ?? LearnerModel.startingRating, isAssumed: (row[2] as Int) < own)
    }
    let problems = try Row.fetchAll(
      db,
      sql:
        "SELECT id, concept_id, rating, difficulty_level FROM problems WHERE grade <= ? AND \(usableProblems) ORDER BY id",
      arguments: [own]
    ).map { row in
      let id: Problem.ID = row[0]
      return RatedProblem(id: id, concept: row[1], rating: try RatedProblems.rating(row[2], level: row[3], of: id))
    }
    return ConceptMap(nodes: nodes, problems: problems)
  }

  /// Those of the last so many answers.
  static func recentProblems(of student: Person.ID, count: Int, _ db: Database) throws -> Set<Problem.ID> {
    try Set(
      Problem.ID.fetchAll(
        db, sql: "SELECT problem_id FROM responses WHERE student_id = ? ORDER BY evaluated_at DESC LIMIT ?",
        arguments: [student, count]))
  }
}
