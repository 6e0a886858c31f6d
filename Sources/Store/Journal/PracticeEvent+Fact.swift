import Learning

extension PracticeEvent: JournalFact {
  typealias Session = PracticeSession
  static var sessionColumn: String { "practice_session_id" }

  var storable: PracticeEvent {
    switch self {
    case .left(let problem, let draft):
      .left(problem: problem, draft: draft.storable)
    case .formAsked(let problem, let typed, let understood):
      .formAsked(problem: problem, typed: typed.storable, understood: understood.storable)
    case .answered(let problem, let typed, let understood, let verdict, let sureness, let seconds):
      .answered(
        problem: problem, typed: typed.storable, understood: understood.storable, verdict: verdict,
        sureness: sureness, seconds: seconds)
    case .triedAgain(let problem, let typed, let understood, let right):
      .triedAgain(problem: problem, typed: typed.storable, understood: understood.storable, right: right)
    case .aiHintTaken(let problem, let hint):
      .aiHintTaken(
        problem: problem,
        hint: AIHint(
          text: hint.text.storable, language: hint.language, model: hint.model.storable,
          question: hint.question.storable, isKept: hint.isKept))
    default:
      self
    }
  }
}
