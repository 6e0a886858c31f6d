import Learning
import Testing

@Suite struct ExamGradingTests {
  private static let start = Instant(milliseconds: 0)

  private static func plan(whys: Set<Int> = [1]) -> ExamPlan {
    ExamPlan(
      scope: ExamScope(.guideline, of: Topic.ID("t")), subject: Subject.ID("s"), rating: 1000,
      questions: (0..<2).map {
        ExamQuestion(
          problem: Problem.ID("p\($0)"), variant: nil, concept: Concept.ID("c"), difficulty: .ordinary, rating: 1000,
          chance: 0.5, weight: 0.5, minutes: 2, asksWhy: whys.contains($0))
      }, bank: [:], expires: nil)
  }

  private static let problem = Problem(
    id: Problem.ID("p"), topic: Topic.ID("t"), topicName: Phrase("T"), concept: Concept.ID("c"), grade: 7,
    statement: Phrase(en: "What is 3 + 4?", bn: "৩ + ৪ কত?"),
    key: .number("7", unit: Phrase(en: "cm", bn: "সেমি")), difficulty: .ordinary, minutes: 2, hints: [],
    explanation: Phrase(en: "Count on from 3.", bn: "৩ থেকে গোনো।"))

  private static func ended(_ text: String = "I counted on") throws -> Exam {
    var exam = try #require(Exam(id: Exam.ID("e"), first: .began(plan()), at: start))
    for event in [ExamEvent.drafted(question: 0, text: "7"), .drafted(question: 1, text: text)] {
      exam.apply(event, at: start)
    }
    for event in try exam.submit([problem, plan().questions[1].asked(problem)], at: start) {
      exam.apply(event, at: start)
    }
    return exam
  }

  private static func grading(
    _ score: Double, sure: Double = 0.9, speaks: Bool = false
  ) -> ExamGrading {
    ExamGrading(score: score, confidence: sure, feedback: "Good.", speaksToGrader: speaks, model: "m")
  }

  @Test func theWayIsAskedForAndNotTheAnswer() {
    let asked = Self.plan().questions[1].asked(Self.problem)
    #expect(asked.statement.en.contains("The answer here is 7 cm.") && asked.statement.en.hasSuffix("What is 3 + 4?"))
    #expect(asked.statement.bn.contains("৭ সেমি") && asked.key.isTyped)
    #expect(Self.plan().questions[0].asked(Self.problem) == Self.problem)
  }

  @Test func noJudgeTouchesAnExplanation() throws {
    let exam = try Self.ended()
    #expect(exam.status == .submitted && exam.standings[0].verdict == .right)
    #expect(exam.standings[1].mark == nil && exam.ungraded == [1])
    #expect(ExamReport(exam).waiting == 1 && ExamReport(exam).score == 1)
    let empty = try Self.ended(" ")
    #expect(empty.ungraded.isEmpty && empty.status == .endedEarly)
  }

  @Test(arguments: [(0.95, Outcome.right), (0.8, .right), (0.5, .form), (0.2, .form), (0.1, .wrong)])
  func aGradeCountsWhatItIs(score: Double, outcome: Outcome) throws {
    var exam = try Self.ended()
    let response = exam.apply(.graded(question: 1, Self.grading(score)), at: Self.start)
    #expect(response?.outcome == outcome && response?.typed == "I counted on" && response?.position == 1)
    #expect(exam.standings[1].points == score && ExamReport(exam).waiting == 0)
    #expect(ExamReport(exam).score == ((1 + score) * 10).rounded() / 10)
    // The first that is said counts, and a ruling goes before it.
    let again = exam.apply(.graded(question: 1, Self.grading(1 - score)), at: Self.start)
    #expect(again == nil && exam.standings[1].points == score)
    exam.count(1, as: outcome == .right ? .wrong : .right)
    #expect(exam.standings[1].points == (outcome == .right ? 0 : 1))
  }

  @Test(arguments: [
    grading(1, sure: 0.59), grading(1, speaks: true), grading(1.2), grading(0.5, sure: 7), grading(.nan),
    ExamGrading.waiting,
  ])
  func whatCannotBeBelievedWaitsForATutor(grading: ExamGrading) throws {
    var exam = try Self.ended()
    let response = exam.apply(.graded(question: 1, grading), at: Self.start)
    #expect(response?.outcome == .skipped, "it says nothing of the student")
    #expect(exam.leftToTutor == [1] && exam.ungraded.isEmpty && ExamReport(exam).waiting == 1)
    #expect(ExamReport(exam).score == 1)
    exam.count(1, as: .form)
    #expect(ExamReport(exam).waiting == 0 && ExamReport(exam).score == 1.5)
  }

  @Test func nothingIsGradedBeforeTheEndNorWhatHasAKey() throws {
    var exam = try #require(Exam(id: Exam.ID("e"), first: .began(Self.plan()), at: Self.start))
    exam.apply(.drafted(question: 1, text: "x"), at: Self.start)
    #expect(exam.apply(.graded(question: 1, Self.grading(1)), at: Self.start) == nil)
    var done = try Self.ended()
    for question in [0, 2, -1] {
      #expect(done.apply(.graded(question: question, Self.grading(1)), at: Self.start) == nil)
    }
    #expect(done.standings[0].grading == nil)
  }

  @Test func theJournalGivesItBack() throws {
    for event in [ExamEvent.graded(question: 1, Self.grading(0.5)), .began(Self.plan())] {
      #expect(ExamEvent(kind: event.kind, payload: event.payload) == event)
    }
  }

  @Test func anExplanationTakesTheLastPlaceOfItsConcept() {
    var plan = Self.plan(whys: [])
    var why = plan.questions[0]
    (why.problem, why.weight, why.minutes, why.asksWhy) = (Problem.ID("w"), 0, 3, true)
    plan.take(why: why)
    #expect(plan.questions.map(\.problem.rawValue) == ["p0", "w"] && plan.questions[1].weight == 0.5)
    why.concept = Concept.ID("other")
    let before = plan
    plan.take(why: why)
    #expect(plan == before)
  }
}
