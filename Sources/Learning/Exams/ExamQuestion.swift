/// One question of an exam, as it was drawn when the exam began.
public struct ExamQuestion: Equatable, Sendable, Codable {
  /// The problem, or the family that it was drawn from.
  public var problem: Problem.ID
  /// Which problem of the family; nil where the problem has none.
  public var variant: Variant?
  public var concept: Concept.ID
  public var difficulty: Difficulty
  /// On the scale of ratings, 1000 being ordinary.
  public var rating: Int
  /// The chance of a right answer, 0 to 1, as it was expected when the exam began.
  public var chance: Double
  /// Which share of what the exam is about it stands for, 0 to 1; those of all questions together are 1.
  public var weight: Double
  /// Expected time to solve, in minutes.
  public var minutes: Int
  /// The question itself, where a model wrote it; nil for a problem of the bank.
  public var written: WrittenQuestion?

  public init(
    problem: Problem.ID, variant: Variant?, concept: Concept.ID, difficulty: Difficulty, rating: Int, chance: Double,
    weight: Double, minutes: Int, written: WrittenQuestion? = nil
  ) {
    self.problem = problem
    self.variant = variant
    self.concept = concept
    self.difficulty = difficulty
    self.rating = rating
    self.chance = chance
    self.weight = weight
    self.minutes = minutes
    self.written = written
  }
}
