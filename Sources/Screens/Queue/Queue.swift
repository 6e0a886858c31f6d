import Learning
import Terminal

/// What waits for a tutor's decision, the oldest first.
///
///     entries ──y x──► a word ──Enter──► decided: it waits no more
///        ├──Enter──► the session that it happened in; of a question, the answer to it
///        └──e──► another statement, which approves it
public enum Queue: Screen {
  /// What is being written.
  public enum Purpose: Equatable, Sendable {
    case decision(QueueEntry.Subject, approving: Bool)
    case answer(Conversation.ID)
    case statement(Problem.ID, Phrase)
  }

  /// What waits, and what is looked at.
  public struct State: Equatable, Sendable {
    /// nil until it is read.
    public var queue: ReviewQueue?
    /// What was written with the students whose questions were looked at.
    public var conversations: [Conversation.ID: Conversation] = [:]
    /// The marked entry, from 0.
    public var selected = 0
    public var purpose: Purpose?
    public var field = TextField()

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
    case openPressed
    case yesPressed, noPressed, editPressed
    case sendPressed, dropPressed
    case backPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    let count = state.queue?.entries.count ?? 0
    switch message {
    case .upPressed: return turn(&state, to: count == 0 ? 0 : (state.selected + count - 1) % count, context)
    case .downPressed: return turn(&state, to: count == 0 ? 0 : (state.selected + 1) % count, context)
    case .picked(let row):
      guard (0..<count).contains(row) else { return [] }
      return turn(&state, to: row, context)
    case .openPressed: return open(&state)
    case .yesPressed: return decide(&state, approving: true)
    case .noPressed: return decide(&state, approving: false)
    case .editPressed:
      guard let entry = state.entry, case .problem(let problem) = entry.id else { return [] }
      state.purpose = .statement(problem, entry.about)
      state.field = TextField(entry.about[context.language], limit: 2_000)
      return []
    case .sendPressed: return send(&state, context)
    case .dropPressed:
      state.purpose = nil
      return []
    case .backPressed: return [.go(.home)]
    case .typed(let key):
      if state.purpose != nil { _ = state.field.receive(key) }
      return []
    case .pasted(let text):
      if state.purpose != nil { state.field.paste(text) }
      return []
    case .heard(.overseen(.queue(let queue))):
      state.queue = queue
      return turn(&state, to: min(state.selected, max(0, queue.entries.count - 1)), context)
    case .heard(.overseen(.conversations(let conversations, of: _))):
      for conversation in conversations { state.conversations[conversation.id] = conversation }
      return []
    case .heard: return []
    }
  }

  static func loading(_ context: Context) -> [Effect] { Oversight.asking(.queue, context) }

  /// What was written before a question is read once it is looked at.
  private static func turn(_ state: inout State, to row: Int, _ context: Context) -> [Effect] {
    state.selected = row
    guard let entry = state.entry, case .question(let id) = entry.id, state.conversations[id] == nil,
      let student = entry.student
    else { return [] }
    return Oversight.asking(.conversations(student), context)
  }

  private static func open(_ state: inout State) -> [Effect] {
    guard let entry = state.entry else { return [] }
    if case .question(let conversation) = entry.id {
      (state.purpose, state.field) = (.answer(conversation), TextField(limit: Conversation.longestMessage))
      return []
    }
    guard let sitting = entry.sitting else { return [] }
    return [.go(.review(Review.State(sitting, of: entry.name ?? "", from: .queue)))]
  }

  private static func decide(_ state: inout State, approving: Bool) -> [Effect] {
    guard let entry = state.entry, entry.id.kind != .question else { return [] }
    (state.purpose, state.field) = (.decision(entry.id, approving: approving), TextField(limit: Dispute.longestWords))
    return []
  }

  private static func send(_ state: inout State, _ context: Context) -> [Effect] {
    guard let purpose = state.purpose else { return [] }
    state.purpose = nil
    let words = state.field.text
    let isSaid = words.contains { !$0.isWhitespace }
    switch purpose {
    case .decision(.dispute(let dispute), let approving):
      return Oversight.asking(.settle(dispute, as: approving ? .right : .wrong, words: words, in: nil), context)
    case .decision(let subject, let approving):
      return Oversight.asking(.decide(subject, approving: approving, reason: words), context)
    case .answer(let conversation):
      guard isSaid else { return [] }
      state.conversations[conversation] = nil
      return Oversight.asking(.answer(words, in: conversation), context)
    case .statement(let problem, var statement):
      guard isSaid else { return [] }
      switch context.language {
      case .english: statement.en = words
      case .bengali: statement.bn = words
      }
      return Oversight.asking(.edit(problem, statement: statement, reason: ""), context)
    }
  }
}
