import Gateway
import HTTP
import Testing

/// One answer in each dialect as its server sends it: the same words, split as servers split them, with what a reader must
/// pass over in between.
struct Recorded: Sendable, CustomTestStringConvertible {
  let provider: Provider
  let wire: String

  var testDescription: String { provider.rawValue }

  /// Bengali, a pair of surrogates, an escape sequence and quotes.
  static let words = "৩/৪ = \u{1F600} \u{1B}[31m\"ok\""
  static let usage = TokenUsage(input: 21, cached: 5, output: 9)

  static let plain: [Recorded] = [
    Recorded(
      provider: .openai,
      wire: #"""
        event: response.created
        data: {"type":"response.created","sequence_number":0,"response":{"id":"r","object":"response","status":"in_progress","error":null,"model":"m-1","output":[],"usage":null}}

        : ping

        data: {"type":"response.something_new","delta":"no","deep":{"a":[1,2,{}]}}

        data: {"type":"response.output_item.added","output_index":0,"item":{"type":"reasoning","summary":[]}}

        event: response.output_text.delta
        data: {"type":"response.output_text.delta","sequence_number":3,"delta":"৩/৪ = "}

        data: {"type":"response.output_text.delta","delta":"\ud83d\ude00 "}

        data: {"type":"response.output_text.delta","delta":"\u001b[31m\"ok\""}

        data: {"type":"response.completed","response":{"object":"response","status":"completed","error":null,"model":"m-1","output":[{"type":"reasoning"},{"type":"message","content":[{"type":"output_text","text":"৩/৪ = 😀 \u001b[31m\"ok\""}]}],"usage":{"input_tokens":21,"input_tokens_details":{"cached_tokens":5},"output_tokens":9,"total_tokens":30}}}


        """#),
    Recorded(
      provider: .compatible,
      wire: #"""
        data: {"id":"c","object":"chat.completion.chunk","model":"m-1","choices":[{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null}]}

        data: {"object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"৩/৪ = "},"finish_reason":null}],"x_new":true}

        data: {"choices":[{"index":0,"delta":{"reasoning_content":"hm","content":"😀 "},"logprobs":null}]}

        data: {"choices":[{"index":0,"delta":{"content":"\u001b[31m\"ok\""},"finish_reason":null}]}

        data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

        data: {"choices":[],"usage":{"prompt_tokens":21,"completion_tokens":9,"total_tokens":30,"prompt_tokens_details":{"cached_tokens":5}}}

        data: [DONE]


        """#),
    Recorded(
      provider: .anthropic,
      wire: #"""
        event: message_start
        data: {"type":"message_start","message":{"id":"m","type":"message","role":"assistant","model":"m-1","content":[],"stop_reason":null,"usage":{"input_tokens":16,"cache_read_input_tokens":5,"cache_creation_input_tokens":0,"output_tokens":1}}}

        event: content_block_start
        data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}

        event: ping
        data: {"type":"ping"}

        event: content_block_delta
        data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"৩/৪ = "}}

        event: content_block_delta
        data: {"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"hm"}}

        event: content_block_delta
        data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"😀 \u001b[31m\"ok\""}}

        event: brand_new
        data: {"type":"brand_new","message":{"usage":null}}

        event: content_block_stop
        data: {"type":"content_block_stop","index":0}

        event: message_delta
        data: {"type":"message_delta","delta":{"stop_reason":"end_turn","stop_sequence":null},"usage":{"output_tokens":9}}

        event: message_stop
        data: {"type":"message_stop"}


        """#),
    Recorded(
      provider: .google,
      wire: #"""
        data: {"candidates":[{"content":{"role":"model","parts":[{"text":"hm","thought":true}]},"finishReason":null}],"modelVersion":"m-1"}

        data: {"candidates":[{"content":{"role":"model","parts":[{"text":"৩/৪ = "}]}}],"modelVersion":"m-1","newField":[]}

        data: {"candidates":[{"content":{"parts":[{"text":"😀 "},{"text":"\u001b[31m\"ok\""}]},"finishReason":"STOP","index":0}],"usageMetadata":{"promptTokenCount":21,"candidatesTokenCount":6,"thoughtsTokenCount":3,"cachedContentTokenCount":5},"modelVersion":"m-1"}


        """#),
  ]
}

extension ModelSettings {
  static func sample(_ provider: Provider, base: String? = nil, key: String = Planted.key) -> ModelSettings {
    do throws(Fault) {
      return try ModelSettings(
        provider: provider, model: "m-1", baseURL: base ?? (provider == .compatible ? "http://localhost:1/v1" : nil),
        key: APIKey(key))
    } catch {
      preconditionFailure("\(error)")
    }
  }
}

/// A key that must be found nowhere.
enum Planted {
  static let key = "sk-planted-7Hq2"
}

extension ModelRequest {
  static let sample = ModelRequest(
    instructions: "Be a tutor.",
    messages: [Message(.user, "৩/৪?"), Message(.assistant, "Think."), Message(.user, "0.75")],
    maxTokens: 300)

  /// The same, answered as JSON.
  static var structured: ModelRequest {
    var request = sample
    request.output = .structured(.sample)
    return request
  }
}

extension StructuredOutput {
  static let sample = StructuredOutput(
    name: "tutor_turn", purpose: "One turn of the tutor.",
    schema: JSONSchema(
      .object([
        .init("say", JSONSchema(.text(longest: 200))), .init("action", JSONSchema(.choice(["hint", "ask"]))),
        .init("level", JSONSchema(.integer(0...4))), .init("why", JSONSchema(.text(longest: nil), isOptional: true)),
      ])))
}

/// Bytes through the parser and the decoder, in the pieces that are given.
func decode(
  _ pieces: [ArraySlice<UInt8>], _ provider: Provider, answering request: ModelRequest = .sample,
  on rung: StructuredRung = .schema
) -> (events: [ModelEvent], result: Result<ModelReply, ModelFailure>) {
  var parser = ServerSentEventParser()
  var decoder = ModelDecoder(.sample(provider), answering: request, on: rung)
  var events: [ModelEvent] = []
  do {
    for piece in pieces { for event in try parser.feed(piece) { events += try decoder.feed(event) } }
    let (rest, reply) = try decoder.end(strayLines: parser.strayLines)
    return (events + rest, .success(reply))
  } catch let failure as ModelFailure {
    return (events, .failure(failure))
  } catch {
    return (events, .failure(.unreadable))
  }
}

extension [ModelEvent] {
  /// What was told of a plain answer.
  var told: String { reduce(into: "") { if case .text(let piece) = $1 { $0 += piece } } }
  /// What was told of JSON.
  var toldJSON: String { reduce(into: "") { if case .structured(let piece) = $1 { $0 += piece } } }
}
