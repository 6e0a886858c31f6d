import Foundation
import Learning
import Testing

@Suite struct PracticeEventTests {
  private static let every: [PracticeEvent] = [
    PracticeFive.event(), .turned(problem: "p1"), .left(problem: "p1", draft: "৩/"),
    .left(problem: nil, draft: ""), .resumed,
    .hintTaken(problem: "p1", number: 2),
    .aiHintTaken(
      problem: "p1", hint: AIHint(text: "কত?", language: .bengali, model: "m", question: "p1 bn 1", isKept: true)),
    .answered(problem: "p1", typed: "৩/৪", understood: "3/4", verdict: .right, sureness: .high, seconds: 40),
    .answered(problem: "p1", typed: "x", understood: "x", verdict: .wrong, sureness: nil, seconds: 0),
    .answered(problem: "p1", typed: "6/8", understood: "6/8", verdict: .form, sureness: .low, seconds: 5),
    .formAsked(problem: "p1", typed: "6/8", understood: "6/8"),
    .triedAgain(problem: "p1", typed: "1", understood: "1", right: false),
    .skipped(problem: "p1", seconds: 3),
    .skipUndone(problem: "p1"), .revealed(problem: "p1", seconds: 9), .completed, .abandoned,
  ]

  @Test func everyKindIsHere() {
    #expect(Set(Self.every.map(\.kind)) == Set(PracticeEvent.Kind.allCases))
  }

  @Test(arguments: every)
  func anEventGoesThroughItsPayloadAndJson(event: PracticeEvent) throws {
    let data = try JSONEncoder().encode(event.payload)
    let payload = try JSONDecoder().decode(PracticeEvent.Payload.self, from: data)
    #expect(payload == event.payload)
    #expect(PracticeEvent(kind: event.kind, payload: payload) == event)
  }

  @Test func aPayloadHoldsOnlyWhatItsKindHas() throws {
    #expect(String(decoding: try JSONEncoder().encode(PracticeEvent.resumed.payload), as: UTF8.self) == "{}")
    let hint = try JSONEncoder().encode(PracticeEvent.turned(problem: "p1").payload)
    #expect(String(decoding: hint, as: UTF8.self) == #"{"problem":"p1"}"#)
  }

  @Test func aPayloadThatLacksWhatItsKindMustHaveIsNoEvent() {
    let allowed: Set<PracticeEvent.Kind> = [.left, .resumed, .completed, .abandoned]
    for kind in PracticeEvent.Kind.allCases {
      let event = PracticeEvent(kind: kind, payload: PracticeEvent.Payload())
      #expect((event != nil) == allowed.contains(kind))
    }
  }

  @Test func theNamesInTheJournalAreFixed() {
    #expect(
      PracticeEvent.Kind.allCases.map(\.rawValue) == [
        "began", "turned", "left", "resumed", "hint_taken", "ai_hint_taken", "form_asked", "answered", "tried_again",
        "skipped",
        "skip_undone", "revealed",
        "completed", "abandoned",
      ])
  }
}
