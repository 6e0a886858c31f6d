import Dispatch
import Gateway
import Learning
import Screens
import Store

/// Summaries of sessions: a model's where one is set for `summary`, else the built-in summariser's. There is one a session, for
/// good, so what a model writes is kept only once all of it was checked.
///
///     wished ──there is one──► told
///       ├──no model, or nothing is known of the session──► the built-in summariser's ──► told
///       └─► asking ──a summary──► told
///             │ ▲└──no summary──► asked again, once ──again──► a sentence that says why
///             └──no answer──► a sentence that says why
final class SummaryDesk: Sendable {
  private struct Wish: Sendable {
    let source: SessionSummary.Source
    let actor: Person.ID
    let student: Profile
    let prompt: TutorPrompt
    let data: [PromptSlot: String]
    var isSecond = false
  }

  private let notebook: Notebook
  private let models: ModelDesk
  private let prompts: PromptDesk
  private let now: @Sendable () -> Instant
  private let post: @Sendable (Event) -> Void
  /// Work at the notebook, in its order.
  private let later: @Sendable (@escaping @Sendable () -> Void) -> Void
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

  /// Sums up a session for somebody who may. What becomes of it is posted: the summary, or a failure.
  func summarise(_ source: SessionSummary.Source, as actor: Person.ID) throws(NotebookFailure) {
    switch try notebook.summaryMaterial(of: source, as: actor, at: now()) {
    case .written(let summary): post(.summary(summary))
    case .facts(let facts, let transcript, let student):
      let isBuiltIn = try notebook.modelConfigs().contains { $0.component == .summary && $0.provider == .builtin }
      // Of nothing a model would invent something.
      if isBuiltIn || facts.isEmpty || transcript.allSatisfy(\.isWhitespace) {
        return post(.summary(try notebook.summarise(source, as: actor, at: now())))
      }
      guard let prompt = prompts.prompt(for: .summary) else {
        return fail(.prompt(PromptTask.summary.rawValue), actor, of: student)
      }
      ask(
        Wish(
          source: source, actor: actor, student: student, prompt: prompt, data: Self.data(facts, transcript, student)))
    }
  }

  /// Until no summary is on its way.
  func finish() { calls.wait() }

  private static func data(
    _ facts: SessionFacts, _ transcript: String, _ student: Profile
  ) -> [PromptSlot: String] {
    let language = student.language
    let subjects = facts.subjects.isEmpty ? [facts.title] : facts.subjects
    var data: [PromptSlot: String] = [
      .grade: String(student.grade), .language: language.nameForModels, .transcript: transcript,
      .subjects: subjects.map { $0[language] }.joined(separator: ", "),
      .minutes: facts.minutes.map(String.init) ?? "not known",
    ]
    if !facts.mistakes.isEmpty {
      data[.misconceptions] = facts.mistakes.map { $0[language] }.joined(separator: "\n")
    }
    return data
  }

  private func ask(_ wish: Wish) {
    calls.enter()
    do throws(ModelTrouble) {
      let chosen = try models.chosen(for: .summary)
      let request = try wish.prompt.request(wish.data, in: wish.student.language, longest: 2_048)
      _ = try models.begin(request, with: chosen, for: wish.student.person, in: wish.source.sitting) { [self] news in
        guard case .ended(let end) = news else { return }
        later { [self] in
          hear(end, wish)
          calls.leave()
        }
      }
    } catch {
      calls.leave()
      fail(error, wish.actor, of: wish.student)
    }
  }

  private func hear(_ end: ModelDesk.End, _ wish: Wish) {
    switch end.result {
    case .success(let reply):
      guard let text = Self.believed(reply, wish.prompt) else { return again(wish, .failed(.schema([]))) }
      let model = reply.model.map { shown($0, keepsLines: false) } ?? end.spend.model ?? wish.prompt.task.rawValue
      do throws(NotebookFailure) {
        post(.summary(try notebook.keepSummary(text, by: model, of: wish.source, as: wish.actor, at: now())))
      } catch {
        post(.failed(Trouble(error)))
      }
    case .failure(.failed(.schema(let faults))): again(wish, .failed(.schema(faults)))
    case .failure(let trouble): fail(trouble, wish.actor, of: wish.student)
    }
  }

  /// The summary, if it is one: all that was asked for is there, it says something, and it says what comes next.
  static func believed(_ reply: ModelReply, _ prompt: TutorPrompt) -> WrittenSummary? {
    do throws(UnbelievableReply) {
      let fields = try prompt.fields(of: reply)
      guard case .text(let said)? = fields["narrative"], case .list(let steps)? = fields["next_steps"] else {
        return nil
      }
      let nextSteps = steps.compactMap { step in
        if case .text(let text) = step { Self.oneLine(text) } else { nil }
      }.filter { !$0.isEmpty }
      let narrative = oneLine(said)
      return narrative.isEmpty || nextSteps.isEmpty ? nil : WrittenSummary(narrative: narrative, nextSteps: nextSteps)
    } catch {
      return nil
    }
  }

  private static func oneLine(_ text: String) -> String {
    shown(text, keepsLines: false).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func again(_ wish: Wish, _ trouble: ModelTrouble) {
    if wish.isSecond { return fail(trouble, wish.actor, of: wish.student) }
    var second = wish
    second.isSecond = true
    ask(second)
  }

  private func fail(_ trouble: ModelTrouble, _ actor: Person.ID, of student: Profile) {
    post(.failed(.model(actor == student.person ? trouble.noted() : trouble.phrase)))
  }
}

extension SessionSummary.Source {
  /// The session that its cost is noted with; a session that was held is none of Lectern's own.
  fileprivate var sitting: ModelSitting? {
    switch self {
    case .lesson(let id): .lesson(id)
    case .exam(let id): .exam(id)
    case .held: nil
    }
  }
}
