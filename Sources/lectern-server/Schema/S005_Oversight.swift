extension ServerStep {
  /// What tutors hold, write and put right, and what a student was assigned or asked.
  static let s005Oversight = ServerStep(
    5, "oversight",
    sql: #"""
      CREATE TABLE tutoring_sessions (
        id text NOT NULL,
        student_id text NOT NULL,
        tutor_id text NOT NULL,
        session_date timestamptz(3) NOT NULL,
        duration_minutes bigint,
        subject_id text,
        transcript_text text,
        transcript_storage_url text,
        transcript_available boolean NOT NULL DEFAULT true,
        topics_covered jsonb NOT NULL DEFAULT '[]',
        notes text,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_tutoring_sessions PRIMARY KEY (id),
        CONSTRAINT fk_tutoring_sessions_student_id FOREIGN KEY (student_id) REFERENCES users (id) ON UPDATE
          CASCADE ON DELETE CASCADE,
        CONSTRAINT fk_tutoring_sessions_tutor_id FOREIGN KEY (tutor_id) REFERENCES users (id) ON UPDATE
          CASCADE ON DELETE CASCADE,
        CONSTRAINT fk_tutoring_sessions_subject_id FOREIGN KEY (subject_id) REFERENCES subjects (id),
        CONSTRAINT ck_tutoring_sessions_duration_minutes CHECK (duration_minutes >= 0),
        CONSTRAINT ck_tutoring_sessions_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_tutoring_sessions_updated_at BEFORE UPDATE ON tutoring_sessions
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_tutoring_sessions_student_id ON tutoring_sessions (student_id, session_date);
      CREATE INDEX ix_tutoring_sessions_tutor_id ON tutoring_sessions (tutor_id, session_date);
      CREATE INDEX ix_tutoring_sessions_subject_id ON tutoring_sessions (subject_id);

      CREATE TABLE summaries (
        id text NOT NULL,
        session_id text,
        tutoring_session_id text,
        student_id text NOT NULL,
        tutor_id text,
        narrative text NOT NULL,
        next_steps jsonb NOT NULL,
        subjects_covered jsonb NOT NULL DEFAULT '[]',
        summary_type text,
        overridden boolean NOT NULL DEFAULT false,
        override_id text,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_summaries PRIMARY KEY (id),
        CONSTRAINT fk_summaries_session_id FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE
          CASCADE,
        CONSTRAINT fk_summaries_tutoring_session_id FOREIGN KEY (tutoring_session_id) REFERENCES
          tutoring_sessions (id) ON DELETE CASCADE,
        CONSTRAINT fk_summaries_student_id FOREIGN KEY (student_id) REFERENCES users (id) ON UPDATE CASCADE ON
          DELETE CASCADE,
        CONSTRAINT fk_summaries_tutor_id FOREIGN KEY (tutor_id) REFERENCES users (id) ON UPDATE CASCADE ON
          DELETE SET NULL,
        CONSTRAINT ck_summaries_one_session CHECK ((session_id IS NULL) <> (tutoring_session_id IS NULL)),
        CONSTRAINT ck_summaries_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_summaries_updated_at BEFORE UPDATE ON summaries
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_summaries_session_id ON summaries (session_id);
      CREATE INDEX ix_summaries_tutoring_session_id ON summaries (tutoring_session_id);
      CREATE INDEX ix_summaries_student_id ON summaries (student_id, created_at);
      CREATE INDEX ix_summaries_tutor_id ON summaries (tutor_id);
      CREATE INDEX ix_summaries_override_id ON summaries (override_id) WHERE override_id IS NOT NULL;

      CREATE TABLE qa_interactions (
        id text NOT NULL,
        student_id text NOT NULL,
        query text NOT NULL,
        answer text NOT NULL,
        confidence text NOT NULL,
        confidence_score double precision,
        context_subjects jsonb NOT NULL DEFAULT '[]',
        clarification_requested boolean NOT NULL DEFAULT false,
        out_of_scope boolean NOT NULL DEFAULT false,
        tutor_escalation_suggested boolean NOT NULL DEFAULT false,
        escalated_to_tutor_id text,
        disclaimer_shown boolean NOT NULL DEFAULT true,
        at text COLLATE "C" NOT NULL,
        device_id text COLLATE "C" NOT NULL,
        device_seq bigint NOT NULL,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT pk_qa_interactions PRIMARY KEY (id),
        CONSTRAINT fk_qa_interactions_student_id FOREIGN KEY (student_id) REFERENCES users (id) ON UPDATE
          CASCADE ON DELETE CASCADE,
        CONSTRAINT fk_qa_interactions_escalated_to_tutor_id FOREIGN KEY (escalated_to_tutor_id) REFERENCES
          users (id) ON UPDATE CASCADE ON DELETE SET NULL,
        CONSTRAINT ck_qa_interactions_confidence CHECK (confidence IN ('High', 'Medium', 'Low')),
        CONSTRAINT ck_qa_interactions_confidence_score CHECK (confidence_score BETWEEN 0 AND 1),
        CONSTRAINT ck_qa_interactions_at_form CHECK (at ~ '^.{4}-..-..T..:..:..[.].{3}Z-.{4}$'),
        CONSTRAINT ck_qa_interactions_device_seq CHECK (device_seq >= 1)
      );
      CREATE INDEX ix_qa_interactions_student_id ON qa_interactions (student_id, created_at);
      CREATE INDEX ix_qa_interactions_escalated_to_tutor_id ON qa_interactions (escalated_to_tutor_id) WHERE
        escalated_to_tutor_id IS NOT NULL;
      CREATE UNIQUE INDEX uq_qa_interactions_device_id_device_seq ON qa_interactions (device_id, device_seq);
      CREATE TRIGGER tr_qa_interactions_written_once BEFORE UPDATE OF id, query, answer, confidence,
        confidence_score, context_subjects, clarification_requested, out_of_scope, tutor_escalation_suggested,
        disclaimer_shown, at, device_id, device_seq, created_at ON qa_interactions
      FOR EACH ROW EXECUTE FUNCTION evidence_is_written_once();
      CREATE TRIGGER tr_qa_interactions_keeps_its_student BEFORE UPDATE OF student_id ON qa_interactions
      FOR EACH ROW EXECUTE FUNCTION evidence_belongs_to_one_student('student_id');
      CREATE TRIGGER tr_qa_interactions_kept BEFORE DELETE ON qa_interactions
      FOR EACH ROW EXECUTE FUNCTION evidence_goes_with_its_student('student_id');
      CREATE FUNCTION tr_qa_interactions_addressed_once() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM users WHERE id = OLD.escalated_to_tutor_id) THEN
          RAISE EXCEPTION 'qa_interactions: an escalation is addressed once' USING ERRCODE =
            'integrity_constraint_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER tr_qa_interactions_addressed_once BEFORE UPDATE OF escalated_to_tutor_id ON
        qa_interactions
      FOR EACH ROW EXECUTE FUNCTION tr_qa_interactions_addressed_once();

      CREATE TABLE practice_assignments (
        id text NOT NULL,
        student_id text NOT NULL,
        problem_id text,
        source text NOT NULL,
        subject_id text,
        difficulty_level bigint,
        goal_tags jsonb NOT NULL DEFAULT '[]',
        student_rating_before bigint,
        student_rating_after bigint,
        performance_score double precision,
        completed boolean NOT NULL DEFAULT false,
        completed_at timestamptz(3),
        overridden boolean NOT NULL DEFAULT false,
        override_id text,
        assigned_at timestamptz(3) NOT NULL,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_practice_assignments PRIMARY KEY (id),
        CONSTRAINT fk_practice_assignments_student_id FOREIGN KEY (student_id) REFERENCES users (id) ON UPDATE
          CASCADE ON DELETE CASCADE,
        CONSTRAINT fk_practice_assignments_problem_id FOREIGN KEY (problem_id) REFERENCES problems (id),
        CONSTRAINT fk_practice_assignments_subject_id FOREIGN KEY (subject_id) REFERENCES subjects (id),
        CONSTRAINT ck_practice_assignments_source CHECK (source IN ('bank', 'ai_generated')),
        CONSTRAINT ck_practice_assignments_difficulty_level CHECK (difficulty_level BETWEEN 1 AND 10),
        CONSTRAINT ck_practice_assignments_performance_score CHECK (performance_score BETWEEN 0 AND 1),
        CONSTRAINT ck_practice_assignments_state_version CHECK (state_version >= 1)
      );
      ALTER TABLE responses ADD CONSTRAINT fk_responses_practice_assignment_id FOREIGN KEY
        (practice_assignment_id) REFERENCES practice_assignments (id) ON DELETE CASCADE;
      CREATE TRIGGER tr_practice_assignments_updated_at BEFORE UPDATE ON practice_assignments
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_practice_assignments_student_id ON practice_assignments (student_id, assigned_at);
      CREATE INDEX ix_practice_assignments_problem_id ON practice_assignments (problem_id);
      CREATE INDEX ix_practice_assignments_subject_id ON practice_assignments (subject_id);
      CREATE INDEX ix_practice_assignments_override_id ON practice_assignments (override_id) WHERE override_id
        IS NOT NULL;

      CREATE TABLE overrides (
        id text NOT NULL,
        tutor_id text NOT NULL,
        student_id text NOT NULL,
        override_type text NOT NULL,
        action text NOT NULL,
        summary_id text,
        practice_assignment_id text,
        qa_interaction_id text,
        response_id text,
        original_content jsonb,
        new_content jsonb,
        reason text,
        subject_id text,
        difficulty_level bigint,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_overrides PRIMARY KEY (id),
        CONSTRAINT fk_overrides_tutor_id FOREIGN KEY (tutor_id) REFERENCES users (id) ON UPDATE CASCADE ON
          DELETE CASCADE,
        CONSTRAINT fk_overrides_student_id FOREIGN KEY (student_id) REFERENCES users (id) ON UPDATE CASCADE ON
          DELETE CASCADE,
        CONSTRAINT fk_overrides_summary_id FOREIGN KEY (summary_id) REFERENCES summaries (id) ON DELETE
          CASCADE,
        CONSTRAINT fk_overrides_practice_assignment_id FOREIGN KEY (practice_assignment_id) REFERENCES
          practice_assignments (id) ON DELETE CASCADE,
        CONSTRAINT fk_overrides_qa_interaction_id FOREIGN KEY (qa_interaction_id) REFERENCES qa_interactions
          (id) ON DELETE CASCADE,
        CONSTRAINT fk_overrides_response_id FOREIGN KEY (response_id) REFERENCES responses (id) ON DELETE
          CASCADE,
        CONSTRAINT fk_overrides_subject_id FOREIGN KEY (subject_id) REFERENCES subjects (id),
        CONSTRAINT ck_overrides_override_type CHECK (override_type <> ''),
        CONSTRAINT ck_overrides_of_one CHECK ((summary_id IS NOT NULL)::int + (practice_assignment_id IS NOT
          NULL)::int + (qa_interaction_id IS NOT NULL)::int + (response_id IS NOT NULL)::int <= 1),
        CONSTRAINT ck_overrides_state_version CHECK (state_version >= 1)
      );
      ALTER TABLE summaries ADD CONSTRAINT fk_summaries_override_id FOREIGN KEY (override_id) REFERENCES
        overrides (id) ON DELETE SET NULL;
      ALTER TABLE practice_assignments ADD CONSTRAINT fk_practice_assignments_override_id FOREIGN KEY
        (override_id) REFERENCES overrides (id) ON DELETE SET NULL;
      CREATE TRIGGER tr_overrides_updated_at BEFORE UPDATE ON overrides
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_overrides_tutor_id ON overrides (tutor_id, created_at);
      CREATE INDEX ix_overrides_student_id ON overrides (student_id, created_at);
      CREATE INDEX ix_overrides_summary_id ON overrides (summary_id) WHERE summary_id IS NOT NULL;
      CREATE INDEX ix_overrides_practice_assignment_id ON overrides (practice_assignment_id) WHERE
        practice_assignment_id IS NOT NULL;
      CREATE INDEX ix_overrides_qa_interaction_id ON overrides (qa_interaction_id) WHERE qa_interaction_id IS
        NOT NULL;
      CREATE INDEX ix_overrides_response_id ON overrides (response_id) WHERE response_id IS NOT NULL;
      CREATE INDEX ix_overrides_subject_id ON overrides (subject_id);
      """#)
}
