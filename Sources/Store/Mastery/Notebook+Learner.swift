import GRDB
import Learning

extension Notebook {
  /// Every answer of a student, in the order in which every machine folds them, each with the outcome that counts after
  /// every ruling: what the learner model, and every report of progress, is computed from. Skips are among them; an answer
  /// to a problem that belongs to no concept is not.
  public func scoredAnswers(of student: Person.ID) throws(NotebookFailure) -> [ScoredAnswer] {
    try read { db in try AnswerJournal(of: student, db).answers }
  }

  /// What is known of a student, as it is kept. It writes only where what is kept is of another rule, of other problems or
  /// of another calendar: then everything is folded once more.
  public func learner(of student: Person.ID, at now: Instant) throws(NotebookFailure) -> Learner {
    let kept = try read { db in try Self.keptRecord(of: student, db) }
    if let kept { return kept.learner }
    return try write { db in
      _ = try Self.rebuildLearner(of: student, device: LocalDevice(db).id, at: now, db)
      return try LearnerRows.record(of: student, db).learner
    }
  }

  /// Folds all answers of a student once more, and writes what follows from them. Returns how many rows had to be changed: 0,
  /// unless the rule, the problems or the calendar changed, or somebody wrote into the file.
  @discardableResult
  public func rebuildLearner(of student: Person.ID, at now: Instant) throws(NotebookFailure) -> Int {
    try write { db in try Self.rebuildLearner(of: student, device: LocalDevice(db).id, at: now, db) }
  }
}

extension Notebook {
  /// An answer that was written in this transaction.
  struct NewAnswer {
    let response: Response
    let stamp: Stamp
    /// The student's day of it.
    let day: CalendarDay
  }

  /// Takes in answers that were just written. Mostly they are the newest of the journal, and change the rows of their own
  /// concepts alone; where a wrong clock once wrote one that is to come, everything is folded in its order.
  static func learn(
    _ answers: [NewAnswer], of student: Person.ID, device: String, at now: Instant, _ db: Database
  ) throws {
    guard let first = answers.first else { return }
    if let fold = try LearnerFold(of: student, db), fold.last.map({ $0 < first.place }) ?? true {
      do {
        return try learn(answers, after: fold, of: student, device: device, at: now, db)
      } catch NotebookFailure.corrupt {
        // A copy that cannot be read is made anew.
      }
    }
    _ = try rebuildLearner(of: student, device: device, at: now, db)
  }

  private static func learn(
    _ answers: [NewAnswer], after fold: LearnerFold, of student: Person.ID, device: String, at now: Instant,
    _ db: Database
  ) throws {
    var fold = fold
    for answer in answers {
      // A clock that was set back by a week: what was marked since is of another past.
      try MasteryMarks.forget(student, from: answer.day, db)
      let response = answer.response
      guard let problem = try RatedProblems.entry(of: response.problem, db) else { continue }
      fold = LearnerFold(last: answer.place, answers: fold.answers + 1)
      guard response.outcome != .skipped else { continue }
      let part = (concept: problem.concept, subject: problem.subject)
      var record = try LearnerRows.record(of: student, only: part, db)
      record.take(
        ScoredAnswer(
          problem: problem.id, concept: problem.concept, subject: problem.subject, rating: problem.rating,
          outcome: response.outcome, hints: response.hints, at: response.at, day: answer.day, topic: problem.topic,
          seconds: response.seconds, confidence: response.sureness?.confidence),
        typical: try RatedProblems.typical(of: problem.concept, db))
      _ = try LearnerRows.write(record, of: student, device: device, at: now, db)
    }
    try fold.save(of: student, device: device, at: now, db)
  }

  /// Folds all answers of a student, and writes what follows from them. Returns how many rows changed.
  static func rebuildLearner(
    of student: Person.ID, device: String, at now: Instant, _ db: Database
  ) throws -> Int {
    try MasteryMarks.forget(student, db)
    let (record, fold) = try foldedRecord(of: student, db)
    var changed = try LearnerRows.removeAll(but: record, of: student, db)
    changed += try LearnerRows.write(record, of: student, device: device, at: now, db)
    // Somebody who never answered has no row: nothing is kept of them that could be of another rule.
    let hasToBeSaid = try fold.answers > 0 || !LearnerFold.isCurrent(of: student, db)
    if hasToBeSaid, try fold.save(of: student, device: device, at: now, db) { changed += 1 }
    return changed
  }

  /// What all answers of a student say, and how far they go.
  static func foldedRecord(of student: Person.ID, _ db: Database) throws -> (LearnerRecord, LearnerFold) {
    let problems = try RatedProblems(db)
    let journal = try AnswerJournal(of: student, problems, db)
    return (
      LearnerRecord(journal.answers, typical: problems.typical),
      LearnerFold(last: journal.last, answers: journal.answers.count)
    )
  }

  /// Students of whom something else is kept, by today's rule, than their answers say.
  static func drifted(_ db: Database) throws -> [Person.ID] {
    try Person.ID.fetchAll(db, sql: "SELECT student_id FROM learner_folds ORDER BY student_id").filter { student in
      guard let fold = try LearnerFold(of: student, db) else { return false }
      let (record, whole) = try foldedRecord(of: student, db)
      return try fold != whole || keptRecord(of: student, db) != record
    }
  }

  /// What is known of a student: what is kept, or, where that is not of today's rule, the fold of every answer.
  static func learner(of student: Person.ID, _ db: Database) throws -> Learner {
    try keptRecord(of: student, db)?.learner ?? Learner(AnswerJournal(of: student, db).answers)
  }

  /// What is kept of a student; nil where it is not of today's rule, or cannot be read: it is only a copy, and never worth a
  /// refusal.
  static func keptRecord(of student: Person.ID, _ db: Database) throws -> LearnerRecord? {
    guard try LearnerFold.isCurrent(of: student, db) else { return nil }
    do {
      return try LearnerRows.record(of: student, db)
    } catch NotebookFailure.corrupt {
      return nil
    }
  }
}

extension Notebook.NewAnswer {
  fileprivate var place: AnswerJournal.Place {
    AnswerJournal.Place(time: stamp.time, device: stamp.device, sequence: stamp.sequence)
  }
}
