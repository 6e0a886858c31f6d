import Dispatch
import Gateway
import Learning
import Screens
import Store
import Synchronization

/// Exams with questions that a model writes, and one that it will grade where it answers at all. All of it happens before the exam begins; whatever fails, it begins without them.
///
///     wished ──an exam like it is unfinished──► a failure, and nobody is asked
///       └─► asking for questions ──those that can be asked──► asking for their answers ──those that agree──► the exam
///             │                                                   │
///             └──no connection, no such question, Esc─────────────┴──► the exam, without
final class QuestionDesk: Sendable {
  private struct Wish: Sendable {
    let order: ExamOrder
    let student: Profile
    let material: ExamMaterial
    let seed: UInt64
    /// Which of the wishes it is: news of an earlier one is let go by.
    let number: Int
  }

  private struct State {
    /// The wish that is still waited for.
    var current: Wish?
    var wishes = 0
    var call: ModelCall?
  }

  /// So many more are asked for than may stand: some do not pass.
  private static let spare = 2

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

  /// Begins an exam, some of whose questions a model may write first. What becomes of it is posted: how it goes, and the exam.
  func begin(_ order: ExamOrder, for student: Person.ID) throws(NotebookFailure) {
    stop()
    let seed = UInt64(bitPattern: now().milliseconds)
    let profile = try notebook.profile(of: student)
    let material = try notebook.examMaterial(for: order, of: student, at: now(), seed: seed)
    let wish = state.withLock { state in
      state.wishes += 1
      let wish = Wish(order: order, student: profile, material: material, seed: seed, number: state.wishes)
      state.current = wish
      return wish
    }
    post(.writingExam(.asking))
    let language = profile.language
    let objectives = material.concepts.enumerated().map { "\($0 + 1). \($1.name[language])" }
    ask(
      .examQuestions,
      [
        .grade: String(material.grade), .language: language.nameForModels, .topic: material.topic[language],
        .objectives: objectives.joined(separator: "\n"),
        .countOfQuestions: String(ExamOrder.mostWritten(of: order.length) + Self.spare),
      ], wish
    ) { [self] prompt, reply in
      let offers = Self.offers(in: reply, prompt, wish)
      if offers.isEmpty { return sit(wish, without: Words.noneWritten, asksWhy: true) }
      check(offers, wish)
    }
  }

  /// The questions are not wanted any more: the exam begins without.
  func skip() {
    guard let wish = drop() else { return }
    later { [self] in sit(wish, with: []) }
  }

  /// Neither the questions nor the exam are wanted any more.
  func stop() { _ = drop() }

  /// Until no model is asked.
  func finish() { calls.wait() }

  private func drop() -> Wish? {
    let (wish, call) = state.withLock { state in
      defer { (state.current, state.call) = (nil, nil) }
      return (state.current, state.call)
    }
    call?.cancel()
    return wish
  }

  // MARK: - What is believed

  /// What can be asked of what a model wrote, in its order.
  static func offers(
    in questions: [ReplyValue], of material: ExamMaterial, in language: Language, by model: String
  ) -> [ExamOffer] {
    var offers: [ExamOffer] = []
    for case .object(let fields) in questions {
      guard case .text(let text)? = fields["text"], case .text(let answer)? = fields["expected_answer"],
        case .text(let working)? = fields["working"], case .number(let objective)? = fields["objective"],
        case .text(let word)? = fields["difficulty"], let band = bands[word],
        let place = Int(exactly: objective), material.concepts.indices.contains(place - 1)
      else { continue }
      do throws(WrittenQuestion.Refusal) {
        let question = try WrittenQuestion(
          checking: oneLine(text), answer: oneLine(answer), working: oneLine(working), language: language, model: model)
        if material.has(question, or: offers.map(\.question)) { continue }
        offers.append(ExamOffer(question, concept: material.concepts[place - 1].id, band: band))
      } catch {
        StandardError.note("a model's question was left out: \(error)")
      }
    }
    return offers
  }

  private static let bands: [String: Difficulty.Band] = ["easy": .easy, "medium": .medium, "hard": .hard]

  private static func offers(in reply: ModelReply, _ prompt: TutorPrompt, _ wish: Wish) -> [ExamOffer] {
    do throws(UnbelievableReply) {
      guard case .list(let questions)? = try prompt.fields(of: reply)["questions"] else { return [] }
      let model = reply.model.map { oneLine($0) } ?? prompt.task.rawValue
      return offers(in: questions, of: wish.material, in: wish.student.language, by: model)
    } catch {
      return []
    }
  }

  /// Asks for the answers of a model that is not told them, and keeps what is answered as its key says.
  private func check(_ offers: [ExamOffer], _ wish: Wish) {
    post(.writingExam(.checking))
    let asked = offers.enumerated().map { "\($0 + 1). \($1.question.text)" }
    ask(
      .examAnswers,
      [
        .grade: String(wish.material.grade), .language: wish.student.language.nameForModels,
        .problem: asked.joined(separator: "\n"),
      ], wish
    ) { [self] prompt, reply in
      var answers: [Int: String] = [:]
      do throws(UnbelievableReply) {
        if case .list(let told)? = try prompt.fields(of: reply)["answers"] {
          for case .object(let fields) in told {
            guard case .number(let number)? = fields["number"], case .text(let answer)? = fields["answer"] else {
              continue
            }
            // Of two answers to one question neither is believed.
            let place = Int(number) - 1
            answers[place] = answers[place] == nil ? Self.oneLine(answer) : ""
          }
        }
      } catch {
        return sit(wish, without: Words.noneWritten, asksWhy: true)
      }
      let agreed = offers.indices.filter { offers[$0].question.isAnswered(by: answers[$0] ?? "") }.map { offers[$0] }
      if agreed.isEmpty { return sit(wish, without: Words.noneWritten, asksWhy: true) }
      sit(wish, with: agreed, asksWhy: true)
    }
  }

  private static func oneLine(_ text: String) -> String {
    shown(text, keepsLines: false).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: - Asking

  private func ask(
    _ task: PromptTask, _ data: [PromptSlot: String], _ wish: Wish,
    _ hear: @escaping @Sendable (TutorPrompt, ModelReply) -> Void
  ) {
    calls.enter()
    do throws(ModelTrouble) {
      guard let prompt = prompts.prompt(for: task) else { throw .prompt(task.rawValue) }
      let chosen = try models.chosen(for: .tutor)
      let request = try prompt.request(data, in: wish.student.language, longest: 4_096)
      let call = try models.begin(request, with: chosen, for: wish.student.person) { [self] news in
        guard case .ended(let end) = news else { return }
        later { [self] in
          if isAwaited(wish) {
            switch end.result {
            case .success(let reply): hear(prompt, reply)
            case .failure(let trouble): sit(wish, without: trouble.noted())
            }
          }
          calls.leave()
        }
      }
      let isLate = state.withLock { state in
        guard state.current?.number == wish.number else { return true }
        state.call = call
        return false
      }
      if isLate { call.cancel() }
    } catch {
      sit(wish, without: error.noted())
      calls.leave()
    }
  }

  private func isAwaited(_ wish: Wish) -> Bool { state.withLock { $0.current?.number == wish.number } }

  /// The exam with no question of a model, and why.
  private func sit(_ wish: Wish, without why: Phrase, asksWhy: Bool = false) {
    if sit(wish, with: [], asksWhy: asksWhy) { post(.examWithoutModel(why)) }
  }

  /// Begins the exam; says whether it could be.
  @discardableResult
  private func sit(_ wish: Wish, with offers: [ExamOffer], asksWhy: Bool = false) -> Bool {
    state.withLock { state in
      if state.current?.number == wish.number { (state.current, state.call) = (nil, nil) }
    }
    do throws(NotebookFailure) {
      post(
        .exam(
          try notebook.beginExam(
            wish.order, for: wish.student.person, at: now(), seed: wish.seed, with: offers, asksWhy: asksWhy)))
      return true
    } catch {
      post(.failed(Trouble(error)))
      return false
    }
  }
}
