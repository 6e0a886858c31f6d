/// A scored answer of a lesson: a response like any other, to a fresh problem or to one that a model made up.
public struct LessonResponse: Hashable, Sendable {
  public var problem: Problem.ID
  /// nil where the problem is no family's.
  public var variant: Variant?
  /// The question's number in the lesson, from 0.
  public var position: Int
  /// Right, form or wrong.
  public var outcome: Outcome
  /// As it was typed.
  public var typed: String
  /// Time at the question, 0 to 1,800.
  public var seconds: Int
  /// Hints before the answer, 0 to 3.
  public var hints: Int
  public var at: Instant
}
