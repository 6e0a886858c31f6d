/// A turn before it is worded: what the judge and the plan have settled. A model may word it; it cannot change it, but for
/// what `TutorReply` may propose.
public struct TurnOutline: Sendable {
  /// The reply taken in and, where it is an answer, judged and diagnosed.
  public let facts: [LessonEvent]
  /// What follows, in the built-in tutor's words.
  public let following: [LessonEvent]
  /// What follows where the step is left for the next one; nil where that is not allowed.
  public let leaving: [LessonEvent]?
  /// What the step that the reply was made in is about.
  public let concept: Concept.ID
  /// The language that the student reads.
  public let language: Language
  /// What a model is told.
  public let brief: TurnBrief
  /// The problems whose answers must not be told: those that are open after the turn, whichever way it goes.
  public let secrets: [Problem]
  /// What is needed to put a question of the model's in the place of ours; nil where none may be put now.
  let opening: Opening?

  /// For a question that a model makes up.
  struct Opening: Sendable {
    /// The item that it will be in the bank.
    let id: Problem.ID
    /// What was asked in the lesson, in the student's language.
    let asked: [String]
  }

  /// Its events as a model words them. The questions are ours, and stand after the model's words.
  ///
  /// - Parameters:
  ///   - text: never empty.
  ///   - leaves: whether the step is left, where that is allowed.
  ///   - own: a question of the model's that stands for ours; see `question(in:)`.
  public func events(
    saying text: String, leaves: Bool = false, asking own: LessonQuestion? = nil
  ) -> [LessonEvent] {
    var said = [Saying(.talk, Phrase(text), voice: .model)]
    return planned(leaves).map { event in
      defer { said = [] }
      if let own, let invented = own.invented, event.isOpening, event.question?.number == own.number {
        return .presented(said + [Saying(.question, Phrase(invented.text), voice: .model)], own)
      }
      return event.saying(said + event.sayings.filter { $0.kind == .question })
    }
  }

  /// What follows in our own words, with the step left or not.
  func planned(_ leaves: Bool) -> [LessonEvent] { leaves ? leaving ?? following : following }

  /// Its events in the built-in tutor's words, in a lesson that a model words else.
  public var inOwnWords: [LessonEvent] { following.map(\.inBuiltInWords) }
}

extension LessonEvent {
  /// Whether it opens a question of a step while none was open.
  var isOpening: Bool {
    if case .presented(_, let question?) = self { question.purpose == .step } else { false }
  }

  /// The same event, in a lesson that a model words else: it is said whose words these are.
  public var inBuiltInWords: LessonEvent {
    saying(sayings.map { Saying($0.kind, $0.text, figure: $0.figure, voice: .builtIn) })
  }

  /// The same event with other words; one that has none stays as it is.
  func saying(_ sayings: [Saying]) -> LessonEvent {
    switch self {
    case .presented(_, let question): .presented(sayings, question)
    case .remediated(let help, _, let question): .remediated(help, sayings, question)
    case .advanced(let step, _, let question): .advanced(to: step, sayings, question)
    case .resumed: .resumed(sayings)
    case .completed: .completed(sayings)
    case .lost(let prerequisite, _): .lost(prerequisite, sayings)
    case .began, .checked, .diagnosed, .drafted, .paused, .released, .voiced: self
    }
  }
}
