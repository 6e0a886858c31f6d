/// One lesson of one simulated pupil, and what is found in it. Every text that the tutor says is looked at, in the pupil's
/// language, by somebody who does not ask the tutor what it meant to do.
public struct LessonTrial: Sendable {
  /// What the tutor or the pupil said.
  public struct Line: Hashable, Sendable {
    public var isTutor: Bool
    public var text: String
  }

  public let pupil: SimulatedPupil.Kind
  public let language: Language
  public private(set) var lesson: Lesson
  /// Every event, in order.
  public private(set) var events: [LessonEvent] = []
  /// The conversation.
  public private(set) var lines: [Line] = []
  /// Sentences of more than six words that came again, but those of the question that was open.
  public private(set) var repeats: [String] = []
  /// Texts that told the answer of the question that was open.
  public private(set) var leaks: [String] = []
  /// Replies that the tutor answered with no word at all.
  public private(set) var silences: [String] = []
  /// Whether the pupil held a misconception.
  public let held: GuidelineMisconception?
  /// Whether the pupil was told that very one.
  public private(set) var wasNamed = false

  private let tutor: BuiltInTutor
  private var said: Set<String> = []
  private var now = Instant(seconds: 1_800_000_000)

  /// Replies after which a lesson that has not ended is given up; no lesson may come near.
  static let patience = 80

  /// The lesson of a simulated pupil, from its beginning to its end.
  public init?(_ tutor: BuiltInTutor, _ kind: SimulatedPupil.Kind, in language: Language, seed: UInt64) {
    var pupil = SimulatedPupil(kind, guideline: tutor.guideline, language: language, seed: seed &* 2 &+ 1)
    self.init(tutor, kind, language, held: pupil.held, seed: seed &* 2)
    while lesson.status == .inProgress, lesson.turns < Self.patience {
      let told = wasNamed
      say(pupil.reply(to: lesson.open.flatMap { tutor.problem(of: $0.question) }))
      if wasNamed, !told { pupil.wasTold() }
    }
  }

  /// A lesson that somebody else's replies make: it stops with the last of them.
  public init?(_ tutor: BuiltInTutor, replies: [String], in language: Language, seed: UInt64) {
    self.init(tutor, .average, language, held: nil, seed: seed)
    for reply in replies { say(reply) }
  }

  private init?(
    _ tutor: BuiltInTutor, _ kind: SimulatedPupil.Kind, _ language: Language, held: GuidelineMisconception?,
    seed: UInt64
  ) {
    let id = Lesson.ID("simulated")
    let first = tutor.beginning(id: id, seed: seed, at: now)
    guard let began = first.first, let begun = Lesson(id: id, first: began, at: now) else { return nil }
    self.tutor = tutor
    pupil = kind
    self.language = language
    self.held = held
    lesson = begun
    events = [began]
    for event in first.dropFirst() { take(event) }
  }

  /// One reply, and what follows from it.
  public mutating func say(_ reply: String) {
    now = now.adding(seconds: 40)
    lines.append(Line(isTutor: false, text: reply))
    var (saw, named) = (false, false)
    let turn = tutor.events(after: reply, in: lesson, at: now)
    if !turn.isEmpty, turn.allSatisfy(\.sayings.isEmpty) { silences.append(reply) }
    for event in turn {
      if case .diagnosed(let diagnosis) = event, let held, diagnosis.mistake?.named == held.id { saw = true }
      if event.sayings.contains(where: { $0.kind == .misconception }) { named = true }
      take(event)
    }
    if saw, named { wasNamed = true }
  }

  private mutating func take(_ event: LessonEvent) {
    let before = lesson.open.flatMap { tutor.problem(of: $0.question) }
    let opened = event.question.flatMap { tutor.problem(of: $0) }
    let open = [before, opened].compactMap(\.self)
    let excused = Set(open.flatMap { Sentences(of: $0.asked[language]).long })
    let secrets = open.map(AnswerSecret.init)
    for saying in event.sayings {
      let text = saying.text[language]
      lines.append(Line(isTutor: true, text: text))
      let long = Sentences(of: text).long
      if saying.kind != .question {
        repeats += long.filter { said.contains($0) && !excused.contains($0) }
        repeats += Dictionary(grouping: long) { $0 }.filter { $0.value.count > 1 && !excused.contains($0.key) }.keys
          .sorted()
        let shown = [text, saying.figure?[language]].compactMap(\.self)
        leaks += shown.filter { shown in secrets.contains { $0.isTold(by: shown) } }
      }
      said.formUnion(long)
    }
    events.append(event)
    lesson.apply(event, at: now)
  }

  /// Whether it ended, and within as many replies as it may take.
  public var isFinished: Bool {
    switch lesson.status {
    case .completed, .lost: lesson.turns <= lesson.turnLimit
    case .inProgress, .paused, .released: false
    }
  }

  /// Whether it ended in a prerequisite that has a name.
  public var isLost: Bool {
    if case .lost(let prerequisite) = lesson.status { !prerequisite.name.en.isEmpty } else { false }
  }
}
