/// A question that the tutor asks: one problem of a family, or one that a model made up.
public struct LessonQuestion: Hashable, Sendable {
  /// Why it is asked.
  public enum Purpose: String, CaseIterable, Hashable, Sendable, Codable {
    /// To find where to begin: one go, and no ladder.
    case level
    /// It belongs to a step of the plan.
    case step
    /// A step back, about what must be known before.
    case prerequisite
    /// After the end, for whoever wants more.
    case further
  }

  /// Where it comes from.
  public enum Source: Hashable, Sendable {
    /// Which problem of the family.
    case family(Variant)
    /// A model: the question is here, whole.
    case model(InventedQuestion)
  }

  /// Its place among the questions of the lesson, from 0.
  public var number: Int
  /// The family; of a question that a model made up, the item that it is in the bank.
  public var problem: Problem.ID
  public var source: Source
  public var concept: Concept.ID
  public var purpose: Purpose

  public init(number: Int, problem: Problem.ID, variant: Variant, concept: Concept.ID, purpose: Purpose) {
    self.init(number: number, problem: problem, source: .family(variant), concept: concept, purpose: purpose)
  }

  public init(number: Int, problem: Problem.ID, source: Source, concept: Concept.ID, purpose: Purpose) {
    self.number = number
    self.problem = problem
    self.source = source
    self.concept = concept
    self.purpose = purpose
  }

  /// Which problem of the family; nil for what a model made up.
  public var variant: Variant? { if case .family(let variant) = source { variant } else { nil } }

  /// What a model made up; nil for a problem of a family.
  public var invented: InventedQuestion? { if case .model(let invented) = source { invented } else { nil } }
}

extension LessonQuestion: Codable {
  /// Written into every student's journal: one flat object with either a variant or a question that was made up.
  private enum CodingKeys: String, CodingKey { case number, problem, variant, invented, concept, purpose }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    number = try container.decode(Int.self, forKey: .number)
    problem = try container.decode(Problem.ID.self, forKey: .problem)
    concept = try container.decode(Concept.ID.self, forKey: .concept)
    purpose = try container.decode(Purpose.self, forKey: .purpose)
    if let invented = try container.decodeIfPresent(InventedQuestion.self, forKey: .invented) {
      source = .model(invented)
    } else {
      source = .family(try container.decode(Variant.self, forKey: .variant))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(number, forKey: .number)
    try container.encode(problem, forKey: .problem)
    try container.encode(concept, forKey: .concept)
    try container.encode(purpose, forKey: .purpose)
    switch source {
    case .family(let variant): try container.encode(variant, forKey: .variant)
    case .model(let invented): try container.encode(invented, forKey: .invented)
    }
  }
}

/// A question that waits for its answer.
public struct OpenQuestion: Hashable, Sendable, Codable {
  public var question: LessonQuestion
  /// Answers that were not right, and admissions not to know: the ladder is climbed by them.
  public internal(set) var attempts = 0
  /// Hints that were given while it was open.
  public internal(set) var hints = 0
  /// The rungs of help that were given, in order.
  public internal(set) var help: [Help] = []
  /// Whether the one more go at the form was given.
  public internal(set) var wasFormAsked = false
  /// Whether an answer was scored; it is the first that counts.
  public internal(set) var isScored = false
  /// Time at it without the look that is going on, 0 to 1,800 seconds.
  public internal(set) var seconds = 0
  /// Since when it is being looked at; nil while the student is away.
  public internal(set) var lookingSince: Instant?

  init(_ question: LessonQuestion, at: Instant) {
    self.question = question
    lookingSince = at
  }

  func seconds(at now: Instant) -> Int {
    guard let lookingSince else { return seconds }
    return min(1_800, max(0, seconds + max(0, now.seconds(since: lookingSince))))
  }
}
