extension SchemaStep {
  /// What a tutor looks at: how mastery stood on earlier days, the terms on which practice was given, and the order in which
  /// sessions, disputes and threads are listed.
  static let m018Review = SchemaStep("018 review") {
    """
    CREATE TABLE mastery_marks (
      student_id TEXT NOT NULL,
      local_day TEXT NOT NULL,
      subjects_json TEXT NOT NULL,
      \(RowKind.derived.columns)
      CONSTRAINT pk_mastery_marks PRIMARY KEY (student_id, local_day),
      CONSTRAINT fk_mastery_marks_student_id FOREIGN KEY (student_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      \(forms("mastery_marks", .derived, days: ["local_day"], json: ["subjects_json"]))
    ) STRICT;

    CREATE TABLE assignment_terms (
      practice_assignment_id TEXT NOT NULL,
      assigned_by TEXT,
      parameters_json TEXT,
      due_on TEXT,
      note TEXT,
      mastery_before INTEGER,
      mastery_after INTEGER,
      \(RowKind.settings.columns)
      CONSTRAINT pk_assignment_terms PRIMARY KEY (practice_assignment_id),
      CONSTRAINT fk_assignment_terms_practice_assignment_id FOREIGN KEY (practice_assignment_id)
        REFERENCES practice_assignments (id) ON DELETE CASCADE,
      CONSTRAINT fk_assignment_terms_assigned_by FOREIGN KEY (assigned_by) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE SET NULL,
      CONSTRAINT ck_assignment_terms_mastery_before CHECK (mastery_before BETWEEN 0 AND 100),
      CONSTRAINT ck_assignment_terms_mastery_after CHECK (mastery_after BETWEEN 0 AND 100),
      \(forms("assignment_terms", .settings, days: ["due_on"], json: ["parameters_json"]))
    ) STRICT;
    CREATE INDEX ix_assignment_terms_assigned_by ON assignment_terms (assigned_by);

    CREATE INDEX ix_sessions_user_id_created_at ON sessions (user_id, created_at);
    CREATE INDEX ix_practice_sessions_student_id_created_at ON practice_sessions (student_id, created_at);
    CREATE INDEX ix_disputes_said ON disputes (created_at) WHERE dispute_id IS NULL;
    CREATE INDEX ix_disputes_ruled ON disputes (created_at) WHERE dispute_id IS NOT NULL;
    CREATE INDEX ix_threads_created_at ON threads (created_at);
    CREATE INDEX ix_threads_status ON threads (status, created_at);
    CREATE INDEX ix_problems_flagged ON problems (created_at) WHERE flagged = 1;
    """
  }
}
