import GRDB
import Learning

extension Notebook {
  /// A student's goals as the evidence has them, with points and badges. A goal that is full is marked completed: the only
  /// news that this writes.
  public func aims(of student: Person.ID, at now: Instant) throws(NotebookFailure) -> Aims {
    let desk = try read { db in try AimsDesk(student, at: now, db) }
    if desk.isSettled { return desk.aims(at: now) }
    return try write { db in
      try AimsDesk(student, at: now, db).settle(at: now, db)
      return try AimsDesk(student, at: now, db).aims(at: now)
    }
  }

  /// Sets a goal: counted from now on.
  ///
  /// `.notFound` if there is no such student or subject, or the goal has no title.
  public func beginGoal(
    _ goal: NewGoal, for student: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> Goal.ID {
    let id = newID(of: Goal.self, at: now)
    let title = String(goal.title.storable.prefix(NewGoal.longestTitle))
    guard !title.isEmpty else { throw .notFound }
    try write { db in
      _ = try Self.profile(of: student, db)
      let hasSubject = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM subjects WHERE id = ? AND deleted_at IS NULL)",
        arguments: [goal.subject])
      guard hasSubject == true else { throw NotebookFailure.notFound }
      try GoalRecord(
        id: id, studentID: student, createdBy: student, subjectID: goal.subject, goalType: goal.kind.rawValue,
        title: title, description: nil, targetCompletionDate: nil, status: .active, completionPercentage: 0,
        currentStreak: 0, xpEarned: 0, completedAt: nil, stateVersion: 1, deviceID: try LocalDevice(db).id,
        createdAt: now, updatedAt: now, deletedAt: nil, countsFrom: now, ratingFrom: LearnerModel.startingRating,
        timesReached: 0
      ).insert(db)
    }
    return id
  }

  /// Lets a goal rest, go on, begin anew or be given up. The rating is never touched.
  ///
  /// `version` is the one that was read: `.conflict` if another window wrote since. `.notFound` if there is no such goal, or
  /// it does not stand so that this can be done with it.
  public func changeGoal(
    _ id: Goal.ID, _ change: GoalChange, expecting version: Int, at now: Instant
  ) throws(NotebookFailure) {
    try write { db in
      guard
        let record = try GoalRecord.fetchOne(
          db, sql: "SELECT * FROM goals WHERE id = ? AND deleted_at IS NULL", arguments: [id])
      else { throw NotebookFailure.notFound }
      guard record.stateVersion == version else { throw NotebookFailure.conflict }
      var changed = record
      switch (change, record.status) {
      case (.pause, .active): changed.status = .paused
      case (.resume, .paused): changed.status = .active
      case (.giveUp, .active), (.giveUp, .paused): changed.status = .cancelled
      case (.restart, .completed):
        let desk = try AimsDesk(record.studentID, at: now, db)
        let rating = record.subjectID.map(desk.rating) ?? LearnerModel.startingRating
        changed.status = .active
        (changed.completionPercentage, changed.completedAt, changed.countsFrom) = (0, nil, now)
        // What was risen before is not counted a second time.
        changed.ratingFrom = min(2000, max(LearnerModel.startingRating, rating))
      default: throw NotebookFailure.notFound
      }
      try db.execute(
        sql: """
          UPDATE goals SET status = ?, completion_percentage = ?, completed_at = ?, counts_from = ?, rating_from = ?,
            state_version = state_version + 1, device_id = ?, updated_at = ?
          WHERE id = ?
          """,
        arguments: [
          changed.status, changed.completionPercentage, changed.completedAt, changed.countsFrom, changed.ratingFrom,
          try LocalDevice(db).id, now, id,
        ])
    }
  }
}
