import Learning

/// The session that a model was asked for: a lesson, an exam or a daily five.
public enum ModelSitting: Hashable, Sendable {
  case lesson(Lesson.ID)
  case exam(Exam.ID)
  case practice(PracticeSession.ID)

  /// What `cost_records.session_id` holds.
  var session: Identifier<SessionRecord>? {
    switch self {
    case .lesson(let id): Identifier(id.rawValue)
    case .exam(let id): Identifier(id.rawValue)
    case .practice: nil
    }
  }

  /// What `cost_records.practice_session_id` holds.
  var practiceSession: PracticeSession.ID? { if case .practice(let id) = self { id } else { nil } }
}
