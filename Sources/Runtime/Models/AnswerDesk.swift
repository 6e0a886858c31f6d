import Dispatch
import Gateway
import Learning
import Screens
import Store

/// Answers of a model to what students ask, wherever they are. An answer is shown whole, and only once it was found not to tell
/// the answer to an open problem and is on disk.
///
///     asked ──somebody in need, insults, nothing of school──► our own words ──► told
///       └─► asking ──an answer──► told; one that is not to be relied on goes to the tutors, too
///             │ ▲└──tells an open answer, or is none──► asked again, once ──again──► a clear word
///             │ └── stopped by the student: nothing is told
///             └──no answer──► a sentence that says why
final class AnswerDesk: Sendable {
  /// One answer on its way.
  private struct Wish: Sendable {
    let question: PupilQuestion
    let asked: Asking.Question
    let profile: Profile
    let prompt: TutorPrompt
    let data: [PromptSlot: String]
    let secrets: [Problem]
    /// Which of the wishes it is: news of an earlier one is let go by.
    let number: Int
    var attempt = 1
  }

  private let office: ModelOffice
  private let awaited = Awaited<Wish>()
  private let calls = DispatchGroup()

  init(_ office: ModelOffice) { self.office = office }

  /// How many questions a student may still ask today; nil where no model answers. A model that is set and cannot be used is
  /// offered all the same: whoever asks hears what is wrong with it.
  func left(for profile: Profile) throws(NotebookFailure) -> Int? {
    guard try office.hasModel(for: .qa) else { return nil }
    return try office.notebook.programQuestionsLeft(of: profile.person, at: office.now())
  }

  /// Asks. What becomes of it is posted: the answer, or a failure.
  func ask(_ text: String, _ asked: Asking.Question, for profile: Profile) throws(NotebookFailure) {
    stop()
    let material = try office.notebook.questionMaterial(about: asked.about, as: profile.person, at: office.now())
    let question = PupilQuestion(text, about: asked.title, after: material.earlier.map(\.question))
    // Whoever is in need is answered, however much was asked before.
    if let answer = ProgramAnswer(without: question, in: profile.language) {
      return try keep(answer, to: question, asked, profile)
    }
    if material.left == 0 { throw .programQuestionsUsed }
    let prompt: TutorPrompt
    do throws(ModelTrouble) { prompt = try office.prompt(for: .qa) } catch { return office.fail(error) }
    let wish = awaited.begin {
      Wish(
        question: question, asked: asked, profile: profile, prompt: prompt,
        data: Self.data(question, asked, material, profile),
        secrets: material.secrets(of: question, shown: asked.open), number: $0)
    }
    ask(wish)
  }

  /// The answer that is on its way is not wanted any more.
  func stop() { awaited.drop() }

  /// Until no answer is on its way.
  func finish() { calls.wait() }

  // MARK: - Asking

  /// What the model is told: nothing of who the student is, and no answer to anything.
  private static func data(
    _ question: PupilQuestion, _ asked: Asking.Question, _ material: QuestionMaterial, _ profile: Profile
  ) -> [PromptSlot: String] {
    let language = profile.language
    var data: [PromptSlot: String] = [
      .grade: String(profile.grade), .language: language.nameForModels, .pupilMessage: question.text,
      .askedAbout: asked.title[language],
    ]
    if let topic = material.topic { data[.topic] = topic[language] }
    if let open = asked.open ?? material.openHere { data[.openQuestion] = open.statement[language] }
    if !material.earlier.isEmpty {
      data[.history] = material.earlier.map { "\($0.question)\n\($0.answer)" }.joined(separator: "\n\n")
    }
    return data
  }

  private func ask(_ wish: Wish) {
    let more =
      wish.attempt == 1
      ? nil
      : "Your last try told the answer of a question that is open. Teach the idea with other numbers, and do not tell it."
    do throws(ModelTrouble) {
      let request = try wish.prompt.request(wish.data, in: wish.profile.language, longest: 2_048, more: more)
      try office.ask(
        .qa, request, for: wish.profile.person, within: calls, keep: { awaited.keep($0, for: wish.number) }
      ) { [self] end in hear(end, wish) }
    } catch {
      if awaited.end(wish.number) { office.fail(error) }
    }
  }

  private func hear(_ end: ModelDesk.End, _ wish: Wish) {
    guard awaited.isAwaited(wish.number) else { return }
    switch end.result {
    case .success(let reply):
      guard let answer = Self.believed(reply, wish) else { return again(wish, .answerTold) }
      guard awaited.end(wish.number) else { return }
      do throws(NotebookFailure) {
        try keep(answer, to: wish.question, wish.asked, wish.profile)
      } catch {
        office.post(.failed(Trouble(error)))
      }
    case .failure(.failed(.schema(let faults))):
      again(wish, .model(ModelTrouble.failed(.schema(faults)).noted()))
    case .failure(let trouble):
      if awaited.end(wish.number) { office.fail(trouble) }
    }
  }

  /// The answer, if it is one: all that was asked for is there, and no open answer can be read out of it.
  private static func believed(_ reply: ModelReply, _ wish: Wish) -> ProgramAnswer? {
    do throws(UnbelievableReply) {
      let fields = try wish.prompt.fields(of: reply)
      guard case .text(let said)? = fields["text"], case .text(let name)? = fields["kind"],
        let kind = ProgramAnswer.Kind(rawValue: name)
      else { return nil }
      var sure: Double?
      if case .number(let number)? = fields["confidence"] { sure = number }
      var suggestions: [String] = []
      if case .list(let list)? = fields["suggestions"] {
        suggestions = list.compactMap { item in
          if case .text(let text) = item { shownInOneLine(text) } else { nil }
        }.filter { !$0.isEmpty }
      }
      let text = shown(said, keepsLines: true).trimmingBlanks
      let all = ([text] + suggestions).joined(separator: "\n")
      guard !text.isEmpty, AnswerGuard.lets(all, throughKeeping: wish.secrets) else { return nil }
      return ProgramAnswer(
        text, kind, said: sure, suggestions: suggestions, hasContext: !wish.asked.title.en.isEmpty, to: wish.question)
    } catch {
      return nil
    }
  }

  private func again(_ wish: Wish, _ trouble: Trouble) {
    StandardError.note("a model's answer told an open one or was none (attempt \(wish.attempt)); it was not shown")
    if wish.attempt == 1 {
      var second = wish
      second.attempt = 2
      return ask(second)
    }
    if awaited.end(wish.number) { office.post(.failed(trouble)) }
  }

  private func keep(
    _ answer: ProgramAnswer, to question: PupilQuestion, _ asked: Asking.Question, _ profile: Profile
  ) throws(NotebookFailure) {
    let kept = try office.notebook.keep(
      answer, to: question.text, about: asked.about, as: profile.person, at: office.now())
    var place: QueuePlace?
    if let conversation = kept.conversation {
      place = try office.notebook.queuePlaces(of: profile.person, as: profile.person, at: office.now())[
        .question(conversation.id)]
    }
    office.post(.programAnswered(kept, place, about: asked.about))
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
