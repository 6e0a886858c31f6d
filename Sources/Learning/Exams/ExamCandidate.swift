/// A problem that may be asked in an exam: only what the choice needs.
public struct ExamCandidate: Equatable, Sendable {
  public var problem: Problem.ID
  public var concept: Concept.ID
  public var difficulty: Difficulty
  /// On the scale of ratings, 1000 being ordinary.
  public var rating: Int
  /// Expected time to solve, in minutes.
  public var minutes: Int
  /// The chance of a right answer, 0 to 1, for this student now.
  public var chance: Double
  /// Whether the student met it in the last `ExamBlueprint.restDays` days.
  public var wasSeen: Bool
  /// Whether it can be asked twice, with other numbers: it has a family.
  public var hasFamily: Bool

  public init(
    problem: Problem.ID, concept: Concept.ID, difficulty: Difficulty, rating: Int, minutes: Int, chance: Double,
    wasSeen: Bool, hasFamily: Bool
  ) {
    self.problem = problem
    self.concept = concept
    self.difficulty = difficulty
    self.rating = rating
    self.minutes = minutes
    self.chance = chance
    self.wasSeen = wasSeen
    self.hasFamily = hasFamily
  }
}
