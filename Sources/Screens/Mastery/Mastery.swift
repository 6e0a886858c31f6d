import Learning
import Terminal

/// How well the concepts of one topic are known, and what is behind each number.
///
///     the library ──^E──► concepts ──↑ ↓──► another one's evidence is read
///          ▲                 │ Enter ──► free practice of the concept
///          └──────Esc────────┘
public enum Mastery: Screen {
  /// The topic, and which of its concepts is looked at.
  public struct State: Equatable, Sendable {
    public var topic: TopicListing
    /// 0 to 100 of each concept that was answered.
    public var mastery: [Concept.ID: Int]
    /// What has been read so far.
    public var evidence: [Concept.ID: ConceptEvidence] = [:]
    /// The concept whose evidence is shown, counted in the topic's from 0.
    public var selected: Int
    /// Lines of the evidence above the first one that is shown, 0 to 400; past their end it stands for the end.
    public var scroll = 0
    /// A problem is being drawn.
    public var isWaiting = false
    /// Where the student came from, as it was; nil for home.
    public var library: Library.State?

    public init(
      topic: TopicListing, mastery: [Concept.ID: Int], at concept: Concept.ID? = nil, from library: Library.State? = nil
    ) {
      self.topic = topic
      self.mastery = mastery
      self.library = library
      selected = topic.concepts.firstIndex { $0.id == concept } ?? 0
    }

    /// The same, to come back to: what is behind each number is asked for once more.
    var afresh: State {
      var state = self
      (state.evidence, state.isWaiting, state.scroll) = ([:], false, 0)
      return state
    }

    /// nil in a topic without concepts.
    public var concept: Concept? { topic.concepts.indices.contains(selected) ? topic.concepts[selected] : nil }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed
    case scrolledUp, scrolledDown
    case practisePressed
    case backPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func isBusy(_ state: State) -> Bool { state.isWaiting }

  public static func mark(_ state: State) -> String { "\(state.topic.id)" }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    let count = state.topic.concepts.count
    switch message {
    case .upPressed: return turn(&state, to: marked(state.selected, by: -1, of: count), context)
    case .downPressed: return turn(&state, to: marked(state.selected, by: 1, of: count), context)
    case .picked(let row): return turn(&state, to: row, context)
    case .scrolledUp:
      state.scroll = scrolled(state.scroll, by: -4, last: lastScroll(state, context))
      return []
    case .scrolledDown:
      state.scroll = scrolled(state.scroll, by: 4, last: lastScroll(state, context))
      return []
    case .practisePressed:
      guard !state.isWaiting, let concept = state.concept, let person = context.profile?.person else { return [] }
      state.isWaiting = true
      return [.freshProblem(.concept(concept.id), person)]
    case .backPressed: return [.go(state.library.map(Destination.libraryAgain) ?? .home)]
    case .heard(.evidence(let evidence)):
      state.evidence[evidence.concept] = evidence
      state.mastery[evidence.concept] = evidence.mastery
      return []
    case .heard(.failed):
      state.isWaiting = false
      return []
    case .heard, .typed, .pasted:
      return []
    }
  }

  private static func turn(_ state: inout State, to row: Int, _ context: Context) -> [Effect] {
    guard state.topic.concepts.indices.contains(row) else { return [] }
    (state.selected, state.scroll) = (row, 0)
    return reading(state, context)
  }

  /// Asks for what is behind the concept that is looked at, where it was not read yet.
  static func reading(_ state: State, _ context: Context) -> [Effect] {
    guard let concept = state.concept, state.evidence[concept.id] == nil, let person = context.profile?.person else {
      return []
    }
    return [.loadEvidence(concept.id, person)]
  }
}
