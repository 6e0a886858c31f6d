/// The learner model run over a log of many students' answers, each predicted before it is seen. Students, problems and
/// concepts are numbers from 0; what is kept grows with them, and not with the log.
public struct Replay: Sendable {
  /// What the model said before an answer, and how the student stands after it.
  public struct Prediction: Equatable, Sendable {
    /// The chance of a right answer, before it was seen.
    public var probability: Double
    /// After the answer.
    public var rating: Int
    /// After the answer.
    public var offset: Int
  }

  private var subjects: [SubjectStanding] = []
  private var concepts: [UInt64: ConceptStanding] = [:]
  private var solved: Set<UInt64> = []

  public init() {}

  /// Predicts one answer, and takes it in.
  ///
  /// - Parameters:
  ///   - rating: the problem's; 1000 where nothing is known of it.
  ///   - now: of one student, later answers come later in the log.
  public mutating func take(
    student: Int, problem: Int, concept: Int, rating: Int, right isRight: Bool, at now: Instant
  ) -> Prediction {
    while subjects.count <= student { subjects.append(SubjectStanding()) }
    let (place, item) = (Self.pair(student, concept), Self.pair(student, problem))
    var standing = concepts[place] ?? ConceptStanding()
    let forecast = LearnerModel.forecast(
      subjects[student], standing, rating: rating, wasSolved: solved.contains(item), at: now)
    LearnerModel.take(isRight, rating: rating, at: now, &subjects[student], &standing)
    concepts[place] = standing
    if isRight { solved.insert(item) }
    return Prediction(
      probability: forecast.probability, rating: subjects[student].rating, offset: standing.offset)
  }

  /// Mastery of a concept, 0 to 100; `typical` is the upper median of the ratings of its problems.
  public func mastery(student: Int, concept: Int, typical rating: Int, at now: Instant) -> Int {
    guard subjects.indices.contains(student), let standing = concepts[Self.pair(student, concept)] else { return 0 }
    return LearnerModel.mastery(subjects[student], standing, typical: rating, at: now)
  }

  private static func pair(_ student: Int, _ other: Int) -> UInt64 {
    UInt64(UInt32(truncatingIfNeeded: student)) << 32 | UInt64(UInt32(truncatingIfNeeded: other))
  }
}
