import Gateway
import HTTP
import Testing

@Suite struct DecodingTests {
  @Test(arguments: Recorded.plain) func anAnswerIsReadWhole(_ recorded: Recorded) throws {
    let (events, result) = decode([Array(recorded.wire.utf8)[...]], recorded.provider)
    let reply = try result.get()
    #expect(reply.text == Recorded.words && events.told == Recorded.words)
    #expect(reply.usage == Recorded.usage && reply.finish == .stop && reply.model == "m-1")
    #expect(events.first == .started(model: "m-1") && events.contains(.usage(Recorded.usage)))
    #expect(events.filter { if case .finished = $0 { true } else { false } } == [.finished(.stop)])
  }

  @Test(arguments: Recorded.plain) func aStreamThatIsSplitAnywhereIsReadTheSame(_ recorded: Recorded) throws {
    let bytes = Array(recorded.wire.utf8)
    let whole = decode([bytes[...]], recorded.provider)
    let reply = try whole.result.get()
    for place in bytes.indices {
      let split = decode([bytes[..<place], bytes[place...]], recorded.provider)
      #expect(split.events == whole.events, "at byte \(place)")
      #expect(try split.result.get() == reply, "at byte \(place)")
    }
    let crumbs = decode(bytes.indices.map { bytes[$0...$0] }, recorded.provider)
    #expect(crumbs.events == whole.events)
    #expect(try crumbs.result.get() == reply)
  }

  /// An answer is either whole or a failure, and what was told until then is the beginning of it.
  @Test(arguments: Recorded.plain) func aStreamThatIsCutAnywhereIsTruncatedAndNeverDone(_ recorded: Recorded) throws {
    let bytes = Array(recorded.wire.utf8)
    var wholes = 0
    for place in bytes.indices {
      let (events, result) = decode([bytes[..<place]], recorded.provider)
      #expect(Recorded.words.utf8.starts(with: events.told.utf8), "at byte \(place)")
      switch result {
      case .success(let reply):
        wholes += 1
        #expect(reply.text == Recorded.words, "at byte \(place)")
      case .failure(let failure): #expect(failure == .truncated(.stream), "at byte \(place)")
      }
    }
    // Only once the end mark was there, or the reason that the dialect ends with.
    let mark = recorded.provider == .compatible ? bytes.count - recorded.placeAfter("\"stop\"}]}\n\n") : 1
    #expect(wholes <= mark, "\(wholes)")
  }

  @Test(arguments: Recorded.plain) func bytesThatAreNoTextBreakNothing(_ recorded: Recorded) {
    let bytes = Array(recorded.wire.utf8)
    for place in stride(from: 0, to: bytes.count, by: 7) {
      var broken = bytes
      broken[place] = 0xFF
      let (events, result) = decode([broken[...]], recorded.provider)
      if case .success(let reply) = result { #expect(reply.text == events.told) }
    }
  }

  @Test(arguments: Provider.allCases) func nothingIsNoAnswer(_ provider: Provider) {
    for wire in ["", "\n\n", "data: [DONE]\n\n", "data: {}\n\n", "data: nonsense\n\n", "{\"a\":1}", "<html>"] {
      #expect(decode([Array(wire.utf8)[...]], provider).result == .failure(.truncated(.stream)), "\(wire)")
    }
  }

  @Test func anErrorInsideOfAStreamIsThatError() {
    let wires: [(Provider, String, ModelFailure)] = [
      (
        .openai, #"data: {"type":"error","code":"rate_limit_exceeded","message":"slow"}"#, .rateLimited(retryAfter: nil)
      ),
      (
        .openai,
        #"data: {"type":"response.failed","response":{"status":"failed","error":{"code":"server_error","message":"x"}}}"#,
        .overloaded(status: 500)
      ),
      (
        .compatible, #"data: {"error":{"message":"CUDA out of memory","type":"server_error"}}"#,
        .overloaded(status: 500)
      ),
      (
        .anthropic,
        "event: error\n" + #"data: {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}"#,
        .overloaded(status: 529)
      ),
      (
        .google, #"data: {"error":{"code":503,"status":"UNAVAILABLE","message":"busy"}}"#, .overloaded(status: 503)
      ),
      (
        .google,
        "[{\n\"error\": {\"code\": 429, \"status\": \"RESOURCE_EXHAUSTED\",\n\"details\": [{\"retryDelay\": \"12s\"}]}\n}]",
        .rateLimited(retryAfter: .seconds(12))
      ),
    ]
    for (provider, wire, failure) in wires {
      #expect(decode([Array((wire + "\n\n").utf8)[...]], provider).result == .failure(failure), "\(wire)")
    }
  }

  @Test func aRefusalIsNoAnswer() {
    let wires: [(Provider, String)] = [
      (
        .openai,
        #"data: {"type":"response.refusal.delta","delta":"No."}"# + "\n\n"
          + #"data: {"type":"response.completed","response":{"status":"completed","output":[{"type":"message","content":[{"type":"refusal","refusal":"No."}]}]}}"#
      ),
      (
        .compatible,
        #"data: {"choices":[{"delta":{"refusal":"No."},"finish_reason":"stop"}]}"# + "\n\ndata: [DONE]"
      ),
      (
        .anthropic,
        #"data: {"type":"message_delta","delta":{"stop_reason":"refusal","stop_details":{"explanation":"No."}}}"#
          + "\n\n" + #"data: {"type":"message_stop"}"#
      ),
      (.google, #"data: {"candidates":[{"finishReason":"SAFETY","finishMessage":"No."}]}"#),
    ]
    for (provider, wire) in wires {
      #expect(decode([Array((wire + "\n\n").utf8)[...]], provider).result == .failure(.refused("No.")), "\(provider)")
    }
    let blocked = #"data: {"promptFeedback":{"blockReason":"JAILBREAK"}}"# + "\n\n"
    #expect(decode([Array(blocked.utf8)[...]], .google).result == .failure(.refused("")))
  }

  @Test func tenMegabytesAreRead() throws {
    let piece = String(repeating: "ক", count: 10_000)
    var wire = ""
    for _ in 0..<350 {
      wire +=
        #"data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"\#(piece)"}}"# + "\n\n"
    }
    wire +=
      "data: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"}}\n\ndata: {\"type\":\"message_stop\"}\n\n"
    let reply = try decode([Array(wire.utf8)[...]], .anthropic).result.get()
    #expect(reply.text.utf8.count == 350 * 30_000)
  }
}

extension Recorded {
  /// The byte after the first place of `mark`.
  func placeAfter(_ mark: String) -> Int {
    wire.firstRange(of: mark).map { wire.utf8.distance(from: wire.startIndex, to: $0.upperBound) } ?? 0
  }
}
