/// What a tutor puts in the place of what the program said (004's overrides).
public enum Correction: Equatable, Sendable {
  /// Of a summary: what is told, and what is next.
  case summary(Identifier<SessionSummary>, narrative: String, nextSteps: [String])
  /// Another problem in the place of one that was assigned.
  case practice(AssignedProblem.ID, Problem.ID)
  /// Other words, another answer or solution in one that was assigned: for this student alone.
  case item(AssignedProblem.ID, WrittenItem)
  /// Another answer to what a student asked the program.
  case exchange(Exchange.ID, String)
  /// What an answer counts, where nobody disputed it.
  case outcome(Identifier<Response>, Outcome)

  /// What `overrides.override_type` holds.
  public var kind: Kind {
    switch self {
    case .summary: .summary
    case .practice, .item: .practice
    case .exchange: .exchange
    case .outcome: .outcome
    }
  }

  public enum Kind: String, CaseIterable, Sendable, Codable {
    case summary, practice
    case exchange = "qa_answer"
    case outcome = "response"
  }

  /// What stood, or stands, in a place.
  public enum Content: Equatable, Sendable {
    case summary(narrative: String, nextSteps: [String])
    case problem(Problem)
    case answer(String)
    case outcome(Outcome)
  }
}

/// A correction that was made, as whoever it concerns sees it.
public struct CorrectionMade: Equatable, Sendable, Identifiable {
  public typealias ID = Identifier<CorrectionMade>

  public var id: ID
  public var tutor: Person.ID
  public var student: Person.ID
  public var kind: Correction.Kind
  /// What it is made to: the identifier of the summary, the assigned problem, the answer.
  public var place: String
  /// The problem or the question that it is about; nil of a summary.
  public var about: Phrase?
  /// The correction that it takes back; nil for one that changes something itself.
  public var undoes: ID?
  /// What was there before, and what is there now; nil where it cannot be told any more.
  public var original: Correction.Content?
  public var replacement: Correction.Content?
  public var reason: String
  public var at: Instant

  public init(
    id: ID, tutor: Person.ID, student: Person.ID, kind: Correction.Kind, place: String, about: Phrase? = nil,
    undoes: ID? = nil, original: Correction.Content?, replacement: Correction.Content?, reason: String, at: Instant
  ) {
    self.id = id
    self.tutor = tutor
    self.student = student
    self.kind = kind
    self.place = place
    self.about = about
    self.undoes = undoes
    self.original = original
    self.replacement = replacement
    self.reason = reason
    self.at = at
  }
}

extension [CorrectionMade] {
  /// Whether a correction was taken back, by one that was not taken back itself.
  public func isUndone(_ correction: CorrectionMade) -> Bool {
    contains { $0.undoes == correction.id && !isUndone($0) }
  }

  /// The newest that changes something in each place, where it still does: what stands as a tutor put it. The newest first, as
  /// they come.
  public var inForce: [CorrectionMade] {
    var places: Set<String> = []
    return filter { made in
      guard made.undoes == nil, !isUndone(made) else { return false }
      return places.insert("\(made.kind) \(made.place)").inserted
    }
  }
}
