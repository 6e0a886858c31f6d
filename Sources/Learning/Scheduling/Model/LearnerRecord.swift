/// What is kept of one student: the learner, and beside it what reports count of each concept. One fold makes it, whether
/// an answer is taken in as it is given or all of them are gone through again.
public struct LearnerRecord: Equatable, Sendable {
  public private(set) var learner: Learner
  /// A concept without a scored answer is not in it.
  public private(set) var tallies: [Concept.ID: ConceptTally]
  /// When the last scored answer in each subject was.
  public private(set) var lastAnswers: [Subject.ID: Instant]

  /// As it was kept; of a part of the concepts where only those are asked for.
  public init(
    learner: Learner = Learner(), tallies: [Concept.ID: ConceptTally] = [:], lastAnswers: [Subject.ID: Instant] = [:]
  ) {
    self.learner = learner
    self.tallies = tallies
    self.lastAnswers = lastAnswers
  }

  /// From the answers in the order of the journal; `typical` is each concept's `typicalRating`.
  public init(_ answers: some Sequence<ScoredAnswer>, typical: [Concept.ID: Int]) {
    self.init()
    for answer in answers { take(answer, typical: typical[answer.concept] ?? LearnerModel.startingRating) }
  }

  /// Takes in one more answer, after all that are earlier in the journal. A skip changes nothing.
  public mutating func take(_ answer: ScoredAnswer, typical rating: Int) {
    guard answer.outcome != .skipped else { return }
    learner.take(answer)
    lastAnswers[answer.subject] = answer.at
    let mastery = learner.mastery(of: answer.concept, in: answer.subject, typical: rating, at: answer.at)
    tallies[answer.concept, default: ConceptTally()].take(answer, mastery: mastery)
  }
}

extension ConceptTally {
  fileprivate mutating func take(_ answer: ScoredAnswer, mastery: Int) {
    seconds += answer.seconds
    if let said = answer.confidence {
      confidence += said
      confident += 1
    }
    if answer.outcome == .right { solved.insert(answer.problem) }
    self.mastery = mastery
  }
}
