import HTTP

/// Reads an answer in any dialect, event by event. Values in, values out; after a failure it is of no use any more.
public struct ModelDecoder: Sendable {
  private var dialect: any Dialect
  private var draft: AnswerDraft
  private let key: APIKey?

  /// - Parameters:
  ///   - settings: who answers.
  ///   - request: what was asked.
  ///   - rung: how JSON was asked for; without meaning where plain text was.
  public init(_ settings: ModelSettings, answering request: ModelRequest, on rung: StructuredRung) {
    dialect = settings.provider.dialect.init()
    draft = AnswerDraft(form: request.structured, rung: rung)
    key = settings.key
  }

  /// The protocol's own mark of the end was read.
  var isFinished: Bool { draft.finish != nil }
  /// What was used so far, as far as the provider said so.
  public var usage: TokenUsage? { draft.usage }
  /// What was said so far.
  public var text: String { draft.text.isEmpty ? draft.arguments : draft.text }
  /// As the provider calls the model that answers, once it said so.
  public var model: String? { draft.model }

  /// One event of a stream. An event that is no JSON is passed over.
  public mutating func feed(_ event: ServerSentEvent) throws(ModelFailure) -> [ModelEvent] {
    guard let json = Self.json(event.data) else {
      dialect.read(word: event.data, into: &draft)
      return draft.takeEvents()
    }
    try refuse(json)
    dialect.read(json, into: &draft)
    return draft.takeEvents()
  }

  /// The whole body of an answer that is not streamed.
  public mutating func feed(body: [UInt8]) throws(ModelFailure) -> [ModelEvent] {
    guard let json = Self.json(String(decoding: body, as: UTF8.self)) else { throw .unreadable }
    try refuse(json)
    dialect.read(whole: json, into: &draft)
    return draft.takeEvents()
  }

  /// The stream has ended as the server wanted it; what comes of it with the protocol's own mark.
  public mutating func end(strayLines: [String] = []) throws(ModelFailure) -> (events: [ModelEvent], reply: ModelReply)
  {
    dialect.readEnd(into: &draft)
    let events = draft.takeEvents()
    // An error can stand in a stream as bare JSON, without `data:` before it.
    if draft.finish == nil, !strayLines.isEmpty, let json = Self.json(strayLines.joined(separator: "\n")) {
      try refuse(json)
    }
    return (events, try draft.reply())
  }

  private func refuse(_ json: JSONValue) throws(ModelFailure) {
    // A Response that failed carries its error within; `error: null` says that all is well.
    let response = json["response"]
    if json["type"] == "response.failed" || json["status"] == "failed" && json["object"] == "response" {
      let error = response?["error"] ?? json["error"] ?? .null
      throw ModelFailure(inStream: ErrorBody(["error": error]) ?? ErrorBody(bytes: []), key: key)
    }
    guard json["error"] != nil || json["type"] == "error" || json[0]?["error"] != nil || json["object"] == "error",
      let body = ErrorBody(json)
    else { return }
    throw ModelFailure(inStream: body, key: key)
  }

  private static func json(_ text: String) -> JSONValue? {
    do throws(JSONFault) { return try JSONValue(reading: text) } catch { return nil }
  }
}

extension ModelRequest {
  /// The request as `settings`' provider wants it.
  public func http(to settings: ModelSettings, on rung: StructuredRung) -> HTTPRequest {
    settings.provider.dialect.request(self, to: settings, on: rung)
  }
}
