/// Who words what the tutor says. The plan, the place in it, the questions and their keys are the same for both.
public enum TutorVoice: String, CaseIterable, Hashable, Sendable, Codable {
  case builtIn = "built_in"
  /// A language model, by `llm_config`.
  case model
}
