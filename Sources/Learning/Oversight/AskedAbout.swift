/// What a student points at when asking the tutors, as a screen knows it. The notebook finds out which thing that is, and so which
/// thread.
public enum AskedAbout: Hashable, Sendable {
  /// The thing itself.
  case thing(Conversation.Subject)
  /// The first answer that was given to a problem in a daily five; the problem itself where none was.
  case answered(Problem.ID, in: PracticeSession.ID)
  /// The answer to a question of an exam, counted from 0; its problem where the answer was left empty.
  case question(Int, Problem.ID, of: Exam.ID)
  /// A line of a lesson. `later` lines that are just the same were said after it.
  case said(LessonLine, later: Int, in: Lesson.ID)
  /// An answer that the student disputed.
  case disputed(Dispute.ID)
}
