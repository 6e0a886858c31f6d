/// What a model is asked to do. The raw value is the name of the prompt's file, and what it calls itself.
public enum PromptTask: String, CaseIterable, Sendable {
  case tutorTurn = "tutor_turn"
  case hint, summary, qa, welcome
  case studyPlanGenerator = "study_plan_generator"
  case studyPlanReviewer = "study_plan_reviewer"
  case freeTextGrading = "free_text_grading"
  case examQuestions = "exam_questions"
  /// A question that a model made up, to be answered by one that does not know the answer.
  case questionCheck = "question_check"

  /// Whether a pupil reads the first field of the reply as it streams in.
  public var speaksToPupil: Bool {
    switch self {
    case .tutorTurn, .hint, .summary, .qa, .welcome: true
    case .studyPlanGenerator, .studyPlanReviewer, .freeTextGrading, .examQuestions, .questionCheck: false
    }
  }

  /// The row of `llm_config` that says which model does it.
  public var component: String {
    switch self {
    case .tutorTurn, .welcome, .freeTextGrading, .examQuestions, .questionCheck: "tutor"
    case .hint, .summary, .qa, .studyPlanGenerator, .studyPlanReviewer: rawValue
    }
  }
}
