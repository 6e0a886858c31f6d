/// An answer while it is being written, and what is told of it: the part that all dialects share.
struct AnswerDraft: Sendable {
  /// nil where plain text was asked for.
  let form: StructuredOutput?
  /// The JSON comes as the arguments of a tool.
  let isByTool: Bool
  private(set) var text = ""
  private(set) var arguments = ""
  private(set) var refusal: String?
  private(set) var usage: TokenUsage?
  private(set) var finish: FinishReason?
  private(set) var model: String?
  /// What is still to be told.
  private var events: [ModelEvent] = []

  init(form: StructuredOutput?, rung: StructuredRung) {
    self.form = form
    isByTool = form != nil && rung == .tool
  }

  mutating func takeEvents() -> [ModelEvent] {
    defer { events = [] }
    return events
  }

  mutating func start(model name: String?) {
    guard model == nil, let name, !name.isEmpty else { return }
    model = name
    events.append(.started(model: name))
  }

  mutating func add(text piece: String?) {
    guard let piece, !piece.isEmpty else { return }
    text += piece
    if form == nil {
      events.append(.text(piece))
    } else if !isByTool {
      events.append(.structured(piece))
    }
  }

  mutating func add(arguments piece: String?) {
    guard let piece, !piece.isEmpty else { return }
    arguments += piece
    if isByTool { events.append(.structured(piece)) }
  }

  mutating func add(refusal piece: String?) {
    guard let piece else { return }
    refusal = (refusal ?? "") + piece
  }

  /// A server that counts nothing, as some do that stand before others, says 0: that is not known, and not free.
  mutating func use(_ counted: TokenUsage?) {
    guard let counted, counted != usage, counted.input + counted.output > 0 else { return }
    usage = counted
    events.append(.usage(counted))
  }

  /// The protocol's own mark of the end; the first one counts.
  mutating func finish(_ reason: FinishReason) {
    guard finish == nil else { return }
    finish = reason
    events.append(.finished(reason))
  }

  /// The whole text, of a server that did not send it in pieces, or not all of it.
  mutating func complete(text whole: String) {
    add(text: Self.rest(of: whole, after: text))
  }

  /// The same of the arguments.
  mutating func complete(arguments whole: String) {
    add(arguments: Self.rest(of: whole, after: arguments))
  }

  /// By bytes: a vowel sign that comes later belongs to the character before it.
  private static func rest(of whole: String, after start: String) -> String? {
    guard whole.utf8.starts(with: start.utf8) else { return nil }
    return String(decoding: whole.utf8.dropFirst(start.utf8.count), as: UTF8.self)
  }

  /// The answer, once nothing more will come.
  func reply() throws(ModelFailure) -> ModelReply {
    guard let finish else { throw .truncated(.stream) }
    if let refusal { throw .refused(refusal) }
    guard let form else {
      if text.isEmpty { throw .truncated(finish == .length ? .length : .empty) }
      return ModelReply(text: text, value: nil, usage: usage, finish: finish, model: model)
    }
    // A model that was to call a tool and said the JSON instead is understood.
    let written = isByTool && !arguments.isEmpty ? arguments : text
    if written.isEmpty { throw .truncated(finish == .length ? .length : .empty) }
    do throws(ModelFailure) {
      let value = try form.value(in: written)
      return ModelReply(text: written, value: value, usage: usage, finish: finish, model: model)
    } catch {
      throw finish == .length ? .truncated(.length) : error
    }
  }
}
