/// What the tutor does at a turn (000): `events.node` holds the raw value.
public enum LessonNode: String, CaseIterable, Hashable, Sendable, Codable {
  /// Something is explained, or asked.
  case present = "Present"
  /// What the student said is taken in, and judged where it is an answer.
  case check = "Check"
  /// What the answer shows about the concept.
  case diagnose = "Diagnose"
  /// Help after an answer that was not right, or that was asked for.
  case remediate = "Remediate"
  /// On to another step.
  case advance = "Advance"
}
