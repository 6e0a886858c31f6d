/// One problem that was chosen, and why: the student may ask.
public struct Choice: Equatable, Sendable {
  /// What the slot is for.
  public enum Reason: Equatable, Sendable {
    /// It was mastered, and is about to be forgotten: the chance of recalling it, 0 to 1.
    case review(recalled: Double)
    /// What the student is learning now.
    case goingOn(mastery: Int)
    /// New, and what leads to it is known.
    case opened
    /// Nothing new is open: what was longest not practised.
    case keeping
  }

  public var problem: Problem.ID
  public var concept: Concept.ID
  public var reason: Reason
  /// The chance of a right answer, when it was chosen.
  public var probability: Double

  public init(problem: Problem.ID, concept: Concept.ID, reason: Reason, probability: Double) {
    self.problem = problem
    self.concept = concept
    self.reason = reason
    self.probability = probability
  }
}
