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

  private let office: ModelOffice
  private let calls = DispatchGroup()

  init(_ office: ModelOffice) { self.office = office }

  /// Sums up a session for somebody who may. What becomes of it is posted: the summary, or a failure.
  func summarise(_ source: SessionSummary.Source, as actor: Person.ID) throws(NotebookFailure) {
    switch try office.notebook.summaryMaterial(of: source, as: actor, at: office.now()) {
    case .written(let summary): office.post(.summary(summary))
    case .facts(let facts, let transcript, let student):
      // Of nothing a model would invent something.
      if try !office.hasModel(for: .summary) || facts.isEmpty || transcript.allSatisfy(\.isWhitespace) {
        return office.post(.summary(try office.notebook.summarise(source, as: actor, at: office.now())))
      }
      let prompt: TutorPrompt
      do throws(ModelTrouble) { prompt = try office.prompt(for: .summary) } catch {
        return office.fail(error, forStudent: actor == student.person)
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
    do throws(ModelTrouble) {
      let request = try wish.prompt.request(wish.data, in: wish.student.language, longest: 2_048)
      try office.ask(.summary, request, for: wish.student.person, in: wish.source.sitting, within: calls) {
        [self] end in hear(end, wish)
      }
    } catch {
      office.fail(error, forStudent: wish.actor == wish.student.person)
    }
  }

  private func hear(_ end: ModelDesk.End, _ wish: Wish) {
    switch end.result {
    case .success(let reply):
      guard let text = Self.believed(reply, wish.prompt) else { return again(wish, .failed(.schema([]))) }
      office.tell { () throws(NotebookFailure) in
        .summary(
          try office.notebook.keepSummary(
            text, by: end.writer(of: reply), of: wish.source, as: wish.actor, at: office.now()))
      }
    case .failure(.failed(.schema(let faults))): again(wish, .failed(.schema(faults)))
    case .failure(let trouble): office.fail(trouble, forStudent: wish.actor == wish.student.person)
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
        if case .text(let text) = step { shownInOneLine(text) } else { nil }
      }.filter { !$0.isEmpty }
      let narrative = shownInOneLine(said)
      return narrative.isEmpty || nextSteps.isEmpty ? nil : WrittenSummary(narrative: narrative, nextSteps: nextSteps)
    } catch {
      return nil
    }
  }

  private func again(_ wish: Wish, _ trouble: ModelTrouble) {
    if wish.isSecond { return office.fail(trouble, forStudent: wish.actor == wish.student.person) }
    var second = wish
    second.isSecond = true
    ask(second)
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
