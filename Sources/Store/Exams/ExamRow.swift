import GRDB
import Learning

/// How an exam lies in `sessions`: who began it when and about what, which never changes, and copies of its fold.
enum ExamRow {
  /// The copies: what the fold says in the columns that queries use.
  private struct Derived {
    var status: SessionRecord.Status
    var answered: Int
    /// Both are nil until the exam is finished.
    var score: Double?
    var total: Int?
    var completed: Instant?
    var state: String
    var version: Int

    /// An exam that is released, because a later one goes on in its place, is abandoned for every query; `state` says what
    /// it is.
    init(_ exam: Exam, isReleased: Bool) throws {
      let report = exam.status.isFinished ? ExamReport(exam) : nil
      status = exam.status.isFinished ? .completed : exam.status == .inProgress && !isReleased ? .active : .abandoned
      answered = exam.answered
      score = report?.score
      total = report?.total
      completed = exam.status.isFinished ? exam.ended : nil
      state = try JSON.text(ExamState(exam))
      version = exam.version
    }
  }

  /// - Parameter guideline: the topic's, where the exam is about it and it is here.
  static func insert(
    _ exam: Exam, student: Person.ID, guideline: Identifier<TeachingGuidelineRecord>?, device: String, _ db: Database
  ) throws {
    let derived = try Derived(exam, isReleased: false)
    try SessionRecord(
      id: Identifier(exam.id.rawValue), userID: student, guidelineID: guideline, mode: .examMe, status: derived.status,
      subject: exam.plan.subject.rawValue, studentJSON: nil,
      goalJSON: JSONText(rawValue: try JSON.text(exam.plan.scope)), stateJSON: JSONText(rawValue: derived.state),
      mastery: 0, stepIdx: derived.answered, isPaused: false, examScore: nil, examTotal: nil, completedAt: nil,
      stateVersion: derived.version, deviceID: device, createdAt: exam.began, updatedAt: exam.began
    ).insert(db)
  }

  /// Writes the copies, and says whether anything had to be changed.
  static func update(
    _ exam: Exam, isReleased: Bool = false, device: String, at now: Instant, _ db: Database
  ) throws -> Bool {
    let derived = try Derived(exam, isReleased: isReleased)
    try db.cachedStatement(
      sql: """
        UPDATE sessions SET status = ?1, step_idx = ?2, exam_score = ?3, exam_total = ?4, completed_at = ?5,
          state_json = ?6, state_version = ?7, device_id = ?8, updated_at = ?9
        WHERE id = ?10 AND (status IS NOT ?1 OR step_idx IS NOT ?2 OR exam_score IS NOT ?3 OR exam_total IS NOT ?4
          OR completed_at IS NOT ?5 OR state_json IS NOT ?6 OR state_version IS NOT ?7)
        """
    ).execute(arguments: [
      derived.status.rawValue, derived.answered, derived.score, derived.total, derived.completed, derived.state,
      derived.version, device, now, exam.id,
    ])
    return db.changesCount > 0
  }
}
