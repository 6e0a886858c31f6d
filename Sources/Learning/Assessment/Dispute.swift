/// A student's word against a verdict: "I think I was right". It waits for a tutor; until one rules, nothing is scored
/// again.
public struct Dispute: Equatable, Sendable, Identifiable {
  /// A UUIDv7, made when it is said.
  public typealias ID = Identifier<Dispute>

  /// What a tutor decided: what counts from then on. The answer itself stays as it was given.
  public struct Ruling: Equatable, Sendable {
    public var outcome: Outcome
    /// What the tutor says to the student; may be empty.
    public var words: String
    public var at: Instant

    public init(outcome: Outcome, words: String, at: Instant) {
      self.outcome = outcome
      self.words = words
      self.at = at
    }
  }

  /// The most characters that a student can give as the reason.
  public static let longestWords = 500

  public var id: ID
  /// The problem whose first answer it is about.
  public var problem: Problem.ID
  /// Why the student thinks so; may be empty.
  public var words: String
  public var at: Instant
  /// nil while it waits.
  public var ruling: Ruling?

  public init(id: ID, problem: Problem.ID, words: String, at: Instant, ruling: Ruling? = nil) {
    self.id = id
    self.problem = problem
    self.words = words
    self.at = at
    self.ruling = ruling
  }
}

extension Outcome {
  /// Whether a student may say that the judge was mistaken: not where no answer was judged.
  public var isDisputable: Bool { self == .wrong || self == .form }
}
