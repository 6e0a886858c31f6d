import HTTP

/// A provider's dialect: how it is asked, and how its answer is read. Nothing here sends anything.
protocol Dialect: Sendable {
  /// The question as this provider wants it.
  static func request(_ request: ModelRequest, to settings: ModelSettings, on rung: StructuredRung) -> HTTPRequest

  init()

  /// One event of the stream. What is not known is passed over.
  mutating func read(_ event: JSONValue, into draft: inout AnswerDraft)

  /// The answer that comes as one object.
  mutating func read(whole answer: JSONValue, into draft: inout AnswerDraft)

  /// An event that is a word and no JSON.
  mutating func read(word: String, into draft: inout AnswerDraft)

  /// The server closed the stream as one does that is done.
  mutating func readEnd(into draft: inout AnswerDraft)
}

extension Dialect {
  mutating func read(word: String, into draft: inout AnswerDraft) {}
  mutating func readEnd(into draft: inout AnswerDraft) {}
}

extension Provider {
  /// The dialect that it speaks.
  var dialect: any Dialect.Type {
    switch self {
    case .openai: ResponsesDialect.self
    case .anthropic: MessagesDialect.self
    case .google: GenerateContentDialect.self
    case .compatible: ChatDialect.self
    }
  }
}

extension ModelSettings {
  /// A POST of JSON, with the key in its field.
  func post(_ path: String, _ body: [JSONValue.Member], isStreamed: Bool, _ more: [HTTPField] = []) -> HTTPRequest {
    var fields = [
      HTTPField("content-type", "application/json"),
      HTTPField("accept", isStreamed ? "text/event-stream" : "application/json"),
    ]
    if let key {
      switch auth {
      case .bearer: fields.append(.secret("authorization", "Bearer " + key.text))
      case .apiKey, .googleAPIKey, .azureAPIKey: fields.append(.secret(auth.rawValue, key.text))
      case .none: break
      }
    }
    return HTTPRequest(.post, baseURL + path, fields: fields + more, body: Array(JSONValue.object(body).written.utf8))
  }

  /// The last part of the base URL: some write the version there.
  var baseEnding: Substring { baseURL.split(separator: "/").last ?? "" }
}
