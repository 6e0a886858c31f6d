/// A fact of a lesson. Facts are only ever added: a lesson is the fold of them, live and resumed alike.
public enum LessonEvent: Hashable, Sendable {
  case began(LessonPlan)
  /// Present: something was explained, and perhaps a question opened.
  case presented([Saying], LessonQuestion?)
  /// Check: the student said something. It is a turn.
  case checked(CheckedReply)
  /// Diagnose: what the answer shows; after every Check of one.
  case diagnosed(Diagnosis)
  /// Remediate: help. A question that is opened with it stands for the one that was open.
  case remediated(Help, [Saying], LessonQuestion?)
  /// Advance: on to the step with this index, from 0. What was open is closed.
  case advanced(to: Int, [Saying], LessonQuestion?)
  /// What stands in the answer field, for a lesson that is left in any way.
  case drafted(String)
  case paused
  /// From here on the tutor speaks in this voice.
  case voiced(TutorVoice)
  /// Taken up again, with a reminder of where one was.
  case resumed([Saying])
  /// The whole plan was gone through.
  case completed([Saying])
  /// The student is lost in what should have come before.
  case lost(LostPrerequisite, [Saying])
  /// Another lesson on the same guideline took its place.
  case released

  /// What the tutor said with it; empty where nothing was said.
  public var sayings: [Saying] {
    switch self {
    case .presented(let said, _), .remediated(_, let said, _), .advanced(_, let said, _), .resumed(let said),
      .completed(let said), .lost(_, let said):
      said
    case .began, .checked, .diagnosed, .drafted, .paused, .voiced, .released: []
    }
  }

  /// The question that it opens; nil where it opens none.
  public var question: LessonQuestion? {
    switch self {
    case .presented(_, let question), .remediated(_, _, let question), .advanced(_, _, let question): question
    case .began, .checked, .diagnosed, .drafted, .paused, .voiced, .resumed, .completed, .lost, .released: nil
    }
  }

  /// Which turn of the tutor it is; nil where it is none.
  public var node: LessonNode? {
    switch self {
    case .presented: .present
    case .checked: .check
    case .diagnosed: .diagnose
    case .remediated: .remediate
    case .advanced: .advance
    case .began, .drafted, .paused, .voiced, .resumed, .completed, .lost, .released: nil
    }
  }
}
