import Learning

/// Why the notebook could not do what was asked. Whatever the case, nothing was changed.
public enum NotebookFailure: Error, Equatable, Sendable {
  /// A newer Lectern has written here: this one must not touch it.
  case newerVersion
  /// The file is no SQLite database, or the database of another program.
  case notADatabase
  /// SQLite found damage; its own words.
  case corrupt(String)
  case readOnly
  case diskFull
  /// Another process holds the notebook for longer than a person waits.
  case busy
  /// The file or folder at this path may not be read or written.
  case noPermission(String)
  /// Another window wrote first: read again, then decide again.
  case conflict
  case notFound
  /// Somebody on this machine already has this name, whatever its capitals.
  case nameTaken
  case alreadyPractisedToday
  /// A model has written as many hints for this student today as it may.
  case aiHintsUsed
  /// The program was asked as often today as a student may ask it.
  case programQuestionsUsed
  /// There is an unfinished exam about the same: this one.
  case examUnfinished(Exam.ID)
  /// The date of the exam is past: there is nothing to plan for.
  case examOver(CalendarDay)
  /// A tutor's and an admin's profile opens other people's work, so it must have a password.
  case passwordNeeded
  /// Whoever asked may not do this, to this student; nil where it is not done to one. It is noted in `audit_log`.
  case refused(Deed, of: Person.ID?)
  /// There is a file at this path already, and nobody said that it may be replaced.
  case fileExists(String)
  /// A file that is to be read in is not what `export` writes, or lacks something: the line, from 1, and why.
  case unreadable(line: Int, String)
  /// The judge could not judge by the answer that is given as the right one.
  case unreadableKey
  /// Nobody can be asked for this component: there is no fallback.
  case unusableModel(ModelComponent, ModelConfig.Fault)
  case other(String)
}
