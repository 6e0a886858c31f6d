import Learning

/// What was asked for at one place and, once it has come, is a place of its own.
extension App {
  /// Goes to what was waited for; nil where nothing of the kind was.
  mutating func arrive(with event: Event) -> [Effect]? {
    switch (event, place) {
    case (.practice(let session, let problems), .home(let state)) where state.isWaiting:
      practise(session, problems)
    case (.exam(let paper), .home(let state)) where state.isWaiting: sit(paper)
    case (.exam(let paper), .examChoice(let state)) where state.isWaiting: sit(paper)
    case (.lesson(let page), .home(let state)) where state.isWaiting: learn(page)
    case (.lesson(let page), .library(let state)) where state.isWaiting: learn(page)
    case (.lesson(let page), .examResult(let state)) where state.isWaiting: learn(page)
    case (.lesson(let page), .lessonChoice(let state)) where state.isWaiting: learn(page)
    case (.fresh(let problem, let source), _):
      placeAfterFreePractice.map { practise(freely: problem, source, from: $0) }
    default: nil
    }
  }

  /// Where a fresh problem, asked for here, leads back to; nil where none was asked for.
  private var placeAfterFreePractice: Destination? {
    switch place {
    case .home(let state) where state.isWaiting: .home
    case .library(let state) where state.isWaiting: .library
    case .plan(let state) where state.isWaiting: .plan
    case .progress(let state) where state.isWaiting: .progress(state.topic)
    case .mastery(let state) where state.isWaiting: .mastery(state.afresh)
    case .examResult(let state) where state.isWaiting: .examResult(state.paper)
    case .lesson(let state) where state.isWaiting: .lessons
    default: nil
    }
  }

  /// A session that was asked for has come.
  private mutating func practise(_ session: PracticeSession, _ problems: [Problem]) -> [Effect] {
    place = .dailyFive(DailyFive.State(session: session, problems: problems))
    return Self.looking(for: session) + (context.profile.map { [.loadAIHints($0)] } ?? [])
  }

  /// A problem that was asked for has come: leaving it leads back to where that was.
  private mutating func practise(freely problem: Problem, _ source: FreshSource, from start: Destination) -> [Effect] {
    let practice = DailyFive.FreePractice(source: source, start: start)
    if let state = DailyFive.State(freely: practice, problem, at: context.now) { place = .dailyFive(state) }
    return []
  }

  /// What a tutor gave: leaving it leads back to what else was given.
  mutating func practise(_ given: AssignedProblem) -> [Effect] {
    var practice = DailyFive.FreePractice(source: .problem(given.problem.id), start: .myTutor)
    practice.given = given.id
    if let state = DailyFive.State(freely: practice, given.problem, at: context.now) { place = .dailyFive(state) }
    return []
  }

  /// An exam that was asked for has come: one that is over is looked at.
  private mutating func sit(_ paper: ExamPaper) -> [Effect] {
    place =
      paper.exam.status == .inProgress ? .exam(ExamSitting.State(paper)) : .examResult(ExamResult.State(paper))
    return []
  }

  /// A lesson that was asked for has come; one that is over is looked at.
  private mutating func learn(_ page: LessonPage) -> [Effect] {
    place = .lesson(LessonRoom.State(page))
    return []
  }

  /// Disputes are asked for only where there can be any: most sessions are opened without a mistake in them.
  static func looking(for session: PracticeSession) -> [Effect] {
    session.standings.contains { $0.outcome?.isDisputable == true } ? [.loadDisputes(session.id)] : []
  }
}
