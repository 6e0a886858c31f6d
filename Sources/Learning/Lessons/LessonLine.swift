/// One line of a conversation, as whoever reads a lesson sees it.
public enum LessonLine: Hashable, Sendable {
  /// Why a line stands between the turns.
  public enum Note: Hashable, Sendable {
    case paused, resumed, completed, released
    case lost(LostPrerequisite)
  }

  case tutor(Saying)
  case student(CheckedReply)
  case note(Note)

  /// What an event adds to the conversation.
  public static func lines(of event: LessonEvent) -> [LessonLine] {
    let said = event.sayings.map(LessonLine.tutor)
    switch event {
    case .checked(let reply): return [.student(reply)]
    case .paused: return [.note(.paused)]
    case .resumed: return [.note(.resumed)] + said
    case .completed: return said + [.note(.completed)]
    case .lost(let prerequisite, _): return said + [.note(.lost(prerequisite))]
    case .released: return [.note(.released)]
    // Help without a word was written once: who reads it would wait for words that came already.
    case .remediated where said.isEmpty: return [.tutor(Saying(.talk, TutorWords.stillOpen))]
    case .presented, .remediated, .advanced: return said
    case .began, .diagnosed, .drafted, .voiced: return []
    }
  }
}
