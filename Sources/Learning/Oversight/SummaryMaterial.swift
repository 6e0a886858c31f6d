/// What there is for the summary of a session.
public enum SummaryMaterial: Equatable, Sendable {
  /// It was summed up before: one a session, for good.
  case written(SessionSummary)
  /// What is known of it, and what was said in it, a line each, in the language of this student.
  case facts(SessionFacts, transcript: String, of: Profile)
}

/// The text of a summary, whoever wrote it.
public struct WrittenSummary: Equatable, Sendable {
  public var narrative: String
  /// At most three.
  public var nextSteps: [String]

  public init(narrative: String, nextSteps: [String]) {
    self.narrative = narrative
    self.nextSteps = Array(nextSteps.prefix(SessionSummary.mostSteps))
  }
}
