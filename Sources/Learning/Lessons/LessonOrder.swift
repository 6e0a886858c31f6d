/// What a student wants a lesson on.
public struct LessonOrder: Hashable, Sendable {
  /// Where the lesson is looked for.
  public enum Subject: Hashable, Sendable {
    case guideline(Guideline.ID)
    /// The guideline whose plan teaches this concept: where an exam was weak, or a lesson was lost.
    case concept(Concept.ID)
  }

  public var subject: Subject
  /// Whether it begins again from the first step although an unfinished one could be gone on with: that one is released.
  public var startsAnew: Bool

  public init(_ subject: Subject, startsAnew: Bool = false) {
    self.subject = subject
    self.startsAnew = startsAnew
  }
}
