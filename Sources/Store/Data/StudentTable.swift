import GRDB

/// Where rows of one student lie, for taking them out, bringing them in and erasing what points to them.
struct StudentTable: Sendable {
  let record: any StoredRecord.Type
  /// The column that says whose a row is: the student's identifier, or that of a row of `parent`.
  let owner: String
  let parent: (table: String, owner: String)?

  init(_ record: any StoredRecord.Type, _ owner: String = "student_id", in parent: (String, owner: String)? = nil) {
    self.record = record
    self.owner = owner
    self.parent = parent.map { ($0.0, $0.owner) }
  }

  var name: String { record.databaseTableName }

  /// Which rows are the student's; `?1` is the student.
  var condition: String {
    guard let parent else { return "\(owner) = ?1" }
    return "\(owner) IN (SELECT id FROM \(parent.table) WHERE \(parent.owner) = ?1)"
  }

  /// What happened, in the order in which it is written out.
  static let evidence = [
    StudentTable(EventRecord.self), StudentTable(ResponseRecord.self), StudentTable(QAInteractionRecord.self),
    StudentTable(DisputeRecord.self), StudentTable(NudgeRecord.self, "user_id"), StudentTable(MemoryEventRecord.self),
    StudentTable(CostRecord.self), StudentTable(AuditEntryRecord.self),
  ]

  /// What the facts hang on: who began what, when and where. What else these rows hold is folded again.
  static let sittings = [StudentTable(PracticeSessionRecord.self), StudentTable(SessionRecord.self, "user_id")]

  static let settings = [
    StudentTable(UserRecord.self, "id"), StudentTable(StudentProfileRecord.self, "user_id"),
    StudentTable(TutorAssignmentRecord.self), StudentTable(GuardianLinkRecord.self),
    StudentTable(PracticeAssignmentRecord.self),
    StudentTable(
      AssignmentTermsRecord.self, "practice_assignment_id", in: ("practice_assignments", owner: "student_id")),
    StudentTable(GoalRecord.self), StudentTable(StudyScheduleRecord.self),
    StudentTable(UserProgressRecord.self, "user_id"), StudentTable(UserMemoryProfileRecord.self, "user_id"),
    StudentTable(
      MemoryConsolidationRecord.self, "user_memory_profile_id", in: ("user_memory_profiles", owner: "user_id")),
    StudentTable(TutoringSessionRecord.self), StudentTable(SummaryRecord.self), StudentTable(OverrideRecord.self),
    StudentTable(TurnNoteRecord.self), StudentTable(ThreadRecord.self),
    StudentTable(ThreadMessageRecord.self, "thread_id", in: ("threads", owner: "student_id")),
  ]

  /// Computed from evidence alone: rebuilt, never carried.
  static let rebuilt = [
    StudentTable(StreakRecord.self), StudentTable(ConceptMasteryRecord.self), StudentTable(ReviewCardRecord.self),
    StudentTable(StudentRatingRecord.self), StudentTable(LearnerFoldRecord.self),
    StudentTable(MasteryMarkRecord.self),
  ]

  /// What a file of one student holds, evidence first.
  static let carried = evidence + sittings + settings
}
