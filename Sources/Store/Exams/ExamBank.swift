import GRDB
import Learning

/// What an exam of one topic is chosen from: its problems as one student meets them now, and its concepts.
struct ExamBank {
  let candidates: [ExamCandidate]
  /// Concepts that have a problem, in the order in which they are taught.
  let concepts: [Concept.ID]
  let subject: Subject.ID
  /// The student's in the subject.
  let rating: Int
  /// The ratings of each concept's problems.
  let ratings: [Concept.ID: [Int]]
  private let learner: Learner

  /// nil where the topic has no problem.
  init?(of topic: Topic.ID, for student: Person.ID, at now: Instant, _ db: Database) throws {
    let kinds = AnswerKey.Kind.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, concept_id, subject_id, rating, difficulty_level, estimated_time_minutes, family_json IS NOT NULL
        FROM problems
        WHERE topic_id = ? AND is_active = 1 AND flagged = 0 AND deleted_at IS NULL AND concept_id IS NOT NULL
          AND kind IN (\(kinds)) ORDER BY id
        """, arguments: [topic])
    guard let subject = rows.first.map({ $0[2] as Subject.ID }) else { return nil }
    let learner = try Notebook.learner(of: student, db)
    let seen = try Self.seen(by: student, since: now.adding(seconds: -ExamBlueprint.restDays * 86_400), db)
    candidates = try rows.map { row in
      let (id, concept): (Problem.ID, Concept.ID) = (row[0], row[1])
      let rating = try RatedProblems.rating(row[3], level: row[4], of: id)
      return ExamCandidate(
        problem: id, concept: concept, difficulty: try ProblemRow.difficulty(row[4], of: id), rating: rating,
        minutes: row[5],
        chance: learner.forecast(id, of: concept, in: subject, rating: rating, at: now).probability,
        wasSeen: seen.contains(id), hasFamily: row[6])
    }
    self.learner = learner
    let ratings = Dictionary(grouping: candidates, by: \.concept).mapValues { $0.map(\.rating).sorted() }
    self.ratings = ratings
    rating = learner.subjects[subject]?.rating ?? LearnerModel.startingRating
    self.subject = subject
    let taught = try Concept.ID.fetchAll(
      db, sql: "SELECT id FROM concepts WHERE topic_id = ? AND deleted_at IS NULL ORDER BY rowid", arguments: [topic])
    concepts = taught.filter { ratings[$0] != nil }
  }

  /// The chance of a right answer, 0 to 1, to a problem of a concept that nobody has met.
  func chance(of concept: Concept.ID, rating: Int, at now: Instant) -> Double {
    learner.forecast(Problem.ID(""), of: concept, in: subject, rating: rating, at: now).probability
  }

  /// What the student answered or skipped since then, and what an exam showed though it was left empty.
  private static func seen(by student: Person.ID, since start: Instant, _ db: Database) throws -> Set<Problem.ID> {
    let answered = try Problem.ID.fetchSet(
      db, sql: "SELECT problem_id FROM responses WHERE student_id = ? AND evaluated_at >= ?",
      arguments: [student, start])
    let shown = try Problem.ID.fetchSet(
      db,
      sql: """
        SELECT question.value ->> 'problem'
        FROM sessions JOIN events ON events.session_id = sessions.id AND events.kind = 'began',
          json_each(events.payload_json, '$.exam.questions') AS question
        WHERE sessions.user_id = ? AND sessions.mode = 'exam_me' AND sessions.created_at >= ?
        """, arguments: [student, start])
    return answered.union(shown)
  }
}
