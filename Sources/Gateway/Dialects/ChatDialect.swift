import HTTP

/// OpenAI's Chat Completions, as the many servers speak it that took it over.
struct ChatDialect: Dialect {
  private var reason: String?

  static func request(_ request: ModelRequest, to settings: ModelSettings, on rung: StructuredRung) -> HTTPRequest {
    var body: [JSONValue.Member] = []
    body.set("model", .text(settings.model))
    let instructions = request.instructions(on: rung)
    // Local servers know neither the role `developer` nor `max_completion_tokens`.
    let rules: [JSONValue] = instructions.isEmpty ? [] : [["role": "system", "content": .text(instructions)]]
    body.set(
      "messages",
      .list(rules + request.messages.map { ["role": .text($0.speaker.rawValue), "content": .text($0.text)] }))
    body.set("max_tokens", .integer(request.maxTokens))
    body.set("temperature", request.temperature.map { .real($0) })
    body.set("reasoning_effort", request.effort.map { .text($0.rawValue) })
    body.set("stream", .truth(request.isStreamed))
    body.set("stream_options", request.isStreamed ? ["include_usage": true] : nil)
    if let form = request.structured {
      switch rung {
      case .schema:
        body.set(
          "response_format",
          [
            "type": "json_schema",
            "json_schema": ["name": .text(form.name), "strict": true, "schema": form.schema.json],
          ])
      case .object: body.set("response_format", ["type": "json_object", "schema": form.schema.json])
      case .tool:
        body.set(
          "tools",
          [
            [
              "type": "function",
              "function": [
                "name": .text(form.name), "description": .text(form.purpose), "parameters": form.schema.json,
              ],
            ]
          ])
        body.set("tool_choice", ["type": "function", "function": ["name": .text(form.name)]])
      case .prompt: break
      }
    }
    return settings.post("/chat/completions", body, isStreamed: request.isStreamed)
  }

  mutating func read(_ event: JSONValue, into draft: inout AnswerDraft) { read(event, part: "delta", into: &draft) }

  mutating func read(whole answer: JSONValue, into draft: inout AnswerDraft) {
    read(answer, part: "message", into: &draft)
    readEnd(into: &draft)
  }

  mutating func read(word: String, into draft: inout AnswerDraft) {
    if word == "[DONE]" { readEnd(into: &draft) }
  }

  /// Usage comes after the reason, so the reason waits for `[DONE]`. A server that closes without that word has said why
  /// the model stopped, and nothing of the text can be missing.
  mutating func readEnd(into draft: inout AnswerDraft) {
    switch reason {
    case nil: break
    case "stop": draft.finish(.stop)
    case "length": draft.finish(.length)
    case "tool_calls", "function_call": draft.finish(.toolCall)
    case "content_filter":
      draft.add(refusal: "")
      draft.finish(.other("content_filter"))
    case let other?: draft.finish(.other(other))
    }
  }

  private mutating func read(_ event: JSONValue, part: String, into draft: inout AnswerDraft) {
    draft.start(model: event["model"]?.text)
    for choice in event["choices"]?.elements ?? [] where (choice["index"]?.integer ?? 0) == 0 {
      let said = choice[part]
      draft.add(text: text(of: said?["content"]))
      draft.add(refusal: said?["refusal"]?.text)
      for call in said?["tool_calls"]?.elements ?? [] where (call["index"]?.integer ?? 0) == 0 {
        draft.add(arguments: arguments(of: call["function"]?["arguments"]))
      }
      if let ended = choice["finish_reason"]?.text { reason = ended }
    }
    draft.use(usage(of: event["usage"]))
  }

  /// A string; of some servers a list of parts.
  private func text(of content: JSONValue?) -> String? {
    content?.text ?? content.map { $0.elements.compactMap { $0["text"]?.text }.joined() }
  }

  /// A string of JSON; of some servers the object itself.
  private func arguments(of value: JSONValue?) -> String? {
    guard let value, value != .null else { return nil }
    return value.text ?? value.written
  }

  private func usage(of json: JSONValue?) -> TokenUsage? {
    guard let json, let input = json["prompt_tokens"]?.count else { return nil }
    return TokenUsage(
      input: input, cached: json["prompt_tokens_details"]?["cached_tokens"]?.count ?? 0,
      output: json["completion_tokens"]?.count ?? 0)
  }
}
