import HTTP

/// Google's generateContent.
struct GenerateContentDialect: Dialect {
  static func request(_ request: ModelRequest, to settings: ModelSettings, on rung: StructuredRung) -> HTTPRequest {
    var body: [JSONValue.Member] = []
    body.set(
      "contents",
      .list(
        request.messages.map { message in
          ["role": message.speaker == .user ? "user" : "model", "parts": [["text": .text(message.text)]]]
        }))
    let instructions = request.instructions(on: rung)
    body.set("systemInstruction", instructions.isEmpty ? nil : ["parts": [["text": .text(instructions)]]])
    var wishes: [JSONValue.Member] = []
    wishes.set("temperature", request.temperature.map { .real($0) })
    wishes.set("maxOutputTokens", .integer(request.maxTokens))
    wishes.set("thinkingConfig", request.effort.flatMap(thinking))
    if let form = request.structured {
      switch rung {
      case .schema:
        wishes.set("responseMimeType", "application/json")
        wishes.set("responseJsonSchema", form.schema.json)
      case .object: wishes.set("responseMimeType", "application/json")
      case .tool:
        body.set(
          "tools",
          [
            [
              "functionDeclarations": [
                [
                  "name": .text(form.name), "description": .text(form.purpose),
                  "parametersJsonSchema": form.schema.json,
                ]
              ]
            ]
          ])
        body.set(
          "toolConfig",
          ["functionCallingConfig": ["mode": "ANY", "allowedFunctionNames": [.text(form.name)]]])
      case .prompt: break
      }
    }
    body.set("generationConfig", .object(wishes))
    return settings.post(path(to: settings, isStreamed: request.isStreamed), body, isStreamed: request.isStreamed)
  }

  private static func thinking(_ effort: ModelRequest.Effort) -> JSONValue? {
    switch effort {
    case .none: ["thinkingLevel": "MINIMAL"]
    case .low, .medium, .high, .xhigh: ["thinkingLevel": .text(effort.rawValue.uppercased())]
    }
  }

  private static func path(to settings: ModelSettings, isStreamed: Bool) -> String {
    let version = settings.baseEnding.hasPrefix("v1") ? "" : "/" + (settings.apiVersion ?? "v1beta")
    let model = settings.model.contains("/") ? settings.model : "models/" + settings.model
    let method = isStreamed ? ":streamGenerateContent?alt=sse" : ":generateContent"
    return "\(version)/\(inURL(model))\(method)"
  }

  /// A name in the path of a URL: what means something there is written as its bytes.
  private static func inURL(_ name: String) -> String {
    var path = ""
    for byte in name.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: path.unicodeScalars.append(Unicode.Scalar(byte))
      case _ where "-._~/".utf8.contains(byte): path.unicodeScalars.append(Unicode.Scalar(byte))
      default: path += "%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return path
  }

  mutating func read(_ event: JSONValue, into draft: inout AnswerDraft) {
    draft.start(model: event["modelVersion"]?.text)
    let candidate = event["candidates"]?[0]
    for part in candidate?["content"]?["parts"]?.elements ?? [] where part["thought"]?.truth != true {
      draft.add(text: part["text"]?.text)
      // A tool that is called twice was called: the first call is the answer.
      if let arguments = part["functionCall"]?["args"], draft.arguments.isEmpty {
        draft.add(arguments: arguments.written)
      }
    }
    draft.use(usage(of: event["usageMetadata"]))
    if let blocked = event["promptFeedback"]?["blockReason"]?.text {
      draft.add(refusal: "")
      draft.finish(.other(blocked))
    }
    guard let reason = candidate?["finishReason"]?.text else { return }
    switch reason {
    case "STOP": draft.finish(draft.arguments.isEmpty ? .stop : .toolCall)
    case "MAX_TOKENS": draft.finish(.length)
    case "SAFETY", "RECITATION", "LANGUAGE", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "IMAGE_SAFETY":
      draft.add(refusal: candidate?["finishMessage"]?.text ?? "")
      draft.finish(.other(reason))
    default: draft.finish(.other(reason))
    }
  }

  mutating func read(whole answer: JSONValue, into draft: inout AnswerDraft) { read(answer, into: &draft) }

  private func usage(of json: JSONValue?) -> TokenUsage? {
    guard let json, let input = json["promptTokenCount"]?.count else { return nil }
    return TokenUsage(
      input: input + (json["toolUsePromptTokenCount"]?.count ?? 0),
      cached: json["cachedContentTokenCount"]?.count ?? 0,
      output: (json["candidatesTokenCount"]?.count ?? 0) + (json["thoughtsTokenCount"]?.count ?? 0))
  }
}
