import Dispatch
import Gateway
import Learning
import Screens
import Store

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
    /// Which of the wishes it is.
    let number: Int
  }

  /// So many more are asked for than may stand: some do not pass.
  private static let spare = 2

  private let office: ModelOffice
  private let awaited = Awaited<Wish>()
  private let calls = DispatchGroup()

  init(_ office: ModelOffice) { self.office = office }

  /// Begins an exam, some of whose questions a model may write first. What becomes of it is posted: how it goes, and the exam.
  func begin(_ order: ExamOrder, for student: Person.ID) throws(NotebookFailure) {
    stop()
    let seed = UInt64(bitPattern: office.now().milliseconds)
    let profile = try office.notebook.profile(of: student)
    let material = try office.notebook.examMaterial(for: order, of: student, at: office.now(), seed: seed)
    let wish = awaited.begin {
      Wish(order: order, student: profile, material: material, seed: seed, number: $0)
    }
    office.post(.writingExam(.asking))
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
    guard let wish = awaited.drop() else { return }
    office.later { [self] in sit(wish, with: []) }
  }

  /// Neither the questions nor the exam are wanted any more.
  func stop() { awaited.drop() }

  /// Until no model is asked.
  func finish() { calls.wait() }

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
      do throws(RefusedQuestion) {
        let question = try WrittenQuestion(
          checking: shownInOneLine(text), answer: shownInOneLine(answer), working: shownInOneLine(working),
          language: language, model: model)
        if material.has(question, or: offers.map(\.question)) { continue }
        offers.append(ExamOffer(question, concept: material.concepts[place - 1].id, band: band))
      } catch {
        StandardError.note("a model's question was left out: \(error.rawValue)")
      }
    }
    return offers
  }

  private static let bands: [String: Difficulty.Band] = ["easy": .easy, "medium": .medium, "hard": .hard]

  private static func offers(in reply: ModelReply, _ prompt: TutorPrompt, _ wish: Wish) -> [ExamOffer] {
    do throws(UnbelievableReply) {
      guard case .list(let questions)? = try prompt.fields(of: reply)["questions"] else { return [] }
      let model = reply.model.map { shownInOneLine($0) } ?? prompt.task.rawValue
      return offers(in: questions, of: wish.material, in: wish.student.language, by: model)
    } catch {
      return []
    }
  }

  /// Asks for the answers of a model that is not told them, and keeps what is answered as its key says.
  private func check(_ offers: [ExamOffer], _ wish: Wish) {
    office.post(.writingExam(.checking))
    let asked = offers.enumerated().map { "\($0 + 1). \($1.question.text)" }
    ask(
      .examAnswers,
      [
        .grade: String(wish.material.grade), .language: wish.student.language.nameForModels,
        .problem: asked.joined(separator: "\n"),
      ], wish
    ) { [self] prompt, reply in
      let answers: [Int: String]
      do throws(UnbelievableReply) {
        guard case .list(let told)? = try prompt.fields(of: reply)["answers"] else {
          throw UnbelievableReply(.wrongKind, in: "answers")
        }
        answers = Self.answers(in: told)
      } catch {
        return sit(wish, without: Words.noneWritten, asksWhy: true)
      }
      let agreed = offers.indices.filter { offers[$0].question.isAnswered(by: answers[$0 + 1] ?? "") }.map {
        offers[$0]
      }
      if agreed.isEmpty { return sit(wish, without: Words.noneWritten, asksWhy: true) }
      sit(wish, with: agreed, asksWhy: true)
    }
  }

  /// What was answered to each question, by its number from 1. Of two answers to one question neither is believed.
  static func answers(in told: [ReplyValue]) -> [Int: String] {
    var answers: [Int: String] = [:]
    for case .object(let fields) in told {
      guard case .number(let told)? = fields["number"], let number = Int(exactly: told),
        case .text(let answer)? = fields["answer"]
      else { continue }
      answers[number] = answers[number] == nil ? shownInOneLine(answer) : ""
    }
    return answers
  }

  // MARK: - Asking

  private func ask(
    _ task: PromptTask, _ data: [PromptSlot: String], _ wish: Wish,
    _ hear: @escaping @Sendable (TutorPrompt, ModelReply) -> Void
  ) {
    do throws(ModelTrouble) {
      let prompt = try office.prompt(for: task)
      let request = try prompt.request(data, in: wish.student.language, longest: 4_096)
      try office.ask(
        .tutor, request, for: wish.student.person, within: calls, keep: { awaited.keep($0, for: wish.number) }
      ) { [self] end in
        guard awaited.isAwaited(wish.number) else { return }
        switch end.result {
        case .success(let reply): hear(prompt, reply)
        case .failure(let trouble): sit(wish, without: trouble.noted())
        }
      }
    } catch {
      sit(wish, without: error.noted())
    }
  }

  /// The exam with no question of a model, and why.
  private func sit(_ wish: Wish, without why: Phrase, asksWhy: Bool = false) {
    if sit(wish, with: [], asksWhy: asksWhy) { office.post(.examWithoutModel(why)) }
  }

  /// Begins the exam; says whether it could be.
  @discardableResult
  private func sit(_ wish: Wish, with offers: [ExamOffer], asksWhy: Bool = false) -> Bool {
    awaited.end(wish.number)
    return office.tell { () throws(NotebookFailure) in
      .exam(
        try office.notebook.beginExam(
          wish.order, for: wish.student.person, at: office.now(), seed: wish.seed, with: offers, asksWhy: asksWhy))
    }
  }
}
