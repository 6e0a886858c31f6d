/// What a model answers to a `TurnBrief`, and what of it is believed.
///
/// Its words are shown, once `AnswerGuard` let them through. That the step is left is only a proposal: `TurnOutline.leaving` says
/// whether it may be. Its judgement counts for words about something that has no key, and only where it is sure (000: from a
/// confidence of 0.6 on); what has a key is judged by the judge.
public struct TutorReply: Hashable, Sendable, Codable {
  /// What the student reads, in Markdown.
  public var say: String
  /// Whether the student has shown enough for this step.
  public var leavesStep: Bool
  /// How good an explanation of the student's own was, 0 to 1; nil where there was none.
  public var explanation: Double?
  /// How sure the model is of that, 0 to 1.
  public var confidence: Double?

  private enum CodingKeys: String, CodingKey {
    case say
    case leavesStep = "leave_step"
    case explanation, confidence
  }

  public init(say: String, leavesStep: Bool = false, explanation: Double? = nil, confidence: Double? = nil) {
    self.say = say
    self.leavesStep = leavesStep
    self.explanation = explanation
    self.confidence = confidence
  }

  /// The most that is shown of one turn, in characters: more than that is no turn of a tutor.
  public static let longest = 4_000
  /// From here on a judgement without a key counts (000).
  static let sureFrom = 0.6
}

extension TurnOutline {
  /// The events of the turn as the model words it: first what it thinks of an explanation that has no key, where that counts.
  public func events(of reply: TutorReply) -> [LessonEvent] {
    var events: [LessonEvent] = []
    if let score = judgement(in: reply) { events.append(.diagnosed(Diagnosis(concept: concept, score: score))) }
    return events + self.events(saying: reply.say, leaves: reply.leavesStep)
  }

  private func judgement(in reply: TutorReply) -> Double? {
    guard let score = reply.explanation, score.isFinite, let confidence = reply.confidence,
      (TutorReply.sureFrom...1).contains(confidence)
    else { return nil }
    let isKeyed = facts.contains { fact in
      switch fact {
      case .diagnosed: true
      case .checked(let checked): checked.intent != .talk
      default: false
      }
    }
    return isKeyed ? nil : min(1, max(0, score))
  }
}
