/// A problem that may be chosen: only what the choice needs.
public struct RatedProblem: Equatable, Sendable, Identifiable {
  public var id: Problem.ID
  public var concept: Concept.ID
  /// On the scale of ratings, 1000 being ordinary: calibrated, or that of its level.
  public var rating: Int

  public init(id: Problem.ID, concept: Concept.ID, rating: Int) {
    self.id = id
    self.concept = concept
    self.rating = rating
  }
}

extension Difficulty {
  /// Where a problem of this level begins: 850 for level 1 to 1150 for level 10. Wider is worse: an author's level tells
  /// less about a problem than it seems (measured on logs of four courses).
  public var startingRating: Int { 850 + Int((Double((level - 1) * 300) / 9).rounded()) }
}
