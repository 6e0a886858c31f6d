/// What is decided on, whole.
public enum ReviewedContent: Equatable, Sendable {
  case problem(Problem)
  /// Of a guideline or of a lesson's plan, in the order in which it is read.
  case passages([ReviewedPassage])
}

/// One passage of a guideline or of a plan that waits.
public struct ReviewedPassage: Equatable, Sendable {
  /// What it is.
  public enum Kind: CaseIterable, Sendable {
    case summary, objective, welcome
    /// A mistake that is looked for, and what is said of it.
    case mistake, remedy
    /// A step of the plan: its name, how it is taught, by what one sees that it was taken.
    case step, approach, success
    /// What is said in the step, and what is said in another way to whoever did not understand.
    case said, another
    case probe, example, before
    case closing
    /// Why whoever wrote it wrote it so, and what a reviewer answered.
    case reason, feedback
    /// Text of another program, as it lies there.
    case plain
  }

  public var kind: Kind
  public var text: Phrase

  public init(_ kind: Kind, _ text: Phrase) { (self.kind, self.text) = (kind, text) }
}

extension Guideline {
  /// The guideline as whoever decides on it reads it; of the plan, its steps by name and approach.
  public var reviewed: [ReviewedPassage] {
    [ReviewedPassage(.summary, summary)] + objectives.map { ReviewedPassage(.objective, $0) }
      + misconceptions.flatMap { [ReviewedPassage(.mistake, $0.name), ReviewedPassage(.remedy, $0.remediation)] }
      + [ReviewedPassage(.welcome, welcome)] + plan.flatMap(\.reviewed) + [ReviewedPassage(.closing, closing)]
  }
}

extension PlanStep {
  /// The step with everything that is said in it.
  public var reviewed: [ReviewedPassage] {
    var passages = [
      ReviewedPassage(.step, title), ReviewedPassage(.approach, approach), ReviewedPassage(.success, success),
    ]
    passages += pieces.map { ReviewedPassage(.said, $0.text) } + examples.map { ReviewedPassage(.example, $0.text) }
    passages += another.map { ReviewedPassage(.another, $0.text) } + probes.map { ReviewedPassage(.probe, $0) }
    return passages + [ReviewedPassage(.before, stepBack.text)]
  }
}
