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
  /// It asks not for the answer, which it tells, but for the way to it in the student's own words: a model judges that, or a tutor.
  public var asksWhy: Bool

  public init(
    problem: Problem.ID, variant: Variant?, concept: Concept.ID, difficulty: Difficulty, rating: Int, chance: Double,
    weight: Double, minutes: Int, written: WrittenQuestion? = nil, asksWhy: Bool = false
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
    self.asksWhy = asksWhy
  }

  enum CodingKeys: String, CodingKey {
    case problem, variant, concept, difficulty, rating, chance, weight, minutes, written, asksWhy
  }

  /// Exams of earlier times know neither models nor reasons.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    problem = try container.decode(Problem.ID.self, forKey: .problem)
    variant = try container.decodeIfPresent(Variant.self, forKey: .variant)
    concept = try container.decode(Concept.ID.self, forKey: .concept)
    difficulty = try container.decode(Difficulty.self, forKey: .difficulty)
    rating = try container.decode(Int.self, forKey: .rating)
    chance = try container.decode(Double.self, forKey: .chance)
    weight = try container.decode(Double.self, forKey: .weight)
    minutes = try container.decode(Int.self, forKey: .minutes)
    written = try container.decodeIfPresent(WrittenQuestion.self, forKey: .written)
    asksWhy = try container.decodeIfPresent(Bool.self, forKey: .asksWhy) ?? false
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(problem, forKey: .problem)
    try container.encodeIfPresent(variant, forKey: .variant)
    try container.encode(concept, forKey: .concept)
    try container.encode(difficulty, forKey: .difficulty)
    try container.encode(rating, forKey: .rating)
    try container.encode(chance, forKey: .chance)
    try container.encode(weight, forKey: .weight)
    try container.encode(minutes, forKey: .minutes)
    try container.encodeIfPresent(written, forKey: .written)
    if asksWhy { try container.encode(true, forKey: .asksWhy) }
  }
}
