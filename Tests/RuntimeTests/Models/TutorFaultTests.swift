import Faults
import Foundation
import Gateway
import HTTP
import Learning
import Screens
import Store
import Testing

@testable import Runtime

/// Every fault that a server can have, in every dialect, through a lesson: nothing is lost, the student hears a sentence that helps,
/// and the next turn works.
@Suite struct TutorFaultTests {
  /// One thing that goes wrong, and what the student sees of it.
  private struct Fault: Sendable {
    enum Seen: Sendable {
      /// No turn, and a sentence: this one, or any.
      case silence(ModelFailure?)
      case trouble(ModelTrouble)
      /// A turn with these words, of the model.
      case turn(String)
    }

    /// Without digits: it is said to the tutor.
    let name: String
    let answers: @Sendable (Provider) -> [[FaultStep]]
    let seen: Seen
  }

  private static let words = "Look at the scale of the map. What does it tell you?"
  private static let json = ["content-type": "application/json"]

  private static func refusal(_ status: Int, _ fields: [String: String] = [:]) -> [FaultStep] {
    [.answer(status, json.merging(fields) { $1 }, #"{"error":{"message":"no"}}"#)]
  }

  private static func stream(_ wire: String) -> [FaultStep] { [.streamHead(), .chunk(wire), .lastChunk] }

  private static func good(_ provider: Provider, _ text: String = words) -> [FaultStep] {
    stream(TutorWire.whole(TutorRoom.json(text), provider))
  }

  /// The stream as far as the words go, without their end.
  private static func half(_ provider: Provider) -> String {
    TutorWire.start(provider) + TutorWire.delta(#"{"text":"Look at the scale of "#, provider)
      + TutorWire.delta("the map, and ", provider)
  }

  private static func answered(_ json: String) -> @Sendable (Provider) -> [[FaultStep]] {
    { [stream(TutorWire.whole(json, $0))] }
  }

  /// The server knows no schema and no mode for JSON, and calls the tool.
  private static func called(_ arguments: String) -> @Sendable (Provider) -> [[FaultStep]] {
    { provider in
      // Google's tool calls come whole; the text is what it says on every rung.
      if provider == .google { return [stream(TutorWire.whole(arguments, provider))] }
      let before = provider == .compatible ? 2 : 1
      return Array(repeating: refusal(400), count: before) + [
        stream(TutorWire.whole(arguments, provider, byTool: true))
      ]
    }
  }

  private static let all: [Fault] = [
    Fault(name: "a key that is not taken", answers: { _ in [refusal(401)] }, seen: .silence(.auth)),
    Fault(
      name: "too many questions", answers: { _ in [refusal(429)] }, seen: .silence(.rateLimited(retryAfter: nil))),
    Fault(
      name: "too many questions for a while", answers: { _ in [refusal(429, ["retry-after": "7"])] },
      seen: .silence(.rateLimited(retryAfter: .seconds(7)))),
    Fault(
      name: "too many questions for an hour", answers: { _ in [refusal(429, ["retry-after": "3600"])] },
      seen: .silence(.rateLimited(retryAfter: .seconds(3600)))),
    Fault(name: "busy for a moment", answers: { [refusal(429), refusal(529), good($0)] }, seen: .turn(words)),
    Fault(name: "a server in trouble", answers: { _ in [refusal(500)] }, seen: .silence(.overloaded(status: 500))),
    Fault(
      name: "a server that is overloaded", answers: { _ in [refusal(529)] },
      seen: .silence(.overloaded(status: 529))),
    Fault(
      name: "a page of somebody else",
      answers: { _ in [[.answer(200, ["content-type": "text/html"], "<html><b>Log in</b></html>")]] },
      seen: .silence(nil)),
    Fault(
      name: "an address that has moved", answers: { _ in [[.answer(302, ["location": "http://127.0.0.1:1/x"])]] },
      seen: .silence(nil)),
    Fault(name: "a line that closes", answers: { _ in [[.close]] }, seen: .silence(nil)),
    Fault(name: "a stream of nothing", answers: { _ in [[.streamHead(), .lastChunk]] }, seen: .silence(nil)),
    Fault(
      name: "a line that closes within the words", answers: { [[.streamHead(), .chunk(half($0)), .close]] },
      seen: .silence(nil)),
    Fault(
      name: "a line that breaks within the words", answers: { [[.streamHead(), .chunk(half($0)), .reset]] },
      seen: .silence(nil)),
    Fault(
      name: "an end that comes too early", answers: { [[.streamHead(), .chunk(half($0)), .lastChunk]] },
      seen: .silence(.truncated(.stream))),
    Fault(
      name: "an error within the words",
      answers: {
        [
          stream(
            half($0) + "data: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"x\"}}\n\n")
        ]
      }, seen: .silence(nil)),
    Fault(
      name: "bytes that are no letters",
      answers: { provider in
        let wire = TutorWire.whole(TutorRoom.json("Look ~ at the map."), provider, pieces: 400)
        let bytes = wire.utf8.flatMap { $0 == UInt8(ascii: "~") ? [0xFF, 0xC3, 0x28] : [$0] }
        return [
          [
            .text(FaultStep.head(200, ["content-type": "text/event-stream", "connection": "close"])), .bytes(bytes),
            .close,
          ]
        ]
      }, seen: .turn("Look \u{FFFD}\u{FFFD}( at the map.")),
    Fault(
      name: "words that would take the terminal", answers: answered(TutorRoom.json("A\u{1B}[2Jb\u{202E}c\u{7}d map.")),
      seen: .turn("A[2Jbcd map.")),
    Fault(
      name: "words without end",
      answers: { provider in
        let piece = FaultStep.chunked(TutorWire.delta(String(repeating: "and so on ", count: 100), provider))
        let start = TutorWire.start(provider) + TutorWire.delta(#"{"text":"Well "#, provider)
        return [[.streamHead(), .chunk(start), .sendRepeated(Data(piece.utf8), times: 10_000), .awaitClose]]
      }, seen: .trouble(.endless)),
    Fault(
      name: "an event without end",
      answers: { provider in
        [
          [
            .streamHead(), .chunk("data: {\"x\":\""),
            .sendRepeated(Data(FaultStep.chunked(String(repeating: "y", count: 10_000)).utf8), times: 1_000),
            .awaitClose,
          ]
        ]
      }, seen: .silence(.unreadable)),
    Fault(
      name: "an object that ends within the words", answers: answered(#"{"text":"Look at the sc"#), seen: .silence(nil)),
    Fault(
      name: "an object that ends behind the words", answers: answered(#"{"text":"Look at the map.","intent":"ans"#),
      seen: .turn("Look at the map.")),
    Fault(name: "words without an object", answers: answered("Look at the map, my friend."), seen: .silence(nil)),
    Fault(
      name: "an object without words", answers: answered(#"{"intent":"answer","verdict":"none"}"#), seen: .silence(nil)),
    Fault(
      name: "fields that nobody asked for",
      answers: answered(#"{"text":"Look at the map.","intent":"sing","confidence":"very","question":[]}"#),
      seen: .turn("Look at the map.")),
    Fault(name: "words of the wrong kind", answers: answered(#"{"text":["a","b"],"intent":3}"#), seen: .silence(nil)),
    Fault(
      name: "a tool that is called with too little", answers: called(#"{"text":"Look at the map."}"#),
      seen: .turn("Look at the map.")),
    Fault(name: "a tool that is called with nonsense", answers: called(#"{"level":"x"}"#), seen: .silence(nil)),
    Fault(
      name: "more words than were asked for",
      answers: answered(TutorRoom.json(String(repeating: "Look at the map. ", count: 120))),
      seen: .turn(String(repeating: "Look at the map. ", count: 120))),
  ]

  /// What has to hold after anything that a server did.
  private func expectWhole(_ room: TutorRoom, _ said: String, _ name: String) throws {
    let isThere = room.page.lines.contains { line in
      if case .student(let reply) = line { reply.text == said } else { false }
    }
    #expect(isThere, "\(name): what the student said")
    #expect(try room.notebook.rebuildDerived(of: room.student, at: TutorRoom.now) == 0, "\(name): the fold")
  }

  /// The next turn, from a server that is well.
  private func goOn(_ room: TutorRoom, _ provider: Provider, after name: String) async throws {
    try await room.server.script(TutorWire.path(provider), [Self.good(provider)])
    if room.page.waits {
      _ = try await room.hear(after: [.askTutor(room.page.lesson.id)])
    } else {
      try await room.say("I see")
    }
    #expect(!room.page.waits && room.lastWords.first?.text.en == Self.words, "\(name): the turn after it")
    #expect(room.lastWords.first?.voice == .model, "\(name)")
  }

  @Test(arguments: Provider.allCases) func everyFaultIsHeardAndTheLessonGoesOn(_ provider: Provider) async throws {
    let room = try TutorRoom(provider)
    for fault in Self.all {
      try await room.server.script(TutorWire.path(provider), fault.answers(provider))
      try room.beginAnew()
      let said = "I wonder about " + fault.name
      let events = try await room.say(said)
      let silence = TutorRoom.silence(events)
      switch fault.seen {
      case .silence(let failure):
        let words = try #require(silence, "\(fault.name)")
        if let failure { #expect(words == ModelTrouble.failed(failure).forStudents, "\(fault.name)") }
        #expect(words.en != words.bn && words.en.count > 15 && words.bn.count > 10, "\(fault.name)")
        #expect(room.page.waits, "\(fault.name)")
      case .trouble(let trouble):
        #expect(silence == trouble.forStudents && room.page.waits, "\(fault.name)")
      case .turn(let words):
        let first = room.lastWords.first
        #expect(silence == nil && !room.page.waits && first?.voice == .model, "\(fault.name)")
        #expect(first.map { shown($0.text.en, keepsLines: true) } == words, "\(fault.name)")
        #expect(TutorRoom.said(events) == words, "\(fault.name)")
      }
      #expect(!TutorRoom.said(events).contains("\u{1B}"), "\(fault.name)")
      try expectWhole(room, said, fault.name)
      try await goOn(room, provider, after: fault.name)
    }
  }

  @Test(arguments: Provider.allCases) func aServerThatIsNotThereIsSaid(_ provider: Provider) async throws {
    let server = try FaultServer()
    let room = try TutorRoom(provider, port: server.greeting.refusingPort)
    let events = try await room.say("I wonder")
    let words = try #require(TutorRoom.silence(events))
    #expect(words.en.contains("Is the network on?") && room.page.waits)
    try expectWhole(room, "I wonder", "refused")
  }

  @Test(arguments: Provider.allCases) func aServerThatFallsSilentIsGivenUp(_ provider: Provider) async throws {
    let room = try TutorRoom(provider, limits: HTTPLimits(answer: .milliseconds(400), stall: .milliseconds(400)))
    for (name, steps) in [
      ("before it says anything", [FaultStep.awaitClose]),
      ("within the words", [.streamHead(), .chunk(Self.half(provider)), .awaitClose]),
    ] {
      try await room.server.script(TutorWire.path(provider), [steps])
      let said = "I wonder, " + name
      #expect(TutorRoom.silence(try await room.say(said)) != nil && room.page.waits, "\(name)")
      try expectWhole(room, said, name)
      _ = try await room.hear(after: [.takeBuiltInTutor(room.page.lesson.id)])
      #expect(!room.page.waits && room.page.lesson.voice == .builtIn, "\(name)")
      let page = try room.notebook.giveVoice(
        .model, to: room.page.lesson.id, expecting: room.page.lesson.version, at: TutorRoom.now)
      room.page = page
    }
  }

  /// In one dialect at every byte, in the others at a few dozen.
  @Test(arguments: Provider.allCases) func aStreamThatIsCutAnywhereLosesNothing(_ provider: Provider) async throws {
    let room = try TutorRoom(provider)
    let words = "Look at the map: লেখা $x$."
    let wire = Array(TutorWire.whole(TutorRoom.json(words), provider, pieces: 60).utf8)
    let head = FaultStep.head(200, ["content-type": "text/event-stream", "connection": "close"])
    var turns = 0
    let step = provider == .compatible ? 1 : 23
    for cut in stride(from: 0, to: wire.count, by: step) {
      let end: FaultStep = cut.isMultiple(of: 2) ? .close : .reset
      try await room.server.script(TutorWire.path(provider), [[.text(head), .bytes(Array(wire[..<cut])), end]])
      let events: [Event]
      if room.page.waits {
        events = try await room.hear(after: [.askTutor(room.page.lesson.id)])
      } else {
        try room.beginAnew()
        events = try await room.say("I wonder")
      }
      let said = TutorRoom.said(events)
      #expect(words.unicodeScalars.starts(with: said.unicodeScalars), "cut at \(cut): \(said)")
      if TutorRoom.silence(events) == nil {
        #expect(!room.page.waits && room.lastWords.first?.text.en == words && said == words, "cut at \(cut)")
        turns += 1
      } else {
        #expect(room.page.waits, "cut at \(cut)")
      }
    }
    #expect(turns > 0 && turns < wire.count / step)
    try expectWhole(room, "I wonder", "cut")
    try await goOn(room, provider, after: "cut")
  }

  @Test(arguments: Provider.allCases) func aStreamThatComesByteByByteIsATurn(_ provider: Provider) async throws {
    let room = try TutorRoom(provider)
    let words = "Look at the **map**: লেখা $\\frac{x}{y}$ \u{1F600}."
    let wire = TutorWire.whole(TutorRoom.json(words), provider, pieces: 7)
    let head = FaultStep.head(200, ["content-type": "text/event-stream", "connection": "close"])
    try await room.server.script(
      TutorWire.path(provider), [[.text(head), .sendInPieces(Data(wire.utf8), of: 1), .close]])
    let events = try await room.say("I wonder")
    #expect(TutorRoom.said(events) == words && room.lastWords.first?.text.en == words)
    try expectWhole(room, "I wonder", "byte by byte")
  }
}
