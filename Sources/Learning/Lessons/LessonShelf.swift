/// What a student can take a lesson on, and the lessons that were taken.
public struct LessonShelf: Equatable, Sendable {
  /// A topic that has an approved guideline.
  public struct Entry: Equatable, Sendable, Identifiable {
    public var id: Guideline.ID
    public var topic: Topic.ID
    public var title: Phrase
    public var summary: Phrase
    /// School grade, 1 to 12.
    public var grade: Int
    public var subject: Phrase
    /// Steps of its plan.
    public var steps: Int
    /// Mean mastery over its topic's concepts, 0 to 100.
    public var mastery: Int
    /// Per cent of its concepts that lessons have covered so far: it never falls.
    public var coverage: Double
    /// Topics that should be known first and are not, each with its mastery: the lesson can be insisted on.
    public var missing: [Missing]
    /// How many topics it opens directly.
    public var unlocks: Int
    /// The higher, the sooner; nil where it is not recommended.
    public var priority: Double?

    public init(
      id: Guideline.ID, topic: Topic.ID, title: Phrase, summary: Phrase, grade: Int, subject: Phrase, steps: Int,
      mastery: Int, coverage: Double, missing: [Missing], unlocks: Int, priority: Double?
    ) {
      self.id = id
      self.topic = topic
      self.title = title
      self.summary = summary
      self.grade = grade
      self.subject = subject
      self.steps = steps
      self.mastery = mastery
      self.coverage = coverage
      self.missing = missing
      self.unlocks = unlocks
      self.priority = priority
    }
  }

  /// A topic that should come before.
  public struct Missing: Equatable, Sendable {
    public var name: Phrase
    /// 0 to 100, and what is asked for.
    public var mastery: Int
    public var minimum: Int

    public init(name: Phrase, mastery: Int, minimum: Int) {
      self.name = name
      self.mastery = mastery
      self.minimum = minimum
    }
  }

  /// Recommended ones first, then by grade.
  public var entries: [Entry]
  /// Those that can be gone on with, the latest first.
  public var unfinished: [LessonListing]
  /// Those that are over, the latest first.
  public var finished: [LessonListing]

  public init(entries: [Entry], unfinished: [LessonListing], finished: [LessonListing]) {
    self.entries = entries
    self.unfinished = unfinished
    self.finished = finished
  }
}
