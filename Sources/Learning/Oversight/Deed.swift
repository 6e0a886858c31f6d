/// What somebody may want to do with other people's work, or with the school: the rows of the table of permissions. The raw
/// value is what `audit_log.reason` holds of a refusal: never rename a case.
public enum Deed: String, CaseIterable, Sendable, Codable {
  /// Mastery, days, streak, the status.
  case seeProgress = "see_progress"
  /// What lessons and sessions came to.
  case seeSummaries = "see_summaries"
  /// Which lessons, exams and fives there were.
  case seeSessions = "see_sessions"
  /// What was said, with what the student did not see beside it.
  case readTranscript = "read_transcript"
  case noteTurn = "note_turn"
  /// To decide what a disputed answer counts.
  case rule
  /// To put something in the place of what the program said.
  case override
  case assignPractice = "assign_practice"
  /// What was given to practise, and what came of it.
  case seeAssigned = "see_assigned"
  /// To answer what was assigned.
  case practise
  /// To ask a tutor about something: it opens a thread.
  case ask
  /// To read what was asked and answered, and to write in a thread.
  case converse
  /// To have a summary written.
  case summarise
  /// To enter a session that was held in person.
  case holdSession = "hold_session"
  /// What the language models cost.
  case seeCosts = "see_costs"
  /// The list of one's students.
  case seeRoster = "see_roster"
  /// What waits for a decision.
  case seeQueue = "see_queue"
  case seeClass = "see_class"
  /// To approve, change or turn down problems, guidelines and plans.
  case reviewContent = "review_content"
  /// The list of one's children.
  case seeChildren = "see_children"
  /// People, roles, classes and who looks after whom.
  case administer

  /// Whether it is done to one student; the others are done to the school.
  public var isOfAStudent: Bool {
    switch self {
    case .seeRoster, .seeQueue, .seeClass, .reviewContent, .seeChildren, .administer: false
    default: true
    }
  }
}
