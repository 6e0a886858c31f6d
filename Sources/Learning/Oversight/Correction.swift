/// What a tutor puts in the place of what the program said (004's overrides).
public enum Correction: Equatable, Sendable {
  /// Of a summary: what is told, and what is next.
  case summary(Identifier<SessionSummary>, narrative: String, nextSteps: [String])
  /// Another problem in the place of one that was assigned.
  case practice(AssignedProblem.ID, Problem.ID)
  /// Another answer to what a student asked the program.
  case exchange(Exchange.ID, String)
  /// What an answer counts, where nobody disputed it.
  case outcome(Identifier<Response>, Outcome)

  /// What `overrides.override_type` holds.
  public var kind: Kind {
    switch self {
    case .summary: .summary
    case .practice: .practice
    case .exchange: .exchange
    case .outcome: .outcome
    }
  }

  public enum Kind: String, CaseIterable, Sendable, Codable {
    case summary, practice
    case exchange = "qa_answer"
    case outcome = "response"
  }
}

/// A correction that was made, as whoever it concerns sees it.
public struct CorrectionMade: Equatable, Sendable, Identifiable {
  public typealias ID = Identifier<CorrectionMade>

  public var id: ID
  public var tutor: Person.ID
  public var student: Person.ID
  public var kind: Correction.Kind
  /// The correction that it takes back; nil for one that changes something itself.
  public var undoes: ID?
  /// What was there before, and what is there now, as JSON.
  public var original: String
  public var replacement: String
  public var reason: String
  public var at: Instant

  public init(
    id: ID, tutor: Person.ID, student: Person.ID, kind: Correction.Kind, undoes: ID?, original: String,
    replacement: String, reason: String, at: Instant
  ) {
    self.id = id
    self.tutor = tutor
    self.student = student
    self.kind = kind
    self.undoes = undoes
    self.original = original
    self.replacement = replacement
    self.reason = reason
    self.at = at
  }
}
