import Faults
import Foundation
@testable import Gateway
import HTTP
import Synchronization
import Testing

/// The real engine against a server that breaks the rules to order, in every dialect.
@Suite struct EngineTests {
  private static let engine = CurlEngine()
  private static let json = ["content-type": "application/json"]

  /// What a call told, and how it ended; the waits are taken note of and not waited.
  private final class Heard: Sendable {
    let events: Mutex<[ModelEvent]> = Mutex([])
    let waits: Mutex<[Duration]> = Mutex([])
    var told: String { events.withLock { $0.told } }
  }

  private func path(_ provider: Provider) -> String {
    switch provider {
    case .openai: "/v1/responses"
    case .compatible: "/v1/chat/completions"
    case .anthropic: "/v1/messages"
    case .google: "/v1/models/m-1:streamGenerateContent?alt=sse"
    }
  }

  private func ask(
    _ provider: Provider, _ server: FaultServer, _ request: ModelRequest = .sample,
    limits: HTTPLimits = HTTPLimits(), port: Int? = nil
  ) async -> (outcome: CallOutcome, heard: Heard) {
    let heard = Heard()
    let base = port.map { "http://127.0.0.1:\($0)/v1" } ?? server.url("/v1")
    let options = CallOptions(
      limits: limits, sleep: { wait in heard.waits.withLock { $0.append(wait) } }, now: { 0 })
    let outcome = await ModelCall.answer(
      to: request, from: .sample(provider, base: base), by: Self.engine, options: options
    ) { news in
      if case .event(let event) = news { heard.events.withLock { $0.append(event) } }
    }
    return (outcome, heard)
  }

  private func failure(_ outcome: CallOutcome) -> ModelFailure? {
    if case .failure(let failure) = outcome.result { failure } else { nil }
  }

  @Test(arguments: Recorded.plain) func anAnswerStreamsThroughARealLine(_ recorded: Recorded) async throws {
    let server = try FaultServer()
    for piece in [1, 7, 100_000] {
      try await server.answer(
        path(recorded.provider),
        .text(FaultStep.head(200, ["content-type": "text/event-stream", "connection": "close"])),
        .sendInPieces(.init(recorded.wire.utf8), of: piece), .close)
      let (outcome, heard) = await ask(recorded.provider, server)
      let reply = try outcome.result.get()
      #expect(reply.text == Recorded.words && heard.told == Recorded.words)
      #expect(outcome.usage == Recorded.usage && outcome.tries == 1)
    }
    let seen = try #require(try await server.requests().first)
    #expect(seen.fields.values.filter { $0.contains(Planted.key) }.count == 1 && !seen.text.contains(Planted.key))
  }

  @Test(arguments: Provider.allCases) func aKeyThatIsNotTakenIsSaidAtOnce(_ provider: Provider) async throws {
    let server = try FaultServer()
    try await server.answer(
      path(provider), .answer(401, Self.json, #"{"error":{"message":"bad key \#(Planted.key)"}}"#))
    let (outcome, heard) = await ask(provider, server)
    #expect(failure(outcome) == .auth && outcome.tries == 1 && heard.waits.withLock(\.isEmpty))
    #expect(outcome.usage == nil && outcome.bytesAsked == 0)
    #expect(!"\(outcome)".contains(Planted.key))
  }

  @Test(arguments: Recorded.plain) func aBusyServerIsAskedAgain(_ recorded: Recorded) async throws {
    let server = try FaultServer()
    let good: [FaultStep] = [.streamHead(), .chunk(recorded.wire), .lastChunk]
    try await server.script(
      path(recorded.provider),
      [
        [.answer(429, Self.json.merging(["retry-after": "7"]) { $1 }, #"{"error":{"message":"slow"}}"#)],
        [.answer(529, Self.json, #"{"error":{"type":"overloaded_error","message":"x"}}"#)], good,
      ])
    let (outcome, heard) = await ask(recorded.provider, server)
    #expect(try outcome.result.get().text == Recorded.words && outcome.tries == 3)
    let waits = heard.waits.withLock { $0 }
    #expect(waits.count == 2 && waits.first == .seconds(7))
    #expect(waits.last.map { (.milliseconds(750)...Duration.seconds(1)).contains($0) } == true)
  }

  @Test(arguments: Provider.allCases, [429, 500, 529])
  func aServerThatStaysBusyIsGivenUpAfterThreeTries(_ provider: Provider, status: Int) async throws {
    let server = try FaultServer()
    try await server.answer(path(provider), .answer(status, Self.json, #"{"error":{"message":"busy"}}"#))
    let (outcome, _) = await ask(provider, server)
    #expect(failure(outcome) == (status == 429 ? .rateLimited(retryAfter: nil) : .overloaded(status: status)))
    #expect(try await server.requests().count == 3 && outcome.tries == 3)
  }

  @Test func aSpentQuotaIsNeverAskedAgain() async throws {
    let server = try FaultServer()
    try await server.answer(
      path(.openai), .answer(429, Self.json, #"{"error":{"code":"insufficient_quota","message":"x"}}"#))
    let (outcome, _) = await ask(.openai, server)
    #expect(try await server.requests().count == 1 && failure(outcome) == .quota)
  }

  /// A server that knows no JSON passes over the wish for it, and says whole sentences. The next way puts it into words.
  @Test func aServerThatAnswersInSentencesIsAskedInAnotherWay() async throws {
    let server = try FaultServer()
    func said(_ text: String) -> [FaultStep] {
      let quoted = text.replacing("\"", with: "\\\"")
      let events =
        "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"\(quoted)\"}}]}\n\n"
        + "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n"
      return [.streamHead(), .chunk(events), .lastChunk]
    }
    let json = #"{"say":"Look.","action":"hint","level":1}"#
    try await server.script(path(.compatible), [said("Let me think."), said("Well now."), said("So."), said(json)])
    let (outcome, _) = await ask(.compatible, server, .structured)
    #expect(try outcome.result.get().value?["say"]?.text == "Look." && outcome.rung == .prompt)
    #expect(try await server.requests().count == 4)
  }

  @Test func googlesWaitInTheBodyIsObeyed() async throws {
    let server = try FaultServer()
    let busy = #"{"error":{"code":429,"status":"RESOURCE_EXHAUSTED","details":[{"retryDelay":"12s"}]}}"#
    try await server.answer(path(.google), .answer(429, Self.json, busy))
    let (outcome, heard) = await ask(.google, server)
    #expect(failure(outcome) == .rateLimited(retryAfter: .seconds(12)))
    #expect(heard.waits.withLock { $0 } == [.seconds(12), .seconds(12)])
  }

  /// Nothing is asked again once something was told; what was told stays.
  @Test(arguments: Recorded.plain) func aLineThatBreaksInTheMiddleKeepsWhatCame(_ recorded: Recorded) async throws {
    let server = try FaultServer()
    let half = String(recorded.wire.prefix(upTo: recorded.wire.firstRange(of: "\\u001b")!.lowerBound))
    for end in [[FaultStep.reset], [.close], [.lastChunk]] {
      try await server.script(path(recorded.provider), [[.streamHead(), .chunk(half)] + end])
      let (outcome, heard) = await ask(recorded.provider, server)
      let words = heard.told
      #expect(failure(outcome) != nil && outcome.tries == 1)
      #expect(!words.isEmpty && Recorded.words.utf8.starts(with: words.utf8))
      #expect(outcome.bytesSaid == words.utf8.count && outcome.bytesAsked > 0)
    }
  }

  @Test(arguments: Recorded.plain) func aLineThatBreaksBeforeAnythingWasToldIsTriedAgain(_ recorded: Recorded)
    async throws
  {
    let server = try FaultServer()
    try await server.script(
      path(recorded.provider),
      [[.close], [.streamHead(), .lastChunk], [.streamHead(), .chunk(recorded.wire), .lastChunk]])
    let (outcome, _) = await ask(recorded.provider, server)
    #expect(try outcome.result.get().text == Recorded.words && outcome.tries == 3)
  }

  @Test(arguments: Recorded.plain) func aServerThatFallsSilentIsGivenUp(_ recorded: Recorded) async throws {
    let server = try FaultServer()
    let half = String(recorded.wire.prefix(upTo: recorded.wire.firstRange(of: "\\u001b")!.lowerBound))
    try await server.answer(path(recorded.provider), .streamHead(), .chunk(half), .awaitClose)
    let (outcome, heard) = await ask(recorded.provider, server, limits: HTTPLimits(stall: .milliseconds(400)))
    #expect(failure(outcome) == .stalled(.milliseconds(400)) && !heard.told.isEmpty)
  }

  /// llama-cpp-python writes a comment every fifteen seconds for as long as it likes: the line is never silent.
  @Test(arguments: Recorded.plain) func aServerThatOnlyShowsSignsOfLifeIsGivenUp(_ recorded: Recorded) async throws {
    let cut = recorded.wire.firstRange(of: "\\u001b")!.lowerBound
    // To the end of the event before the cut.
    let end = try #require(recorded.wire[..<cut].ranges(of: "\n\n").last).upperBound
    let sign = recorded.provider == .anthropic ? "event: ping\ndata: {\"type\": \"ping\"}\n\n" : ": ping\n\n"
    let signs = FaultStep.sendRepeated(Data(FaultStep.chunked(sign).utf8), times: 500_000)
    let rest = [FaultStep.chunk(String(recorded.wire[end...])), .lastChunk]
    let server = try FaultServer()
    try await server.script(
      path(recorded.provider), [[.streamHead(), .chunk(String(recorded.wire[..<end])), signs] + rest])
    let limit = Duration.milliseconds(60)
    let (outcome, heard) = await ask(recorded.provider, server, limits: HTTPLimits(stall: limit))
    #expect(failure(outcome) == .stalled(limit) && !heard.told.isEmpty && outcome.tries == 1)
  }

  @Test(arguments: Recorded.plain) func aServerThatFallsSilentAfterTheEndMarkHasAnswered(_ recorded: Recorded)
    async throws
  {
    let server = try FaultServer()
    try await server.answer(path(recorded.provider), .streamHead(), .chunk(recorded.wire), .awaitClose)
    let (outcome, _) = await ask(recorded.provider, server, limits: HTTPLimits(stall: .milliseconds(400)))
    #expect(try outcome.result.get().text == Recorded.words)
  }

  @Test(arguments: Provider.allCases) func nobodyThereIsSaid(_ provider: Provider) async throws {
    let server = try FaultServer()
    let port = server.greeting.refusingPort
    let (outcome, heard) = await ask(provider, server, port: port)
    #expect(failure(outcome) == .network(.unreachable(server: "127.0.0.1:\(port)")))
    #expect(outcome.tries == 3 && heard.waits.withLock(\.count) == 2)
  }

  @Test func aServerThatPointsElsewhereGetsNoKeyThere() async throws {
    let server = try FaultServer()
    try await server.answer(path(.openai), .answer(307, ["location": server.url("/elsewhere")]))
    let (outcome, _) = await ask(.openai, server)
    guard case .network(.redirectRefused(307, _)) = failure(outcome) else {
      Issue.record("\(outcome.result)")
      return
    }
    #expect(try await server.requests().map(\.target) == ["/v1/responses"])
  }

  @Test func aServerThatAnswersWithOneObjectInsteadOfAStreamIsUnderstood() async throws {
    let server = try FaultServer()
    let whole =
      #"{"model":"m-1","choices":[{"message":{"content":"hello"},"finish_reason":"stop"}],"usage":{"prompt_tokens":3,"completion_tokens":1}}"#
    try await server.answer(path(.compatible), .answer(200, Self.json, whole))
    let (outcome, heard) = await ask(.compatible, server)
    #expect(try outcome.result.get().text == "hello" && heard.told == "hello")
    #expect(outcome.usage == TokenUsage(input: 3, output: 1))
  }

  @Test func theLadderIsClimbedDownUntilAServerTakesARung() async throws {
    let server = try FaultServer()
    let good =
      #"{"choices":[{"message":{"content":null,"tool_calls":[{"function":{"arguments":"{\"say\":\"x\",\"action\":\"ask\",\"level\":1,\"why\":null}"}}]},"finish_reason":"tool_calls"}]}"#
    try await server.script(
      path(.compatible),
      [
        [.answer(500, Self.json, #"{"error":{"message":"Input should be 'text' or 'json_object'"}}"#)],
        [.answer(400, Self.json, #"{"error":{"message":"unknown field"}}"#)], [.answer(200, Self.json, good)],
      ])
    let (outcome, _) = await ask(.compatible, server, .structured)
    #expect(try outcome.result.get().value?["action"] == "ask" && outcome.rung == .tool)
    let bodies = try await server.requests().map(\.text)
    #expect(bodies.count == 3 && bodies[0].contains("json_schema") && bodies[1].contains("json_object"))
    #expect(bodies[2].contains("tool_choice"))
  }

  @Test func aCallThatIsStoppedEndsAtOnceAndSaysNoMore() async throws {
    let server = try FaultServer()
    let recorded = Recorded.plain[2]
    let half = String(recorded.wire.prefix(upTo: recorded.wire.firstRange(of: "\\u001b")!.lowerBound))
    try await server.answer(path(.anthropic), .streamHead(), .chunk(half), .awaitClose)
    let task = Mutex<Task<CallOutcome, Never>?>(nil)
    let work = Task { [settings = ModelSettings.sample(.anthropic, base: server.url("/v1"))] in
      await ModelCall.answer(
        to: .sample, from: settings, by: Self.engine, options: CallOptions(now: { 0 })
      ) { news in
        if case .event(.text) = news { task.withLock { $0?.cancel() } }
      }
    }
    task.withLock { $0 = work }
    // The text may have come before there was a task to stop.
    try await server.untilHeldOrClosed(path(.anthropic), work)
    let outcome = await work.value
    #expect(failure(outcome) == .cancelled && outcome.bytesSaid > 0)
  }
}

extension FaultServer {
  /// Stops what is still under way, and waits until the line is closed.
  fileprivate func untilHeldOrClosed(_ path: String, _ work: Task<CallOutcome, Never>) async throws {
    while try await requests(to: path).isEmpty {}
    work.cancel()
    try await untilClosed(path)
  }
}
