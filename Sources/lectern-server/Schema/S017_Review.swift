extension ServerStep {
  /// What a tutor looks at: how mastery stood on earlier days, the terms on which practice was given, and the order in which
  /// sessions, disputes and threads are listed.
  static let s017Review = ServerStep(
    17, "review",
    sql: #"""
      CREATE TABLE mastery_marks (
        student_id text NOT NULL,
        local_day date NOT NULL,
        subjects_json jsonb NOT NULL,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT pk_mastery_marks PRIMARY KEY (student_id, local_day),
        CONSTRAINT fk_mastery_marks_student_id FOREIGN KEY (student_id) REFERENCES users (id) ON UPDATE
          CASCADE ON DELETE CASCADE,
        CONSTRAINT ck_mastery_marks_state_version CHECK (state_version >= 0)
      );
      CREATE TRIGGER tr_mastery_marks_updated_at BEFORE UPDATE ON mastery_marks
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

      CREATE TABLE assignment_terms (
        practice_assignment_id text NOT NULL,
        assigned_by text,
        parameters_json jsonb,
        due_on date,
        note text,
        mastery_before bigint,
        mastery_after bigint,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_assignment_terms PRIMARY KEY (practice_assignment_id),
        CONSTRAINT fk_assignment_terms_practice_assignment_id FOREIGN KEY (practice_assignment_id)
          REFERENCES practice_assignments (id) ON DELETE CASCADE,
        CONSTRAINT fk_assignment_terms_assigned_by FOREIGN KEY (assigned_by) REFERENCES users (id)
          ON UPDATE CASCADE ON DELETE SET NULL,
        CONSTRAINT ck_assignment_terms_mastery_before CHECK (mastery_before BETWEEN 0 AND 100),
        CONSTRAINT ck_assignment_terms_mastery_after CHECK (mastery_after BETWEEN 0 AND 100),
        CONSTRAINT ck_assignment_terms_state_version CHECK (state_version >= 1)
      );
      CREATE INDEX ix_assignment_terms_assigned_by ON assignment_terms (assigned_by);
      CREATE TRIGGER tr_assignment_terms_updated_at BEFORE UPDATE ON assignment_terms
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

      CREATE INDEX ix_sessions_user_id_created_at ON sessions (user_id, created_at);
      CREATE INDEX ix_practice_sessions_student_id_created_at ON practice_sessions (student_id, created_at);
      CREATE INDEX ix_disputes_said ON disputes (created_at) WHERE dispute_id IS NULL;
      CREATE INDEX ix_disputes_ruled ON disputes (created_at) WHERE dispute_id IS NOT NULL;
      CREATE INDEX ix_threads_created_at ON threads (created_at);
      CREATE INDEX ix_threads_status ON threads (status, created_at);
      CREATE INDEX ix_problems_flagged ON problems (created_at) WHERE flagged;
      """#)
}
