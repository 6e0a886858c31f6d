import Learning
import Terminal

/// What waits for a tutor's decision, the oldest first; of what is decided on, the whole text.
///
///     entries ──y x──► a word ──Enter──► decided: it waits no more
///        ├──Enter──► the session that it happened in; of a question, the answer to it
///        ├──r──► of a question, the turn that it is about
///        ├──c──► of a question: it is done with
///        ├──e──► of a question to the program, its answer: another is put in its place
///        └──e──► a problem part by part ──Enter──► the next part ──Enter──► … ──► approved as it is written now
public enum Queue: Screen {
  /// What is being written.
  public enum Purpose: Equatable, Sendable {
    case decision(QueueEntry.Subject, approving: Bool)
    case answer(Conversation.ID)
    /// A problem as it is written so far, and the part that is being written.
    case editing(Problem.ID, ProblemEdit, ProblemEdit.Part)
  }

  /// What waits, and what is looked at.
  public struct State: Equatable, Sendable {
    /// nil until it is read.
    public var queue: ReviewQueue?
    /// What was written with the students whose questions were looked at.
    public var conversations: [Conversation.ID: Conversation] = [:]
    /// The whole of what was looked at.
    public var contents: [QueueEntry.Subject: ReviewedContent] = [:]
    /// The marked entry, from 0.
    public var selected = 0
    public var purpose: Purpose?
    public var field = TextArea()
    public var scroll = PageScroll()
    /// Why a part was not taken, until the next key; nil where nothing is wrong.
    public var complaint: Phrase?

    public init(queue: ReviewQueue? = nil) { self.queue = queue }

    /// nil where nothing waits.
    public var entry: QueueEntry? {
      guard let entries = queue?.entries, entries.indices.contains(selected) else { return nil }
      return entries[selected]
    }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed
    case scrolledDown, scrolledUp
    case openPressed, readPressed, closePressed
    case yesPressed, noPressed, editPressed
    case sendPressed, dropPressed, clearPressed
    case partPressed, partBeforePressed, savePressed
    case backPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    let count = state.queue?.entries.count ?? 0
    if case .heard = message {} else { state.complaint = nil }
    switch message {
    case .upPressed: return turn(&state, to: marked(state.selected, by: -1, of: count), context)
    case .downPressed: return turn(&state, to: marked(state.selected, by: 1, of: count), context)
    case .picked(let row):
      guard (0..<count).contains(row) else { return [] }
      return turn(&state, to: row, context)
    case .scrolledDown: turnPage(&state, by: 1, context)
    case .scrolledUp: turnPage(&state, by: -1, context)
    case .openPressed: return open(&state)
    case .readPressed: return read(state)
    case .closePressed:
      guard let entry = state.entry, entry.id.kind == .question else { return [] }
      return Oversight.asking(.decide(entry.id, approving: true, reason: ""), context)
    case .yesPressed: decide(&state, approving: true)
    case .noPressed: decide(&state, approving: false)
    case .editPressed:
      if let entry = state.entry, let exchange = entry.exchange {
        return [.go(.correcting(Correcting.State(.answer(exchange), of: entry.name ?? "", from: .queue)))]
      }
      edit(&state, context)
    case .sendPressed: return send(&state, context)
    case .savePressed: return save(&state, context)
    case .partPressed: turnPart(&state, by: 1, context)
    case .partBeforePressed: turnPart(&state, by: -1, context)
    case .clearPressed: state.field.clear()
    case .dropPressed: state.purpose = nil
    case .backPressed: return [.go(.home)]
    case .typed(let key):
      if state.purpose != nil {
        _ = state.field.receive(key, columns: regions(state, context).field.columns, context.family)
      }
    case .pasted(let text):
      if state.purpose != nil { state.field.paste(text) }
    case .heard(let event): return hear(&state, event, context)
    }
    return []
  }

  private static func hear(_ state: inout State, _ event: Event, _ context: Context) -> [Effect] {
    switch event {
    case .overseen(.queue(let queue)):
      state.queue = queue
      return turn(&state, to: min(state.selected, max(0, queue.entries.count - 1)), context)
    case .overseen(.conversations(let conversations, of: _)):
      for conversation in conversations { state.conversations[conversation.id] = conversation }
    case .overseen(.content(let content, of: let subject)): state.contents[subject] = content
    default: break
    }
    return []
  }

  static func loading(_ context: Context) -> [Effect] { Oversight.asking(.queue, context) }

  /// What was written before a question, and the whole of what is decided on, are read once they are looked at.
  private static func turn(_ state: inout State, to row: Int, _ context: Context) -> [Effect] {
    state.selected = row
    guard let entry = state.entry else { return [] }
    switch entry.id {
    case .question(let id):
      guard let student = entry.student, state.conversations[id] == nil else { return [] }
      return Oversight.asking(.conversations(student), context)
    case .problem, .guideline, .plan:
      return state.contents[entry.id] == nil ? Oversight.asking(.content(entry.id), context) : []
    case .dispute: return []
    }
  }

  private static func open(_ state: inout State) -> [Effect] {
    guard let entry = state.entry else { return [] }
    if case .question(let conversation) = entry.id {
      (state.purpose, state.field) = (.answer(conversation), TextArea(limit: Conversation.longestMessage))
      return []
    }
    return read(state)
  }

  /// The session that it happened in, at the turn that it is about.
  private static func read(_ state: State) -> [Effect] {
    guard let entry = state.entry, let sitting = entry.sitting else { return [] }
    return [.go(.review(Review.State(sitting, at: entry.turn, of: entry.name ?? "", from: .queue)))]
  }

  private static func decide(_ state: inout State, approving: Bool) {
    guard let entry = state.entry, entry.id.kind != .question else { return }
    (state.purpose, state.field) = (.decision(entry.id, approving: approving), TextArea(limit: Dispute.longestWords))
  }

  private static func send(_ state: inout State, _ context: Context) -> [Effect] {
    guard let purpose = state.purpose else { return [] }
    let words = state.field.text
    switch purpose {
    case .decision(.dispute(let dispute), let approving):
      state.purpose = nil
      return Oversight.asking(.settle(dispute, as: approving ? .right : .wrong, words: words, in: nil), context)
    case .decision(let subject, let approving):
      // Whoever wrote it has to know what is wrong with it.
      guard approving || words.contains(where: { !$0.isWhitespace }) else {
        state.complaint = Words.reasonNeeded
        return []
      }
      state.purpose = nil
      return Oversight.asking(.decide(subject, approving: approving, reason: words), context)
    case .answer(let conversation):
      guard words.contains(where: { !$0.isWhitespace }) else { return [] }
      state.purpose = nil
      state.conversations[conversation] = nil
      return Oversight.asking(.answer(words, in: conversation), context)
    case .editing(_, let edited, let part):
      if part == edited.parts.last { return save(&state, context) }
      turnPart(&state, by: 1, context)
      return []
    }
  }
}

extension Queue: Paged {}
extension Queue.State: Scrolled {
  var pageName: String {
    guard let entry else { return "" }
    if case .editing(_, _, let part) = purpose { return "\(part)" }
    if case .question(let id) = entry.id { return "\(id) \(conversations[id]?.messages.count ?? 0)" }
    return "\(entry.id) \(contents[entry.id] == nil)"
  }

  /// Of a conversation, what was said last is what is answered.
  var beginsAtEnd: Bool { if case .question(let id) = entry?.id { conversations[id] != nil } else { false } }
}
