/// What is known of a student in one concept.
public struct ConceptStanding: Equatable, Sendable {
  /// How much better, in rating points, the student does here than the subject's rating says; a whole number, 0 at first.
  public var offset = 0
  /// Scored answers so far.
  public var answers = 0
  /// When the last of them was; nil before the first.
  public var last: Instant?
  /// The how-manieth answer in the subject the last of them was.
  var position = 0
  var recent = RecentAnswers(decay: LearnerModel.conceptDecay)

  public init() {}
}
