import Foundation
import Learning
import Notation
import Testing

@Suite struct ExamEventTests {
  private static let drawn: ExamPlan = {
    var plan = ExamSample.plan(minutes: nil)
    plan.questions[0].variant = Variant(settings: ["km": Rational(12)], optionOrder: [1, 0])
    plan.questions[0].chance = 0.1 + 0.2
    return plan
  }()

  private static let every: [ExamEvent] = [
    .began(ExamSample.plan()), .began(drawn), .resumed, .left, .turned(question: 3),
    .drafted(question: 0, text: "৩/৪"), .drafted(question: 1, text: ""), .marked(question: 2, isMarked: true),
    .marked(question: 2, isMarked: false),
    .judged(question: 0, typed: "৩/৪", understood: "3/4", verdict: .right, misconception: nil, seconds: 40),
    .judged(question: 1, typed: "2", understood: "2", verdict: .wrong, misconception: "upside-down", seconds: 0),
    .judged(question: 2, typed: "??", understood: "", verdict: .wrong, misconception: nil, seconds: 1),
    .judged(question: 3, typed: "2/4", understood: "2/4", verdict: .form, misconception: nil, seconds: 1),
    .graded(question: 3, .waiting),
    .graded(
      question: 4,
      ExamGrading(score: 0.1 + 0.2, confidence: 0.9, feedback: "ঠিক।", speaksToGrader: false, model: "m-1")),
    .submitted, .endedEarly, .timeRanOut, .abandoned,
  ]

  @Test func everyKindIsHere() { #expect(Set(Self.every.map(\.kind)) == Set(ExamEvent.Kind.allCases)) }

  @Test(arguments: every.indices)
  func anEventGoesThroughItsPayloadAndJson(index: Int) throws {
    let event = Self.every[index]
    let payload = try JSONDecoder().decode(
      ExamEvent.Payload.self, from: try JSONEncoder().encode(event.payload))
    #expect(payload == event.payload)
    #expect(ExamEvent(kind: event.kind, payload: payload) == event)
  }

  @Test func aPayloadHoldsOnlyWhatItsKindHas() throws {
    #expect(String(decoding: try JSONEncoder().encode(ExamEvent.resumed.payload), as: UTF8.self) == "{}")
    let turned = try JSONEncoder().encode(ExamEvent.turned(question: 3).payload)
    #expect(String(decoding: turned, as: UTF8.self) == #"{"question":3}"#)
  }

  @Test func aPayloadThatLacksWhatItsKindMustHaveIsNoEvent() {
    let allowed: Set<ExamEvent.Kind> = [.resumed, .left, .submitted, .endedEarly, .timeRanOut, .abandoned]
    for kind in ExamEvent.Kind.allCases {
      #expect((ExamEvent(kind: kind, payload: ExamEvent.Payload()) != nil) == allowed.contains(kind))
    }
  }

  @Test func theNamesInTheJournalAreFixed() {
    #expect(
      ExamEvent.Kind.allCases.map(\.rawValue) == [
        "began", "resumed", "left", "turned", "drafted", "marked", "judged", "graded", "submitted", "ended_early",
        "time_ran_out", "abandoned",
      ])
  }
}
