import GRDB
import Learning

/// What a tutor sees of each kind of event, and what stands behind it.
extension TranscriptDesk {
  mutating func shown(
    _ event: LessonEvent, _ behind: inout ReviewTurn.Behind, _ db: Database
  ) throws -> ReviewTurn.Shown {
    behind.node = event.node
    if let question = event.question {
      behind.problem = question.problem
      behind.concept = question.concept
    }
    switch event {
    case .began: return .began
    case .checked(let reply):
      behind.given = reply.verdict?.outcome
      behind.understood = reply.understood
      if let id = reply.misconception { behind.mistake = Phrase(id.rawValue) }
      return .lines(LessonLine.lines(of: event))
    case .diagnosed(let diagnosis):
      behind.concept = diagnosis.concept
      behind.mistake = diagnosis.mistake?.name
      return .lines([])
    case .drafted(let text): return .draft(text)
    case .presented, .remediated, .advanced, .paused, .voiced, .resumed, .completed, .lost, .released:
      return .lines(LessonLine.lines(of: event))
    }
  }

  mutating func shown(
    _ event: ExamEvent, _ behind: inout ReviewTurn.Behind, _ db: Database
  ) throws -> ReviewTurn.Shown {
    func question(_ index: Int) -> Problem? { questions.indices.contains(index) ? questions[index] : nil }
    switch event {
    case .began:
      if case .exam(let id) = sitting.id, let exam = try Notebook.fold(exam: id, db) {
        questions = try Notebook.problems(of: exam, db)
        drafts = exam.standings.map(\.draft)
      }
      return .began
    case .resumed: return .resumed
    case .left: return .left
    case .turned(let index):
      if let problem = question(index) { tell(problem, &behind) }
      return .problem(question(index)?.statement ?? Phrase(""))
    case .drafted(_, let text): return .draft(text)
    case .marked: return .marked
    case .judged(let index, let typed, let understood, let verdict, let misconception, let seconds):
      if let problem = question(index) { tell(problem, &behind) }
      behind.given = verdict.outcome
      behind.understood = understood.isEmpty ? nil : understood
      behind.seconds = seconds
      behind.mistake = question(index)?.misconceptions.first { $0.id == misconception }?.name
      return .wrote(typed)
    case .graded(let index, let grading):
      if let problem = question(index) { tell(problem, &behind) }
      behind.given = grading.outcome
      behind.understood = grading.feedback.isEmpty ? nil : grading.feedback
      behind.model = grading.model.isEmpty ? nil : grading.model
      return .wrote(drafts.indices.contains(index) ? drafts[index] : "")
    case .submitted, .endedEarly: return .finished
    case .timeRanOut, .abandoned: return .stopped
    }
  }

  mutating func shown(
    _ event: PracticeEvent, _ behind: inout ReviewTurn.Behind, _ db: Database
  ) throws -> ReviewTurn.Shown? {
    var problem: Problem?
    if let id = event.payload.problem {
      problem = try self.problem(id, db)
      if try !isVisible(id, db) { return nil }
    }
    if let problem { tell(problem, &behind) }
    let statement = problem?.statement ?? Phrase("")
    switch event {
    case .began: return .began
    case .turned: return .problem(statement)
    case .left(_, let draft): return draft.isEmpty ? .left : .draft(draft)
    case .resumed: return .resumed
    case .hintTaken(_, let number):
      let hints = problem?.hints ?? []
      return .hint(number, hints.indices.contains(number - 1) ? hints[number - 1] : Phrase(""))
    case .aiHintTaken(_, let hint):
      behind.model = hint.model
      return .hint(PracticeSession.hintsPerProblem + 1, Phrase(hint.text))
    case .formAsked(_, let typed, let understood):
      behind.understood = understood
      return .wrote(typed)
    case .answered(_, let typed, let understood, let verdict, _, let seconds):
      (behind.understood, behind.given, behind.seconds) = (understood, verdict.outcome, seconds)
      behind.mistake = problem.flatMap { Self.mistake(typed, at: $0) }
      return .wrote(typed)
    case .triedAgain(_, let typed, let understood, _):
      behind.understood = understood
      return .wrote(typed)
    case .skipped: return .skipped
    case .skipUndone: return .skipUndone
    case .revealed:
      behind.given = .revealed
      return .revealed
    case .completed: return .finished
    case .abandoned: return .stopped
    }
  }

  private func tell(_ problem: Problem, _ behind: inout ReviewTurn.Behind) {
    behind.problem = problem.id
    behind.concept = problem.concept
    behind.expected = problem.key.answer
  }

  /// A five keeps no misconception: the judge says again which one leads to exactly this answer.
  private static func mistake(_ typed: String, at problem: Problem) -> Phrase? {
    guard !problem.misconceptions.isEmpty,
      case .wrong(_, let id?) = ReadKey(problem.key, misconceptions: problem.misconceptions).judge(typed)
    else { return nil }
    return problem.misconceptions.first { $0.id == id }?.name
  }

  private mutating func problem(_ id: Problem.ID, _ db: Database) throws -> Problem? {
    if let known = problems[id] { return known }
    let read = try Notebook.problems([id], db).first
    problems[id] = read
    return read
  }

  private func isVisible(_ problem: Problem.ID, _ db: Database) throws -> Bool {
    guard let subjects else { return true }
    let statement = try db.cachedStatement(sql: "SELECT subject_id FROM problems WHERE id = ?")
    return try Subject.ID.fetchOne(statement, arguments: [problem]).map(subjects.contains) ?? false
  }
}
