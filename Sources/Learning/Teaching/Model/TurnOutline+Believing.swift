extension TurnOutline {
  /// The events of the turn as a model words them, and as far as it is believed.
  ///
  /// Its own judgement counts for an explanation that has no key, and only where it is sure (000: from a confidence of 0.6 on, a
  /// wrong answer about 0.3, a partial one 0.6, a right one 0.8); what has a key is judged by the judge. That the step is left
  /// is a proposal: `leaving` says whether it may be.
  ///
  /// - Parameter own: its question, where it may be asked; else ours is.
  public func events(of reply: TutorReply, asking own: LessonQuestion? = nil) -> [LessonEvent] {
    var events: [LessonEvent] = []
    if let score = judgement(in: reply) { events.append(.diagnosed(Diagnosis(concept: concept, score: score))) }
    return events + self.events(saying: reply.text, leaves: reply.proposal == .advance, asking: own)
  }

  /// From here on a judgement without a key counts (000).
  private static let sureFrom = 0.6

  private func judgement(in reply: TutorReply) -> Double? {
    guard reply.confidence >= Self.sureFrom, !isKeyed else { return nil }
    return switch reply.verdict {
    case .right: 0.8
    case .partly: 0.6
    case .wrong: 0.3
    case .none: nil
    }
  }

  /// Whether the judge has spoken, or the reply was no explanation at all.
  private var isKeyed: Bool {
    facts.contains { fact in
      switch fact {
      case .diagnosed: true
      case .checked(let checked): checked.intent != .talk
      default: false
      }
    }
  }
}
