/// A part of Lectern that can ask a language model: each has its own row in `llm_config`, and there is no fallback from one
/// to another. `cost_records` names what spent by the same word.
public enum ModelComponent: String, CaseIterable, Codable, Sendable {
  /// Lessons, exams, safety, welcome.
  case tutor
  /// Hints beyond the written ones.
  case hint
  case studyPlanGenerator = "study_plan_generator"
  case studyPlanReviewer = "study_plan_reviewer"
  /// Summaries of sessions.
  case summary
  /// Questions that a student asks.
  case qa
  /// What is remembered of a learner.
  case memory
  /// Reading books into guidelines.
  case bookIngestion = "book_ingestion"
  /// The judge of an evaluation.
  case evalEvaluator = "eval_evaluator"
  /// The student of an evaluation.
  case evalSimulator = "eval_simulator"
}
