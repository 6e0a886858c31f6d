/// The plan that one lesson follows: kept with the lesson, so that a guideline that is rewritten changes no lesson that was
/// begun.
public struct LessonPlan: Hashable, Sendable, Codable {
  /// One step, as the plan beside the conversation shows it.
  public struct Step: Hashable, Sendable, Codable {
    public var kind: PlanStep.Kind
    public var concept: Concept.ID
    public var title: Phrase

    public init(kind: PlanStep.Kind, concept: Concept.ID, title: Phrase) {
      self.kind = kind
      self.concept = concept
      self.title = title
    }
  }

  public var guideline: Guideline.ID
  public var title: Phrase
  /// Never empty.
  public var steps: [Step]
  /// What the tutor's choices are drawn from, below 2^52.
  public var seed: UInt64

  public init(_ guideline: Guideline, seed: UInt64) {
    self.guideline = guideline.id
    title = guideline.title
    steps = guideline.plan.map { Step(kind: $0.kind, concept: $0.concept, title: $0.title) }
    self.seed = seed & 0xF_FFFF_FFFF_FFFF
  }

  /// The concepts of the steps, each once, in order.
  public var concepts: [Concept.ID] {
    steps.map(\.concept).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

/// Where a student is lost: what has to be learnt before the lesson can be taken up again.
public struct LostPrerequisite: Hashable, Sendable, Codable {
  /// Nil where it is of earlier classes, and taught nowhere here.
  public var concept: Concept.ID?
  public var name: Phrase

  public init(concept: Concept.ID?, name: Phrase) {
    self.concept = concept
    self.name = name
  }
}
