/// A question of a model that may stand in an exam, and what it is about.
public struct ExamOffer: Equatable, Sendable {
  public var question: WrittenQuestion
  public var concept: Concept.ID
  public var difficulty: Difficulty

  public init(_ question: WrittenQuestion, concept: Concept.ID, band: Difficulty.Band) {
    self.question = question
    self.concept = concept
    difficulty =
      switch band {
      case .easy: Difficulty(clamping: 2)
      case .medium: .ordinary
      case .hard: Difficulty(clamping: 9)
      }
  }
}
