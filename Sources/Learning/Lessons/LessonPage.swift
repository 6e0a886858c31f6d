/// A lesson with everything that a screen shows of it.
public struct LessonPage: Equatable, Sendable {
  public var lesson: Lesson
  /// What was said, the latest last. Of a long lesson, the last part: `earlier` events are still to be read.
  public var lines: [LessonLine]
  /// How many of the journal's events stand before those of `lines`.
  public var earlier: Int
  /// The open question's problem; nil where none is open.
  public var problem: Problem?
  /// The names of the plan's concepts.
  public var concepts: [Concept.ID: Phrase]
  /// What the learner model says of each of them now, 0 to 100.
  public var mastery: [Concept.ID: Int]

  public init(
    lesson: Lesson, lines: [LessonLine], earlier: Int = 0, problem: Problem?, concepts: [Concept.ID: Phrase],
    mastery: [Concept.ID: Int]
  ) {
    self.lesson = lesson
    self.lines = lines
    self.earlier = earlier
    self.problem = problem
    self.concepts = concepts
    self.mastery = mastery
  }

  /// Whether the student's last words wait for the tutor's turn, or the lesson for its first words.
  public var waits: Bool {
    guard lesson.takesTurns else { return false }
    if lesson.awaitsWelcome { return true }
    for line in lines.reversed() {
      switch line {
      case .student: return true
      case .tutor(let saying): if saying.kind != .recap, saying.kind != .question { return false }
      case .note: continue
      }
    }
    return false
  }

  /// With what was said since: `turn` is of the same lesson, and its lines follow.
  public func followed(by turn: LessonPage) -> LessonPage {
    var page = turn
    page.lines = lines + turn.lines
    page.earlier = earlier
    return page
  }
}
