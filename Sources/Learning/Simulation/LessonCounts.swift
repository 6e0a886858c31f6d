/// What is counted over the lessons of a simulated class.
public struct LessonCounts: Hashable, Sendable, Encodable {
  /// The same for one kind of pupil.
  public struct OfKind: Hashable, Sendable, Encodable {
    public var pupil: String
    public var lessons = 0
    public var lost = 0
    public var unfinished = 0
    /// Replies in all lessons together.
    public var turns = 0
    public var held = 0
    public var named = 0
  }

  public private(set) var lessons = 0
  /// Lessons that did not end, or took more replies than twice their steps and ten.
  public private(set) var unfinished = 0
  /// Lessons that ended in a named prerequisite.
  public private(set) var lost = 0
  /// Sentences of more than six words that came twice in a lesson.
  public private(set) var repeats = 0
  /// Texts that told the answer of an open question.
  public private(set) var leaks = 0
  /// The share of the lessons whose pupil held a misconception in which the pupil was told that very one; 1 where nobody
  /// held any.
  public var misconceptionsNamed: Double {
    let held = kinds.reduce(0) { $0 + $1.held }
    return held == 0 ? 1 : Double(kinds.reduce(0) { $0 + $1.named }) / Double(held)
  }
  public private(set) var kinds: [OfKind] = SimulatedPupil.Kind.allCases.map { OfKind(pupil: $0.rawValue) }

  public init() {}

  /// A class with a pupil of each kind takes each lesson in both languages.
  /// - Parameter each: called with every lesson, for whoever wants to read it.
  public init(_ tutors: [BuiltInTutor], seed: UInt64, each: (LessonTrial) -> Void = { _ in }) {
    for (place, tutor) in tutors.enumerated() {
      for (row, kind) in SimulatedPupil.Kind.allCases.enumerated() {
        for (column, language) in Language.allCases.enumerated() {
          let own = UInt64(place * 16 + row * 2 + column)
          guard let trial = LessonTrial(tutor, kind, in: language, seed: seed &* 1_000_003 &+ own) else { continue }
          add(trial)
          each(trial)
        }
      }
    }
  }

  public mutating func add(_ trial: LessonTrial) {
    lessons += 1
    repeats += trial.repeats.count
    leaks += trial.leaks.count
    if !trial.isFinished { unfinished += 1 }
    if trial.isLost { lost += 1 }
    guard let index = kinds.firstIndex(where: { $0.pupil == trial.pupil.rawValue }) else { return }
    kinds[index].lessons += 1
    kinds[index].turns += trial.lesson.turns
    if !trial.isFinished { kinds[index].unfinished += 1 }
    if trial.isLost { kinds[index].lost += 1 }
    if trial.held != nil { kinds[index].held += 1 }
    if trial.wasNamed { kinds[index].named += 1 }
  }

  private enum CodingKeys: String, CodingKey {
    case lessons, unfinished, lost, repeats, leaks
    case misconceptionsNamed = "misconceptions_named"
    case kinds
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(lessons, forKey: .lessons)
    try container.encode(unfinished, forKey: .unfinished)
    try container.encode(lost, forKey: .lost)
    try container.encode(repeats, forKey: .repeats)
    try container.encode(leaks, forKey: .leaks)
    try container.encode(misconceptionsNamed, forKey: .misconceptionsNamed)
    try container.encode(kinds, forKey: .kinds)
  }
}
