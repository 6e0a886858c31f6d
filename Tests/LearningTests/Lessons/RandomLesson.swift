import Learning
import Notation

/// Events of a lesson as nobody would send them: in any order, legal and not.
struct RandomLesson {
  var random: SplitMix64

  init(seed: Int) { random = SplitMix64(seed: UInt64(7_000 + seed)) }

  static let plan: LessonPlan = {
    func phrase(_ text: String) -> Phrase { Phrase(en: text, bn: "ক " + text) }
    func step(_ kind: PlanStep.Kind, _ concept: String) -> PlanStep {
      PlanStep(
        kind: kind, concept: Concept.ID(concept), title: phrase(concept), approach: phrase("a"), success: phrase("s"),
        pieces: [], another: [], probes: [], examples: [], questions: [],
        stepBack: StepBack(concept: "before", name: nil, text: phrase("b")))
    }
    let guideline = Guideline(
      topic: "t-7", title: phrase("t"), summary: phrase("s"), objectives: [], welcome: phrase("w"), level: "t-7-l",
      misconceptions: [], plan: [step(.explain, "one"), step(.check, "two"), step(.practice, "one")],
      closing: phrase("c"))
    return LessonPlan(guideline, seed: .max)
  }()

  mutating func event(after lesson: Lesson?) -> LessonEvent {
    guard let lesson else { return .began(Self.plan) }
    switch Int.random(in: 0..<40, using: &random) {
    case 0: return .began(Self.plan)
    case 1: return .paused
    case 2, 3: return .resumed(sayings)
    case 4: return .drafted(["", "2", "খসড়া"].randomElement(using: &random) ?? "")
    case 5: return Int.random(in: 0..<4, using: &random) == 0 ? .released : .paused
    case 6: return .completed(sayings)
    case 7:
      return Int.random(in: 0..<4, using: &random) == 0
        ? .lost(LostPrerequisite(concept: "before", name: Phrase(en: "before", bn: "আগে")), sayings) : .paused
    case 8..<16: return .presented(sayings, question(lesson))
    case 16..<20: return .advanced(to: Int.random(in: -1...4, using: &random), sayings, question(lesson))
    case 20..<26: return .remediated(Help.allCases.randomElement(using: &random) ?? .probe, sayings, question(lesson))
    case 26..<31: return .diagnosed(diagnosis)
    default: return .checked(reply(lesson))
    }
  }

  private var sayings: [Saying] {
    mutating get {
      (0..<Int.random(in: 0...2, using: &random)).map { _ in
        let text = "This sentence has surely more than six words: \(Int.random(in: 0..<50, using: &random))."
        return Saying(.explanation, Phrase(en: text, bn: "এই বাক্যে ছয়টির চেয়ে বেশি শব্দ আছে, \(text)"))
      }
    }
  }

  private mutating func question(_ lesson: Lesson) -> LessonQuestion? {
    guard Bool.random(using: &random) else { return nil }
    if Int.random(in: 0..<4, using: &random) == 0 { return invented(lesson) }
    return LessonQuestion(
      number: lesson.asked.count, problem: ["t-7-a", "t-7-b"].randomElement(using: &random) ?? "t-7-a",
      variant: Variant(settings: ["n": Rational(3)]),
      concept: ["one", "two", "before"].randomElement(using: &random) ?? "one",
      purpose: LessonQuestion.Purpose.allCases.randomElement(using: &random) ?? .step)
  }

  private mutating func invented(_ lesson: Lesson) -> LessonQuestion {
    let value = Int.random(in: 10..<90, using: &random)
    let question = InventedQuestion(
      text: "What is \(value) and one?", language: .english, answer: "\(value + 1)", kind: .number,
      difficulty: .ordinary, minutes: 2, grade: 7)
    return LessonQuestion(
      number: lesson.asked.count, problem: Problem.ID("made-up-\(value)"), source: .model(question), concept: "one",
      purpose: .step)
  }

  private var diagnosis: Diagnosis {
    mutating get {
      let name = ["added", "divided"].randomElement(using: &random) ?? "added"
      let mistake = SeenMistake(
        family: "t-7-a", misconception: Misconception.ID(name), named: nil, name: Phrase(en: name, bn: "যোগ"))
      return Diagnosis(
        concept: ["one", "two", "before"].randomElement(using: &random) ?? "one",
        score: [-1, 0.1, 0.3, 0.6, 0.8, 0.95, 2].randomElement(using: &random) ?? 0.3,
        mistake: Bool.random(using: &random) ? mistake : nil)
    }
  }

  private mutating func reply(_ lesson: Lesson) -> CheckedReply {
    let intent = CheckedReply.Intent.allCases.randomElement(using: &random) ?? .talk
    let number = Int.random(in: 0..<5, using: &random) == 0 ? 99 : lesson.open?.question.number
    let verdict = Int.random(in: 0..<4, using: &random) == 0 ? nil : Verdict.allCases.randomElement(using: &random)
    return CheckedReply(
      text: ["3", "I think it is 3", "আমি জানি না"].randomElement(using: &random) ?? "3", intent: intent,
      question: number, verdict: intent == .answer ? verdict : nil)
  }
}
