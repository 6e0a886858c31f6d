import Learning
import Testing

@Suite struct WrittenQuestionTests {
  private func refusal(
    _ text: String, _ answer: String, _ working: String, _ language: Language = .english
  ) -> RefusedQuestion? {
    do throws(RefusedQuestion) {
      _ = try WrittenQuestion(checking: text, answer: answer, working: working, language: language, model: "m")
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("A car goes 60 km in one hour. How far does it go in $2.5$ hours?", "150 km", "60 · 2.5 = 150"),
    ("Work out $\\frac{1}{2} + \\frac{1}{4}$.", "3/4", "Two quarters and one are 3/4."),
    ("Solve $2x + 3 = 11$.", "x = 4", "2x is 8, so x = 4."), ("Expand $2(x + 1)$.", "2x + 2", "It is 2x + 2."),
  ])
  func whatOurJudgeCanDecideIsTaken(text: String, answer: String, working: String) throws {
    let question = try WrittenQuestion(
      checking: text, answer: answer, working: working, language: .english, model: "m")
    #expect(question.isAnswered(by: answer))
    #expect(!question.isAnswered(by: "17") && !question.isAnswered(by: "") && !question.isAnswered(by: "I am sure"))
    #expect(question.key?.kind == question.kind)
    #expect(question.asksTheSame(as: "  " + text.uppercased()) && !question.asksTheSame(as: text + " Why 2?"))
  }

  @Test func theSameAnswerInOtherWordsIsTheSame() throws {
    let question = try WrittenQuestion(
      checking: "Work out $\\frac{1}{2} + \\frac{1}{4}$.", answer: "3/4", working: "It is 3/4.", language: .english,
      model: "m")
    for second in ["0.75", "75%", "\\frac{3}{4}", "৩/৪"] { #expect(question.isAnswered(by: second), "\(second)") }
  }

  @Test func whatCannotBeDecidedIsNot() {
    let asked = "How many sides has a hexagon?"
    #expect(refusal("", "6", "6") == .length)
    #expect(refusal(String(repeating: "long ", count: 200), "6", "6") == .length)
    #expect(refusal("How much is $5?", "6", "6") == .form)
    #expect(refusal(asked, "the blue one", "It is the blue one.") == .unreadable)
    #expect(refusal(asked, "true", "It is true.") == .unreadable)
    #expect(refusal(asked, "6/0", "6/0") == .unreadable)
    #expect(refusal("A hexagon has 6 sides. How many has it?", "6", "It is 6.") == .tellsItself)
    #expect(refusal("What is three quarters, as in 0.75?", "3/4", "It is 3/4.") == .tellsItself)
    #expect(refusal(asked, "6", "Hexa means five, so 5.") == .otherWorking)
    #expect(refusal("একটি ষড়ভুজের কয়টি বাহু?", "6", "6") == .otherLanguage)
    #expect(refusal(asked, "৬", "৬টি", .bengali) == .otherLanguage)
    #expect(refusal("একটি ষড়ভুজের কয়টি বাহু?", "৬", "ষড় মানে ছয়: ৬টি।", .bengali) == nil)
  }

  @Test func aQuestionIsTheSameAfterItsJournal() throws {
    let question = try WrittenQuestion(
      checking: "Solve $2x + 3 = 11$.", answer: "x = 4", working: "2x is 8, so x = 4.", language: .english, model: "m")
    let plan = Self.plan([question])
    let payload = ExamEvent.began(plan).payload
    #expect(ExamEvent(kind: .began, payload: payload) == .began(plan))
  }

  /// An exam stays about the same: no concept, no weight and no minute is lost, and no more than allowed are a model's.
  @Test(arguments: 1...60) func anExamStaysWhatItWas(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let before = Self.plan([], seed: seed)
    var plan = before
    let offers = try (0..<Int.random(in: 0...6, using: &random)).map { number in
      let level = Int.random(in: 1...10, using: &random)
      return ExamQuestion(
        problem: Problem.ID("w\(number)"), variant: nil,
        concept: Concept.ID("c\(Int.random(in: 0...4, using: &random))"), difficulty: Difficulty(clamping: level),
        rating: 1000, chance: Double(level) / 11, weight: 0, minutes: 0,
        written: try WrittenQuestion(
          checking: "How many sides have \(number + 20) squares?", answer: "\(4 * (number + 20))",
          working: "It is \(4 * (number + 20)).",
          language: .english, model: "m"))
    }
    let most = ExamOrder.mostWritten(of: before.questions.count)
    plan.take(offers, most: most)
    #expect(plan.questions.count == before.questions.count)
    #expect(plan.questions.map(\.concept.rawValue).sorted() == before.questions.map(\.concept.rawValue).sorted())
    #expect(plan.questions.map(\.minutes).sorted() == before.questions.map(\.minutes).sorted())
    #expect(abs(plan.questions.reduce(0) { $0 + $1.weight } - 1) < 1e-9)
    let written = plan.questions.filter { $0.written != nil }
    let possible = offers.filter { offer in before.questions.contains { $0.concept == offer.concept } }
    #expect(written.count <= most && (written.count == most || written.count <= possible.count))
    #expect(possible.isEmpty == written.isEmpty)
    if written.isEmpty {
      #expect(plan == before)
    } else {
      #expect(zip(plan.questions, plan.questions.dropFirst()).allSatisfy { $0.chance >= $1.chance })
    }
  }

  private static func plan(_ written: [WrittenQuestion], seed: UInt64 = 1) -> ExamPlan {
    var random = SplitMix64(seed: seed)
    let count = written.isEmpty ? Int.random(in: 5...12, using: &random) : written.count
    let questions = (0..<count).map { place in
      ExamQuestion(
        problem: Problem.ID("p\(place)"), variant: nil,
        concept: Concept.ID("c\(Int.random(in: 0...2, using: &random))"),
        difficulty: Difficulty(clamping: Int.random(in: 1...10, using: &random)), rating: 1000,
        chance: 0.9 - Double(place) / 20, weight: 1 / Double(count), minutes: Int.random(in: 1...5, using: &random),
        written: written.isEmpty ? nil : written[place])
    }
    return ExamPlan(
      scope: ExamScope(.guideline, of: Topic.ID("t")), subject: Subject.ID("s"), rating: 1000, questions: questions,
      bank: [:], expires: nil)
  }
}
