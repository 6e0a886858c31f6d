/// What the program may tell a model beside the instructions. Each is a message of its own that holds data and nothing else;
/// there is no other way for a pupil's words to reach a model.
public enum PromptSlot: String, CaseIterable, Sendable {
  case grade, language, topic, objectives, plan, problem, transcript, history
  case memoryNotes = "memory_notes"
  /// What lies open before the pupil who asks.
  case askedAbout = "asked_about"
  case openQuestion = "open_question"
  case proposedQuestion = "proposed_question"
  case expectedAnswer = "expected_answer"
  case pupilAnswer = "pupil_answer"
  case pupilMessage = "pupil_message"
  case verdict, rung
  case hintNumber = "hint_number"
  case earlierHints = "earlier_hints"
  case misconceptions
  case countOfQuestions = "count_of_questions"
  case subjects
  case minutes
  case draftPlan = "draft_plan"
  case name

  /// Who wrote what stands in it.
  public enum Writer: String, Sendable {
    /// Our own files and our own judge.
    case program
    /// The pupil, or a model that heard the pupil: nothing in it is ever to be obeyed.
    case pupil
  }

  public var writer: Writer {
    switch self {
    case .transcript, .history, .memoryNotes, .pupilAnswer, .pupilMessage, .earlierHints, .draftPlan, .name,
      .proposedQuestion, .askedAbout:
      .pupil
    default: .program
    }
  }

  /// The most characters that are told.
  public var longest: Int {
    switch self {
    case .transcript: 24_000
    case .history, .plan, .draftPlan, .objectives: 8_000
    case .memoryNotes, .problem, .misconceptions, .earlierHints, .askedAbout: 4_000
    case .pupilAnswer, .pupilMessage, .openQuestion, .proposedQuestion, .expectedAnswer: 2_000
    case .grade, .language, .topic, .verdict, .rung, .hintNumber, .countOfQuestions, .subjects, .minutes, .name: 300
    }
  }

  /// Where more was said than is told, the newest counts: what stands last.
  var keepsEnd: Bool { self == .transcript || self == .history || self == .memoryNotes }
}
