import HTTP

/// OpenAI's Responses.
struct ResponsesDialect: Dialect {
  static func request(_ request: ModelRequest, to settings: ModelSettings, on rung: StructuredRung) -> HTTPRequest {
    var body: [JSONValue.Member] = []
    body.set("model", .text(settings.model))
    let instructions = request.instructions(on: rung)
    body.set("instructions", instructions.isEmpty ? nil : .text(instructions))
    body.set(
      "input",
      .list(request.messages.map { ["role": .text($0.speaker.rawValue), "content": .text($0.text)] }))
    body.set("max_output_tokens", .integer(request.maxTokens))
    body.set("temperature", request.temperature.map { .real($0) })
    body.set("reasoning", request.effort.map { ["effort": .text($0.rawValue)] })
    // What students say is not kept there.
    body.set("store", false)
    body.set("stream", .truth(request.isStreamed))
    if let form = request.structured {
      switch rung {
      case .schema:
        body.set(
          "text",
          [
            "format": [
              "type": "json_schema", "name": .text(form.name), "strict": true, "schema": form.schema.json,
            ]
          ])
      case .object: body.set("text", ["format": ["type": "json_object"]])
      case .tool:
        body.set(
          "tools",
          [
            [
              "type": "function", "name": .text(form.name), "description": .text(form.purpose),
              "parameters": form.schema.json, "strict": true,
            ]
          ])
        body.set("tool_choice", ["type": "function", "name": .text(form.name)])
      case .prompt: break
      }
    }
    return settings.post("/responses", body, isStreamed: request.isStreamed)
  }

  mutating func read(_ event: JSONValue, into draft: inout AnswerDraft) {
    switch event["type"]?.text {
    case "response.created", "response.in_progress": draft.start(model: event["response"]?["model"]?.text)
    case "response.output_text.delta": draft.add(text: event["delta"]?.text)
    case "response.refusal.delta": draft.add(refusal: event["delta"]?.text)
    case "response.function_call_arguments.delta": draft.add(arguments: event["delta"]?.text)
    case "response.completed", "response.incomplete":
      if let response = event["response"] { read(whole: response, into: &draft) }
    default: break
    }
  }

  mutating func read(whole answer: JSONValue, into draft: inout AnswerDraft) {
    draft.start(model: answer["model"]?.text)
    var (text, arguments) = ("", "")
    for item in answer["output"]?.elements ?? [] {
      if let written = item["arguments"]?.text, item["type"] == "function_call" { arguments += written }
      for part in item["content"]?.elements ?? [] where item["type"] == "message" {
        if part["type"] == "output_text" { text += part["text"]?.text ?? "" }
        if part["type"] == "refusal", draft.refusal == nil { draft.add(refusal: part["refusal"]?.text) }
      }
    }
    draft.complete(text: text)
    draft.complete(arguments: arguments)
    draft.use(usage(of: answer["usage"]))
    switch (answer["status"]?.text, answer["incomplete_details"]?["reason"]?.text) {
    case ("completed", _): draft.finish(draft.arguments.isEmpty ? .stop : .toolCall)
    case ("incomplete", "max_output_tokens"): draft.finish(.length)
    case ("incomplete", "content_filter"):
      draft.add(refusal: "")
      draft.finish(.other("content_filter"))
    case ("incomplete", let reason): draft.finish(.other(reason ?? "incomplete"))
    default: break
    }
  }

  private func usage(of json: JSONValue?) -> TokenUsage? {
    guard let json, let input = json["input_tokens"]?.count, let output = json["output_tokens"]?.count else {
      return nil
    }
    let details = json["input_tokens_details"]
    return TokenUsage(
      input: input, cached: details?["cached_tokens"]?.count ?? 0,
      cacheWritten: details?["cache_write_tokens"]?.count ?? 0, output: output)
  }
}

extension JSONValue {
  /// A number of tokens: no less than none, and no more than can be counted and paid for.
  var count: Int? { integer.flatMap { (0...1_000_000_000).contains($0) ? $0 : nil } }
}
