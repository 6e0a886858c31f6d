/// One step of a study plan: one concept, what is said about it, and what is asked.
public struct PlanStep: Hashable, Sendable, Codable {
  /// What a step is for (000).
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    /// Something new, in small pieces, and a question.
    case explain
    /// A question that shows whether it was understood; a reminder before it.
    case check
    /// Two questions or more.
    case practice
  }

  public var kind: Kind
  /// A concept of the guideline's topic.
  public var concept: Concept.ID
  /// What the plan beside the conversation calls it.
  public var title: Phrase
  /// How it is taught, for whoever reads the plan.
  public var approach: Phrase
  /// By what one sees that the step has been taken.
  public var success: Phrase
  /// What is said before the first question, in small pieces.
  public var pieces: [Passage]
  /// The same explained by a different method, for whoever did not understand the pieces.
  public var another: [Passage]
  /// Questions that lead a pupil who was wrong to see why; nobody judges what is said to them.
  public var probes: [Phrase]
  /// Worked examples.
  public var examples: [Passage]
  /// The families of its questions, in the order in which they are asked.
  public var questions: [Problem.ID]
  /// What is needed before.
  public var stepBack: StepBack

  private enum CodingKeys: String, CodingKey {
    case kind, concept, title, approach, success, pieces, another, probes, examples, questions
    case stepBack = "step_back"
  }

  public init(
    kind: Kind, concept: Concept.ID, title: Phrase, approach: Phrase, success: Phrase, pieces: [Passage],
    another: [Passage], probes: [Phrase], examples: [Passage], questions: [Problem.ID], stepBack: StepBack
  ) {
    self.kind = kind
    self.concept = concept
    self.title = title
    self.approach = approach
    self.success = success
    self.pieces = pieces
    self.another = another
    self.probes = probes
    self.examples = examples
    self.questions = questions
    self.stepBack = stepBack
  }
}

/// What has to be known before a step, and a short reminder of it.
public struct StepBack: Hashable, Sendable, Codable {
  /// The concept, of any topic; nil where the step's concept needs none that is taught here.
  public var concept: Concept.ID?
  /// What it is called where `concept` is nil: something of earlier classes.
  public var name: Phrase?
  /// The reminder.
  public var text: Phrase

  public init(concept: Concept.ID?, name: Phrase?, text: Phrase) {
    self.concept = concept
    self.name = name
    self.text = text
  }
}
