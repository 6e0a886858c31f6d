import Learning
import Terminal

/// One session of a student, turn by turn: what the student saw, and beside it what the student did not.
///
///     a turn ──↓ n──► the next turn, the next mistake
///        ├──m──► a note ──Enter──► the turn with it
///        └──y x──► a word to the student ──Enter──► what the answer counts is another
public enum Review: Screen {
  /// Where leaving leads.
  public enum Origin: Equatable, Sendable {
    case student(StudentPage.State)
    case queue
  }

  /// What is being written.
  public enum Purpose: Equatable, Sendable {
    case note(ReviewTurn.ID)
    /// What an answer counts from now on, and a word about it.
    case ruling(Outcome)
  }

  /// The session, and the turn that is looked at.
  public struct State: Equatable, Sendable {
    public var sitting: Sitting.ID
    public var name: String
    public var origin: Origin
    /// nil until it is read.
    public var transcript: Transcript?
    /// The marked turn, from 0.
    public var selected = 0
    public var scroll = PageScroll()
    /// The turn that is wanted once it is read; nil for the first mistake.
    public var wanted: ReviewTurn.ID?
    public var purpose: Purpose?
    public var field = TextField()

    public init(_ sitting: Sitting.ID, at turn: ReviewTurn.ID? = nil, of name: String, from origin: Origin) {
      (self.sitting, self.wanted, self.name, self.origin) = (sitting, turn, name, origin)
    }

    /// nil where there is none.
    public var turn: ReviewTurn? {
      guard let turns = transcript?.turns, turns.indices.contains(selected) else { return nil }
      return turns[selected]
    }

    /// Whether it still happens: then it is read again and again.
    public var isLive: Bool { transcript?.sitting.state == .going }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed, firstPressed, lastPressed, farUpPressed, farDownPressed
    case scrolledDown, scrolledUp
    case nextMistakePressed, mistakeBeforePressed
    case notePressed, withdrawPressed, summaryPressed
    case rightPressed, wrongPressed
    case sendPressed, dropPressed
    case backPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func mark(_ state: State) -> String { state.sitting.rawValue }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    let last = max(0, (state.transcript?.turns.count ?? 0) - 1)
    switch message {
    case .upPressed: return show(&state, max(0, state.selected - 1), context)
    case .downPressed: return show(&state, min(last, state.selected + 1), context)
    case .firstPressed: return show(&state, 0, context)
    case .lastPressed: return show(&state, last, context)
    case .farUpPressed: return show(&state, max(0, state.selected - 8), context)
    case .farDownPressed: return show(&state, min(last, state.selected + 8), context)
    case .scrolledDown:
      turnPage(&state, by: 1, context)
      return []
    case .scrolledUp:
      turnPage(&state, by: -1, context)
      return []
    case .nextMistakePressed:
      return show(&state, state.transcript?.nextMistake(after: state.selected) ?? state.selected, context)
    case .mistakeBeforePressed:
      return show(&state, state.transcript?.previousMistake(before: state.selected) ?? state.selected, context)
    case .picked(let row): return show(&state, min(max(0, row), last), context)
    case .notePressed:
      guard let turn = state.turn else { return [] }
      (state.purpose, state.field) = (.note(turn.id), TextField(limit: TurnNote.longest))
      return []
    case .withdrawPressed:
      guard let note = ownNote(state, context) else { return [] }
      return Oversight.asking(.withdrawNote(note.id, in: state.sitting), context)
    case .summaryPressed:
      guard let source = source(state), let student = state.transcript?.student else { return [] }
      let summary = SummaryPage.State(source, of: student, name: state.name, from: .review(state))
      return [.go(.summary(summary))]
    case .rightPressed: return rule(&state, .right)
    case .wrongPressed: return rule(&state, .wrong)
    case .sendPressed: return send(&state, context)
    case .dropPressed:
      state.purpose = nil
      return []
    case .backPressed: return [.go(leaving(state))]
    case .typed(let key):
      if state.purpose != nil { _ = state.field.receive(key) }
      return []
    case .pasted(let text):
      if state.purpose != nil { state.field.paste(text) }
      return []
    case .heard(.overseen(.transcript(let transcript))) where transcript.sitting.id == state.sitting:
      take(transcript, &state)
      return []
    case .heard: return []
    }
  }

  private static func leaving(_ state: State) -> Destination {
    switch state.origin {
    case .student(let page): .student(page)
    case .queue: .queue
    }
  }

  /// Whoever was at the end of a session that goes on stays at its end.
  private static func take(_ transcript: Transcript, _ state: inout State) {
    let wasAtEnd = state.transcript.map { state.selected == $0.turns.count - 1 } ?? false
    let here = state.turn?.id
    let isFirst = state.transcript == nil
    state.transcript = transcript
    let last = max(0, transcript.turns.count - 1)
    if isFirst {
      let wanted = state.wanted.flatMap { id in transcript.turns.firstIndex { $0.id == id } }
      state.selected = wanted ?? transcript.nextMistake(after: -1) ?? 0
      state.wanted = nil
    } else if wasAtEnd, state.purpose == nil {
      state.selected = last
    } else {
      state.selected = transcript.turns.firstIndex { $0.id == here } ?? min(state.selected, last)
    }
  }

  private static func show(_ state: inout State, _ turn: Int, _ context: Context) -> [Effect] {
    state.selected = turn
    return following(state, context)
  }

  /// Asks whether something has happened in a session that goes on.
  static func following(_ state: State, _ context: Context) -> [Effect] {
    guard state.isLive, let version = state.transcript?.sitting.version else { return [] }
    return Oversight.asking(.follow(state.sitting, version: version), context)
  }

  /// The newest note of whoever is signed in on the marked turn.
  static func ownNote(_ state: State, _ context: Context) -> TurnNote? {
    state.turn?.notes.last { $0.tutor == context.profile?.person }
  }

  private static func rule(_ state: inout State, _ outcome: Outcome) -> [Effect] {
    guard mayRule(state) else { return [] }
    (state.purpose, state.field) = (.ruling(outcome), TextField(limit: Dispute.longestWords))
    return []
  }

  /// Whether the marked turn is an answer that counts.
  static func mayRule(_ state: State) -> Bool { state.turn?.behind.response != nil }

  /// What it can be summed up as; nil for a daily five, and for an exam that goes on.
  static func source(_ state: State) -> SessionSummary.Source? {
    (state.transcript?.sitting).flatMap(SummaryPage.source)
  }

  private static func send(_ state: inout State, _ context: Context) -> [Effect] {
    guard let purpose = state.purpose else { return [] }
    state.purpose = nil
    let words = state.field.text
    switch purpose {
    case .note(let turn):
      guard words.contains(where: { !$0.isWhitespace }) else { return [] }
      return Oversight.asking(.note(words, on: turn, in: state.sitting), context)
    case .ruling(let outcome):
      guard let behind = state.turn?.behind else { return [] }
      if let dispute = behind.dispute {
        return Oversight.asking(.settle(dispute.id, as: outcome, words: words, in: state.sitting), context)
      }
      guard let response = behind.response else { return [] }
      return Oversight.asking(.correctOutcome(response, outcome, reason: words, in: state.sitting), context)
    }
  }
}

extension Review: Paged {}
extension Review.State: Scrolled {
  var pageName: String { turn?.id.rawValue ?? "" }
}
