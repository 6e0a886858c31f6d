import Dispatch
import Gateway
import Learning
import Screens
import Store

/// Hints that a model writes, for who has taken the three of a problem's author. A hint is shown whole, and only once it was
/// found not to tell the answer and is on disk.
///
///     asked ──written in the last seven days for the same──► told, for nothing
///       └─► asking ──a hint──► told
///             │ ▲└──tells the answer, or is no hint──► asked again, once ──again──► a clear word
///             │ └── stopped by the student: nothing is told
///             └──no answer──► a sentence that says why
final class HintDesk: Sendable {
  /// One hint on its way.
  private struct Wish: Sendable {
    let problem: Problem
    let session: PracticeSession.ID
    let profile: Profile
    let prompt: TutorPrompt
    let question: String
    let data: [PromptSlot: String]
    /// Which of the wishes it is.
    let number: Int
    var attempt = 1
  }

  private let office: ModelOffice
  private let awaited = Awaited<Wish>()
  private let calls = DispatchGroup()

  init(_ office: ModelOffice) { self.office = office }

  /// How many may still be written for a student today; nil where no model gives hints. A model that is set and cannot be used is
  /// offered all the same: whoever asks hears what is wrong with it.
  func left(for profile: Profile) throws(NotebookFailure) -> Int? {
    guard try office.hasModel(for: .hint) else { return nil }
    return try office.notebook.aiHintsLeft(of: profile.person, calendar: profile.calendar, at: office.now())
  }

  /// Asks for one more hint. What becomes of it is posted: the session with it, or a failure.
  func ask(
    _ problem: Problem, in session: PracticeSession.ID, for profile: Profile
  ) throws(NotebookFailure) {
    stop()
    guard let fold = try office.notebook.practice(session),
      let standing = fold.standings.first(where: { $0.problem == problem.id })
    else { throw .notFound }
    let prompt: TutorPrompt
    do throws(ModelTrouble) { prompt = try office.prompt(for: .hint) } catch { return office.fail(error) }
    let number = standing.aiHints.count + 1
    let question = AIHint.question(
      on: problem, after: standing.understood, number: number, in: profile.language, promptVersion: prompt.version)
    if let kept = try office.notebook.keptAIHint(to: question, at: office.now()) {
      return office.post(.recorded(try take(kept, problem, session, profile)))
    }
    if try office.notebook.aiHintsLeft(of: profile.person, calendar: profile.calendar, at: office.now()) == 0 {
      throw .aiHintsUsed
    }
    let data = Self.data(problem, standing, number, profile)
    let wish = awaited.begin {
      Wish(
        problem: problem, session: session, profile: profile, prompt: prompt, question: question, data: data, number: $0
      )
    }
    ask(wish)
  }

  /// The hint that is on its way is not wanted any more.
  func stop() { awaited.drop() }

  /// Until no hint is on its way.
  func finish() { calls.wait() }

  // MARK: - Asking

  /// What the model is told: nothing of who the student is, so that the hint can serve whoever asks for the same.
  private static func data(
    _ problem: Problem, _ standing: PracticeSession.Standing, _ number: Int, _ profile: Profile
  ) -> [PromptSlot: String] {
    let language = profile.language
    var asked = problem.statement[language]
    if case .choice(let options, _) = problem.key {
      asked += options.enumerated().map { "\n\(AnswerKey.letter($0, in: language))) \($1[language])" }.joined()
    }
    var data: [PromptSlot: String] = [
      .grade: String(problem.grade), .language: language.nameForModels, .problem: asked,
      .expectedAnswer: problem.key.shown(in: language), .hintNumber: String(min(number, AIHint.perProblem)),
      .earlierHints: (problem.hints.map { $0[language] } + standing.aiHints.map(\.text)).joined(separator: "\n"),
    ]
    if !standing.understood.isEmpty { data[.pupilAnswer] = standing.understood }
    return data
  }

  private func ask(_ wish: Wish) {
    let more =
      wish.attempt == 1 ? nil : "Your last try told the answer, or a value equal to it. Do not tell it this time."
    do throws(ModelTrouble) {
      let request = try wish.prompt.request(wish.data, in: wish.profile.language, longest: 1_024, more: more)
      try office.ask(
        .hint, request, for: wish.profile.person, in: .practice(wish.session), within: calls,
        keep: { awaited.keep($0, for: wish.number) }
      ) { [self] end in hear(end, wish) }
    } catch {
      if awaited.end(wish.number) { office.fail(error) }
    }
  }

  private func hear(_ end: ModelDesk.End, _ wish: Wish) {
    guard awaited.isAwaited(wish.number) else { return }
    switch end.result {
    case .success(let reply):
      guard let text = Self.believed(reply, wish) else { return again(wish, .aiHintTold) }
      guard awaited.end(wish.number) else { return }
      let hint = AIHint(
        text: text, language: wish.profile.language, model: end.writer(of: reply), question: wish.question)
      office.tell { () throws(NotebookFailure) in
        .recorded(try take(hint, wish.problem, wish.session, wish.profile))
      }
    case .failure(.failed(.schema(let faults))):
      again(wish, .model(ModelTrouble.failed(.schema(faults)).noted()))
    case .failure(let trouble):
      if awaited.end(wish.number) { office.fail(trouble) }
    }
  }

  /// The hint, if it is one: all that was asked for is there, and nobody could read the answer out of it.
  private static func believed(_ reply: ModelReply, _ wish: Wish) -> String? {
    do throws(UnbelievableReply) {
      let fields = try wish.prompt.fields(of: reply)
      guard case .text(let said)? = fields["text"], fields["gives_answer"] != .flag(true) else { return nil }
      let text = shownInOneLine(said)
      return !text.isEmpty && AnswerGuard.lets(text, throughKeeping: [wish.problem]) ? text : nil
    } catch {
      return nil
    }
  }

  private func again(_ wish: Wish, _ trouble: Trouble) {
    StandardError.note("a model's hint told the answer or was none (attempt \(wish.attempt)); it was not shown")
    if wish.attempt == 1 {
      var second = wish
      second.attempt = 2
      return ask(second)
    }
    if awaited.end(wish.number) { office.post(.failed(trouble)) }
  }

  private func take(
    _ hint: AIHint, _ problem: Problem, _ session: PracticeSession.ID, _ profile: Profile
  ) throws(NotebookFailure) -> PracticeSession {
    try office.notebook.takeAIHint(hint, at: problem.id, in: session, calendar: profile.calendar, at: office.now())
  }
}
