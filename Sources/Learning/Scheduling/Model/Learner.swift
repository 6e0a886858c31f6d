/// What is known of one student: the fold of all scored answers. Kept, or rebuilt from the answers at any time, it is the
/// same.
public struct Learner: Equatable, Sendable {
  /// A subject without an answer is not in it.
  public private(set) var subjects: [Subject.ID: SubjectStanding] = [:]
  /// A concept without an answer is not in it.
  public private(set) var concepts: [Concept.ID: ConceptStanding] = [:]
  /// Problems that were right at least once.
  public private(set) var solved: Set<Problem.ID> = []
  /// What a review of each concept waits for.
  public private(set) var cards: [Concept.ID: ReviewCard] = [:]
  /// Answers to each concept that were right, whatever the hints.
  public private(set) var right: [Concept.ID: Int] = [:]

  public init() {}

  /// From the answers in the order of the journal.
  public init(_ answers: some Sequence<ScoredAnswer>) {
    for answer in answers { take(answer) }
  }

  /// As it was kept.
  public init(
    subjects: [Subject.ID: SubjectStanding], concepts: [Concept.ID: ConceptStanding], solved: Set<Problem.ID>,
    cards: [Concept.ID: ReviewCard], right: [Concept.ID: Int]
  ) {
    self.subjects = subjects
    self.concepts = concepts
    self.solved = solved
    self.cards = cards
    self.right = right
  }

  /// Takes in one more answer.
  public mutating func take(_ answer: ScoredAnswer) {
    guard answer.outcome != .skipped else { return }
    let isRight = answer.outcome == .right
    LearnerModel.take(
      isRight, rating: answer.rating, at: answer.at, &subjects[answer.subject, default: SubjectStanding()],
      &concepts[answer.concept, default: ConceptStanding()])
    if isRight {
      solved.insert(answer.problem)
      right[answer.concept, default: 0] += 1
    }
    if let grade = ReviewGrade(answer.outcome, hints: answer.hints) {
      cards[answer.concept]?.grade(grade, on: answer.day)
      if cards[answer.concept] == nil { cards[answer.concept] = ReviewCard(grade, on: answer.day) }
    }
  }

  /// What is expected of an answer to a problem now.
  public func forecast(
    _ problem: Problem.ID, of concept: Concept.ID, in subject: Subject.ID, rating: Int, at now: Instant
  ) -> Forecast {
    LearnerModel.forecast(
      subjects[subject] ?? SubjectStanding(), concepts[concept] ?? ConceptStanding(), rating: rating,
      wasSolved: solved.contains(problem), at: now)
  }

  /// The chance, 0 to 1, that a typical problem of a concept would be right now; `typical` is its rating.
  public func readiness(of concept: Concept.ID, in subject: Subject.ID, typical rating: Int, at now: Instant) -> Double
  {
    LearnerModel.readiness(
      subjects[subject] ?? SubjectStanding(), concepts[concept] ?? ConceptStanding(), typical: rating, at: now)
  }

  /// What `readiness`, and so mastery, is made of, term by term.
  public func grounds(of concept: Concept.ID, in subject: Subject.ID, typical rating: Int, at now: Instant) -> Forecast
  {
    LearnerModel.lasting(
      subjects[subject] ?? SubjectStanding(), concepts[concept] ?? ConceptStanding(), rating: rating, at: now)
  }

  /// 0 to 100; `typical` is the upper median of the ratings of the concept's problems.
  public func mastery(of concept: Concept.ID, in subject: Subject.ID, typical rating: Int, at now: Instant) -> Int {
    guard let standing = concepts[concept] else { return 0 }
    return LearnerModel.mastery(subjects[subject] ?? SubjectStanding(), standing, typical: rating, at: now)
  }
}
