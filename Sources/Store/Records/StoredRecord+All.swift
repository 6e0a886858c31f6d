extension [any StoredRecord.Type] {
  /// A type for every table that machines share.
  static let all: Self = [
    UserRecord.self, StudentProfileRecord.self, ClassRecord.self, TutorAssignmentRecord.self,
    GuardianLinkRecord.self, SubjectRecord.self, TopicRecord.self, TopicPrerequisiteRecord.self,
    ConceptRecord.self, ConceptPrerequisiteRecord.self, ContentRecord.self, ProblemRecord.self,
    TeachingGuidelineRecord.self,
    StudyPlanRecord.self, BookRecord.self, BookJobRecord.self, BookGuidelineRecord.self,
    HikmahTreeRecord.self, LessonRecord.self, LessonContentRecord.self, SessionRecord.self,
    PracticeSessionRecord.self, EventRecord.self, ResponseRecord.self, DisputeRecord.self,
    PracticeAssignmentRecord.self, ConceptMasteryRecord.self, ReviewCardRecord.self,
    StudentRatingRecord.self, LearnerFoldRecord.self, MasteryMarkRecord.self, StreakRecord.self,
    AssignmentTermsRecord.self, GoalRecord.self, StudyScheduleRecord.self,
    UserProgressRecord.self, QAInteractionRecord.self, UserMemoryProfileRecord.self,
    MemoryEventRecord.self, MemoryConsolidationRecord.self, TutoringSessionRecord.self,
    SummaryRecord.self, OverrideRecord.self, TurnNoteRecord.self, ThreadRecord.self,
    ThreadMessageRecord.self, NudgeRecord.self, AuditEntryRecord.self, LLMConfigRecord.self,
    CostRecord.self, SyncOperationRecord.self,
  ]
}
