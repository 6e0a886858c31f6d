/// What is counted of a student's scored answers to one concept beside what the model needs: for reports.
public struct ConceptTally: Equatable, Sendable {
  /// Time at all of its problems together.
  public var seconds = 0
  /// How sure the student said they were, 1 to 5 each (003), added up.
  public var confidence = 0
  /// Answers before which they said so.
  public var confident = 0
  /// 0 to 100, at the moment of the last answer: later it is less, because it fades.
  public var mastery = 0
  /// Its problems that were right at least once.
  public var solved: Set<Problem.ID> = []

  public init() {}

  public init(seconds: Int, confidence: Int, confident: Int, mastery: Int, solved: Set<Problem.ID>) {
    self.seconds = seconds
    self.confidence = confidence
    self.confident = confident
    self.mastery = mastery
    self.solved = solved
  }
}
