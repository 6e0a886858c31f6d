/// What a lesson came to (000's summary).
public struct LessonSummary: Hashable, Sendable {
  /// What to do about a concept next.
  public enum Suggestion: String, Hashable, Sendable {
    /// 0.85 and more: something harder, or the next topic.
    case goOn = "go_on"
    /// 0.7 and more: a little practice.
    case practise
    /// Below: take it up again.
    case review
  }

  /// One concept of the plan.
  public struct Line: Hashable, Sendable {
    public var concept: Concept.ID
    /// 0 to 1, to two decimal places.
    public var mastery: Double
    public var suggestion: Suggestion
  }

  /// Steps that were left behind.
  public var steps: Int
  /// Of how many.
  public var stepCount: Int
  /// Per cent of the concepts, to one decimal place.
  public var coverage: Double
  /// The mean over the plan's concepts, to two decimal places.
  public var mastery: Double
  /// In the order of the plan.
  public var lines: [Line]
  /// At most two: those that were seen most often, the later first.
  public var mistakes: [SeenMistake]

  public init(_ lesson: Lesson) {
    steps = lesson.step
    stepCount = lesson.plan.steps.count
    coverage = lesson.coverage
    mastery = Self.rounded(lesson.meanMastery)
    lines = lesson.plan.concepts.map { concept in
      let mastery = lesson.mastery(of: concept)
      return Line(
        concept: concept, mastery: Self.rounded(mastery),
        suggestion: mastery >= 0.85 ? .goOn : mastery >= 0.7 ? .practise : .review)
    }
    mistakes = lesson.mistakes.enumerated().sorted { a, b in
      (a.element.times, a.offset) > (b.element.times, b.offset)
    }.prefix(2).map(\.element.mistake)
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
