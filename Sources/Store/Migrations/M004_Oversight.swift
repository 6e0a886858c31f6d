extension SchemaStep {
  /// What tutors hold, write and put right, and what a student was assigned or asked: everything that an answer or an
  /// override may belong to.
  static let m004Oversight = SchemaStep("004 oversight") { [heldSessions, questions, corrections].joined() }

  private static var heldSessions: String {
    """
    CREATE TABLE tutoring_sessions (
      id TEXT NOT NULL,
      student_id TEXT NOT NULL,
      tutor_id TEXT NOT NULL,
      session_date TEXT NOT NULL,
      duration_minutes INTEGER,
      subject_id TEXT,
      transcript_text TEXT,
      transcript_storage_url TEXT,
      transcript_available INTEGER NOT NULL DEFAULT 1,
      topics_covered TEXT NOT NULL DEFAULT '[]',
      notes TEXT,
      \(RowKind.settings.columns)
      CONSTRAINT pk_tutoring_sessions PRIMARY KEY (id),
      CONSTRAINT fk_tutoring_sessions_student_id FOREIGN KEY (student_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT fk_tutoring_sessions_tutor_id FOREIGN KEY (tutor_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT fk_tutoring_sessions_subject_id FOREIGN KEY (subject_id) REFERENCES subjects (id),
      CONSTRAINT ck_tutoring_sessions_duration_minutes CHECK (duration_minutes >= 0),
      \(forms(
        "tutoring_sessions", .settings, times: ["session_date"], booleans: ["transcript_available"],
        json: ["topics_covered"]))
    ) STRICT;
    CREATE INDEX ix_tutoring_sessions_student_id ON tutoring_sessions (student_id, session_date);
    CREATE INDEX ix_tutoring_sessions_tutor_id ON tutoring_sessions (tutor_id, session_date);
    CREATE INDEX ix_tutoring_sessions_subject_id ON tutoring_sessions (subject_id);

    CREATE TABLE summaries (
      id TEXT NOT NULL,
      session_id TEXT,
      tutoring_session_id TEXT,
      student_id TEXT NOT NULL,
      tutor_id TEXT,
      narrative TEXT NOT NULL,
      next_steps TEXT NOT NULL,
      subjects_covered TEXT NOT NULL DEFAULT '[]',
      summary_type TEXT,
      overridden INTEGER NOT NULL DEFAULT 0,
      override_id TEXT,
      \(RowKind.settings.columns)
      CONSTRAINT pk_summaries PRIMARY KEY (id),
      CONSTRAINT fk_summaries_session_id FOREIGN KEY (session_id) REFERENCES sessions (id)
        ON DELETE CASCADE,
      CONSTRAINT fk_summaries_tutoring_session_id FOREIGN KEY (tutoring_session_id)
        REFERENCES tutoring_sessions (id) ON DELETE CASCADE,
      CONSTRAINT fk_summaries_student_id FOREIGN KEY (student_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT fk_summaries_tutor_id FOREIGN KEY (tutor_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE SET NULL,
      CONSTRAINT fk_summaries_override_id FOREIGN KEY (override_id) REFERENCES overrides (id)
        ON DELETE SET NULL,
      CONSTRAINT ck_summaries_one_session CHECK ((session_id IS NULL) <> (tutoring_session_id IS NULL)),
      \(forms(
        "summaries", .settings, booleans: ["overridden"], json: ["next_steps", "subjects_covered"]))
    ) STRICT;
    CREATE INDEX ix_summaries_session_id ON summaries (session_id);
    CREATE INDEX ix_summaries_tutoring_session_id ON summaries (tutoring_session_id);
    CREATE INDEX ix_summaries_student_id ON summaries (student_id, created_at);
    CREATE INDEX ix_summaries_tutor_id ON summaries (tutor_id);
    CREATE INDEX ix_summaries_override_id ON summaries (override_id) WHERE override_id IS NOT NULL;

    """
  }

  private static var questions: String {
    """
    CREATE TABLE qa_interactions (
      id TEXT NOT NULL,
      student_id TEXT NOT NULL,
      query TEXT NOT NULL,
      answer TEXT NOT NULL,
      confidence TEXT NOT NULL,
      confidence_score REAL,
      context_subjects TEXT NOT NULL DEFAULT '[]',
      clarification_requested INTEGER NOT NULL DEFAULT 0,
      out_of_scope INTEGER NOT NULL DEFAULT 0,
      tutor_escalation_suggested INTEGER NOT NULL DEFAULT 0,
      escalated_to_tutor_id TEXT,
      disclaimer_shown INTEGER NOT NULL DEFAULT 1,
      \(RowKind.evidence.columns)
      CONSTRAINT pk_qa_interactions PRIMARY KEY (id),
      CONSTRAINT fk_qa_interactions_student_id FOREIGN KEY (student_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT fk_qa_interactions_escalated_to_tutor_id FOREIGN KEY (escalated_to_tutor_id)
        REFERENCES users (id) ON UPDATE CASCADE ON DELETE SET NULL,
      CONSTRAINT ck_qa_interactions_confidence CHECK (confidence IN ('High', 'Medium', 'Low')),
      CONSTRAINT ck_qa_interactions_confidence_score CHECK (confidence_score BETWEEN 0 AND 1),
      \(forms(
        "qa_interactions", .evidence,
        booleans: [
          "clarification_requested", "out_of_scope", "tutor_escalation_suggested", "disclaimer_shown",
        ], json: ["context_subjects"]))
    ) STRICT;
    CREATE INDEX ix_qa_interactions_student_id ON qa_interactions (student_id, created_at);
    CREATE INDEX ix_qa_interactions_escalated_to_tutor_id
      ON qa_interactions (escalated_to_tutor_id) WHERE escalated_to_tutor_id IS NOT NULL;
    \(evidenceGuards(
      "qa_interactions",
      columns: [
        "id", "query", "answer", "confidence", "confidence_score", "context_subjects",
        "clarification_requested", "out_of_scope", "tutor_escalation_suggested", "disclaimer_shown",
      ],
      owner: "EXISTS (SELECT 1 FROM users WHERE id = OLD.student_id)"))
    CREATE TRIGGER tr_qa_interactions_addressed_once
    BEFORE UPDATE OF escalated_to_tutor_id ON qa_interactions
    WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.escalated_to_tutor_id)
    BEGIN
      SELECT RAISE(ABORT, 'qa_interactions: an escalation is addressed once');
    END;

    CREATE TABLE practice_assignments (
      id TEXT NOT NULL,
      student_id TEXT NOT NULL,
      problem_id TEXT,
      source TEXT NOT NULL,
      subject_id TEXT,
      difficulty_level INTEGER,
      goal_tags TEXT NOT NULL DEFAULT '[]',
      student_rating_before INTEGER,
      student_rating_after INTEGER,
      performance_score REAL,
      completed INTEGER NOT NULL DEFAULT 0,
      completed_at TEXT,
      overridden INTEGER NOT NULL DEFAULT 0,
      override_id TEXT,
      assigned_at TEXT NOT NULL,
      \(RowKind.settings.columns)
      CONSTRAINT pk_practice_assignments PRIMARY KEY (id),
      CONSTRAINT fk_practice_assignments_student_id FOREIGN KEY (student_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT fk_practice_assignments_problem_id FOREIGN KEY (problem_id) REFERENCES problems (id),
      CONSTRAINT fk_practice_assignments_subject_id FOREIGN KEY (subject_id) REFERENCES subjects (id),
      CONSTRAINT fk_practice_assignments_override_id FOREIGN KEY (override_id) REFERENCES overrides (id)
        ON DELETE SET NULL,
      CONSTRAINT ck_practice_assignments_source CHECK (source IN ('bank', 'ai_generated')),
      CONSTRAINT ck_practice_assignments_difficulty_level CHECK (difficulty_level BETWEEN 1 AND 10),
      CONSTRAINT ck_practice_assignments_performance_score CHECK (performance_score BETWEEN 0 AND 1),
      \(forms(
        "practice_assignments", .settings, times: ["completed_at", "assigned_at"],
        booleans: ["completed", "overridden"], json: ["goal_tags"]))
    ) STRICT;
    CREATE INDEX ix_practice_assignments_student_id ON practice_assignments (student_id, assigned_at);
    CREATE INDEX ix_practice_assignments_problem_id ON practice_assignments (problem_id);
    CREATE INDEX ix_practice_assignments_subject_id ON practice_assignments (subject_id);
    CREATE INDEX ix_practice_assignments_override_id
      ON practice_assignments (override_id) WHERE override_id IS NOT NULL;

    """
  }

  private static var corrections: String {
    """
    CREATE TABLE overrides (
      id TEXT NOT NULL,
      tutor_id TEXT NOT NULL,
      student_id TEXT NOT NULL,
      override_type TEXT NOT NULL,
      action TEXT NOT NULL,
      summary_id TEXT,
      practice_assignment_id TEXT,
      qa_interaction_id TEXT,
      response_id TEXT,
      original_content TEXT,
      new_content TEXT,
      reason TEXT,
      subject_id TEXT,
      difficulty_level INTEGER,
      \(RowKind.settings.columns)
      CONSTRAINT pk_overrides PRIMARY KEY (id),
      CONSTRAINT fk_overrides_tutor_id FOREIGN KEY (tutor_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT fk_overrides_student_id FOREIGN KEY (student_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT fk_overrides_summary_id FOREIGN KEY (summary_id) REFERENCES summaries (id)
        ON DELETE CASCADE,
      CONSTRAINT fk_overrides_practice_assignment_id FOREIGN KEY (practice_assignment_id)
        REFERENCES practice_assignments (id) ON DELETE CASCADE,
      CONSTRAINT fk_overrides_qa_interaction_id FOREIGN KEY (qa_interaction_id)
        REFERENCES qa_interactions (id) ON DELETE CASCADE,
      CONSTRAINT fk_overrides_response_id FOREIGN KEY (response_id) REFERENCES responses (id)
        ON DELETE CASCADE,
      CONSTRAINT fk_overrides_subject_id FOREIGN KEY (subject_id) REFERENCES subjects (id),
      CONSTRAINT ck_overrides_override_type CHECK (override_type <> ''),
      CONSTRAINT ck_overrides_of_one CHECK (
        (summary_id IS NOT NULL) + (practice_assignment_id IS NOT NULL) + (qa_interaction_id IS NOT NULL)
          + (response_id IS NOT NULL) <= 1),
      \(forms("overrides", .settings, json: ["original_content", "new_content"]))
    ) STRICT;
    CREATE INDEX ix_overrides_tutor_id ON overrides (tutor_id, created_at);
    CREATE INDEX ix_overrides_student_id ON overrides (student_id, created_at);
    CREATE INDEX ix_overrides_summary_id ON overrides (summary_id) WHERE summary_id IS NOT NULL;
    CREATE INDEX ix_overrides_practice_assignment_id
      ON overrides (practice_assignment_id) WHERE practice_assignment_id IS NOT NULL;
    CREATE INDEX ix_overrides_qa_interaction_id
      ON overrides (qa_interaction_id) WHERE qa_interaction_id IS NOT NULL;
    CREATE INDEX ix_overrides_response_id ON overrides (response_id) WHERE response_id IS NOT NULL;
    CREATE INDEX ix_overrides_subject_id ON overrides (subject_id);
    """
  }
}
