/// A fact of an exam. Facts are only ever added: an exam is the fold of them, live and resumed alike. Questions are named by
/// their place, from 0: a family may be asked twice, with other numbers.
public enum ExamEvent: Equatable, Sendable {
  /// The questions were drawn; where the time is limited, the clock started.
  case began(ExamPlan)
  /// The student is back at the exam.
  case resumed
  /// The student left, keeping everything.
  case left
  /// The student came to a question.
  case turned(question: Int)
  /// What stands in the answer field from now on; empty where the answer was taken away.
  case drafted(question: Int, text: String)
  /// The student wants to look at the question again, or no more.
  case marked(question: Int, isMarked: Bool)
  /// What the judge said of an answer when the exam ended: kept, so that a later judge changes no score. `understood` is
  /// empty where the answer could not be read, which then counts as wrong.
  case judged(
    question: Int, typed: String, understood: String, verdict: Verdict, misconception: Misconception.ID?, seconds: Int)
  /// What became of an explanation, after the exam ended: graded, or left to a tutor.
  case graded(question: Int, ExamGrading)
  /// Every question had an answer, and the student gave them in.
  case submitted
  /// The student gave in what there was: some questions were empty.
  case endedEarly
  /// The time was up.
  case timeRanOut
  /// It was given up without an answer, and another one began in its place.
  case abandoned
}
