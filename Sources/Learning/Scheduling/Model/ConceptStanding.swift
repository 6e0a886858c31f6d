/// What is known of a student in one concept.
public struct ConceptStanding: Equatable, Sendable {
  /// How much better, in rating points, the student does here than the subject's rating says; a whole number, 0 at first.
  public var offset = 0
  /// Scored answers so far.
  public var answers = 0
  /// When the last of them was; nil before the first.
  public var last: Instant?
  /// The how-manieth answer in the subject the last of them was; 0 before the first.
  public internal(set) var position = 0
  /// How the last of them went.
  public internal(set) var recent = RecentAnswers(decay: LearnerModel.conceptDecay)

  public init() {}

  /// As it was kept; `right` and `weight` are those of `recent`.
  public init(offset: Int, answers: Int, last: Instant?, position: Int, right: Double, weight: Double) {
    self.offset = offset
    self.answers = answers
    self.last = last
    self.position = position
    recent = RecentAnswers(decay: LearnerModel.conceptDecay, right: right, weight: weight)
  }
}
