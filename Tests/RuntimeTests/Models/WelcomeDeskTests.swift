import Dispatch
import Faults
import Foundation
import Learning
import Screens
import Store
import Testing

@testable import Runtime

/// The first words of a lesson, by a model on a server that does as it is told: they are there whatever it does.
@Suite struct WelcomeDeskTests {
  private typealias Room = TutorRoom
  private static let path = "/v1/chat/completions"
  private static let order = LessonOrder(.guideline(Guideline.ID("ratios-7")), startsAnew: true)
  private static let words = "Welcome! A recipe for **four** feeds a village, once you know ratios."

  private static func json(_ text: String) -> String { "{\"text\":\(Room.quoted(text))}" }

  /// Begins a lesson as a student does, and waits until all is quiet.
  private static func begin(_ room: Room) async throws -> [Event] {
    var events = try await room.hear(after: [.beginLesson(order, room.student)])
    guard case .lesson(let page)? = events.first else {
      Issue.record("the lesson does not come first: \(events)")
      return events
    }
    #expect(page.lesson.awaitsWelcome && page.waits && page.lines.isEmpty)
    room.page = page
    events += try await room.hear(after: [])
    return events
  }

  private static func welcome(_ room: Room) -> Saying? { room.lastWords.first { $0.kind == .welcome } }

  /// The lesson has begun with our own words, and says so.
  private static func expectOurs(
    _ room: Room, _ name: String = "", at: SourceLocation = #_sourceLocation
  ) throws {
    let welcome = welcome(room)
    #expect(welcome?.voice == .builtIn && welcome?.text.en.isEmpty == false, "\(name)", sourceLocation: at)
    try expectBegun(room, name, at: at)
  }

  /// The question that finds the level is open, and what is kept is what the journal says.
  private static func expectBegun(
    _ room: Room, _ name: String, at: SourceLocation = #_sourceLocation
  ) throws {
    #expect(
      !room.page.waits && room.page.lesson.open?.question.purpose == .level && room.lastWords.last?.kind == .question,
      "\(name)", sourceLocation: at)
    #expect(room.lastWords.count { $0.kind == .welcome } == 1, "\(name)", sourceLocation: at)
    #expect(room.page.lesson.voice == .model, "\(name)", sourceLocation: at)
    #expect(try room.notebook.rebuildDerived(of: room.student, at: Room.now) == 0, "\(name)", sourceLocation: at)
  }

  @Test func theModelWelcomesAndTheFirstQuestionIsOurs() async throws {
    let room = try Room()
    try await room.server.script(Self.path, [Room.stream(Self.json(Self.words))])
    let events = try await Self.begin(room)
    #expect(Room.said(events) == Self.words)
    #expect(Self.welcome(room) == Saying(.welcome, Phrase(Self.words), voice: .model))
    try Self.expectBegun(room, "good")
    #expect(room.page.problem?.variant != nil && room.lastWords.count == 2)
    // What is asked knows the lesson, and neither who the student is nor the question that follows.
    let request = try #require(try await room.server.requests(to: Self.path).first).text
    #expect(request.contains("objectives") && !request.contains("Mina") && !request.contains("pupil_message"))
    #expect(!request.contains(room.page.problem?.statement.en ?? "the question"))
    #expect(try room.notebook.spending(at: Clock.now()).byStudent[room.student]?.calls == 1, "its cost is noted")
    // And the lesson goes on as any other.
    try await room.server.script(Self.path, [Room.stream(Room.json("Look at the parts."))])
    try await room.say("I don't know")
    #expect(room.lastWords.first?.text.en == "Look at the parts.")
  }

  @Test func whereNobodyAnswersTheBuiltInTutorWelcomesAtOnce() async throws {
    let probe = try FaultServer()
    let room = try Room(port: probe.greeting.refusingPort)
    let events = try await Self.begin(room)
    try Self.expectOurs(room)
    #expect(Room.silence(events) == nil && Room.said(events).isEmpty)
  }

  @Test(arguments: [400, 401, 404, 429, 500, 503])
  func aRefusalIsNotWaitedFor(status: Int) async throws {
    let room = try Room()
    let refusal = FaultStep.answer(status, ["content-type": "application/json"], "{\"error\":{\"message\":\"no\"}}")
    try await room.server.script(Self.path, Array(repeating: [refusal], count: 12))
    _ = try await Self.begin(room)
    try Self.expectOurs(room, "\(status)")
    if status == 429 {
      #expect(try await room.server.requests(to: Self.path).count == 1, "no second try is waited for")
    }
  }

  @Test func aWelcomeThatIsNoneOrIsHalfIsOurs() async throws {
    let hostile = [
      "prose": "Welcome to ratios!", "nothing": "", "blank": Self.json("  "), "other": "{\"hello\":\"x\"}",
      "list": "[1, 2]", "number": "{\"text\": 7}",
    ]
    for (name, answer) in hostile.sorted(by: { $0.key < $1.key }) {
      let room = try Room()
      try await room.server.script(Self.path, Array(repeating: Room.stream(answer), count: 4))
      _ = try await Self.begin(room)
      try Self.expectOurs(room, name)
    }
  }

  @Test func aStreamThatIsCutAnywhereLeavesNobodyWaiting() async throws {
    let server = try FaultServer()
    let wire = TutorWire.whole(Self.json("Hello, ratios: বলো।"), .compatible)
    for cut in stride(from: 0, to: wire.utf8.count, by: 23) {
      let room = try Room(server: server)
      let bytes = Array(wire.utf8.prefix(cut))
      try await server.script(
        Self.path,
        [
          [
            .text(FaultStep.head(200, ["content-type": "text/event-stream", "connection": "close"])), .bytes(bytes),
            .close,
          ]
        ])
      let events = try await Self.begin(room)
      try Self.expectBegun(room, "cut at \(cut)")
      let welcome = Self.welcome(room)
      if welcome?.voice == .model {
        #expect(welcome?.text.en == "Hello, ratios: বলো।" && Room.said(events) == welcome?.text.en, "cut at \(cut)")
      }
    }
  }

  @Test func theAnswerOfTheFirstQuestionIsNotTold() async throws {
    let room = try Room()
    _ = try await Self.begin(room)
    // The same lesson begins with the same question.
    for _ in 0..<3 {
      let begun = try room.notebook.beginLesson(Self.order, for: room.student, voice: .model, at: Room.now, seed: 5)
      let secret = try #require(try room.notebook.waitingWelcome(of: begun.lesson.id, at: Room.now)?.secrets.first)
      room.page = begun
      let leak = "Hello there. The answer is \(room.answer(of: secret)), of course."
      try await room.server.script(Self.path, [Room.stream(Self.json(leak))])
      let events = try await room.hear(after: [.askTutor(begun.lesson.id)])
      #expect(!AnswerSecret(secret).isTold(by: Room.said(events)) && !Room.said(events).contains("of course"))
      try Self.expectOurs(room, leak)
    }
  }

  @Test func escapeSequencesAndEndlessTalkReachNobody() async throws {
    let room = try Room()
    try await room.server.script(Self.path, [Room.stream(Self.json("A\u{1B}[2Jb\u{202E}c\u{7}d"))])
    let events = try await Self.begin(room)
    for text in [Room.said(events), Self.welcome(room)?.text.en ?? "\u{1B}"] {
      #expect(text.unicodeScalars.allSatisfy { $0 != "\u{1B}" && $0 != "\u{202E}" && $0 != "\u{7}" })
    }
    let endless: [FaultStep] = [
      .streamHead(), .chunk("data: " + Room.delta("{\"text\":\"Well") + "\n\n"),
      .sendRepeated(Data(FaultStep.chunked("data: " + Room.delta(" and so on") + "\n\n").utf8), times: 4_000),
      .awaitClose,
    ]
    try await room.server.script(Self.path, [endless])
    #expect(Room.said(try await Self.begin(room)).count < 6_000)
    try Self.expectOurs(room, "endless")
  }

  // MARK: - Whoever does not wait

  /// Begins a lesson whose welcome is held after some words, and returns when they were heard.
  private static func beginHeld(_ room: Room, after words: String, seen: String? = nil) async throws {
    let steps: [FaultStep] = [
      .streamHead(), .chunk("data: " + Room.delta(words) + "\n\n"), .hold("more"), .close,
    ]
    try await room.server.script(path, [steps])
    room.performer.perform(.beginLesson(order, room.student))
    try await room.server.untilHeld("more")
    var heard = ""
    var begun: LessonPage?
    while begun == nil || !(seen.map { heard.contains($0) } ?? true) {
      for event in room.mailbox.drain() {
        if case .lesson(let page) = event { begun = page }
        heard += Room.said([event])
      }
      await Task.yield()
    }
    room.page = try #require(begun)
  }

  @Test func whoeverStopsItBeforeAWordGetsOurs() async throws {
    let room = try Room()
    try await Self.beginHeld(room, after: "{\"text\":\"")
    _ = try await room.hear(after: [.stopTutor(room.page.lesson.id)])
    try await room.server.release("more")
    try Self.expectOurs(room)
  }

  @Test func whatWasSaidUntilItWasStoppedIsTheWelcome() async throws {
    let room = try Room()
    try await Self.beginHeld(room, after: "{\"text\":\"Good to see you. Rati", seen: "see you.")
    _ = try await room.hear(after: [.stopTutor(room.page.lesson.id)])
    try await room.server.release("more")
    #expect(Self.welcome(room)?.text.en.hasPrefix("Good to see you.") == true && Self.welcome(room)?.voice == .model)
    try Self.expectBegun(room, "stopped")
  }

  @Test func aLessonThatWasKilledBeforeItsFirstWordIsWelcomedWhenItIsOpened() async throws {
    let room = try Room()
    try await Self.beginHeld(room, after: "{\"text\":\"")
    room.performer.close()
    try await room.server.release("more")
    #expect(try #require(try room.notebook.lesson(room.page.lesson.id, at: Room.now)).lesson.awaitsWelcome)
    _ = try await room.hear(after: [.openLesson(room.page.lesson.id)])
    try Self.expectOurs(room)
    _ = try await room.hear(after: [.openLesson(room.page.lesson.id)])
    try Self.expectOurs(room, "once only")
  }

  @Test func whatIsTypedMeanwhileIsKept() async throws {
    let room = try Room()
    try await Self.beginHeld(room, after: "{\"text\":\"")
    room.performer.perform(.draftReply("27", in: room.page.lesson.id, version: room.page.lesson.version))
    _ = try await room.hear(after: [.stopTutor(room.page.lesson.id)])
    try await room.server.release("more")
    #expect(room.page.lesson.draft == "27")
    try Self.expectOurs(room)
  }
}
