/// What one turn of the tutor is for, whoever words it: it follows from the built-in tutor's events, and is told to a model.
public enum TurnTask: String, CaseIterable, Hashable, Sendable, Codable {
  /// Explain what the step is about; no question follows yet.
  case explain
  /// Lead over to the question that the program asks next.
  case ask
  /// The answer was right: say what was good in it, then lead over to the next question.
  case praiseAndAsk = "praise_and_ask"
  /// The step is done: lead over to the next one.
  case advance
  case probe, hint
  case another = "another_way"
  case example = "worked_example"
  case stepBack = "step_back"
  /// The question still stands; a word to bring the student back to it.
  case encourage
  /// The lesson is over.
  case close
  /// The student is lost in something that comes before.
  case lost

  init(_ events: [LessonEvent], wasRight: Bool) {
    guard let first = events.first else {
      self = .encourage
      return
    }
    switch first {
    case .presented(_, let question): self = wasRight ? .praiseAndAsk : question == nil ? .explain : .ask
    case .remediated(let help, _, _):
      self =
        switch help {
        case .probe: .probe
        case .hint: .hint
        case .another: .another
        case .example: .example
        case .stepBack: .stepBack
        case .encouragement: .encourage
        }
    case .advanced: self = .advance
    case .completed: self = .close
    case .lost: self = .lost
    case .began, .checked, .diagnosed, .drafted, .paused, .resumed, .released, .voiced: self = .encourage
    }
  }
}
