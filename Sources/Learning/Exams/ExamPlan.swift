/// An exam as it began: what is asked, and what was expected of the student. Nothing of it changes afterwards.
public struct ExamPlan: Equatable, Sendable, Codable {
  public var scope: ExamScope
  public var subject: Subject.ID
  /// The student's rating in the subject when the exam began.
  public var rating: Int
  /// In the order in which they are asked; never empty.
  public var questions: [ExamQuestion]
  /// The ratings of every problem that there is of each concept: what the adjusted score speaks of.
  public var bank: [Concept.ID: [Int]]
  /// When the time is up, by the clock on the wall; nil where it is not limited.
  public var expires: Instant?

  public init(
    scope: ExamScope, subject: Subject.ID, rating: Int, questions: [ExamQuestion], bank: [Concept.ID: [Int]],
    expires: Instant?
  ) {
    self.scope = scope
    self.subject = subject
    self.rating = rating
    self.questions = questions
    self.bank = bank
    self.expires = expires
  }

  /// The concepts that are asked about, in the order in which they first come.
  public var concepts: [Concept.ID] {
    var seen: Set<Concept.ID> = []
    return questions.map(\.concept).filter { seen.insert($0).inserted }
  }

  /// How long a timed exam lasts, in minutes: what its questions are expected to take, and so many per cent more.
  public static func minutes(for questions: [ExamQuestion], extraPercent: Int) -> Int {
    let expected = questions.reduce(0) { $0 + $1.minutes }
    return (expected * (100 + extraPercent) + 99) / 100
  }

  enum CodingKeys: String, CodingKey {
    case scope, subject, rating, questions, bank, expires
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    scope = try container.decode(ExamScope.self, forKey: .scope)
    subject = try container.decode(Subject.ID.self, forKey: .subject)
    rating = try container.decode(Int.self, forKey: .rating)
    questions = try container.decode([ExamQuestion].self, forKey: .questions)
    let named = try container.decode([String: [Int]].self, forKey: .bank)
    bank = Dictionary(named.map { (Concept.ID($0.key), $0.value) }) { first, _ in first }
    expires = try container.decodeIfPresent(Instant.self, forKey: .expires)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(scope, forKey: .scope)
    try container.encode(subject, forKey: .subject)
    try container.encode(rating, forKey: .rating)
    try container.encode(questions, forKey: .questions)
    try container.encode(Dictionary(bank.map { ($0.key.rawValue, $0.value) }) { first, _ in first }, forKey: .bank)
    try container.encodeIfPresent(expires, forKey: .expires)
  }
}
