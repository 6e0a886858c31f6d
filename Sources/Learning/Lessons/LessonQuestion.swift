/// A question that the tutor asks: one problem of a family.
public struct LessonQuestion: Hashable, Sendable, Codable {
  /// Why it is asked.
  public enum Purpose: String, CaseIterable, Hashable, Sendable, Codable {
    /// To find where to begin: one go, and no ladder.
    case level
    /// It belongs to a step of the plan.
    case step
    /// A step back, about what must be known before.
    case prerequisite
    /// After the end, for whoever wants more.
    case further
  }

  /// Its place among the questions of the lesson, from 0.
  public var number: Int
  /// The family.
  public var problem: Problem.ID
  /// Which problem of the family.
  public var variant: Variant
  public var concept: Concept.ID
  public var purpose: Purpose

  public init(number: Int, problem: Problem.ID, variant: Variant, concept: Concept.ID, purpose: Purpose) {
    self.number = number
    self.problem = problem
    self.variant = variant
    self.concept = concept
    self.purpose = purpose
  }
}

/// A question that waits for its answer.
public struct OpenQuestion: Hashable, Sendable, Codable {
  public var question: LessonQuestion
  /// Answers that were not right, and admissions not to know: the ladder is climbed by them.
  public internal(set) var attempts = 0
  /// Hints that were given while it was open.
  public internal(set) var hints = 0
  /// The rungs of help that were given, in order.
  public internal(set) var help: [Help] = []
  /// Whether the one more go at the form was given.
  public internal(set) var wasFormAsked = false
  /// Whether an answer was scored; it is the first that counts.
  public internal(set) var isScored = false
  /// Time at it without the look that is going on, 0 to 1,800 seconds.
  public internal(set) var seconds = 0
  /// Since when it is being looked at; nil while the student is away.
  public internal(set) var lookingSince: Instant?

  init(_ question: LessonQuestion, at: Instant) {
    self.question = question
    lookingSince = at
  }

  func seconds(at now: Instant) -> Int {
    guard let lookingSince else { return seconds }
    return min(1_800, max(0, seconds + max(0, now.seconds(since: lookingSince))))
  }
}
