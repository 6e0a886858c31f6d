import GRDB
import Learning

/// What a tutor reads of one sitting: its events, and beside them the answers, what they did to mastery, the notes and the
/// cost.
struct TranscriptDesk {
  /// An answer of the sitting.
  private struct Answer {
    let id: Identifier<Response>
    let problem: Problem.ID
    let given: Outcome
    let counted: Outcome
    let hints: Int
    let seconds: Int
    let at: Instant
    var mastery: ReviewTurn.Behind.Change?
  }

  private struct Cost {
    let at: String
    let model: String?
    let microdollars: Int
  }

  private let student: Person.ID
  let sitting: Sitting
  /// The subjects that may be seen; nil for all.
  let subjects: Set<Subject.ID>?
  private var answers: [String: Answer] = [:]
  private var notes: [String: [TurnNote]] = [:]
  private var disputes: [Identifier<Response>: Dispute] = [:]
  private var costs: [Cost] = []
  var problems: [Problem.ID: Problem] = [:]
  /// Of an exam: its questions, as they were drawn.
  var questions: [Problem] = []
  /// Of an exam: what was written to each of them at last.
  var drafts: [String] = []

  init(_ sitting: Sitting, of student: Person.ID, in subjects: Set<Subject.ID>?, _ db: Database) throws {
    (self.sitting, self.student, self.subjects) = (sitting, student, subjects)
    let owner = sitting.id.kind == .five ? "practice_session_id" : "session_id"
    try readAnswers(owner, db)
    try readDisputes(owner, db)
    try readNotes(owner, db)
    costs = try Row.fetchAll(
      db,
      sql: """
        SELECT at, model_id, cost_microdollars FROM cost_records
        WHERE \(owner) = ? ORDER BY at, device_id, device_seq
        """, arguments: [sitting.id.rawValue]
    ).map { Cost(at: $0[0], model: $0[1], microdollars: $0[2]) }
  }

  private mutating func readAnswers(_ owner: String, _ db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, problem_id, outcome_given, outcome, hints_used, time_spent_seconds, evaluated_at, event_id
        FROM v_effective_responses WHERE \(owner) = ?
        """, arguments: [sitting.id.rawValue])
    for row in rows {
      guard let event: String = row[7] else { continue }
      answers[event] = Answer(
        id: row[0], problem: row[1], given: row[2], counted: row[3], hints: row[4], seconds: row[5], at: row[6])
    }
    try measure(db)
  }

  /// What each answer did to the mastery of its concept: the student's answers are folded up to the last of these.
  private mutating func measure(_ db: Database) throws {
    struct Moment: Hashable {
      let problem: Problem.ID
      let at: Instant
    }
    guard let last = answers.values.map(\.at).max() else { return }
    let wanted = Set(answers.values.map { Moment(problem: $0.problem, at: $0.at) })
    let rated = try RatedProblems(db)
    let typical = rated.typical
    var learner = Learner()
    var changes: [Moment: ReviewTurn.Behind.Change] = [:]
    for answer in try AnswerJournal(of: student, rated, db).answers {
      let moment = Moment(problem: answer.problem, at: answer.at)
      guard wanted.contains(moment) else {
        if answer.at <= last { learner.take(answer) }
        continue
      }
      func mastery() -> Int {
        learner.mastery(
          of: answer.concept, in: answer.subject, typical: typical[answer.concept] ?? LearnerModel.startingRating,
          at: answer.at)
      }
      let before = mastery()
      learner.take(answer)
      changes[moment] = .init(before: changes[moment]?.before ?? before, after: mastery())
    }
    for (event, answer) in answers { answers[event]?.mastery = changes[Moment(problem: answer.problem, at: answer.at)] }
  }

  private mutating func readDisputes(_ owner: String, _ db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT answer.id, said.id, answer.problem_id, said.words, said.created_at,
          ruling.ruled_outcome, ruling.words, ruling.created_at
        FROM responses AS answer
          JOIN disputes AS said ON said.response_id = answer.id AND said.dispute_id IS NULL
          LEFT JOIN disputes AS ruling ON ruling.id = (
            SELECT id FROM disputes WHERE dispute_id = said.id ORDER BY created_at DESC, id DESC LIMIT 1)
        WHERE answer.\(owner) = ?
        """, arguments: [sitting.id.rawValue])
    for row in rows {
      let outcome: Outcome? = row[5]
      disputes[row[0]] = Dispute(
        id: row[1], problem: row[2], words: row[3], at: row[4],
        ruling: outcome.map { Dispute.Ruling(outcome: $0, words: row[6], at: row[7]) })
    }
  }

  private mutating func readNotes(_ owner: String, _ db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT turn_notes.event_id, turn_notes.id, turn_notes.tutor_id, turn_notes.note, turn_notes.created_at
        FROM events JOIN turn_notes ON turn_notes.event_id = events.id
        WHERE events.\(owner) = ? AND turn_notes.deleted_at IS NULL ORDER BY turn_notes.created_at, turn_notes.id
        """, arguments: [sitting.id.rawValue])
    for row in rows {
      notes[row[0], default: []].append(TurnNote(id: row[1], tutor: row[2], text: row[3], at: row[4]))
    }
  }

  // MARK: - Turns

  mutating func transcript(_ db: Database) throws -> Transcript {
    let owner = sitting.id.kind == .five ? "practice_session_id" : "session_id"
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id, kind, payload_json, created_at, at FROM events WHERE \(owner) = ? ORDER BY at, device_id, device_seq
          """), arguments: [sitting.id.rawValue])
    var turns: [ReviewTurn] = []
    var places: [String] = []
    for row in rows {
      guard var turn = try turn(row, db) else { continue }
      turn.notes = notes[row[0]] ?? []
      turns.append(turn)
      places.append(row[4])
    }
    bill(&turns, places)
    return Transcript(student: student, sitting: sitting, turns: turns)
  }

  /// A cost belongs to the last turn that was there when it was noted.
  private func bill(_ turns: inout [ReviewTurn], _ places: [String]) {
    for cost in costs {
      guard let index = places.lastIndex(where: { $0 <= cost.at }) ?? places.indices.first else { continue }
      turns[index].behind.cost += cost.microdollars
      turns[index].behind.model = cost.model ?? turns[index].behind.model
    }
  }

  /// nil for what is of a subject that may not be seen.
  private mutating func turn(_ row: Row, _ db: Database) throws -> ReviewTurn? {
    let event: String = row[0]
    var behind = ReviewTurn.Behind()
    let shown: ReviewTurn.Shown
    switch sitting.id {
    case .lesson(let id):
      let fact: LessonEvent = try EventRow.fact(kind: row[1], payload: row[2], of: id)
      shown = try self.shown(fact, &behind, db)
    case .exam(let id):
      let fact: ExamEvent = try EventRow.fact(kind: row[1], payload: row[2], of: id)
      shown = try self.shown(fact, &behind, db)
    case .five(let id):
      let fact: PracticeEvent = try EventRow.fact(kind: row[1], payload: row[2], of: id)
      guard let seen = try self.shown(fact, &behind, db) else { return nil }
      shown = seen
    }
    if let answer = answers[event] {
      behind.response = answer.id
      behind.problem = answer.problem
      (behind.given, behind.counted) = (answer.given, answer.counted)
      (behind.hints, behind.seconds, behind.mastery) = (answer.hints, answer.seconds, answer.mastery)
      behind.dispute = disputes[answer.id]
    }
    return ReviewTurn(id: ReviewTurn.ID(event), at: row[3], shown: shown, behind: behind)
  }
}
