/// What a model is asked to do. The raw value is the name of the prompt's file, and what it calls itself.
public enum PromptTask: String, CaseIterable, Sendable {
  case tutorTurn = "tutor_turn"
  case hint, summary, qa, welcome
  case studyPlanGenerator = "study_plan_generator"
  case studyPlanReviewer = "study_plan_reviewer"
  case freeTextGrading = "free_text_grading"
  case examQuestions = "exam_questions"
  case examAnswers = "exam_answers"
  /// A question that a model made up, to be answered by one that does not know the answer.
  case questionCheck = "question_check"

  /// Whether a pupil reads the first field of the reply as it streams in.
  public var speaksToPupil: Bool {
    switch self {
    case .tutorTurn, .hint, .summary, .qa, .welcome: true
    case .studyPlanGenerator, .studyPlanReviewer, .freeTextGrading, .examQuestions, .examAnswers, .questionCheck: false
    }
  }

  /// The row of `llm_config` that says which model does it. What an exam asks of a model is the tutor's: whoever is trusted to
  /// teach a class is trusted to examine it, and a school that wants no model in its exams asks for none there.
  public var component: String {
    switch self {
    case .tutorTurn, .welcome, .freeTextGrading, .examQuestions, .examAnswers, .questionCheck: "tutor"
    case .hint, .summary, .qa, .studyPlanGenerator, .studyPlanReviewer: rawValue
    }
  }
}
