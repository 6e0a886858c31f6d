import Faults
import Foundation
import Gateway

/// How the server of each dialect streams a turn of a lesson.
enum TutorWire {
  static func path(_ provider: Provider) -> String {
    switch provider {
    case .openai: "/v1/responses"
    case .compatible: "/v1/chat/completions"
    case .anthropic: "/v1/messages"
    case .google: "/v1/models/m:streamGenerateContent?alt=sse"
    }
  }

  /// All of a stream with this answer, up to its end mark and with it.
  static func whole(_ answer: String, _ provider: Provider, pieces: Int = 11, byTool: Bool = false) -> String {
    var rest = Substring(answer)
    var wire = start(provider, byTool: byTool)
    while !rest.isEmpty {
      wire += delta(String(rest.prefix(pieces)), provider, byTool: byTool)
      rest = rest.dropFirst(pieces)
    }
    return wire + end(answer, provider, byTool: byTool)
  }

  static func start(_ provider: Provider, byTool: Bool = false) -> String {
    switch provider {
    case .openai: event(#"{"type":"response.created","response":{"object":"response","error":null,"model":"m"}}"#)
    case .compatible, .google: ""
    case .anthropic:
      event(#"{"type":"message_start","message":{"model":"m","usage":{"input_tokens":9,"output_tokens":1}}}"#)
        + event(
          byTool
            ? #"{"type":"content_block_start","index":0,"content_block":{"type":"tool_use","name":"tutor_turn","input":{}}}"#
            : #"{"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}"#)
    }
  }

  static func delta(_ piece: String, _ provider: Provider, byTool: Bool = false) -> String {
    let text = quoted(piece)
    switch provider {
    case .openai:
      let kind = byTool ? "response.function_call_arguments.delta" : "response.output_text.delta"
      return event(#"{"type":"\#(kind)","delta":\#(text)}"#)
    case .compatible:
      let said =
        byTool ? #""tool_calls":[{"index":0,"function":{"arguments":\#(text)}}]"# : #""content":\#(text)"#
      return event(#"{"choices":[{"index":0,"delta":{\#(said)}}]}"#)
    case .anthropic:
      let said =
        byTool ? #""type":"input_json_delta","partial_json":\#(text)"# : #""type":"text_delta","text":\#(text)"#
      return event(#"{"type":"content_block_delta","index":0,"delta":{\#(said)}}"#)
    case .google: return event(#"{"candidates":[{"content":{"parts":[{"text":\#(text)}]}}]}"#)
    }
  }

  static func end(_ answer: String, _ provider: Provider, byTool: Bool = false) -> String {
    switch provider {
    case .openai:
      let item =
        byTool
        ? #"{"type":"function_call","arguments":\#(quoted(answer))}"#
        : #"{"type":"message","content":[{"type":"output_text","text":\#(quoted(answer))}]}"#
      return event(
        #"{"type":"response.completed","response":{"object":"response","status":"completed","error":null,"output":[\#(item)]}}"#
      )
    case .compatible:
      return event(#"{"choices":[{"index":0,"delta":{},"finish_reason":"\#(byTool ? "tool_calls" : "stop")"}]}"#)
        + "data: [DONE]\n\n"
    case .anthropic:
      let reason = byTool ? "tool_use" : "end_turn"
      return event(#"{"type":"content_block_stop","index":0}"#)
        + event(#"{"type":"message_delta","delta":{"stop_reason":"\#(reason)"},"usage":{"output_tokens":9}}"#)
        + event(#"{"type":"message_stop"}"#)
    case .google:
      return event(#"{"candidates":[{"content":{"parts":[{"text":""}]},"finishReason":"STOP"}]}"#)
    }
  }

  static func quoted(_ text: String) -> String {
    String(decoding: (try? JSONEncoder().encode(text)) ?? Data(), as: UTF8.self)
  }

  private static func event(_ data: String) -> String { "data: \(data)\n\n" }
}
