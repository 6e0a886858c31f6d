import GRDB
import Learning

/// How a lesson lies in `sessions`: who began it when and on what, which never changes, and copies of its fold.
enum LessonRow {
  /// The copies: what the fold says in the columns that queries use.
  private struct Derived {
    var status: SessionRecord.Status
    var isPaused: Bool
    var completed: Instant?
    var state: String

    /// A lesson that another one goes on in the place of is abandoned for every query, as is one in which the student was
    /// lost: `state` says which.
    init(_ lesson: Lesson, isReleased: Bool) throws {
      status = lesson.status == .completed ? .completed : lesson.isLive && !isReleased ? .active : .abandoned
      isPaused = lesson.status == .paused && !isReleased
      completed = lesson.status == .completed ? lesson.ended : nil
      state = try JSON.text(LessonState(lesson))
    }
  }

  static func insert(
    _ lesson: Lesson, student: Person.ID, subject: Subject.ID?, device: String, _ db: Database
  ) throws {
    let derived = try Derived(lesson, isReleased: false)
    try SessionRecord(
      id: Identifier(lesson.id.rawValue), userID: student, guidelineID: Identifier(lesson.plan.guideline.rawValue),
      mode: .teachMe, status: derived.status, subject: subject?.rawValue, studentJSON: nil, goalJSON: nil,
      stateJSON: JSONText(rawValue: derived.state), mastery: lesson.meanMastery, stepIdx: lesson.step,
      isPaused: derived.isPaused, examScore: nil, examTotal: nil, completedAt: derived.completed,
      stateVersion: lesson.version, deviceID: device, createdAt: lesson.began, updatedAt: lesson.began
    ).insert(db)
  }

  /// Writes the copies, and says whether anything had to be changed.
  @discardableResult
  static func update(
    _ lesson: Lesson, isReleased: Bool = false, device: String, at now: Instant, _ db: Database
  ) throws -> Bool {
    let derived = try Derived(lesson, isReleased: isReleased)
    try db.cachedStatement(
      sql: """
        UPDATE sessions SET status = ?1, step_idx = ?2, mastery = ?3, is_paused = ?4, completed_at = ?5,
          state_json = ?6, state_version = ?7, device_id = ?8, updated_at = ?9
        WHERE id = ?10 AND (status IS NOT ?1 OR step_idx IS NOT ?2 OR mastery IS NOT ?3 OR is_paused IS NOT ?4
          OR completed_at IS NOT ?5 OR state_json IS NOT ?6 OR state_version IS NOT ?7)
        """
    ).execute(arguments: [
      derived.status.rawValue, lesson.step, lesson.meanMastery, derived.isPaused, derived.completed, derived.state,
      lesson.version, device, now, lesson.id,
    ])
    return db.changesCount > 0
  }

  /// A lesson as it stands: the copy where it holds as many facts as the journal, else the fold of the journal. nil if there
  /// is no such lesson.
  static func lesson(_ id: Lesson.ID, _ db: Database) throws -> Lesson? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT state_json, state_version, (SELECT count(*) FROM events WHERE session_id = sessions.id)
        FROM sessions WHERE id = ? AND mode = 'teach_me'
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
    if row[1] == row[2] as Int {
      do {
        let state = try JSON.value(LessonState.self, in: row[0], of: "sessions.state_json of \(id)")
        if state.rule == LessonState.currentRule, state.lesson.id == id, state.lesson.version == row[1] {
          return state.lesson
        }
      } catch NotebookFailure.corrupt {
        // A copy that cannot be read is made anew.
      }
    }
    return try folded(id, db)
  }

  /// The fold of the journal.
  static func folded(_ id: Lesson.ID, _ db: Database) throws -> Lesson? {
    try Lesson(id: id, replaying: EventRow.journal(of: id, LessonEvent.self, db))
  }
}
