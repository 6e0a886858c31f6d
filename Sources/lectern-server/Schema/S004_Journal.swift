extension ServerStep {
  /// What was learned: the sittings, the one journal of them, the one log of answers, and streaks.
  static let s004Journal = ServerStep(
    4, "journal",
    sql: #"""
      CREATE TABLE practice_sessions (
        id text NOT NULL,
        student_id text NOT NULL,
        date timestamptz(3) NOT NULL,
        local_day date NOT NULL,
        time_zone text NOT NULL,
        utc_offset_seconds bigint NOT NULL,
        status text NOT NULL DEFAULT 'in_progress',
        problem_ids jsonb NOT NULL,
        completed_at timestamptz(3),
        expires_at timestamptz(3) NOT NULL,
        total_time_seconds bigint NOT NULL DEFAULT 0,
        problems_correct bigint NOT NULL DEFAULT 0,
        state_json jsonb NOT NULL DEFAULT '{}',
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT pk_practice_sessions PRIMARY KEY (id),
        CONSTRAINT fk_practice_sessions_student_id FOREIGN KEY (student_id) REFERENCES users (id) ON UPDATE
          CASCADE ON DELETE CASCADE,
        CONSTRAINT ck_practice_sessions_utc_offset_seconds CHECK (utc_offset_seconds BETWEEN -64800 AND
          64800),
        CONSTRAINT ck_practice_sessions_status CHECK (status IN ('in_progress', 'completed', 'abandoned')),
        CONSTRAINT ck_practice_sessions_completed_at CHECK ((status = 'completed') = (completed_at IS NOT
          NULL)),
        CONSTRAINT ck_practice_sessions_total_time_seconds CHECK (total_time_seconds >= 0),
        CONSTRAINT ck_practice_sessions_problems_correct CHECK (problems_correct BETWEEN 0 AND 5),
        CONSTRAINT ck_practice_sessions_state_version CHECK (state_version >= 0)
      );
      CREATE TRIGGER tr_practice_sessions_updated_at BEFORE UPDATE ON practice_sessions
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE UNIQUE INDEX uq_practice_sessions_one_a_day ON practice_sessions (student_id, local_day) WHERE
        status <> 'abandoned';
      CREATE INDEX ix_practice_sessions_student_id ON practice_sessions (student_id, status, local_day,
        utc_offset_seconds);

      CREATE TABLE sessions (
        id text NOT NULL,
        user_id text,
        guideline_id text,
        mode text NOT NULL DEFAULT 'teach_me',
        status text NOT NULL DEFAULT 'active',
        subject text,
        student_json jsonb,
        goal_json jsonb,
        state_json jsonb NOT NULL DEFAULT '{}',
        mastery double precision NOT NULL DEFAULT 0,
        step_idx bigint NOT NULL DEFAULT 0,
        is_paused boolean NOT NULL DEFAULT false,
        exam_score double precision,
        exam_total bigint,
        completed_at timestamptz(3),
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT pk_sessions PRIMARY KEY (id),
        CONSTRAINT fk_sessions_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON UPDATE CASCADE ON DELETE
          CASCADE,
        CONSTRAINT fk_sessions_guideline_id FOREIGN KEY (guideline_id) REFERENCES teaching_guidelines (id),
        CONSTRAINT ck_sessions_mode CHECK (mode IN ('teach_me', 'exam_me')),
        CONSTRAINT ck_sessions_status CHECK (status IN ('active', 'completed', 'abandoned')),
        CONSTRAINT ck_sessions_mastery CHECK (mastery BETWEEN 0 AND 1),
        CONSTRAINT ck_sessions_step_idx CHECK (step_idx >= 0),
        CONSTRAINT ck_sessions_is_paused CHECK (NOT is_paused OR (mode = 'teach_me' AND status = 'active')),
        CONSTRAINT ck_sessions_exam_score CHECK (exam_score >= 0 AND exam_score <= exam_total),
        CONSTRAINT ck_sessions_completed_at CHECK ((status = 'completed') = (completed_at IS NOT NULL)),
        CONSTRAINT ck_sessions_state_version CHECK (state_version >= 0)
      );
      CREATE TRIGGER tr_sessions_updated_at BEFORE UPDATE ON sessions
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_sessions_user_id ON sessions (user_id, updated_at);
      CREATE INDEX ix_sessions_guideline_id ON sessions (guideline_id);
      CREATE UNIQUE INDEX uq_sessions_one_paused ON sessions (user_id, guideline_id) WHERE is_paused;
      CREATE UNIQUE INDEX uq_sessions_one_unfinished_exam ON sessions (user_id, guideline_id) WHERE mode =
        'exam_me' AND status = 'active';

      CREATE TABLE events (
        id text NOT NULL,
        student_id text,
        session_id text,
        practice_session_id text,
        kind text NOT NULL,
        node text,
        step_idx bigint,
        payload_json jsonb NOT NULL DEFAULT '{}',
        at text COLLATE "C" NOT NULL,
        device_id text COLLATE "C" NOT NULL,
        device_seq bigint NOT NULL,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT pk_events PRIMARY KEY (id),
        CONSTRAINT fk_events_student_id FOREIGN KEY (student_id) REFERENCES users (id) ON UPDATE CASCADE ON
          DELETE CASCADE,
        CONSTRAINT fk_events_session_id FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE CASCADE,
        CONSTRAINT fk_events_practice_session_id FOREIGN KEY (practice_session_id) REFERENCES
          practice_sessions (id) ON DELETE CASCADE,
        CONSTRAINT ck_events_one_session CHECK ((session_id IS NULL) <> (practice_session_id IS NULL)),
        CONSTRAINT ck_events_practice_student CHECK (practice_session_id IS NULL OR student_id IS NOT NULL),
        CONSTRAINT ck_events_kind CHECK (kind <> ''),
        CONSTRAINT ck_events_node CHECK (node IN ('Present', 'Check', 'Diagnose', 'Remediate', 'Advance')),
        CONSTRAINT ck_events_step_idx CHECK (step_idx >= 0),
        CONSTRAINT ck_events_at_form CHECK (at ~ '^.{4}-..-..T..:..:..[.].{3}Z-.{4}$'),
        CONSTRAINT ck_events_device_seq CHECK (device_seq >= 1)
      );
      CREATE INDEX ix_events_student_id ON events (student_id, at);
      CREATE INDEX ix_events_session_id ON events (session_id, at, device_id, device_seq) WHERE session_id IS
        NOT NULL;
      CREATE INDEX ix_events_practice_session_id ON events (practice_session_id, at, device_id, device_seq)
        WHERE practice_session_id IS NOT NULL;
      CREATE UNIQUE INDEX uq_events_device_id_device_seq ON events (device_id, device_seq);
      CREATE TRIGGER tr_events_written_once BEFORE UPDATE OF id, session_id, practice_session_id, kind, node,
        step_idx, payload_json, at, device_id, device_seq, created_at ON events
      FOR EACH ROW EXECUTE FUNCTION evidence_is_written_once();
      CREATE TRIGGER tr_events_keeps_its_student BEFORE UPDATE OF student_id ON events
      FOR EACH ROW EXECUTE FUNCTION evidence_belongs_to_one_student('student_id');
      CREATE FUNCTION tr_events_kept() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM users WHERE id = OLD.student_id) OR (OLD.student_id IS NULL AND EXISTS
          (SELECT 1 FROM sessions WHERE id = OLD.session_id)) THEN
          RAISE EXCEPTION 'events: evidence goes only with its student' USING ERRCODE =
            'integrity_constraint_violation';
        END IF;
        RETURN OLD;
      END $$;
      CREATE TRIGGER tr_events_kept BEFORE DELETE ON events
      FOR EACH ROW EXECUTE FUNCTION tr_events_kept();

      CREATE TABLE responses (
        id text NOT NULL,
        student_id text NOT NULL,
        session_id text,
        practice_session_id text,
        practice_assignment_id text,
        event_id text,
        problem_id text NOT NULL,
        parameters_json jsonb,
        position bigint,
        outcome text NOT NULL,
        is_correct bigint GENERATED ALWAYS AS (CASE outcome WHEN 'right' THEN 1 WHEN 'skipped' THEN NULL ELSE
          0 END) STORED,
        student_answer text NOT NULL,
        time_spent_seconds bigint NOT NULL DEFAULT 0,
        hints_used bigint NOT NULL DEFAULT 0,
        hints_viewed jsonb NOT NULL DEFAULT '[]',
        confidence bigint,
        confidence_level text NOT NULL GENERATED ALWAYS AS (CASE WHEN hints_used = 0 THEN 'high' WHEN
          hints_used <= 2 THEN 'medium' ELSE 'low' END) STORED,
        evaluated_at timestamptz(3) NOT NULL,
        at text COLLATE "C" NOT NULL,
        device_id text COLLATE "C" NOT NULL,
        device_seq bigint NOT NULL,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT pk_responses PRIMARY KEY (id),
        CONSTRAINT fk_responses_student_id FOREIGN KEY (student_id) REFERENCES users (id) ON UPDATE CASCADE ON
          DELETE CASCADE,
        CONSTRAINT fk_responses_session_id FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE
          CASCADE,
        CONSTRAINT fk_responses_practice_session_id FOREIGN KEY (practice_session_id) REFERENCES
          practice_sessions (id) ON DELETE CASCADE,
        CONSTRAINT fk_responses_event_id FOREIGN KEY (event_id) REFERENCES events (id) ON DELETE CASCADE,
        CONSTRAINT fk_responses_problem_id FOREIGN KEY (problem_id) REFERENCES problems (id),
        CONSTRAINT ck_responses_belongs_to_one CHECK ((session_id IS NOT NULL)::int + (practice_session_id IS
          NOT NULL)::int + (practice_assignment_id IS NOT NULL)::int = 1),
        CONSTRAINT ck_responses_position CHECK (position >= 0),
        CONSTRAINT ck_responses_outcome CHECK (outcome IN ('right', 'form', 'wrong', 'skipped', 'revealed')),
        CONSTRAINT ck_responses_time_spent_seconds CHECK (time_spent_seconds >= 0),
        CONSTRAINT ck_responses_hints_used CHECK (hints_used BETWEEN 0 AND 3),
        CONSTRAINT ck_responses_confidence CHECK (confidence BETWEEN 1 AND 5),
        CONSTRAINT ck_responses_at_form CHECK (at ~ '^.{4}-..-..T..:..:..[.].{3}Z-.{4}$'),
        CONSTRAINT ck_responses_device_seq CHECK (device_seq >= 1)
      );
      CREATE INDEX ix_responses_student_id ON responses (student_id, evaluated_at, problem_id, is_correct);
      CREATE INDEX ix_responses_problem_id ON responses (problem_id, student_id, evaluated_at);
      CREATE INDEX ix_responses_session_id ON responses (session_id) WHERE session_id IS NOT NULL;
      CREATE INDEX ix_responses_practice_session_id ON responses (practice_session_id) WHERE
        practice_session_id IS NOT NULL;
      CREATE INDEX ix_responses_practice_assignment_id ON responses (practice_assignment_id) WHERE
        practice_assignment_id IS NOT NULL;
      CREATE INDEX ix_responses_event_id ON responses (event_id) WHERE event_id IS NOT NULL;
      CREATE UNIQUE INDEX uq_responses_device_id_device_seq ON responses (device_id, device_seq);
      CREATE TRIGGER tr_responses_written_once BEFORE UPDATE OF id, session_id, practice_session_id,
        practice_assignment_id, event_id, problem_id, parameters_json, position, outcome, student_answer,
        time_spent_seconds, hints_used, hints_viewed, confidence, evaluated_at, at, device_id, device_seq,
        created_at ON responses
      FOR EACH ROW EXECUTE FUNCTION evidence_is_written_once();
      CREATE TRIGGER tr_responses_keeps_its_student BEFORE UPDATE OF student_id ON responses
      FOR EACH ROW EXECUTE FUNCTION evidence_belongs_to_one_student('student_id');
      CREATE TRIGGER tr_responses_kept BEFORE DELETE ON responses
      FOR EACH ROW EXECUTE FUNCTION evidence_goes_with_its_student('student_id');

      CREATE TABLE streaks (
        student_id text NOT NULL,
        current_streak bigint NOT NULL DEFAULT 0,
        longest_streak bigint NOT NULL DEFAULT 0,
        last_practice_date date,
        milestones_achieved jsonb NOT NULL DEFAULT '[]',
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT pk_streaks PRIMARY KEY (student_id),
        CONSTRAINT fk_streaks_student_id FOREIGN KEY (student_id) REFERENCES users (id) ON UPDATE CASCADE ON
          DELETE CASCADE,
        CONSTRAINT ck_streaks_current_streak CHECK (current_streak >= 0),
        CONSTRAINT ck_streaks_longest_streak CHECK (longest_streak >= 0),
        CONSTRAINT ck_streaks_longest_is_longest CHECK (longest_streak >= current_streak),
        CONSTRAINT ck_streaks_state_version CHECK (state_version >= 0)
      );
      CREATE TRIGGER tr_streaks_updated_at BEFORE UPDATE ON streaks
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_streaks_current_streak ON streaks (current_streak);
      """#)
}
