import Dispatch
import Gateway
import Learning
import Screens
import Store
import Synchronization

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
    /// Which of the wishes it is: news of an earlier one is let go by.
    let number: Int
    var attempt = 1
  }

  private struct State {
    /// The wish that is still waited for.
    var current: Int?
    var wishes = 0
    var call: ModelCall?
  }

  private let notebook: Notebook
  private let models: ModelDesk
  private let prompts: PromptDesk
  private let now: @Sendable () -> Instant
  private let post: @Sendable (Event) -> Void
  /// Work at the notebook, in its order.
  private let later: @Sendable (@escaping @Sendable () -> Void) -> Void
  private let state = Mutex(State())
  private let calls = DispatchGroup()

  init(
    notebook: Notebook, models: ModelDesk, prompts: PromptDesk, now: @escaping @Sendable () -> Instant,
    post: @escaping @Sendable (Event) -> Void, later: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void
  ) {
    self.notebook = notebook
    self.models = models
    self.prompts = prompts
    self.now = now
    self.post = post
    self.later = later
  }

  /// How many may still be written for a student today; nil where no model gives hints. A model that is set and cannot be used is
  /// offered all the same: whoever asks hears what is wrong with it.
  func left(for profile: Profile) throws(NotebookFailure) -> Int? {
    guard try notebook.modelConfigs().contains(where: { $0.component == .hint && $0.provider != .builtin }) else {
      return nil
    }
    return try notebook.aiHintsLeft(of: profile.person, calendar: profile.calendar, at: now())
  }

  /// Asks for one more hint. What becomes of it is posted: the session with it, or a failure.
  func ask(
    _ problem: Problem, in session: PracticeSession.ID, for profile: Profile
  ) throws(NotebookFailure) {
    stop()
    guard let fold = try notebook.practice(session),
      let standing = fold.standings.first(where: { $0.problem == problem.id })
    else { throw .notFound }
    guard let prompt = prompts.prompt(for: .hint) else {
      return fail(.prompt(PromptTask.hint.rawValue))
    }
    let number = standing.aiHints.count + 1
    let question = AIHint.question(
      on: problem, after: standing.understood, number: number, in: profile.language, promptVersion: prompt.version)
    if let kept = try notebook.keptAIHint(to: question, at: now()) {
      return post(.recorded(try take(kept, problem, session, profile)))
    }
    if try notebook.aiHintsLeft(of: profile.person, calendar: profile.calendar, at: now()) == 0 { throw .aiHintsUsed }
    let wished = state.withLock { state in
      state.wishes += 1
      state.current = state.wishes
      return state.wishes
    }
    ask(
      Wish(
        problem: problem, session: session, profile: profile, prompt: prompt, question: question,
        data: Self.data(problem, standing, number, profile), number: wished))
  }

  /// The hint that is on its way is not wanted any more.
  func stop() {
    let call = state.withLock { state -> ModelCall? in
      defer { (state.current, state.call) = (nil, nil) }
      return state.call
    }
    call?.cancel()
  }

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
    calls.enter()
    do throws(ModelTrouble) {
      let chosen = try models.chosen(for: .hint)
      let request = try wish.prompt.request(wish.data, in: wish.profile.language, longest: 1_024, more: more)
      let call = try models.begin(request, with: chosen, for: wish.profile.person, in: .practice(wish.session)) {
        [self] news in
        guard case .ended(let end) = news else { return }
        later { [self] in
          hear(end, wish)
          calls.leave()
        }
      }
      let isLate = state.withLock { state in
        guard state.current == wish.number else { return true }
        state.call = call
        return false
      }
      if isLate { call.cancel() }
    } catch {
      calls.leave()
      if forget(wish) { fail(error) }
    }
  }

  private func hear(_ end: ModelDesk.End, _ wish: Wish) {
    guard state.withLock({ $0.current == wish.number }) else { return }
    switch end.result {
    case .success(let reply):
      guard let text = Self.believed(reply, wish) else { return again(wish, .aiHintTold) }
      guard forget(wish) else { return }
      let hint = AIHint(
        text: text, language: wish.profile.language,
        model: reply.model.map { shown($0, keepsLines: false) } ?? end.spend.model ?? "",
        question: wish.question)
      do throws(NotebookFailure) {
        post(.recorded(try take(hint, wish.problem, wish.session, wish.profile)))
      } catch {
        post(.failed(Trouble(error)))
      }
    case .failure(.failed(.schema(let faults))):
      again(wish, .model(ModelTrouble.failed(.schema(faults)).noted()))
    case .failure(let trouble):
      if forget(wish) { fail(trouble) }
    }
  }

  /// The hint, if it is one: all that was asked for is there, and nobody could read the answer out of it.
  private static func believed(_ reply: ModelReply, _ wish: Wish) -> String? {
    do throws(UnbelievableReply) {
      let fields = try wish.prompt.fields(of: reply)
      guard case .text(let said)? = fields["text"], fields["gives_answer"] != .flag(true) else { return nil }
      let text = shown(said, keepsLines: false).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      var keeper = AnswerGuard(keeping: [wish.problem])
      _ = keeper.take(text)
      _ = keeper.finish()
      return keeper.isStopped || text.isEmpty ? nil : text
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
    if forget(wish) { post(.failed(trouble)) }
  }

  private func take(
    _ hint: AIHint, _ problem: Problem, _ session: PracticeSession.ID, _ profile: Profile
  ) throws(NotebookFailure) -> PracticeSession {
    try notebook.takeAIHint(hint, at: problem.id, in: session, calendar: profile.calendar, at: now())
  }

  private func fail(_ trouble: ModelTrouble) { post(.failed(.model(trouble.noted()))) }

  /// True if it was still waited for.
  private func forget(_ wish: Wish) -> Bool {
    state.withLock { state in
      guard state.current == wish.number else { return false }
      (state.current, state.call) = (nil, nil)
      return true
    }
  }
}
