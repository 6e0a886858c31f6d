import Learning

/// What went wrong, as a case; its words, in both languages, are in Words/Trouble+Words.swift.
public enum Trouble: Error, Equatable, Sendable {
  case diskFull, readOnly, busy, newerVersion, notADatabase
  case corrupt(String)
  case noPermission(String)
  /// Another window wrote first.
  case conflict
  /// There is an unfinished exam about the same: it is opened instead.
  case examUnfinished(Exam.ID)
  /// The date of the exam is past.
  case examOver(CalendarDay)
  case notFound, nameTaken, alreadyPractisedToday, noProblems, wrongPassword, needsPassword
  /// This is not for whoever asked; that they asked is noted.
  case refused
  case unreadableTheme(String)
  /// The content files have mistakes; the first of them.
  case contentMistakes(String)
  /// No language model is set for this component, or none that can be used.
  case unusableModel(String)
  /// A model has written as many hints for this student today as it may.
  case aiHintsUsed
  /// A model told the answer instead of a hint, twice: it is not shown.
  case aiHintTold
  /// The program was asked as often as it may be today.
  case programQuestionsUsed
  /// A model told the answer to an open problem, twice: nothing of it is shown.
  case answerTold
  /// A language model gave no answer: why, in words for people.
  case model(Phrase)
  /// The judge could not judge by the answer that is given as the right one.
  case unreadableKey
  /// A file that cannot be read, by its path, and why.
  case unreadableFile(String, Phrase)
  /// There is no editor to write a text in.
  case noEditor
  /// The student's editor ended with an error.
  case editorFailed(String)
  /// What came back from it is no text, or too long.
  case unreadableText
  case other(String)
}
