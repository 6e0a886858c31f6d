import Learning

extension ExamEvent: JournalFact {
  typealias Session = Exam
  static var sessionColumn: String { "session_id" }

  var storable: ExamEvent {
    switch self {
    case .drafted(let question, let text): .drafted(question: question, text: text.storable)
    case .judged(let question, let typed, let understood, let verdict, let misconception, let seconds):
      .judged(
        question: question, typed: typed.storable, understood: understood.storable, verdict: verdict,
        misconception: misconception, seconds: seconds)
    case .graded(let question, let grading): .graded(question: question, grading.storable)
    default: self
    }
  }
}

extension ExamGrading {
  fileprivate var storable: ExamGrading {
    var grading = self
    (grading.feedback, grading.model) = (feedback.storable, model.storable)
    return grading
  }
}
