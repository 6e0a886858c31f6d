import Learning
import Testing

struct TutorReplyTests {
  private static let sound: [String: ReplyValue] = [
    "text": .text("Good thinking. What is the next step?"), "intent": .text("answer"), "verdict": .text("none"),
    "confidence": .number(0.5), "misconceptions": .list([.text("adds tops"), .text(" ")]), "signal": .text("adequate"),
    "proposal": .text("stay"), "question": .object(["text": .text("3 + 4?"), "expected_answer": .text("7")]),
    "summary": .text("asked back"),
  ]

  @Test func aSoundReplyIsBelieved() throws {
    let reply = try TutorReply(.object(Self.sound))
    #expect(reply.intent == .answer && reply.verdict == .none && reply.signal == .adequate && reply.proposal == .stay)
    #expect(reply.question?.expectedAnswer == "7" && reply.misconceptions == ["adds tops"])
    var without = Self.sound
    without["question"] = ReplyValue.none
    #expect(try TutorReply(.object(without)).question == nil)
  }

  @Test(arguments: [
    ("text", ReplyValue.text("  "), UnbelievableReply(.empty, in: "text")),
    ("text", .text(String(repeating: "x", count: 1_201)), UnbelievableReply(.tooLong, in: "text")),
    ("text", .number(3), UnbelievableReply(.wrongKind, in: "text")),
    ("text", .none, UnbelievableReply(.wrongKind, in: "text")),
    ("intent", .text("dance"), UnbelievableReply(.unknownChoice, in: "intent")),
    ("confidence", .number(84), UnbelievableReply(.outOfRange, in: "confidence")),
    ("confidence", .number(.nan), UnbelievableReply(.outOfRange, in: "confidence")),
    (
      "misconceptions", .list(Array(repeating: .text("x"), count: 4)), UnbelievableReply(.tooLong, in: "misconceptions")
    ),
    ("misconceptions", .list([.flag(true)]), UnbelievableReply(.wrongKind, in: "misconceptions[0]")),
    ("question", .object(["text": .text("?")]), UnbelievableReply(.missing, in: "question.expected_answer")),
    ("grade", .text("A"), UnbelievableReply(.notAsked, in: "grade")),
  ])
  func whatCannotBeMeantIsNotBelieved(field: String, value: ReplyValue, failure: UnbelievableReply) {
    var values = Self.sound
    values[field] = value
    #expect(throws: failure) { try TutorReply(.object(values)) }
  }

  @Test func nobodyGoesOnFromAWrongAnswer() {
    var values = Self.sound
    values["verdict"] = .text("wrong")
    values["proposal"] = .text("advance")
    #expect(throws: UnbelievableReply(.contradiction, in: "proposal")) { try TutorReply(.object(values)) }
  }

  @Test func everyFieldMustBeThere() {
    for field in Self.sound.keys {
      var values = Self.sound
      values[field] = nil
      #expect(throws: UnbelievableReply(.missing, in: field)) { try TutorReply(.object(values)) }
    }
    #expect(throws: UnbelievableReply(.wrongKind, in: "")) { try TutorReply(.list([])) }
  }

  @Test func listsChoicesAndObjectsAreCheckedToTheirEnds() {
    let fields = [
      ReplyField(name: "kind", about: "", kind: .choice(["a", "b"])),
      ReplyField(
        name: "steps", about: "",
        kind: .list(of: .object([ReplyField(name: "n", about: "", kind: .whole(1...2))]), most: 2)),
    ]
    func failure(_ kind: String, _ steps: [Double]) -> UnbelievableReply? {
      let reply = ReplyValue.object([
        "kind": .text(kind), "steps": .list(steps.map { .object(["n": .number($0)]) }),
      ])
      do {
        try ReplyField.check(reply, has: fields)
        return nil
      } catch {
        return error
      }
    }
    #expect(failure("a", [1, 2]) == nil)
    #expect(failure("c", [1]) == UnbelievableReply(.unknownChoice, in: "kind"))
    #expect(failure("a", [1, 2, 1]) == UnbelievableReply(.tooLong, in: "steps"))
    #expect(failure("a", [1, 3]) == UnbelievableReply(.outOfRange, in: "steps[1].n"))
    #expect(failure("a", [1.5]) == UnbelievableReply(.wrongKind, in: "steps[0].n"))
  }

  @Test func aSchemaAllowsNothingElse() {
    let fields = [
      ReplyField(name: "text", about: "Say \"hi\".", kind: .text(longest: 9)),
      ReplyField(
        name: "step", about: "It.", kind: .object([ReplyField(name: "n", about: "N.", kind: .whole(1...2))]),
        isOptional: true),
    ]
    #expect(
      ReplyField.schema(of: fields)
        == #"{"type":"object","properties":{"text":{"type":"string","description":"Say \"hi\"."},"#
        + #""step":{"anyOf":[{"type":"object","properties":{"n":{"type":"integer","description":"N."}},"required":["n"],"#
        + #""additionalProperties":false},{"type":"null"}]}},"required":["text","step"],"additionalProperties":false}"#)
  }
}
