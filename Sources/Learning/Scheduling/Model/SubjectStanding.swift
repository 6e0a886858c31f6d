/// What is known of a student in one subject: the rating, and how the last answers went.
public struct SubjectStanding: Equatable, Sendable {
  /// Elo's, a whole number; everybody begins at 1000, and problems are rated on the same scale.
  public var rating = LearnerModel.startingRating
  /// Scored answers so far.
  public var answers = 0
  var recent = RecentAnswers(decay: LearnerModel.overallDecay)

  public init() {}
}
