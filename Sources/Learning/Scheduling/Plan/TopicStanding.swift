/// How a student stands with a topic, as a plan sees it.
public struct TopicStanding: Equatable, Sendable {
  public var topic: Topic.ID
  /// Per cent of this year's exam, 0 to 100; a topic of an earlier year is 0.
  public var examWeightage: Double
  /// Per cent of this year's exam that waits for it, 0 to 100: only for a topic of an earlier year.
  public var carries: Double
  /// Hours that a pupil needs for the whole of it, more than 0.
  public var estimatedHours: Double
  /// 0 to 100: the mean over its concepts, those without an answer counting 0.
  public var mastery: Double
  /// What must be known first, and how well, 0 to 100.
  public var prerequisites: [Prerequisite]
  /// How many topics need this one directly.
  public var dependents: Int
  /// Scored answers in it so far.
  public var answers: Int
  /// The day on which it was practised last; nil where it never was.
  public var lastStudied: CalendarDay?
  /// It belongs to an earlier year, and no answers say otherwise: it is taken for known, and not offered.
  public var isAssumed: Bool

  public struct Prerequisite: Equatable, Sendable {
    public var topic: Topic.ID
    public var minimumMastery: Double

    public init(topic: Topic.ID, minimumMastery: Double = 60) {
      self.topic = topic
      self.minimumMastery = minimumMastery
    }
  }

  public init(
    topic: Topic.ID, examWeightage: Double, estimatedHours: Double, mastery: Double, prerequisites: [Prerequisite] = [],
    dependents: Int = 0, answers: Int = 0, lastStudied: CalendarDay? = nil, carries: Double = 0, isAssumed: Bool = false
  ) {
    self.topic = topic
    self.examWeightage = examWeightage
    self.estimatedHours = estimatedHours
    self.mastery = mastery
    self.prerequisites = prerequisites
    self.dependents = dependents
    self.answers = answers
    self.lastStudied = lastStudied
    self.carries = carries
    self.isAssumed = isAssumed
  }
}
