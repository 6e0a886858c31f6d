/// What is known of a student in one subject: the rating, and how the last answers went.
public struct SubjectStanding: Equatable, Sendable {
  /// Elo's, a whole number; everybody begins at 1000, and problems are rated on the same scale.
  public var rating = LearnerModel.startingRating
  /// Scored answers so far.
  public var answers = 0
  /// How the last of them went.
  public internal(set) var recent = RecentAnswers(decay: LearnerModel.overallDecay)

  public init() {}

  /// As it was kept; `right` and `weight` are those of `recent`.
  public init(rating: Int, answers: Int, right: Double, weight: Double) {
    self.rating = rating
    self.answers = answers
    recent = RecentAnswers(decay: LearnerModel.overallDecay, right: right, weight: weight)
  }
}
