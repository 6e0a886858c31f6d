import Learning

extension LessonEvent: JournalFact {
  typealias Session = Lesson
  static var sessionColumn: String { "session_id" }

  /// Only what the student wrote can hold anything: the rest is ours.
  var storable: LessonEvent {
    switch self {
    case .checked(var reply):
      reply.text = reply.text.storable
      reply.understood = reply.understood?.storable
      return .checked(reply)
    case .drafted(let text): return .drafted(text.storable)
    default: return self
    }
  }
}
