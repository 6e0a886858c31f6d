import GRDB
import Learning

extension Notebook {
  /// Gives a student problems to practise; never one that was given before. Returns them, in the order in which they were
  /// chosen; fewer than were asked for where there are no more, and of `.chosen` those that are new.
  ///
  /// `.notFound` if nothing fits.
  public func assignPractice(
    _ order: PracticeOrder, to student: Person.ID, as actor: Person.ID, at now: Instant, seed: UInt64
  ) throws(NotebookFailure) -> [AssignedProblem] {
    try writing(.assignPractice, as: actor, of: student, at: now) { access, db in
      let chosen = try Self.choose(order, for: student, access, seed: seed, db)
      if chosen.isEmpty { throw NotebookFailure.notFound }
      let learner = try Self.learner(of: student, db)
      let device = try LocalDevice(db).id
      return try chosen.compactMap { problem, variant in
        guard
          let entry = try Row.fetchOne(
            db, sql: "SELECT subject_id, difficulty_level, source FROM problems WHERE id = ?", arguments: [problem])
        else { return nil }
        let subject: Subject.ID = entry[0]
        let id = self.newID(of: AssignedProblem.self, at: now)
        try PracticeAssignmentRecord(
          id: Identifier(id.rawValue), studentID: student, problemID: problem,
          source: entry[2] == PracticeAssignmentRecord.Source.aiGenerated.rawValue ? .aiGenerated : .bank,
          subjectID: subject, difficultyLevel: entry[1], goalTags: JSONText(rawValue: JSON.text(order.goalTags)),
          studentRatingBefore: learner.subjects[subject]?.rating ?? LearnerModel.startingRating,
          studentRatingAfter: nil,
          performanceScore: nil, completed: false, completedAt: nil, overridden: false, overrideID: nil,
          assignedAt: now,
          stateVersion: 1, deviceID: device, createdAt: now, updatedAt: now, deletedAt: nil
        ).insert(db)
        try AssignmentTermsRecord(
          practiceAssignmentID: Identifier(id.rawValue), assignedBy: actor,
          parametersJSON: variant.map { JSONText(rawValue: try JSON.text($0)) }, dueOn: order.due,
          note: order.note.isEmpty ? nil : order.note.storable,
          masteryBefore: try Self.mastery(of: problem, learner, at: now, db), masteryAfter: nil, stateVersion: 1,
          deviceID: device, createdAt: now, updatedAt: now, deletedAt: nil
        ).insert(db)
        return try Self.assigned(id, db)
      }
    }
  }

  /// What a student was given: what is to be done first, what is due first among it; then what was done, the newest first.
  public func assignedPractice(
    of student: Person.ID, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> [AssignedProblem] {
    try reading(.seeAssigned, as: actor, of: student, at: now) { access, db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT \(AssignedRows.columns) FROM \(AssignedRows.tables)
          WHERE practice_assignments.student_id = ? AND practice_assignments.deleted_at IS NULL
          ORDER BY practice_assignments.completed, assignment_terms.due_on IS NULL, assignment_terms.due_on,
            practice_assignments.completed_at DESC, practice_assignments.assigned_at, practice_assignments.id
          """, arguments: [student])
      return try rows.filter { access.allows($0[14]) }.compactMap { try AssignedRows.assigned($0, db) }
    }
  }

  /// Keeps an answer to a problem that was assigned: it counts like any other, and once it is right the problem is done, with
  /// what it did to mastery beside it. One that is done takes no more: `.conflict`. `.notFound` if there is none.
  @discardableResult
  public func answerAssigned(
    _ assignment: AssignedProblem.ID, with response: Response, as student: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> AssignedProblem {
    try writing(.practise, as: student, of: student, at: now) { _, db in
      guard let before = try Self.assigned(assignment, db), before.student == student else {
        throw NotebookFailure.notFound
      }
      guard before.completed == nil else { throw NotebookFailure.conflict }
      var response = response
      (response.problem, response.position) = (before.problem.id, before.tries)
      var device = try LocalDevice(db)
      let stamp = device.stamp(at: now)
      try ResponseRow.insert(
        response, id: self.newID(at: now), of: .assignment(Identifier(assignment.rawValue)),
        variant: before.problem.variant, student: student, stamp: stamp, db)
      try device.save(db)
      let day = try StudentDays.calendar(of: student, db).day(at: response.at)
      try Self.learn(
        [NewAnswer(response: response, stamp: stamp, day: day)], of: student, device: device.id, at: now, db)
      let isRight = response.outcome == .right
      let learner = try Self.learner(of: student, db)
      // 004: 0.7 for right, 0.2 for the time, 0.1 for going without hints. It moves no rating here.
      let time = response.seconds <= 60 ? 1 : max(0, 1 - Double(response.seconds - 60) / 120)
      let performance = 0.7 * (isRight ? 1 : 0) + 0.2 * time + 0.1 * max(0, 1 - 0.1 * Double(response.hints))
      try db.execute(
        sql: """
          UPDATE practice_assignments SET completed = ?1, completed_at = ?2, performance_score = ?3,
            student_rating_after = (
              SELECT rating FROM student_ratings
              WHERE student_id = ?4 AND subject_id = practice_assignments.subject_id),
            state_version = state_version + 1, device_id = ?5, updated_at = ?6
          WHERE id = ?7
          """,
        arguments: [
          isRight, isRight ? now : nil, (performance * 100).rounded() / 100, student, device.id, now, assignment,
        ])
      if isRight {
        try db.execute(
          sql: """
            UPDATE assignment_terms SET mastery_after = ?, state_version = state_version + 1, device_id = ?, updated_at = ?
            WHERE practice_assignment_id = ?
            """,
          arguments: [try Self.mastery(of: before.problem.id, learner, at: now, db), device.id, now, assignment])
      }
      guard let after = try Self.assigned(assignment, db) else { throw NotebookFailure.notFound }
      return after
    }
  }
}

extension Notebook {
  private static func assigned(_ id: AssignedProblem.ID, _ db: Database) throws -> AssignedProblem? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT \(AssignedRows.columns) FROM \(AssignedRows.tables)
        WHERE practice_assignments.id = ? AND practice_assignments.deleted_at IS NULL
        """, arguments: [id]
    ).flatMap { try AssignedRows.assigned($0, db) }
  }

  /// What a problem serves: its goal tags (004), and those that its author gave it.
  static let goals = """
    (SELECT json_group_array(DISTINCT tag.value) FROM (
      SELECT value FROM json_each(problems.goal_tags) UNION ALL SELECT value FROM json_each(problems.topic_tags)) AS tag)
    """

  /// nil where the problem belongs to no concept.
  private static func mastery(of problem: Problem.ID, _ learner: Learner, at now: Instant, _ db: Database) throws
    -> Int?
  {
    guard let entry = try RatedProblems.entry(of: problem, db) else { return nil }
    return learner.mastery(
      of: entry.concept, in: entry.subject, typical: try RatedProblems.typical(of: entry.concept, db), at: now)
  }

  private static func choose(
    _ order: PracticeOrder, for student: Person.ID, _ access: Access, seed: UInt64, _ db: Database
  ) throws -> [(problem: Problem.ID, variant: Variant?)] {
    let given = try AssignedRows.given(to: student, db)
    let count = min(20, max(1, order.count))
    switch order.source {
    case .fitting(let subject):
      try access.require(subject)
      let grade = try Int.fetchOne(
        db, sql: "SELECT grade FROM student_profiles WHERE user_id = ?", arguments: [student])
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT id, difficulty_level, \(goals) FROM problems WHERE subject_id = ? AND grade <= ? AND \(usableProblems)
          """, arguments: [subject, grade])
      let bank = try rows.map { row in
        let id: Problem.ID = row[0]
        let tags = try JSON.value([String].self, in: row[2], of: "problems.goal_tags of \(id)")
        return BankItem(id: id, level: row[1], tags: Set(tags), wasGiven: given.problems.contains(id))
      }
      let rating = try learner(of: student, db).subjects[subject]?.rating ?? LearnerModel.startingRating
      return choosePractice(from: bank, rating: rating, tags: Set(order.goalTags), count: count, seed: seed)
        .map { ($0, nil) }
    case .chosen(let problems):
      return try problems.reduce(into: []) { chosen, problem in
        let subject = try Subject.ID.fetchOne(
          db, sql: "SELECT subject_id FROM problems WHERE id = ? AND is_active = 1 AND deleted_at IS NULL",
          arguments: [problem])
        guard let subject else { throw NotebookFailure.notFound }
        try access.require(subject)
        let isNew = !given.problems.contains(problem) && !chosen.contains { $0.problem == problem }
        if isNew { chosen.append((problem, nil)) }
      }
    case .fresh(let topic):
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT id, subject_id, family_json IS NOT NULL FROM problems WHERE topic_id = ? AND \(usableProblems) ORDER BY id
          """, arguments: [topic])
      if let first = rows.first { try access.require(first[1]) }
      var random = SplitMix64(seed: seed)
      return try fresh(rows.map { ($0[0], $0[2]) }, given, count: count, using: &random, db)
    }
  }

  /// Goes round the problems of a topic until there are enough: of a family a draw that was never given, of another problem
  /// itself, once.
  private static func fresh(
    _ problems: [(id: Problem.ID, isFamily: Bool)], _ given: (problems: Set<Problem.ID>, draws: Set<String>),
    count: Int,
    using random: inout SplitMix64, _ db: Database
  ) throws -> [(problem: Problem.ID, variant: Variant?)] {
    let order = problems.shuffled(using: &random)
    let families = try families(of: order.filter(\.isFamily).map(\.id), db)
    var chosen: [(problem: Problem.ID, variant: Variant?)] = []
    var draws = given.draws
    // Few numbers may fit a family: after as many rounds as this nothing new is to be expected.
    for round in 0..<8 {
      for (id, _) in order where chosen.count < count {
        if let family = families[id] {
          do throws(FamilyFailure) {
            let variant = try family.variant(using: &random)
            if draws.insert("\(id) \(try text(of: variant))").inserted { chosen.append((id, variant)) }
          } catch {
            continue
          }
        } else if round == 0, !given.problems.contains(id) {
          chosen.append((id, nil))
        }
      }
    }
    return chosen
  }

  /// As `parameters_json` holds it.
  private static func text(of variant: Variant) throws(FamilyFailure) -> String {
    do { return try JSON.text(variant) } catch { return "" }
  }
}
