extension SchemaStep {
  /// What was learned: the sittings, the one journal of them, the one log of answers, and streaks.
  static let m003Journal = SchemaStep("003 journal") { [sittings, evidence, streaks].joined() }

  private static var sittings: String {
    """
    CREATE TABLE practice_sessions (
      id TEXT NOT NULL,
      student_id TEXT NOT NULL,
      date TEXT NOT NULL,
      local_day TEXT NOT NULL,
      time_zone TEXT NOT NULL,
      utc_offset_seconds INTEGER NOT NULL,
      status TEXT NOT NULL DEFAULT 'in_progress',
      problem_ids TEXT NOT NULL,
      completed_at TEXT,
      expires_at TEXT NOT NULL,
      total_time_seconds INTEGER NOT NULL DEFAULT 0,
      problems_correct INTEGER NOT NULL DEFAULT 0,
      state_json TEXT NOT NULL DEFAULT '{}',
      \(RowKind.derived.columns)
      CONSTRAINT pk_practice_sessions PRIMARY KEY (id),
      CONSTRAINT fk_practice_sessions_student_id FOREIGN KEY (student_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT ck_practice_sessions_utc_offset_seconds
        CHECK (utc_offset_seconds BETWEEN -64800 AND 64800),
      CONSTRAINT ck_practice_sessions_status CHECK (status IN ('in_progress', 'completed', 'abandoned')),
      CONSTRAINT ck_practice_sessions_completed_at
        CHECK ((status = 'completed') = (completed_at IS NOT NULL)),
      CONSTRAINT ck_practice_sessions_total_time_seconds CHECK (total_time_seconds >= 0),
      CONSTRAINT ck_practice_sessions_problems_correct CHECK (problems_correct BETWEEN 0 AND 5),
      \(forms(
        "practice_sessions", .derived, times: ["date", "completed_at", "expires_at"], days: ["local_day"],
        json: ["problem_ids", "state_json"]))
    ) STRICT;
    CREATE UNIQUE INDEX uq_practice_sessions_one_a_day
      ON practice_sessions (student_id, local_day) WHERE status <> 'abandoned';
    CREATE INDEX ix_practice_sessions_student_id
      ON practice_sessions (student_id, status, local_day, utc_offset_seconds);

    CREATE TABLE sessions (
      id TEXT NOT NULL,
      user_id TEXT,
      guideline_id TEXT,
      mode TEXT NOT NULL DEFAULT 'teach_me',
      status TEXT NOT NULL DEFAULT 'active',
      subject TEXT,
      student_json TEXT,
      goal_json TEXT,
      state_json TEXT NOT NULL DEFAULT '{}',
      mastery REAL NOT NULL DEFAULT 0,
      step_idx INTEGER NOT NULL DEFAULT 0,
      is_paused INTEGER NOT NULL DEFAULT 0,
      exam_score REAL,
      exam_total INTEGER,
      completed_at TEXT,
      \(RowKind.derived.columns)
      CONSTRAINT pk_sessions PRIMARY KEY (id),
      CONSTRAINT fk_sessions_user_id FOREIGN KEY (user_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT fk_sessions_guideline_id FOREIGN KEY (guideline_id) REFERENCES teaching_guidelines (id),
      CONSTRAINT ck_sessions_mode CHECK (mode IN ('teach_me', 'exam_me')),
      CONSTRAINT ck_sessions_status CHECK (status IN ('active', 'completed', 'abandoned')),
      CONSTRAINT ck_sessions_mastery CHECK (mastery BETWEEN 0 AND 1),
      CONSTRAINT ck_sessions_step_idx CHECK (step_idx >= 0),
      CONSTRAINT ck_sessions_is_paused CHECK (is_paused = 0 OR (mode = 'teach_me' AND status = 'active')),
      CONSTRAINT ck_sessions_exam_score CHECK (exam_score >= 0 AND exam_score <= exam_total),
      CONSTRAINT ck_sessions_completed_at CHECK ((status = 'completed') = (completed_at IS NOT NULL)),
      \(forms(
        "sessions", .derived, times: ["completed_at"], booleans: ["is_paused"],
        json: ["student_json", "goal_json", "state_json"]))
    ) STRICT;
    CREATE INDEX ix_sessions_user_id ON sessions (user_id, updated_at);
    CREATE INDEX ix_sessions_guideline_id ON sessions (guideline_id);
    CREATE UNIQUE INDEX uq_sessions_one_paused
      ON sessions (user_id, guideline_id) WHERE is_paused = 1;
    CREATE UNIQUE INDEX uq_sessions_one_unfinished_exam
      ON sessions (user_id, guideline_id) WHERE mode = 'exam_me' AND status = 'active';

    """
  }

  private static var evidence: String {
    """
    CREATE TABLE events (
      id TEXT NOT NULL,
      student_id TEXT,
      session_id TEXT,
      practice_session_id TEXT,
      kind TEXT NOT NULL,
      node TEXT,
      step_idx INTEGER,
      payload_json TEXT NOT NULL DEFAULT '{}',
      \(RowKind.evidence.columns)
      CONSTRAINT pk_events PRIMARY KEY (id),
      CONSTRAINT fk_events_student_id FOREIGN KEY (student_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT fk_events_session_id FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE CASCADE,
      CONSTRAINT fk_events_practice_session_id FOREIGN KEY (practice_session_id)
        REFERENCES practice_sessions (id) ON DELETE CASCADE,
      CONSTRAINT ck_events_one_session CHECK ((session_id IS NULL) <> (practice_session_id IS NULL)),
      CONSTRAINT ck_events_practice_student CHECK (practice_session_id IS NULL OR student_id IS NOT NULL),
      CONSTRAINT ck_events_kind CHECK (kind <> ''),
      CONSTRAINT ck_events_node CHECK (node IN ('Present', 'Check', 'Diagnose', 'Remediate', 'Advance')),
      CONSTRAINT ck_events_step_idx CHECK (step_idx >= 0),
      \(forms("events", .evidence, json: ["payload_json"]))
    ) STRICT;
    CREATE INDEX ix_events_student_id ON events (student_id, at);
    CREATE INDEX ix_events_session_id
      ON events (session_id, at, device_id, device_seq) WHERE session_id IS NOT NULL;
    CREATE INDEX ix_events_practice_session_id
      ON events (practice_session_id, at, device_id, device_seq) WHERE practice_session_id IS NOT NULL;
    \(evidenceGuards(
      "events",
      columns: ["id", "session_id", "practice_session_id", "kind", "node", "step_idx", "payload_json"],
      owner: """
        EXISTS (SELECT 1 FROM users WHERE id = OLD.student_id)
          OR (OLD.student_id IS NULL AND EXISTS (SELECT 1 FROM sessions WHERE id = OLD.session_id))
        """))

    CREATE TABLE responses (
      id TEXT NOT NULL,
      student_id TEXT NOT NULL,
      session_id TEXT,
      practice_session_id TEXT,
      practice_assignment_id TEXT,
      event_id TEXT,
      problem_id TEXT NOT NULL,
      parameters_json TEXT,
      position INTEGER,
      outcome TEXT NOT NULL,
      is_correct INTEGER GENERATED ALWAYS AS (
        CASE outcome WHEN 'right' THEN 1 WHEN 'skipped' THEN NULL ELSE 0 END) STORED,
      student_answer TEXT NOT NULL,
      time_spent_seconds INTEGER NOT NULL DEFAULT 0,
      hints_used INTEGER NOT NULL DEFAULT 0,
      hints_viewed TEXT NOT NULL DEFAULT '[]',
      confidence INTEGER,
      confidence_level TEXT NOT NULL GENERATED ALWAYS AS (
        CASE WHEN hints_used = 0 THEN 'high' WHEN hints_used <= 2 THEN 'medium' ELSE 'low' END) STORED,
      evaluated_at TEXT NOT NULL,
      \(RowKind.evidence.columns)
      CONSTRAINT pk_responses PRIMARY KEY (id),
      CONSTRAINT fk_responses_student_id FOREIGN KEY (student_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT fk_responses_session_id FOREIGN KEY (session_id) REFERENCES sessions (id)
        ON DELETE CASCADE,
      CONSTRAINT fk_responses_practice_session_id FOREIGN KEY (practice_session_id)
        REFERENCES practice_sessions (id) ON DELETE CASCADE,
      CONSTRAINT fk_responses_practice_assignment_id FOREIGN KEY (practice_assignment_id)
        REFERENCES practice_assignments (id) ON DELETE CASCADE,
      CONSTRAINT fk_responses_event_id FOREIGN KEY (event_id) REFERENCES events (id) ON DELETE CASCADE,
      CONSTRAINT fk_responses_problem_id FOREIGN KEY (problem_id) REFERENCES problems (id),
      CONSTRAINT ck_responses_belongs_to_one CHECK (
        (session_id IS NOT NULL) + (practice_session_id IS NOT NULL)
          + (practice_assignment_id IS NOT NULL) = 1),
      CONSTRAINT ck_responses_position CHECK (position >= 0),
      CONSTRAINT ck_responses_outcome CHECK (outcome IN ('right', 'form', 'wrong', 'skipped', 'revealed')),
      CONSTRAINT ck_responses_time_spent_seconds CHECK (time_spent_seconds >= 0),
      CONSTRAINT ck_responses_hints_used CHECK (hints_used BETWEEN 0 AND 3),
      CONSTRAINT ck_responses_confidence CHECK (confidence BETWEEN 1 AND 5),
      \(forms(
        "responses", .evidence, times: ["evaluated_at"], json: ["parameters_json", "hints_viewed"]))
    ) STRICT;
    CREATE INDEX ix_responses_student_id
      ON responses (student_id, evaluated_at, problem_id, is_correct);
    CREATE INDEX ix_responses_problem_id ON responses (problem_id, student_id, evaluated_at);
    CREATE INDEX ix_responses_session_id ON responses (session_id) WHERE session_id IS NOT NULL;
    CREATE INDEX ix_responses_practice_session_id
      ON responses (practice_session_id) WHERE practice_session_id IS NOT NULL;
    CREATE INDEX ix_responses_practice_assignment_id
      ON responses (practice_assignment_id) WHERE practice_assignment_id IS NOT NULL;
    CREATE INDEX ix_responses_event_id ON responses (event_id) WHERE event_id IS NOT NULL;
    \(evidenceGuards(
      "responses",
      columns: [
        "id", "session_id", "practice_session_id", "practice_assignment_id", "event_id", "problem_id",
        "parameters_json", "position", "outcome", "student_answer", "time_spent_seconds", "hints_used",
        "hints_viewed", "confidence", "evaluated_at",
      ],
      owner: "EXISTS (SELECT 1 FROM users WHERE id = OLD.student_id)"))

    """
  }

  private static var streaks: String {
    """
    CREATE TABLE streaks (
      student_id TEXT NOT NULL,
      current_streak INTEGER NOT NULL DEFAULT 0,
      longest_streak INTEGER NOT NULL DEFAULT 0,
      last_practice_date TEXT,
      milestones_achieved TEXT NOT NULL DEFAULT '[]',
      \(RowKind.derived.columns)
      CONSTRAINT pk_streaks PRIMARY KEY (student_id),
      CONSTRAINT fk_streaks_student_id FOREIGN KEY (student_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT ck_streaks_current_streak CHECK (current_streak >= 0),
      CONSTRAINT ck_streaks_longest_streak CHECK (longest_streak >= 0),
      CONSTRAINT ck_streaks_longest_is_longest CHECK (longest_streak >= current_streak),
      \(forms("streaks", .derived, days: ["last_practice_date"], json: ["milestones_achieved"]))
    ) STRICT;
    CREATE INDEX ix_streaks_current_streak ON streaks (current_streak);
    """
  }
}
