import Learning
import Terminal

/// What there is to practise: the topics of every grade, their problems, and a search over all of them.
///
///     topics ──Enter──► one topic ──Enter──► free practice (a problem, or the whole topic)
///       ▲                  │
///       └──────Esc─────────┘        typing searches, in both: letters are never commands here
///     ^E, from either: how well its concepts are known (Mastery)       ^L: a lesson on it
public enum Library: Screen {
  /// What is listed, and what is looked for.
  public struct State: Equatable, Sendable {
    /// nil until it is read.
    public var catalogue: Catalogue?
    /// The topic whose problems are listed; nil for the list of topics.
    public var topic: Topic.ID?
    /// What is looked for.
    public var query = TextField(limit: 100)
    /// The grade that is listed; nil for every grade.
    public var grade: Int?
    /// Only problems of this band are listed; nil for all.
    public var band: Difficulty.Band?
    /// The marked line, from 0.
    public var selected = 0
    /// A problem is being drawn.
    public var isWaiting = false

    public init(grade: Int?) { self.grade = grade }
  }

  /// One line of the list.
  enum Line: Equatable {
    case topic(TopicListing)
    /// Fresh problems of the topic that is open.
    case wholeTopic
    case problem(ProblemListing)
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed, pageUpPressed, pageDownPressed
    case openPressed
    case gradePressed, bandPressed
    case masteryPressed, lessonPressed, askPressed
    case backPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func isBusy(_ state: State) -> Bool { state.isWaiting }

  public static func mark(_ state: State) -> String {
    "\(state.topic?.rawValue ?? "") \(state.query.text)"
  }

  public static func typing(_ state: State, _ context: Context) -> Typing { state.query.text.isEmpty ? .empty : .text }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    let count = lines(state).count
    switch message {
    case .upPressed: state.selected = max(0, state.selected - 1)
    case .downPressed: state.selected = min(max(0, count - 1), state.selected + 1)
    case .pageUpPressed: state.selected = max(0, state.selected - 10)
    case .pageDownPressed: state.selected = min(max(0, count - 1), state.selected + 10)
    case .openPressed: return open(&state, context)
    case .picked(let index):
      guard (0..<count).contains(index) else { return [] }
      state.selected = index
      return open(&state, context)
    case .gradePressed:
      let grades = Set(state.catalogue?.topics.map(\.grade) ?? []).sorted()
      let place = state.grade.flatMap(grades.firstIndex(of:)).map { $0 + 1 } ?? 0
      state.grade = place < grades.count ? grades[place] : nil
      state.selected = 0
    case .bandPressed:
      let bands = Difficulty.Band.allCases
      let place = state.band.flatMap(bands.firstIndex(of:)).map { $0 + 1 } ?? 0
      state.band = place < bands.count ? bands[place] : nil
      state.selected = 0
    case .masteryPressed: return mastery(state)
    case .lessonPressed: return lesson(&state, context)
    case .askPressed:
      guard let problem = marked(state) else { return [] }
      return [.go(.asking(Asking.Question(about: .thing(.problem(problem.id)), title: problem.statement)))]
    case .backPressed: return back(&state)
    case .typed(let key):
      if state.query.receive(key) { state.selected = 0 }
    case .pasted(let text):
      state.query.paste(text)
      state.selected = 0
    case .heard(.catalogue(let catalogue)):
      state.catalogue = catalogue
      // A grade that nothing is taught in lists nothing.
      if let grade = state.grade, !catalogue.topics.contains(where: { $0.grade == grade }) { state.grade = nil }
    case .heard(.failed):
      state.isWaiting = false
    case .heard: break
    }
    return []
  }

  private static func open(_ state: inout State, _ context: Context) -> [Effect] {
    let lines = lines(state)
    guard !state.isWaiting, lines.indices.contains(state.selected), let person = context.profile?.person else {
      return []
    }
    switch lines[state.selected] {
    case .topic(let topic):
      state.topic = topic.id
      state.query.clear()
      state.selected = 0
      return []
    case .wholeTopic:
      guard let topic = state.topic else { return [] }
      state.isWaiting = true
      return [.freshProblem(.topic(topic), person)]
    case .problem(let problem):
      state.isWaiting = true
      return [.freshProblem(.problem(problem.id), person)]
    }
  }

  /// The marked problem; nil where a topic is.
  static func marked(_ state: State) -> ProblemListing? {
    let lines = lines(state)
    guard lines.indices.contains(state.selected), case .problem(let problem) = lines[state.selected] else { return nil }
    return problem
  }

  /// A lesson on the marked topic, or on that of the marked problem.
  private static func lesson(_ state: inout State, _ context: Context) -> [Effect] {
    let lines = lines(state)
    guard !state.isWaiting, lines.indices.contains(state.selected), let person = context.profile?.person else {
      return []
    }
    let topic: Topic.ID?
    switch lines[state.selected] {
    case .topic(let one): topic = one.id
    case .wholeTopic: topic = state.topic
    case .problem(let problem): topic = problem.topic
    }
    guard let topic else { return [] }
    state.isWaiting = true
    return [.beginLesson(LessonOrder(.guideline(Guideline.ID(topic.rawValue))), person)]
  }

  /// What is behind the numbers of the marked topic, or of the marked problem's.
  private static func mastery(_ state: State) -> [Effect] {
    let lines = lines(state)
    guard !state.isWaiting, let catalogue = state.catalogue, lines.indices.contains(state.selected) else { return [] }
    let topic: TopicListing?
    var concept: Concept.ID?
    switch lines[state.selected] {
    case .topic(let one): topic = one
    case .wholeTopic: topic = state.topic.flatMap(catalogue.topic)
    case .problem(let problem): (topic, concept) = (catalogue.topic(problem.topic), problem.concept)
    }
    guard let topic else { return [] }
    return [.go(.mastery(Mastery.State(topic: topic, mastery: catalogue.mastery, at: concept, from: state)))]
  }

  private static func back(_ state: inout State) -> [Effect] {
    if !state.query.text.isEmpty {
      state.query.clear()
      state.selected = 0
      return []
    }
    guard let topic = state.topic else { return [.go(.home)] }
    state.topic = nil
    state.selected = lines(state).firstIndex { if case .topic(let one) = $0 { one.id == topic } else { false } } ?? 0
    return []
  }

  /// What is listed: topics, or the problems of one, or what was found.
  static func lines(_ state: State) -> [Line] {
    guard let catalogue = state.catalogue else { return [] }
    if state.query.text.isEmpty, state.topic == nil {
      return catalogue.topics.filter { state.grade == nil || $0.grade == state.grade }.map(Line.topic)
    }
    let found = catalogue.search(state.query.text, topic: state.topic, band: state.band)
      .map { catalogue.problems[$0] }
    if state.topic != nil {
      return (state.query.text.isEmpty ? [.wholeTopic] : []) + found.map(Line.problem)
    }
    let grades = Dictionary(catalogue.topics.map { ($0.id, $0.grade) }) { first, _ in first }
    let words = state.query.text.lowercased()
    let topics = catalogue.topics.filter {
      (state.grade == nil || $0.grade == state.grade)
        && [$0.name.en.lowercased(), $0.name.bn].contains { $0.contains(words) }
    }
    return topics.map(Line.topic)
      + found.filter { state.grade == nil || grades[$0.topic] == state.grade }.map(Line.problem)
  }
}
