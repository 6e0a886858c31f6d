import Faults
import Foundation
import Learning
import Screens
import Store
import Testing

@testable import Runtime

/// Questions that a model makes up in a lesson: only what is answered the same way twice is asked.
@Suite struct TutorQuestionTests {
  private typealias Room = TutorRoom
  private static let now = TutorRoom.now
  private static let path = "/v1/chat/completions"

  private static let sharing = (text: "Three friends share 51 taka. How much does each get?", answer: "17")

  private static func second(_ answer: String) -> [FaultStep] {
    Room.stream("{\"working\":\"I share it out.\",\"answer\":\(Room.quoted(answer))}")
  }

  /// The turn that opens the first question of a step: what the model said, what it made up, and what was found a second time.
  private static func asked(
    _ room: Room, saying words: String = "Here is one for you.",
    asking question: (text: String, answer: String) = sharing, then second: [FaultStep]?
  ) async throws -> [Event] {
    for _ in 0..<6 {
      let before = room.page.lesson
      var answers = [Room.stream(Room.json(words, asking: question))]
      if let second { answers.append(second) }
      try await room.server.script(path, answers)
      let events = try await room.say("ok")
      if room.page.lesson.asked.count > before.asked.count { return events }
      #expect(room.lastWords.allSatisfy { $0.voice == .model }, "where no question is opened, none of its own is asked")
      // What was not asked for is still in the script: another server's worth of it is not needed.
      try await room.server.script(path, [])
    }
    return []
  }

  @Test func aQuestionThatIsAnsweredTwiceTheSameIsAskedAndJudged() async throws {
    let room = try Room()
    _ = try await Self.asked(room, then: Self.second("17 taka"))
    let open = try #require(room.page.lesson.open?.question)
    #expect(open.invented?.text == Self.sharing.text && room.page.problem?.statement.en == Self.sharing.text)
    #expect(room.lastWords.last == Saying(.question, Phrase(Self.sharing.text), voice: .model))
    // Whoever is asked the second time is not told the answer.
    let blind = try #require(try await room.server.requests(to: Self.path).last)
    #expect(blind.text.contains("proposed_question") && !blind.text.contains("17"))
    #expect(!blind.text.contains("pupil_message"))
    // Help where there are no hints of its own, then an answer: a response to an item that waits for a tutor.
    for said in ["hint", "I don't know", "hint", "why", "16"] {
      try await room.server.script(Self.path, [Room.stream(Room.json("Share it out, one by one."))])
      _ = try await room.say(said)
    }
    #expect(room.page.lesson.open?.question == open)
    try await room.server.script(Self.path, [Room.stream(Room.json("Well done."))])
    _ = try await room.say("17")
    #expect(room.page.lesson.solved == open)
    let answers = try room.notebook.scoredAnswers(of: room.student)
    #expect(answers.filter { $0.problem == open.problem }.map(\.outcome) == [.wrong], "the first answer counts")
    #expect(try room.notebook.rebuildDerived(of: room.student, at: Self.now) == 0)
    let kept = try #require(try room.notebook.lesson(room.page.lesson.id, at: Self.now)).lesson
    #expect(kept == room.page.lesson)
  }

  @Test(arguments: ["18", "none"])
  func aQuestionThatIsAnsweredOtherwiseIsSeenByNobody(second: String) async throws {
    let room = try Room()
    let events = try await Self.asked(room, then: Self.second(second))
    try Self.expectOurs(room, events)
    #expect(room.lastWords.first?.text.en == "Here is one for you.", "what was said stays")
  }

  @Test func aQuestionThatCannotBeCheckedIsSeenByNobody() async throws {
    let refusal = FaultStep.answer(400, ["content-type": "application/json"], "{\"error\":{\"message\":\"no\"}}")
    let cut = Room.stream("{\"working\":\"I share", isWhole: false)
    let other = Room.stream("{\"answer\":\"17\"}")
    for second in [[refusal], cut, other] {
      let room = try Room()
      try Self.expectOurs(room, try await Self.asked(room, then: second))
    }
  }

  @Test(arguments: [
    ("Which animal is it?", "apple"), ("", "17"),
  ])
  func aQuestionThatIsNoneIsNotEvenChecked(text: String, answer: String) async throws {
    let room = try Room()
    let before = try await room.server.requests(to: Self.path).count
    let events = try await Self.asked(room, asking: (text, answer), then: nil)
    try Self.expectOurs(room, events)
    let turns = room.page.lesson.turns
    #expect(try await room.server.requests(to: Self.path).count == before + turns)
  }

  @Test func aQuestionWhoseAnswerWasSaidBeforeIsNotAsked() async throws {
    let room = try Room()
    let events = try await Self.asked(
      room, saying: "Mind that three times seventeen is a lot.", then: nil)
    try Self.expectOurs(room, events)
  }

  @Test func hostileCharactersInAQuestionReachNobody() async throws {
    let room = try Room()
    let hostile = (
      text: "Three\u{1B}c friends\u{202E} share 51\u{0} taka.\u{7} How much for each?", answer: "1\u{0}7"
    )
    _ = try await Self.asked(room, asking: hostile, then: Self.second("17"))
    let open = try #require(room.page.lesson.open?.question)
    let invented = try #require(open.invented, "it is asked, without them")
    let texts = [invented.text, invented.answer] + room.lastWords.map(\.text.en)
    for text in texts {
      #expect(text.unicodeScalars.allSatisfy { !["\u{1B}", "\u{202E}", "\u{7}", "\u{0}"].contains($0) }, "\(text)")
    }
  }

  /// The words came whole; what is broken behind them is not believed.
  @Test func aStreamThatIsCutWithinTheQuestionAsksNone() async throws {
    let room = try Room()
    let whole = Room.json("Here is one.", asking: Self.sharing)
    let cut = try #require(whole.firstRange(of: "share 51")).upperBound
    try await room.server.script(Self.path, [Room.stream(String(whole[..<cut]), isWhole: false)])
    let events = try await room.say("ok")
    #expect(Room.silence(events) == nil && !room.page.waits)
    #expect(room.lastWords.first?.text.en == "Here is one." && room.page.lesson.open?.question.invented == nil)
    #expect(!Room.said(events).contains("friends"))
  }

  @Test func whoeverStopsTheCheckGetsOurQuestion() async throws {
    let room = try Room()
    try await room.server.script(Self.path, [Room.stream(Room.json("One idea."))])
    _ = try await room.say("ok")
    while room.page.lesson.open != nil || !room.page.lesson.isStepBegun {
      guard room.page.lesson.open?.question.purpose == .level else { return }
      try await room.server.script(Self.path, [Room.stream(Room.json("One idea."))])
      _ = try await room.say("ok")
    }
    let held: [FaultStep] = [
      .streamHead(), .chunk("data: " + Room.delta("{\"working\":\"Hm") + "\n\n"), .hold("it"), .close,
    ]
    try await room.server.script(Self.path, [Room.stream(Room.json("Here is one.", asking: Self.sharing)), held])
    room.performer.perform(.reply("ok", in: room.page.lesson.id, version: room.page.lesson.version))
    try await room.server.untilHeld("it")
    let events = try await room.hear(after: [.stopTutor(room.page.lesson.id)])
    try await room.server.release("it")
    try Self.expectOurs(room, events)
  }

  private static func expectOurs(_ room: Room, _ events: [Event]) throws {
    #expect(Room.silence(events) == nil && !room.page.waits)
    let open = try #require(room.page.lesson.open?.question)
    #expect(open.invented == nil && open.variant != nil)
    #expect(room.lastWords.last?.kind == .question && room.lastWords.last?.voice == nil)
    let told = room.heard.map { event in
      switch event {
      case .tutorSays(let text, _): text
      case .lessonTurn(let page): "\(page.lines)"
      default: ""
      }
    }
    #expect(!told.joined().contains("friends share"))
  }
}
