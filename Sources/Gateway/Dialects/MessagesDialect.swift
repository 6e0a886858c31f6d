import HTTP

/// Anthropic's Messages.
struct MessagesDialect: Dialect {
  private var reason: String?
  private var counted = TokenUsage(input: 0, output: 0)

  static func request(_ request: ModelRequest, to settings: ModelSettings, on rung: StructuredRung) -> HTTPRequest {
    var body: [JSONValue.Member] = []
    body.set("model", .text(settings.model))
    body.set("max_tokens", .integer(request.maxTokens))
    let instructions = request.instructions(on: rung)
    body.set("system", instructions.isEmpty ? nil : .text(instructions))
    body.set(
      "messages",
      .list(request.messages.map { ["role": .text($0.speaker.rawValue), "content": .text($0.text)] }))
    body.set("stream", .truth(request.isStreamed))
    var wishes: [JSONValue.Member] = []
    if let form = request.structured {
      switch rung {
      case .schema: wishes.set("format", ["type": "json_schema", "schema": form.schema.json])
      case .tool:
        body.set(
          "tools",
          [
            [
              "name": .text(form.name), "description": .text(form.purpose), "input_schema": form.schema.json,
            ]
          ])
        body.set("tool_choice", ["type": "tool", "name": .text(form.name)])
      case .object, .prompt: break
      }
    }
    if let effort = request.effort, effort != .none { wishes.set("effort", .text(effort.rawValue)) }
    body.set("output_config", wishes.isEmpty ? nil : .object(wishes))
    // The temperature is in no client of theirs any more, and some models refuse it.
    let path = settings.baseEnding == "v1" ? "/messages" : "/v1/messages"
    let version = settings.apiVersion.map { [HTTPField("anthropic-version", $0)] } ?? []
    return settings.post(path, body, isStreamed: request.isStreamed, version)
  }

  mutating func read(_ event: JSONValue, into draft: inout AnswerDraft) {
    switch event["type"]?.text {
    case "message_start":
      draft.start(model: event["message"]?["model"]?.text)
      count(event["message"]?["usage"], into: &draft)
    case "content_block_start": begin(event["content_block"], into: &draft)
    case "content_block_delta":
      let delta = event["delta"]
      switch delta?["type"]?.text {
      case "text_delta": draft.add(text: delta?["text"]?.text)
      case "input_json_delta": draft.add(arguments: delta?["partial_json"]?.text)
      default: break
      }
    case "message_delta":
      if let ended = event["delta"]?["stop_reason"]?.text { end(ended, event["delta"], into: &draft) }
      count(event["usage"], into: &draft)
    case "message_stop": finish(into: &draft)
    default: break
    }
  }

  mutating func read(whole answer: JSONValue, into draft: inout AnswerDraft) {
    draft.start(model: answer["model"]?.text)
    for block in answer["content"]?.elements ?? [] { begin(block, into: &draft) }
    if let ended = answer["stop_reason"]?.text { end(ended, answer, into: &draft) }
    count(answer["usage"], into: &draft)
    if reason != nil { finish(into: &draft) }
  }

  /// A block can be full from the start.
  private func begin(_ block: JSONValue?, into draft: inout AnswerDraft) {
    switch block?["type"]?.text {
    case "text": draft.add(text: block?["text"]?.text)
    case "tool_use":
      if let input = block?["input"], !input.members.isEmpty { draft.add(arguments: input.written) }
    default: break
    }
  }

  private mutating func end(_ ended: String, _ message: JSONValue?, into draft: inout AnswerDraft) {
    reason = ended
    if ended == "refusal" { draft.add(refusal: message?["stop_details"]?["explanation"]?.text ?? "") }
  }

  private func finish(into draft: inout AnswerDraft) {
    switch reason {
    case "end_turn", "stop_sequence": draft.finish(.stop)
    case "max_tokens", "model_context_window_exceeded": draft.finish(.length)
    case "tool_use": draft.finish(.toolCall)
    case let other: draft.finish(.other(other ?? "message_stop"))
    }
  }

  /// What comes at the end is the sum so far, and names only what it counts.
  private mutating func count(_ usage: JSONValue?, into draft: inout AnswerDraft) {
    guard let usage else { return }
    if let fresh = usage["input_tokens"]?.count {
      counted.cached = usage["cache_read_input_tokens"]?.count ?? counted.cached
      counted.cacheWritten = usage["cache_creation_input_tokens"]?.count ?? counted.cacheWritten
      // Some servers repeat the count at the end as 0.
      if fresh > 0 || counted.input == 0 { counted.input = fresh + counted.cached + counted.cacheWritten }
    }
    counted.output = usage["output_tokens"]?.count ?? counted.output
    draft.use(counted)
  }
}
