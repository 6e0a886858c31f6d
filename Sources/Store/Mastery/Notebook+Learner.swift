import GRDB
import Learning

extension Notebook {
  /// Every answer of a student, in the order in which every machine folds them, each with the outcome that counts after
  /// every ruling: what the learner model, and every report of progress, is computed from. Skips are among them; an answer
  /// to a problem that belongs to no concept is not.
  public func scoredAnswers(of student: Person.ID) throws(NotebookFailure) -> [ScoredAnswer] {
    try read { db in try AnswerJournal(of: student, db).answers }
  }
}
