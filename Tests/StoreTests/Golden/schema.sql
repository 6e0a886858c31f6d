CREATE TABLE assignment_terms (
  practice_assignment_id TEXT NOT NULL,
  assigned_by TEXT,
  parameters_json TEXT,
  due_on TEXT,
  note TEXT,
  mastery_before INTEGER,
  mastery_after INTEGER,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT, written_json TEXT
  CONSTRAINT ck_assignment_terms_written_json_form CHECK (written_json IS NULL OR json_valid(written_json)),
  CONSTRAINT pk_assignment_terms PRIMARY KEY (practice_assignment_id),
  CONSTRAINT fk_assignment_terms_practice_assignment_id FOREIGN KEY (practice_assignment_id)
    REFERENCES practice_assignments (id) ON DELETE CASCADE,
  CONSTRAINT fk_assignment_terms_assigned_by FOREIGN KEY (assigned_by) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT ck_assignment_terms_mastery_before CHECK (mastery_before BETWEEN 0 AND 100),
  CONSTRAINT ck_assignment_terms_mastery_after CHECK (mastery_after BETWEEN 0 AND 100),
  CONSTRAINT ck_assignment_terms_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_assignment_terms_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_assignment_terms_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_assignment_terms_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_assignment_terms_due_on_form CHECK (due_on GLOB '????-??-??'),
  CONSTRAINT ck_assignment_terms_parameters_json_form CHECK (parameters_json IS NULL OR json_valid(parameters_json))
) STRICT;
CREATE INDEX ix_assignment_terms_assigned_by ON assignment_terms (assigned_by);
CREATE TABLE audit_log (
  id TEXT NOT NULL,
  actor_id TEXT,
  student_id TEXT,
  action TEXT NOT NULL,
  table_name TEXT,
  record_id TEXT,
  before_json TEXT,
  after_json TEXT,
  reason TEXT,
  at TEXT NOT NULL,
  device_id TEXT NOT NULL,
  device_seq INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  CONSTRAINT pk_audit_log PRIMARY KEY (id),
  CONSTRAINT fk_audit_log_actor_id FOREIGN KEY (actor_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT fk_audit_log_student_id FOREIGN KEY (student_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT ck_audit_log_action CHECK (action <> ''),
  CONSTRAINT ck_audit_log_at_form CHECK (at GLOB '????-??-??T??:??:??.???Z-????'),
  CONSTRAINT ck_audit_log_device_seq CHECK (device_seq >= 1),
  CONSTRAINT ck_audit_log_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_audit_log_before_json_form CHECK (before_json IS NULL OR json_valid(before_json)),
  CONSTRAINT ck_audit_log_after_json_form CHECK (after_json IS NULL OR json_valid(after_json))
) STRICT;
CREATE INDEX ix_audit_log_actor_id ON audit_log (actor_id, at);
CREATE INDEX ix_audit_log_student_id ON audit_log (student_id, at);
CREATE INDEX ix_audit_log_record ON audit_log (table_name, record_id);
CREATE UNIQUE INDEX uq_audit_log_device_id_device_seq ON audit_log (device_id, device_seq);
CREATE TRIGGER tr_audit_log_written_once
BEFORE UPDATE OF id, action, table_name, record_id, before_json, after_json, reason, at, device_id, device_seq, created_at
ON audit_log
BEGIN
  SELECT RAISE(ABORT, 'audit_log: evidence is written once');
END;
CREATE TRIGGER tr_audit_log_keeps_its_student
BEFORE UPDATE OF student_id ON audit_log
WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.student_id)
BEGIN
  SELECT RAISE(ABORT, 'audit_log: evidence belongs to one student');
END;
CREATE TRIGGER tr_audit_log_kept
BEFORE DELETE ON audit_log
WHEN OLD.student_id IS NULL OR EXISTS (SELECT 1 FROM users WHERE id = OLD.student_id)
BEGIN
  SELECT RAISE(ABORT, 'audit_log: evidence goes only with its student');
END;
CREATE TRIGGER tr_audit_log_keeps_its_actor
BEFORE UPDATE OF actor_id ON audit_log
WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.actor_id)
BEGIN
  SELECT RAISE(ABORT, 'audit_log: this is added once');
END;
CREATE TABLE book_guidelines (
  id TEXT NOT NULL,
  book_id TEXT NOT NULL,
  guideline_s3_key TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'draft',
  review_status TEXT NOT NULL DEFAULT 'TO_BE_REVIEWED',
  generated_at TEXT,
  reviewed_at TEXT,
  reviewed_by TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_book_guidelines PRIMARY KEY (id),
  CONSTRAINT fk_book_guidelines_book_id FOREIGN KEY (book_id) REFERENCES books (id) ON DELETE CASCADE,
  CONSTRAINT ck_book_guidelines_status
    CHECK (status IN ('draft', 'pending_review', 'approved', 'rejected')),
  CONSTRAINT ck_book_guidelines_review_status CHECK (review_status IN ('TO_BE_REVIEWED', 'APPROVED')),
  CONSTRAINT ck_book_guidelines_version CHECK (version >= 1),
  CONSTRAINT ck_book_guidelines_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_book_guidelines_generated_at_form CHECK (generated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_book_guidelines_reviewed_at_form CHECK (reviewed_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_book_guidelines_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_book_guidelines_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_book_guidelines_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX ix_book_guidelines_book_id ON book_guidelines (book_id);
CREATE TABLE book_jobs (
  id TEXT NOT NULL,
  book_id TEXT NOT NULL,
  job_type TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'pending',
  total_items INTEGER,
  completed_items INTEGER NOT NULL DEFAULT 0,
  failed_items INTEGER NOT NULL DEFAULT 0,
  current_item INTEGER,
  last_completed_item INTEGER,
  progress_detail TEXT,
  heartbeat_at TEXT,
  started_at TEXT,
  completed_at TEXT,
  error_message TEXT,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_book_jobs PRIMARY KEY (id),
  CONSTRAINT fk_book_jobs_book_id FOREIGN KEY (book_id) REFERENCES books (id) ON DELETE CASCADE,
  CONSTRAINT ck_book_jobs_job_type
    CHECK (job_type IN ('extraction', 'finalization', 'sync', 'ocr_batch')),
  CONSTRAINT ck_book_jobs_status CHECK (status IN ('pending', 'running', 'completed', 'failed')),
  CONSTRAINT ck_book_jobs_total_items CHECK (total_items >= 0),
  CONSTRAINT ck_book_jobs_completed_items CHECK (completed_items >= 0),
  CONSTRAINT ck_book_jobs_failed_items CHECK (failed_items >= 0),
  CONSTRAINT ck_book_jobs_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_book_jobs_heartbeat_at_form CHECK (heartbeat_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_book_jobs_started_at_form CHECK (started_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_book_jobs_completed_at_form CHECK (completed_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_book_jobs_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_book_jobs_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_book_jobs_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_book_jobs_progress_detail_form CHECK (progress_detail IS NULL OR json_valid(progress_detail))
) STRICT;
CREATE INDEX ix_book_jobs_book_id ON book_jobs (book_id);
CREATE UNIQUE INDEX uq_book_jobs_one_at_a_time
  ON book_jobs (book_id) WHERE status IN ('pending', 'running');
CREATE TABLE books (
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  author TEXT,
  edition TEXT,
  edition_year INTEGER,
  country TEXT,
  board TEXT,
  grade INTEGER,
  subject TEXT,
  s3_prefix TEXT,
  metadata_s3_key TEXT,
  cover_image_s3_key TEXT,
  created_by TEXT NOT NULL DEFAULT 'admin',
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_books PRIMARY KEY (id),
  CONSTRAINT ck_books_grade CHECK (grade BETWEEN 1 AND 12),
  CONSTRAINT ck_books_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_books_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_books_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_books_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX ix_books_curriculum ON books (country, board, grade, subject);
CREATE TABLE classes (
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  teacher_id TEXT,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_classes PRIMARY KEY (id),
  CONSTRAINT fk_classes_teacher_id FOREIGN KEY (teacher_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT ck_classes_name CHECK (name <> ''),
  CONSTRAINT ck_classes_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_classes_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_classes_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_classes_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX ix_classes_teacher_id ON classes (teacher_id);
CREATE TABLE concept_mastery (
  student_id TEXT NOT NULL,
  concept_id TEXT NOT NULL,
  total_attempts INTEGER NOT NULL DEFAULT 0,
  correct_attempts INTEGER NOT NULL DEFAULT 0,
  avg_time_seconds REAL,
  avg_confidence REAL,
  mastery_score REAL NOT NULL DEFAULT 0,
  last_attempt_at TEXT,
  model_json TEXT NOT NULL DEFAULT '{}',
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT pk_concept_mastery PRIMARY KEY (student_id, concept_id),
  CONSTRAINT fk_concept_mastery_student_id FOREIGN KEY (student_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT fk_concept_mastery_concept_id FOREIGN KEY (concept_id) REFERENCES concepts (id),
  CONSTRAINT ck_concept_mastery_correct_attempts CHECK (correct_attempts BETWEEN 0 AND total_attempts),
  CONSTRAINT ck_concept_mastery_avg_time_seconds CHECK (avg_time_seconds >= 0),
  CONSTRAINT ck_concept_mastery_avg_confidence CHECK (avg_confidence BETWEEN 1 AND 5),
  CONSTRAINT ck_concept_mastery_mastery_score CHECK (mastery_score BETWEEN 0 AND 100),
  CONSTRAINT ck_concept_mastery_state_version CHECK (state_version >= 0),
  CONSTRAINT ck_concept_mastery_last_attempt_at_form CHECK (last_attempt_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_concept_mastery_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_concept_mastery_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_concept_mastery_model_json_form CHECK (model_json IS NULL OR json_valid(model_json))
) STRICT;
CREATE INDEX ix_concept_mastery_concept_id ON concept_mastery (concept_id);
CREATE TABLE concept_prerequisites (
  concept_id TEXT NOT NULL,
  prerequisite_id TEXT NOT NULL,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_concept_prerequisites PRIMARY KEY (concept_id, prerequisite_id),
  CONSTRAINT fk_concept_prerequisites_concept_id FOREIGN KEY (concept_id) REFERENCES concepts (id),
  CONSTRAINT fk_concept_prerequisites_prerequisite_id
    FOREIGN KEY (prerequisite_id) REFERENCES concepts (id),
  CONSTRAINT ck_concept_prerequisites_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_concept_prerequisites_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_concept_prerequisites_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_concept_prerequisites_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX ix_concept_prerequisites_prerequisite_id ON concept_prerequisites (prerequisite_id);
CREATE TRIGGER tr_concept_prerequisites_no_circle_insert
BEFORE INSERT ON concept_prerequisites
WHEN NEW.deleted_at IS NULL
BEGIN
  SELECT RAISE(ABORT, 'concept_prerequisites: a concept would need itself')
  WHERE EXISTS (
    WITH RECURSIVE needed (id) AS (
      SELECT NEW.prerequisite_id
      UNION
      SELECT edge.prerequisite_id
      FROM needed JOIN concept_prerequisites AS edge ON edge.concept_id = needed.id
      WHERE edge.deleted_at IS NULL
    )
    SELECT 1 FROM needed WHERE id = NEW.concept_id
  );
END;
CREATE TRIGGER tr_concept_prerequisites_no_circle_update
BEFORE UPDATE ON concept_prerequisites
WHEN NEW.deleted_at IS NULL
BEGIN
  SELECT RAISE(ABORT, 'concept_prerequisites: a concept would need itself')
  WHERE EXISTS (
    WITH RECURSIVE needed (id) AS (
      SELECT NEW.prerequisite_id
      UNION
      SELECT edge.prerequisite_id
      FROM needed JOIN concept_prerequisites AS edge ON edge.concept_id = needed.id
      WHERE edge.deleted_at IS NULL
    )
    SELECT 1 FROM needed WHERE id = NEW.concept_id
  );
END;
CREATE TABLE concepts (
  id TEXT NOT NULL,
  topic_id TEXT NOT NULL,
  name_en TEXT,
  name_bn TEXT,
  name TEXT NOT NULL GENERATED ALWAYS AS (coalesce(name_en, name_bn)) STORED,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_concepts PRIMARY KEY (id),
  CONSTRAINT fk_concepts_topic_id FOREIGN KEY (topic_id) REFERENCES topics (id),
  CONSTRAINT ck_concepts_name_said CHECK (coalesce(name_en, name_bn, '') <> ''),
  CONSTRAINT ck_concepts_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_concepts_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_concepts_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_concepts_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX ix_concepts_topic_id ON concepts (topic_id);
CREATE TABLE contents (
  id TEXT NOT NULL,
  topic_id TEXT,
  topic TEXT NOT NULL,
  grade INTEGER,
  skill TEXT,
  text_en TEXT,
  text_bn TEXT,
  text TEXT NOT NULL GENERATED ALWAYS AS (coalesce(text_en, text_bn)) STORED,
  tags TEXT NOT NULL DEFAULT '[]',
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_contents PRIMARY KEY (id),
  CONSTRAINT fk_contents_topic_id FOREIGN KEY (topic_id) REFERENCES topics (id),
  CONSTRAINT ck_contents_grade CHECK (grade BETWEEN 1 AND 12),
  CONSTRAINT ck_contents_text_said CHECK (coalesce(text_en, text_bn, '') <> ''),
  CONSTRAINT ck_contents_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_contents_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_contents_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_contents_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_contents_tags_form CHECK (tags IS NULL OR json_valid(tags))
) STRICT;
CREATE INDEX ix_contents_topic_id ON contents (topic_id);
CREATE INDEX ix_contents_topic_grade ON contents (topic, grade);
CREATE TABLE cost_records (
  id TEXT NOT NULL,
  student_id TEXT,
  session_id TEXT,
  practice_session_id TEXT,
  operation TEXT NOT NULL,
  api_provider TEXT NOT NULL,
  model_id TEXT,
  input_tokens INTEGER,
  output_tokens INTEGER,
  cached_tokens INTEGER,
  cost_microdollars INTEGER NOT NULL,
  cost_usd REAL NOT NULL GENERATED ALWAYS AS (cost_microdollars / 1000000.0) STORED,
  recorded_at TEXT NOT NULL,
  at TEXT NOT NULL,
  device_id TEXT NOT NULL,
  device_seq INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  CONSTRAINT pk_cost_records PRIMARY KEY (id),
  CONSTRAINT fk_cost_records_student_id FOREIGN KEY (student_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT fk_cost_records_session_id FOREIGN KEY (session_id) REFERENCES sessions (id)
    ON DELETE CASCADE,
  CONSTRAINT fk_cost_records_practice_session_id FOREIGN KEY (practice_session_id)
    REFERENCES practice_sessions (id) ON DELETE CASCADE,
  CONSTRAINT ck_cost_records_operation CHECK (operation <> ''),
  CONSTRAINT ck_cost_records_api_provider
    CHECK (api_provider IN ('openai', 'anthropic', 'google', 'compatible', 'builtin')),
  CONSTRAINT ck_cost_records_input_tokens CHECK (input_tokens >= 0),
  CONSTRAINT ck_cost_records_output_tokens CHECK (output_tokens >= 0),
  CONSTRAINT ck_cost_records_cached_tokens CHECK (cached_tokens >= 0),
  CONSTRAINT ck_cost_records_cost_microdollars CHECK (cost_microdollars >= 0),
  CONSTRAINT ck_cost_records_at_form CHECK (at GLOB '????-??-??T??:??:??.???Z-????'),
  CONSTRAINT ck_cost_records_device_seq CHECK (device_seq >= 1),
  CONSTRAINT ck_cost_records_recorded_at_form CHECK (recorded_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_cost_records_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX ix_cost_records_student_id ON cost_records (student_id, recorded_at);
CREATE INDEX ix_cost_records_session_id ON cost_records (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX ix_cost_records_practice_session_id
  ON cost_records (practice_session_id) WHERE practice_session_id IS NOT NULL;
CREATE INDEX ix_cost_records_recorded_at ON cost_records (recorded_at, operation, cost_microdollars);
CREATE UNIQUE INDEX uq_cost_records_device_id_device_seq ON cost_records (device_id, device_seq);
CREATE TRIGGER tr_cost_records_written_once
BEFORE UPDATE OF id, session_id, practice_session_id, operation, api_provider, model_id, input_tokens, output_tokens, cached_tokens, cost_microdollars, recorded_at, at, device_id, device_seq, created_at
ON cost_records
BEGIN
  SELECT RAISE(ABORT, 'cost_records: evidence is written once');
END;
CREATE TRIGGER tr_cost_records_keeps_its_student
BEFORE UPDATE OF student_id ON cost_records
WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.student_id)
BEGIN
  SELECT RAISE(ABORT, 'cost_records: evidence belongs to one student');
END;
CREATE TRIGGER tr_cost_records_kept
BEFORE DELETE ON cost_records
WHEN OLD.student_id IS NULL OR EXISTS (SELECT 1 FROM users WHERE id = OLD.student_id)
BEGIN
  SELECT RAISE(ABORT, 'cost_records: evidence goes only with its student');
END;
CREATE TABLE disputes (
  id TEXT NOT NULL,
  student_id TEXT NOT NULL,
  response_id TEXT NOT NULL,
  dispute_id TEXT,
  author_id TEXT,
  words TEXT NOT NULL DEFAULT '',
  ruled_outcome TEXT,
  at TEXT NOT NULL,
  device_id TEXT NOT NULL,
  device_seq INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  CONSTRAINT pk_disputes PRIMARY KEY (id),
  CONSTRAINT fk_disputes_student_id FOREIGN KEY (student_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT fk_disputes_response_id FOREIGN KEY (response_id) REFERENCES responses (id)
    ON DELETE CASCADE,
  CONSTRAINT fk_disputes_dispute_id FOREIGN KEY (dispute_id) REFERENCES disputes (id)
    ON DELETE CASCADE,
  CONSTRAINT fk_disputes_author_id FOREIGN KEY (author_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT ck_disputes_dispute_id CHECK (dispute_id <> id),
  CONSTRAINT ck_disputes_ruled_outcome
    CHECK (ruled_outcome IN ('right', 'form', 'wrong', 'skipped', 'revealed')),
  CONSTRAINT ck_disputes_ruling CHECK ((dispute_id IS NULL) = (ruled_outcome IS NULL)),
  CONSTRAINT ck_disputes_at_form CHECK (at GLOB '????-??-??T??:??:??.???Z-????'),
  CONSTRAINT ck_disputes_device_seq CHECK (device_seq >= 1),
  CONSTRAINT ck_disputes_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX ix_disputes_student_id ON disputes (student_id, at);
CREATE INDEX ix_disputes_response_id ON disputes (response_id, at, device_id, device_seq);
CREATE INDEX ix_disputes_dispute_id ON disputes (dispute_id) WHERE dispute_id IS NOT NULL;
CREATE INDEX ix_disputes_author_id ON disputes (author_id) WHERE author_id IS NOT NULL;
CREATE UNIQUE INDEX uq_disputes_device_id_device_seq ON disputes (device_id, device_seq);
CREATE TRIGGER tr_disputes_written_once
BEFORE UPDATE OF id, response_id, dispute_id, words, ruled_outcome, at, device_id, device_seq, created_at
ON disputes
BEGIN
  SELECT RAISE(ABORT, 'disputes: evidence is written once');
END;
CREATE TRIGGER tr_disputes_keeps_its_student
BEFORE UPDATE OF student_id ON disputes
WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.student_id)
BEGIN
  SELECT RAISE(ABORT, 'disputes: evidence belongs to one student');
END;
CREATE TRIGGER tr_disputes_kept
BEFORE DELETE ON disputes
WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.student_id)
BEGIN
  SELECT RAISE(ABORT, 'disputes: evidence goes only with its student');
END;
CREATE TRIGGER tr_disputes_keeps_its_author
BEFORE UPDATE OF author_id ON disputes
WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.author_id)
BEGIN
  SELECT RAISE(ABORT, 'disputes: this is added once');
END;
CREATE INDEX ix_disputes_said ON disputes (created_at) WHERE dispute_id IS NULL;
CREATE INDEX ix_disputes_ruled ON disputes (created_at) WHERE dispute_id IS NOT NULL;
CREATE TABLE events (
  id TEXT NOT NULL,
  student_id TEXT,
  session_id TEXT,
  practice_session_id TEXT,
  kind TEXT NOT NULL,
  node TEXT,
  step_idx INTEGER,
  payload_json TEXT NOT NULL DEFAULT '{}',
  at TEXT NOT NULL,
  device_id TEXT NOT NULL,
  device_seq INTEGER NOT NULL,
  created_at TEXT NOT NULL,
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
  CONSTRAINT ck_events_at_form CHECK (at GLOB '????-??-??T??:??:??.???Z-????'),
  CONSTRAINT ck_events_device_seq CHECK (device_seq >= 1),
  CONSTRAINT ck_events_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_events_payload_json_form CHECK (payload_json IS NULL OR json_valid(payload_json))
) STRICT;
CREATE INDEX ix_events_student_id ON events (student_id, at);
CREATE INDEX ix_events_session_id
  ON events (session_id, at, device_id, device_seq) WHERE session_id IS NOT NULL;
CREATE INDEX ix_events_practice_session_id
  ON events (practice_session_id, at, device_id, device_seq) WHERE practice_session_id IS NOT NULL;
CREATE UNIQUE INDEX uq_events_device_id_device_seq ON events (device_id, device_seq);
CREATE TRIGGER tr_events_written_once
BEFORE UPDATE OF id, session_id, practice_session_id, kind, node, step_idx, payload_json, at, device_id, device_seq, created_at
ON events
BEGIN
  SELECT RAISE(ABORT, 'events: evidence is written once');
END;
CREATE TRIGGER tr_events_keeps_its_student
BEFORE UPDATE OF student_id ON events
WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.student_id)
BEGIN
  SELECT RAISE(ABORT, 'events: evidence belongs to one student');
END;
CREATE TRIGGER tr_events_kept
BEFORE DELETE ON events
WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.student_id)
  OR (OLD.student_id IS NULL AND EXISTS (SELECT 1 FROM sessions WHERE id = OLD.session_id))
BEGIN
  SELECT RAISE(ABORT, 'events: evidence goes only with its student');
END;
CREATE TABLE goals (
  id TEXT NOT NULL,
  student_id TEXT NOT NULL,
  created_by TEXT NOT NULL,
  subject_id TEXT,
  goal_type TEXT,
  title TEXT NOT NULL,
  description TEXT,
  target_completion_date TEXT,
  status TEXT NOT NULL DEFAULT 'active',
  completion_percentage REAL NOT NULL DEFAULT 0,
  current_streak INTEGER NOT NULL DEFAULT 0,
  xp_earned INTEGER NOT NULL DEFAULT 0,
  completed_at TEXT,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT, counts_from TEXT
  CONSTRAINT ck_goals_counts_from_form CHECK (counts_from GLOB '????-??-??T??:??:??.???Z'), rating_from INTEGER NOT NULL DEFAULT 1000
  CONSTRAINT ck_goals_rating_from CHECK (rating_from BETWEEN 400 AND 2000), times_reached INTEGER NOT NULL DEFAULT 0
  CONSTRAINT ck_goals_times_reached CHECK (times_reached >= 0),
  CONSTRAINT pk_goals PRIMARY KEY (id),
  CONSTRAINT fk_goals_student_id FOREIGN KEY (student_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT fk_goals_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON UPDATE CASCADE,
  CONSTRAINT fk_goals_subject_id FOREIGN KEY (subject_id) REFERENCES subjects (id),
  CONSTRAINT ck_goals_title CHECK (title <> ''),
  CONSTRAINT ck_goals_status CHECK (status IN ('active', 'completed', 'paused', 'cancelled')),
  CONSTRAINT ck_goals_completion_percentage CHECK (completion_percentage BETWEEN 0 AND 100),
  CONSTRAINT ck_goals_current_streak CHECK (current_streak >= 0),
  CONSTRAINT ck_goals_xp_earned CHECK (xp_earned >= 0),
  CONSTRAINT ck_goals_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_goals_completed_at_form CHECK (completed_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_goals_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_goals_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_goals_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_goals_target_completion_date_form CHECK (target_completion_date GLOB '????-??-??')
) STRICT;
CREATE INDEX ix_goals_student_id ON goals (student_id, status);
CREATE INDEX ix_goals_created_by ON goals (created_by);
CREATE INDEX ix_goals_subject_id ON goals (subject_id);
CREATE TABLE guardian_links (
  id TEXT NOT NULL,
  guardian_id TEXT NOT NULL,
  student_id TEXT NOT NULL,
  relation TEXT NOT NULL DEFAULT 'parent',
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_guardian_links PRIMARY KEY (id),
  CONSTRAINT fk_guardian_links_guardian_id FOREIGN KEY (guardian_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT fk_guardian_links_student_id FOREIGN KEY (student_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT ck_guardian_links_relation CHECK (relation <> ''),
  CONSTRAINT ck_guardian_links_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_guardian_links_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_guardian_links_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_guardian_links_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE UNIQUE INDEX uq_guardian_links_once
  ON guardian_links (guardian_id, student_id) WHERE deleted_at IS NULL;
CREATE INDEX ix_guardian_links_guardian_id ON guardian_links (guardian_id);
CREATE INDEX ix_guardian_links_student_id ON guardian_links (student_id);
CREATE TRIGGER tr_guardian_links_guardian_id_insert
BEFORE INSERT ON guardian_links
WHEN NOT EXISTS (SELECT 1 FROM users WHERE id = NEW.guardian_id AND role = 'parent')
BEGIN
  SELECT RAISE(ABORT, 'guardian_links: guardian_id is no parent');
END;
CREATE TRIGGER tr_guardian_links_guardian_id_update
BEFORE UPDATE OF guardian_id ON guardian_links
WHEN NOT EXISTS (SELECT 1 FROM users WHERE id = NEW.guardian_id AND role = 'parent')
BEGIN
  SELECT RAISE(ABORT, 'guardian_links: guardian_id is no parent');
END;
CREATE TRIGGER tr_guardian_links_student_id_insert
BEFORE INSERT ON guardian_links
WHEN NOT EXISTS (SELECT 1 FROM users WHERE id = NEW.student_id AND role = 'student')
BEGIN
  SELECT RAISE(ABORT, 'guardian_links: student_id is no student');
END;
CREATE TRIGGER tr_guardian_links_student_id_update
BEFORE UPDATE OF student_id ON guardian_links
WHEN NOT EXISTS (SELECT 1 FROM users WHERE id = NEW.student_id AND role = 'student')
BEGIN
  SELECT RAISE(ABORT, 'guardian_links: student_id is no student');
END;
CREATE TABLE hikmah_trees (
  id TEXT NOT NULL,
  title_en TEXT,
  title_bn TEXT,
  title TEXT NOT NULL GENERATED ALWAYS AS (coalesce(title_en, title_bn)) STORED,
  summary_en TEXT,
  summary_bn TEXT,
  summary TEXT GENERATED ALWAYS AS (coalesce(summary_en, summary_bn)) STORED,
  tags TEXT NOT NULL DEFAULT '[]',
  skill_level INTEGER,
  meta TEXT NOT NULL DEFAULT '{}',
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_hikmah_trees PRIMARY KEY (id),
  CONSTRAINT ck_hikmah_trees_skill_level CHECK (skill_level BETWEEN 1 AND 10),
  CONSTRAINT ck_hikmah_trees_title_said CHECK (coalesce(title_en, title_bn, '') <> ''),
  CONSTRAINT ck_hikmah_trees_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_hikmah_trees_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_hikmah_trees_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_hikmah_trees_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_hikmah_trees_tags_form CHECK (tags IS NULL OR json_valid(tags)),
  CONSTRAINT ck_hikmah_trees_meta_form CHECK (meta IS NULL OR json_valid(meta))
) STRICT;
CREATE TABLE learner_folds (
  student_id TEXT NOT NULL,
  rule INTEGER NOT NULL,
  last_at TEXT,
  last_device_id TEXT,
  last_device_seq INTEGER,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT pk_learner_folds PRIMARY KEY (student_id),
  CONSTRAINT fk_learner_folds_student_id FOREIGN KEY (student_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT ck_learner_folds_rule CHECK (rule >= 0),
  CONSTRAINT ck_learner_folds_state_version CHECK (state_version >= 0),
  CONSTRAINT ck_learner_folds_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_learner_folds_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE TABLE lesson_content (
  id TEXT NOT NULL,
  lesson_id TEXT NOT NULL,
  order_position INTEGER NOT NULL,
  content_type TEXT NOT NULL,
  content_en TEXT,
  content_bn TEXT,
  content TEXT NOT NULL GENERATED ALWAYS AS (coalesce(content_en, content_bn)) STORED,
  meta TEXT NOT NULL DEFAULT '{}',
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_lesson_content PRIMARY KEY (id),
  CONSTRAINT fk_lesson_content_lesson_id FOREIGN KEY (lesson_id) REFERENCES lessons (id)
    ON DELETE CASCADE,
  CONSTRAINT ck_lesson_content_order_position CHECK (order_position >= 0),
  CONSTRAINT ck_lesson_content_content_type CHECK (content_type <> ''),
  CONSTRAINT ck_lesson_content_content_said CHECK (coalesce(content_en, content_bn, '') <> ''),
  CONSTRAINT ck_lesson_content_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_lesson_content_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_lesson_content_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_lesson_content_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_lesson_content_meta_form CHECK (meta IS NULL OR json_valid(meta))
) STRICT;
CREATE INDEX ix_lesson_content_lesson_id ON lesson_content (lesson_id, order_position);
CREATE TABLE lessons (
  id TEXT NOT NULL,
  slug TEXT,
  hikmah_tree_id TEXT,
  order_position INTEGER,
  title_en TEXT,
  title_bn TEXT,
  title TEXT NOT NULL GENERATED ALWAYS AS (coalesce(title_en, title_bn)) STORED,
  summary_en TEXT,
  summary_bn TEXT,
  summary TEXT GENERATED ALWAYS AS (coalesce(summary_en, summary_bn)) STORED,
  tags TEXT NOT NULL DEFAULT '[]',
  status TEXT NOT NULL DEFAULT 'draft',
  language_code TEXT,
  author_user_id TEXT,
  estimated_minutes INTEGER,
  published_at TEXT,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_lessons PRIMARY KEY (id),
  CONSTRAINT fk_lessons_hikmah_tree_id FOREIGN KEY (hikmah_tree_id) REFERENCES hikmah_trees (id),
  CONSTRAINT fk_lessons_author_user_id FOREIGN KEY (author_user_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT ck_lessons_order_position CHECK (order_position >= 0),
  CONSTRAINT ck_lessons_status CHECK (status IN ('draft', 'published', 'archived')),
  CONSTRAINT ck_lessons_language_code CHECK (language_code IN ('bn', 'en')),
  CONSTRAINT ck_lessons_estimated_minutes CHECK (estimated_minutes > 0),
  CONSTRAINT ck_lessons_title_said CHECK (coalesce(title_en, title_bn, '') <> ''),
  CONSTRAINT ck_lessons_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_lessons_published_at_form CHECK (published_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_lessons_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_lessons_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_lessons_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_lessons_tags_form CHECK (tags IS NULL OR json_valid(tags))
) STRICT;
CREATE UNIQUE INDEX uq_lessons_slug ON lessons (slug);
CREATE INDEX ix_lessons_hikmah_tree_id ON lessons (hikmah_tree_id, order_position);
CREATE INDEX ix_lessons_author_user_id ON lessons (author_user_id) WHERE author_user_id IS NOT NULL;
CREATE TABLE llm_config (
  component_key TEXT NOT NULL,
  provider TEXT NOT NULL,
  model_id TEXT NOT NULL,
  description TEXT,
  base_url TEXT,
  api_version TEXT,
  auth_style TEXT,
  updated_by TEXT,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT, temperature REAL
  CONSTRAINT ck_llm_config_temperature CHECK (temperature BETWEEN 0 AND 2), max_tokens INTEGER
  CONSTRAINT ck_llm_config_max_tokens CHECK (max_tokens BETWEEN 1 AND 1000000), reasoning_effort TEXT
  CONSTRAINT ck_llm_config_reasoning_effort CHECK (reasoning_effort IN ('none', 'low', 'medium', 'high', 'xhigh')), monthly_cap_microdollars INTEGER
  CONSTRAINT ck_llm_config_monthly_cap_microdollars CHECK (monthly_cap_microdollars >= 0),
  CONSTRAINT pk_llm_config PRIMARY KEY (component_key),
  CONSTRAINT ck_llm_config_component_key CHECK (component_key <> ''),
  CONSTRAINT ck_llm_config_provider
    CHECK (provider IN ('openai', 'anthropic', 'google', 'compatible', 'builtin')),
  CONSTRAINT ck_llm_config_model_id CHECK (model_id <> ''),
  CONSTRAINT ck_llm_config_base_url CHECK (provider <> 'compatible' OR base_url IS NOT NULL),
  CONSTRAINT ck_llm_config_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_llm_config_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_llm_config_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_llm_config_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE TABLE local_device (
  id INTEGER NOT NULL,
  device_id TEXT NOT NULL,
  last_device_seq INTEGER NOT NULL DEFAULT 0,
  last_at TEXT,
  log_reached TEXT,
  content_hash TEXT,
  last_person_id TEXT,
  CONSTRAINT pk_local_device PRIMARY KEY (id),
  CONSTRAINT ck_local_device_one_row CHECK (id = 1)
) STRICT;
CREATE TABLE mastery_marks (
  student_id TEXT NOT NULL,
  local_day TEXT NOT NULL,
  subjects_json TEXT NOT NULL,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT pk_mastery_marks PRIMARY KEY (student_id, local_day),
  CONSTRAINT fk_mastery_marks_student_id FOREIGN KEY (student_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT ck_mastery_marks_state_version CHECK (state_version >= 0),
  CONSTRAINT ck_mastery_marks_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_mastery_marks_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_mastery_marks_local_day_form CHECK (local_day GLOB '????-??-??'),
  CONSTRAINT ck_mastery_marks_subjects_json_form CHECK (subjects_json IS NULL OR json_valid(subjects_json))
) STRICT;
CREATE TABLE memory_consolidations (
  id TEXT NOT NULL,
  user_memory_profile_id TEXT NOT NULL,
  consolidation_type TEXT NOT NULL,
  notes_before_count INTEGER,
  notes_after_count INTEGER,
  consolidated_notes TEXT NOT NULL DEFAULT '[]',
  removed_notes TEXT NOT NULL DEFAULT '[]',
  new_summary_notes TEXT NOT NULL DEFAULT '[]',
  consolidation_reasoning TEXT,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_memory_consolidations PRIMARY KEY (id),
  CONSTRAINT fk_memory_consolidations_user_memory_profile_id FOREIGN KEY (user_memory_profile_id)
    REFERENCES user_memory_profiles (id) ON DELETE CASCADE,
  CONSTRAINT ck_memory_consolidations_type CHECK (consolidation_type IN ('automatic', 'manual')),
  CONSTRAINT ck_memory_consolidations_notes_before_count CHECK (notes_before_count >= 0),
  CONSTRAINT ck_memory_consolidations_notes_after_count CHECK (notes_after_count >= 0),
  CONSTRAINT ck_memory_consolidations_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_memory_consolidations_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_memory_consolidations_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_memory_consolidations_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_memory_consolidations_consolidated_notes_form CHECK (consolidated_notes IS NULL OR json_valid(consolidated_notes)),
  CONSTRAINT ck_memory_consolidations_removed_notes_form CHECK (removed_notes IS NULL OR json_valid(removed_notes)),
  CONSTRAINT ck_memory_consolidations_new_summary_notes_form CHECK (new_summary_notes IS NULL OR json_valid(new_summary_notes))
) STRICT;
CREATE INDEX ix_memory_consolidations_user_memory_profile_id
  ON memory_consolidations (user_memory_profile_id, created_at);
CREATE TABLE memory_events (
  id TEXT NOT NULL,
  student_id TEXT NOT NULL,
  user_memory_profile_id TEXT NOT NULL,
  event_type TEXT NOT NULL,
  event_data TEXT NOT NULL,
  trigger_context TEXT,
  notes_added TEXT NOT NULL DEFAULT '[]',
  memory_updates TEXT NOT NULL DEFAULT '[]',
  processing_reasoning TEXT,
  processing_status TEXT NOT NULL DEFAULT 'pending',
  processed_at TEXT,
  at TEXT NOT NULL,
  device_id TEXT NOT NULL,
  device_seq INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  CONSTRAINT pk_memory_events PRIMARY KEY (id),
  CONSTRAINT fk_memory_events_student_id FOREIGN KEY (student_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT fk_memory_events_user_memory_profile_id FOREIGN KEY (user_memory_profile_id)
    REFERENCES user_memory_profiles (id) ON DELETE CASCADE,
  CONSTRAINT ck_memory_events_event_type CHECK (event_type <> ''),
  CONSTRAINT ck_memory_events_processing_status
    CHECK (processing_status IN ('pending', 'processed', 'failed')),
  CONSTRAINT ck_memory_events_processed_at
    CHECK ((processing_status = 'pending') = (processed_at IS NULL)),
  CONSTRAINT ck_memory_events_at_form CHECK (at GLOB '????-??-??T??:??:??.???Z-????'),
  CONSTRAINT ck_memory_events_device_seq CHECK (device_seq >= 1),
  CONSTRAINT ck_memory_events_processed_at_form CHECK (processed_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_memory_events_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_memory_events_event_data_form CHECK (event_data IS NULL OR json_valid(event_data)),
  CONSTRAINT ck_memory_events_trigger_context_form CHECK (trigger_context IS NULL OR json_valid(trigger_context)),
  CONSTRAINT ck_memory_events_notes_added_form CHECK (notes_added IS NULL OR json_valid(notes_added)),
  CONSTRAINT ck_memory_events_memory_updates_form CHECK (memory_updates IS NULL OR json_valid(memory_updates))
) STRICT;
CREATE INDEX ix_memory_events_student_id ON memory_events (student_id, at);
CREATE INDEX ix_memory_events_user_memory_profile_id ON memory_events (user_memory_profile_id, at);
CREATE INDEX ix_memory_events_pending ON memory_events (at) WHERE processing_status = 'pending';
CREATE UNIQUE INDEX uq_memory_events_device_id_device_seq ON memory_events (device_id, device_seq);
CREATE TRIGGER tr_memory_events_written_once
BEFORE UPDATE OF id, user_memory_profile_id, event_type, event_data, trigger_context, at, device_id, device_seq, created_at
ON memory_events
BEGIN
  SELECT RAISE(ABORT, 'memory_events: evidence is written once');
END;
CREATE TRIGGER tr_memory_events_keeps_its_student
BEFORE UPDATE OF student_id ON memory_events
WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.student_id)
BEGIN
  SELECT RAISE(ABORT, 'memory_events: evidence belongs to one student');
END;
CREATE TRIGGER tr_memory_events_kept
BEFORE DELETE ON memory_events
WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.student_id)
BEGIN
  SELECT RAISE(ABORT, 'memory_events: evidence goes only with its student');
END;
CREATE TRIGGER tr_memory_events_processed_once
BEFORE UPDATE OF processing_status, processing_reasoning, processed_at, notes_added, memory_updates ON memory_events
WHEN OLD.processing_status <> 'pending'
BEGIN
  SELECT RAISE(ABORT, 'memory_events: this is added once');
END;
CREATE TABLE nudges (
  id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  type TEXT NOT NULL,
  channel TEXT NOT NULL,
  message TEXT NOT NULL,
  personalized INTEGER NOT NULL DEFAULT 1,
  trigger_reason TEXT,
  suggestions_made TEXT NOT NULL DEFAULT '[]',
  sent_at TEXT NOT NULL,
  opened_at TEXT,
  clicked_at TEXT,
  at TEXT NOT NULL,
  device_id TEXT NOT NULL,
  device_seq INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  CONSTRAINT pk_nudges PRIMARY KEY (id),
  CONSTRAINT fk_nudges_user_id FOREIGN KEY (user_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT ck_nudges_type CHECK (type <> ''),
  CONSTRAINT ck_nudges_channel CHECK (channel IN ('in_app', 'email', 'both')),
  CONSTRAINT ck_nudges_at_form CHECK (at GLOB '????-??-??T??:??:??.???Z-????'),
  CONSTRAINT ck_nudges_device_seq CHECK (device_seq >= 1),
  CONSTRAINT ck_nudges_sent_at_form CHECK (sent_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_nudges_opened_at_form CHECK (opened_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_nudges_clicked_at_form CHECK (clicked_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_nudges_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_nudges_personalized_form CHECK (personalized IN (0, 1)),
  CONSTRAINT ck_nudges_suggestions_made_form CHECK (suggestions_made IS NULL OR json_valid(suggestions_made))
) STRICT;
CREATE INDEX ix_nudges_user_id ON nudges (user_id, sent_at);
CREATE UNIQUE INDEX uq_nudges_device_id_device_seq ON nudges (device_id, device_seq);
CREATE TRIGGER tr_nudges_written_once
BEFORE UPDATE OF id, type, channel, message, personalized, trigger_reason, suggestions_made, sent_at, at, device_id, device_seq, created_at
ON nudges
BEGIN
  SELECT RAISE(ABORT, 'nudges: evidence is written once');
END;
CREATE TRIGGER tr_nudges_keeps_its_student
BEFORE UPDATE OF user_id ON nudges
WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.user_id)
BEGIN
  SELECT RAISE(ABORT, 'nudges: evidence belongs to one student');
END;
CREATE TRIGGER tr_nudges_kept
BEFORE DELETE ON nudges
WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.user_id)
BEGIN
  SELECT RAISE(ABORT, 'nudges: evidence goes only with its student');
END;
CREATE TRIGGER tr_nudges_opened_once
BEFORE UPDATE OF opened_at ON nudges
WHEN OLD.opened_at IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'nudges: this is added once');
END;
CREATE TRIGGER tr_nudges_clicked_once
BEFORE UPDATE OF clicked_at ON nudges
WHEN OLD.clicked_at IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'nudges: this is added once');
END;
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
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
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
  CONSTRAINT ck_overrides_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_overrides_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_overrides_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_overrides_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_overrides_original_content_form CHECK (original_content IS NULL OR json_valid(original_content)),
  CONSTRAINT ck_overrides_new_content_form CHECK (new_content IS NULL OR json_valid(new_content))
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
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
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
  CONSTRAINT ck_practice_assignments_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_practice_assignments_completed_at_form CHECK (completed_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_practice_assignments_assigned_at_form CHECK (assigned_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_practice_assignments_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_practice_assignments_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_practice_assignments_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_practice_assignments_completed_form CHECK (completed IN (0, 1)),
  CONSTRAINT ck_practice_assignments_overridden_form CHECK (overridden IN (0, 1)),
  CONSTRAINT ck_practice_assignments_goal_tags_form CHECK (goal_tags IS NULL OR json_valid(goal_tags))
) STRICT;
CREATE INDEX ix_practice_assignments_student_id ON practice_assignments (student_id, assigned_at);
CREATE INDEX ix_practice_assignments_problem_id ON practice_assignments (problem_id);
CREATE INDEX ix_practice_assignments_subject_id ON practice_assignments (subject_id);
CREATE INDEX ix_practice_assignments_override_id
  ON practice_assignments (override_id) WHERE override_id IS NOT NULL;
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
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
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
  CONSTRAINT ck_practice_sessions_state_version CHECK (state_version >= 0),
  CONSTRAINT ck_practice_sessions_date_form CHECK (date GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_practice_sessions_completed_at_form CHECK (completed_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_practice_sessions_expires_at_form CHECK (expires_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_practice_sessions_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_practice_sessions_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_practice_sessions_local_day_form CHECK (local_day GLOB '????-??-??'),
  CONSTRAINT ck_practice_sessions_problem_ids_form CHECK (problem_ids IS NULL OR json_valid(problem_ids)),
  CONSTRAINT ck_practice_sessions_state_json_form CHECK (state_json IS NULL OR json_valid(state_json))
) STRICT;
CREATE UNIQUE INDEX uq_practice_sessions_one_a_day
  ON practice_sessions (student_id, local_day) WHERE status <> 'abandoned';
CREATE INDEX ix_practice_sessions_student_id
  ON practice_sessions (student_id, status, local_day, utc_offset_seconds);
CREATE INDEX ix_practice_sessions_student_id_created_at ON practice_sessions (student_id, created_at);
CREATE TABLE problems (
  id TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  topic_id TEXT NOT NULL,
  concept_id TEXT,
  topic TEXT NOT NULL,
  subtopic TEXT,
  grade INTEGER NOT NULL,
  kind TEXT NOT NULL,
  question_en TEXT,
  question_bn TEXT,
  options_json TEXT NOT NULL DEFAULT '[]',
  answer TEXT NOT NULL,
  demands_json TEXT NOT NULL DEFAULT '{}',
  hints TEXT NOT NULL DEFAULT '[]',
  explanation_en TEXT,
  explanation_bn TEXT,
  family_json TEXT,
  difficulty_level INTEGER NOT NULL,
  difficulty INTEGER NOT NULL GENERATED ALWAYS AS (
    CASE WHEN difficulty_level <= 3 THEN 1 WHEN difficulty_level <= 7 THEN 2 ELSE 3 END) STORED,
  rating INTEGER,
  estimated_time_minutes INTEGER NOT NULL DEFAULT 5,
  goal_tags TEXT NOT NULL DEFAULT '[]',
  topic_tags TEXT NOT NULL DEFAULT '[]',
  source TEXT NOT NULL DEFAULT 'library',
  flagged INTEGER NOT NULL DEFAULT 0,
  version INTEGER NOT NULL DEFAULT 1,
  is_active INTEGER NOT NULL DEFAULT 1,
  created_by TEXT,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_problems PRIMARY KEY (id),
  CONSTRAINT fk_problems_subject_id FOREIGN KEY (subject_id) REFERENCES subjects (id),
  CONSTRAINT fk_problems_topic_id FOREIGN KEY (topic_id) REFERENCES topics (id),
  CONSTRAINT fk_problems_concept_id FOREIGN KEY (concept_id) REFERENCES concepts (id),
  CONSTRAINT fk_problems_created_by FOREIGN KEY (created_by) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT ck_problems_grade CHECK (grade BETWEEN 1 AND 12),
  CONSTRAINT ck_problems_kind CHECK (kind IN (
    'number', 'expression', 'equation', 'interval', 'list', 'set', 'pair', 'choice', 'boolean', 'text')),
  CONSTRAINT ck_problems_question_said CHECK (coalesce(question_en, question_bn, '') <> ''),
  CONSTRAINT ck_problems_difficulty_level CHECK (difficulty_level BETWEEN 1 AND 10),
  CONSTRAINT ck_problems_rating CHECK (rating BETWEEN 400 AND 2000),
  CONSTRAINT ck_problems_estimated_time_minutes CHECK (estimated_time_minutes > 0),
  CONSTRAINT ck_problems_source CHECK (source IN ('library', 'bank', 'ai_generated', 'imported')),
  CONSTRAINT ck_problems_version CHECK (version >= 1),
  CONSTRAINT ck_problems_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_problems_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_problems_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_problems_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_problems_flagged_form CHECK (flagged IN (0, 1)),
  CONSTRAINT ck_problems_is_active_form CHECK (is_active IN (0, 1)),
  CONSTRAINT ck_problems_options_json_form CHECK (options_json IS NULL OR json_valid(options_json)),
  CONSTRAINT ck_problems_demands_json_form CHECK (demands_json IS NULL OR json_valid(demands_json)),
  CONSTRAINT ck_problems_hints_form CHECK (hints IS NULL OR json_valid(hints)),
  CONSTRAINT ck_problems_family_json_form CHECK (family_json IS NULL OR json_valid(family_json)),
  CONSTRAINT ck_problems_goal_tags_form CHECK (goal_tags IS NULL OR json_valid(goal_tags)),
  CONSTRAINT ck_problems_topic_tags_form CHECK (topic_tags IS NULL OR json_valid(topic_tags))
) STRICT;
CREATE INDEX ix_problems_subject_id ON problems (subject_id);
CREATE INDEX ix_problems_topic_id ON problems (topic_id);
CREATE INDEX ix_problems_concept_id ON problems (concept_id);
CREATE INDEX ix_problems_created_by ON problems (created_by) WHERE created_by IS NOT NULL;
CREATE INDEX ix_problems_grade_topic_id ON problems (grade, topic_id);
CREATE INDEX ix_problems_flagged ON problems (created_at) WHERE flagged = 1;
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
  at TEXT NOT NULL,
  device_id TEXT NOT NULL,
  device_seq INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  CONSTRAINT pk_qa_interactions PRIMARY KEY (id),
  CONSTRAINT fk_qa_interactions_student_id FOREIGN KEY (student_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT fk_qa_interactions_escalated_to_tutor_id FOREIGN KEY (escalated_to_tutor_id)
    REFERENCES users (id) ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT ck_qa_interactions_confidence CHECK (confidence IN ('High', 'Medium', 'Low')),
  CONSTRAINT ck_qa_interactions_confidence_score CHECK (confidence_score BETWEEN 0 AND 1),
  CONSTRAINT ck_qa_interactions_at_form CHECK (at GLOB '????-??-??T??:??:??.???Z-????'),
  CONSTRAINT ck_qa_interactions_device_seq CHECK (device_seq >= 1),
  CONSTRAINT ck_qa_interactions_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_qa_interactions_clarification_requested_form CHECK (clarification_requested IN (0, 1)),
  CONSTRAINT ck_qa_interactions_out_of_scope_form CHECK (out_of_scope IN (0, 1)),
  CONSTRAINT ck_qa_interactions_tutor_escalation_suggested_form CHECK (tutor_escalation_suggested IN (0, 1)),
  CONSTRAINT ck_qa_interactions_disclaimer_shown_form CHECK (disclaimer_shown IN (0, 1)),
  CONSTRAINT ck_qa_interactions_context_subjects_form CHECK (context_subjects IS NULL OR json_valid(context_subjects))
) STRICT;
CREATE INDEX ix_qa_interactions_student_id ON qa_interactions (student_id, created_at);
CREATE INDEX ix_qa_interactions_escalated_to_tutor_id
  ON qa_interactions (escalated_to_tutor_id) WHERE escalated_to_tutor_id IS NOT NULL;
CREATE UNIQUE INDEX uq_qa_interactions_device_id_device_seq ON qa_interactions (device_id, device_seq);
CREATE TRIGGER tr_qa_interactions_written_once
BEFORE UPDATE OF id, query, answer, confidence, confidence_score, context_subjects, clarification_requested, out_of_scope, tutor_escalation_suggested, disclaimer_shown, at, device_id, device_seq, created_at
ON qa_interactions
BEGIN
  SELECT RAISE(ABORT, 'qa_interactions: evidence is written once');
END;
CREATE TRIGGER tr_qa_interactions_keeps_its_student
BEFORE UPDATE OF student_id ON qa_interactions
WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.student_id)
BEGIN
  SELECT RAISE(ABORT, 'qa_interactions: evidence belongs to one student');
END;
CREATE TRIGGER tr_qa_interactions_kept
BEFORE DELETE ON qa_interactions
WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.student_id)
BEGIN
  SELECT RAISE(ABORT, 'qa_interactions: evidence goes only with its student');
END;
CREATE TRIGGER tr_qa_interactions_addressed_once
BEFORE UPDATE OF escalated_to_tutor_id ON qa_interactions
WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.escalated_to_tutor_id)
BEGIN
  SELECT RAISE(ABORT, 'qa_interactions: an escalation is addressed once');
END;
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
  at TEXT NOT NULL,
  device_id TEXT NOT NULL,
  device_seq INTEGER NOT NULL,
  created_at TEXT NOT NULL,
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
  CONSTRAINT ck_responses_at_form CHECK (at GLOB '????-??-??T??:??:??.???Z-????'),
  CONSTRAINT ck_responses_device_seq CHECK (device_seq >= 1),
  CONSTRAINT ck_responses_evaluated_at_form CHECK (evaluated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_responses_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_responses_parameters_json_form CHECK (parameters_json IS NULL OR json_valid(parameters_json)),
  CONSTRAINT ck_responses_hints_viewed_form CHECK (hints_viewed IS NULL OR json_valid(hints_viewed))
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
CREATE UNIQUE INDEX uq_responses_device_id_device_seq ON responses (device_id, device_seq);
CREATE TRIGGER tr_responses_written_once
BEFORE UPDATE OF id, session_id, practice_session_id, practice_assignment_id, event_id, problem_id, parameters_json, position, outcome, student_answer, time_spent_seconds, hints_used, hints_viewed, confidence, evaluated_at, at, device_id, device_seq, created_at
ON responses
BEGIN
  SELECT RAISE(ABORT, 'responses: evidence is written once');
END;
CREATE TRIGGER tr_responses_keeps_its_student
BEFORE UPDATE OF student_id ON responses
WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.student_id)
BEGIN
  SELECT RAISE(ABORT, 'responses: evidence belongs to one student');
END;
CREATE TRIGGER tr_responses_kept
BEFORE DELETE ON responses
WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.student_id)
BEGIN
  SELECT RAISE(ABORT, 'responses: evidence goes only with its student');
END;
CREATE TABLE review_cards (
  student_id TEXT NOT NULL,
  concept_id TEXT NOT NULL,
  stability REAL NOT NULL,
  difficulty REAL NOT NULL,
  reviews INTEGER NOT NULL DEFAULT 0,
  lapses INTEGER NOT NULL DEFAULT 0,
  last_grade INTEGER,
  last_reviewed_on TEXT,
  due_on TEXT NOT NULL,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT pk_review_cards PRIMARY KEY (student_id, concept_id),
  CONSTRAINT fk_review_cards_student_id FOREIGN KEY (student_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT fk_review_cards_concept_id FOREIGN KEY (concept_id) REFERENCES concepts (id),
  CONSTRAINT ck_review_cards_stability CHECK (stability > 0),
  CONSTRAINT ck_review_cards_difficulty CHECK (difficulty BETWEEN 1 AND 10),
  CONSTRAINT ck_review_cards_reviews CHECK (reviews >= 0),
  CONSTRAINT ck_review_cards_lapses CHECK (lapses BETWEEN 0 AND reviews),
  CONSTRAINT ck_review_cards_last_grade CHECK (last_grade BETWEEN 1 AND 4),
  CONSTRAINT ck_review_cards_state_version CHECK (state_version >= 0),
  CONSTRAINT ck_review_cards_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_review_cards_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_review_cards_last_reviewed_on_form CHECK (last_reviewed_on GLOB '????-??-??'),
  CONSTRAINT ck_review_cards_due_on_form CHECK (due_on GLOB '????-??-??')
) STRICT;
CREATE INDEX ix_review_cards_concept_id ON review_cards (concept_id);
CREATE INDEX ix_review_cards_due ON review_cards (student_id, due_on);
CREATE TABLE said (
  id INTEGER NOT NULL,
  event_id TEXT NOT NULL,
  session_id TEXT NOT NULL,
  words TEXT NOT NULL,
  CONSTRAINT pk_said PRIMARY KEY (id),
  CONSTRAINT fk_said_event_id FOREIGN KEY (event_id) REFERENCES events (id) ON DELETE CASCADE,
  CONSTRAINT fk_said_session_id FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE CASCADE
) STRICT;
CREATE UNIQUE INDEX uq_said_event_id ON said (event_id);
CREATE INDEX ix_said_session_id ON said (session_id);
CREATE TRIGGER tr_said_inserted AFTER INSERT ON said BEGIN
  INSERT INTO said_search (rowid, words) VALUES (NEW.id, NEW.words);
END;
CREATE TRIGGER tr_said_deleted AFTER DELETE ON said BEGIN
  INSERT INTO said_search (said_search, rowid, words) VALUES ('delete', OLD.id, OLD.words);
END;
CREATE VIRTUAL TABLE said_search USING fts5 (
  words, content = 'said', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);
CREATE TABLE 'said_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'said_search_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'said_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
CREATE TABLE 'said_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
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
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
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
  CONSTRAINT ck_sessions_state_version CHECK (state_version >= 0),
  CONSTRAINT ck_sessions_completed_at_form CHECK (completed_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_sessions_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_sessions_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_sessions_is_paused_form CHECK (is_paused IN (0, 1)),
  CONSTRAINT ck_sessions_student_json_form CHECK (student_json IS NULL OR json_valid(student_json)),
  CONSTRAINT ck_sessions_goal_json_form CHECK (goal_json IS NULL OR json_valid(goal_json)),
  CONSTRAINT ck_sessions_state_json_form CHECK (state_json IS NULL OR json_valid(state_json))
) STRICT;
CREATE INDEX ix_sessions_user_id ON sessions (user_id, updated_at);
CREATE INDEX ix_sessions_guideline_id ON sessions (guideline_id);
CREATE UNIQUE INDEX uq_sessions_one_paused
  ON sessions (user_id, guideline_id) WHERE is_paused = 1;
CREATE UNIQUE INDEX uq_sessions_one_unfinished_exam
  ON sessions (user_id, guideline_id) WHERE mode = 'exam_me' AND status = 'active';
CREATE INDEX ix_sessions_user_id_created_at ON sessions (user_id, created_at);
CREATE TABLE streaks (
  student_id TEXT NOT NULL,
  current_streak INTEGER NOT NULL DEFAULT 0,
  longest_streak INTEGER NOT NULL DEFAULT 0,
  last_practice_date TEXT,
  milestones_achieved TEXT NOT NULL DEFAULT '[]',
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT pk_streaks PRIMARY KEY (student_id),
  CONSTRAINT fk_streaks_student_id FOREIGN KEY (student_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT ck_streaks_current_streak CHECK (current_streak >= 0),
  CONSTRAINT ck_streaks_longest_streak CHECK (longest_streak >= 0),
  CONSTRAINT ck_streaks_longest_is_longest CHECK (longest_streak >= current_streak),
  CONSTRAINT ck_streaks_state_version CHECK (state_version >= 0),
  CONSTRAINT ck_streaks_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_streaks_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_streaks_last_practice_date_form CHECK (last_practice_date GLOB '????-??-??'),
  CONSTRAINT ck_streaks_milestones_achieved_form CHECK (milestones_achieved IS NULL OR json_valid(milestones_achieved))
) STRICT;
CREATE INDEX ix_streaks_current_streak ON streaks (current_streak);
CREATE TABLE student_profiles (
  user_id TEXT NOT NULL,
  age INTEGER,
  grade INTEGER NOT NULL,
  board TEXT,
  school_name TEXT,
  about_me TEXT,
  language TEXT NOT NULL DEFAULT 'bn',
  time_zone TEXT NOT NULL DEFAULT 'UTC',
  day_start_minutes INTEGER NOT NULL DEFAULT 0,
  extra_time_percent INTEGER NOT NULL DEFAULT 0,
  target_exam TEXT,
  exam_date TEXT,
  available_hours_per_day REAL,
  class_id TEXT,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT, shows_rewards INTEGER NOT NULL DEFAULT 1
  CONSTRAINT ck_student_profiles_shows_rewards_form CHECK (shows_rewards IN (0, 1)),
  CONSTRAINT pk_student_profiles PRIMARY KEY (user_id),
  CONSTRAINT fk_student_profiles_user_id FOREIGN KEY (user_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT fk_student_profiles_class_id FOREIGN KEY (class_id) REFERENCES classes (id)
    ON DELETE SET NULL,
  CONSTRAINT ck_student_profiles_age CHECK (age BETWEEN 1 AND 150),
  CONSTRAINT ck_student_profiles_grade CHECK (grade BETWEEN 1 AND 12),
  CONSTRAINT ck_student_profiles_language CHECK (language IN ('bn', 'en')),
  CONSTRAINT ck_student_profiles_time_zone CHECK (time_zone <> ''),
  CONSTRAINT ck_student_profiles_day_start_minutes CHECK (day_start_minutes BETWEEN 0 AND 720),
  CONSTRAINT ck_student_profiles_extra_time_percent CHECK (extra_time_percent BETWEEN 0 AND 300),
  CONSTRAINT ck_student_profiles_available_hours_per_day
    CHECK (available_hours_per_day > 0 AND available_hours_per_day <= 24),
  CONSTRAINT ck_student_profiles_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_student_profiles_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_student_profiles_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_student_profiles_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_student_profiles_exam_date_form CHECK (exam_date GLOB '????-??-??')
) STRICT;
CREATE INDEX ix_student_profiles_class_id ON student_profiles (class_id);
CREATE TABLE student_ratings (
  id TEXT NOT NULL,
  student_id TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  rating INTEGER NOT NULL DEFAULT 1000,
  last_updated TEXT NOT NULL,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL, model_json TEXT NOT NULL DEFAULT '{}'
  CONSTRAINT ck_student_ratings_model_json_form CHECK (model_json IS NULL OR json_valid(model_json)),
  CONSTRAINT pk_student_ratings PRIMARY KEY (id),
  CONSTRAINT fk_student_ratings_student_id FOREIGN KEY (student_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT fk_student_ratings_subject_id FOREIGN KEY (subject_id) REFERENCES subjects (id),
  CONSTRAINT ck_student_ratings_rating CHECK (rating BETWEEN 400 AND 2000),
  CONSTRAINT ck_student_ratings_state_version CHECK (state_version >= 0),
  CONSTRAINT ck_student_ratings_last_updated_form CHECK (last_updated GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_student_ratings_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_student_ratings_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE UNIQUE INDEX uq_student_ratings_subject ON student_ratings (student_id, subject_id);
CREATE INDEX ix_student_ratings_subject_id ON student_ratings (subject_id, rating);
CREATE TABLE study_plans (
  id TEXT NOT NULL,
  guideline_id TEXT NOT NULL,
  plan_json TEXT NOT NULL,
  generator_model TEXT,
  reviewer_model TEXT,
  generation_reasoning TEXT,
  reviewer_feedback TEXT,
  was_revised INTEGER NOT NULL DEFAULT 0,
  status TEXT NOT NULL DEFAULT 'generated',
  version INTEGER NOT NULL DEFAULT 1,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_study_plans PRIMARY KEY (id),
  CONSTRAINT fk_study_plans_guideline_id FOREIGN KEY (guideline_id)
    REFERENCES teaching_guidelines (id) ON DELETE CASCADE,
  CONSTRAINT ck_study_plans_status CHECK (status IN ('generated', 'approved')),
  CONSTRAINT ck_study_plans_version CHECK (version >= 1),
  CONSTRAINT ck_study_plans_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_study_plans_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_study_plans_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_study_plans_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_study_plans_was_revised_form CHECK (was_revised IN (0, 1)),
  CONSTRAINT ck_study_plans_plan_json_form CHECK (plan_json IS NULL OR json_valid(plan_json))
) STRICT;
CREATE UNIQUE INDEX uq_study_plans_guideline_id ON study_plans (guideline_id);
CREATE TABLE study_schedules (
  id TEXT NOT NULL,
  student_id TEXT NOT NULL,
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  hours_per_day REAL NOT NULL,
  days_json TEXT NOT NULL DEFAULT '[]',
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT, exam_on TEXT
  CONSTRAINT ck_study_schedules_exam_on_form CHECK (exam_on GLOB '????-??-??'), mastery_json TEXT NOT NULL DEFAULT '{}'
  CONSTRAINT ck_study_schedules_mastery_json_form CHECK (mastery_json IS NULL OR json_valid(mastery_json)),
  CONSTRAINT pk_study_schedules PRIMARY KEY (id),
  CONSTRAINT fk_study_schedules_student_id FOREIGN KEY (student_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT ck_study_schedules_dates CHECK (ends_on >= starts_on),
  CONSTRAINT ck_study_schedules_hours_per_day CHECK (hours_per_day > 0 AND hours_per_day <= 24),
  CONSTRAINT ck_study_schedules_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_study_schedules_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_study_schedules_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_study_schedules_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_study_schedules_starts_on_form CHECK (starts_on GLOB '????-??-??'),
  CONSTRAINT ck_study_schedules_ends_on_form CHECK (ends_on GLOB '????-??-??'),
  CONSTRAINT ck_study_schedules_days_json_form CHECK (days_json IS NULL OR json_valid(days_json))
) STRICT;
CREATE INDEX ix_study_schedules_student_id ON study_schedules (student_id, starts_on);
CREATE TABLE subjects (
  id TEXT NOT NULL,
  name_en TEXT,
  name_bn TEXT,
  name TEXT NOT NULL GENERATED ALWAYS AS (coalesce(name_en, name_bn)) STORED,
  category TEXT,
  description_en TEXT,
  description_bn TEXT,
  description TEXT GENERATED ALWAYS AS (coalesce(description_en, description_bn)) STORED,
  related_subjects TEXT NOT NULL DEFAULT '[]',
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_subjects PRIMARY KEY (id),
  CONSTRAINT ck_subjects_name_said CHECK (coalesce(name_en, name_bn, '') <> ''),
  CONSTRAINT ck_subjects_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_subjects_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_subjects_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_subjects_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_subjects_related_subjects_form CHECK (related_subjects IS NULL OR json_valid(related_subjects))
) STRICT;
CREATE INDEX ix_subjects_category ON subjects (category);
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
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT, model_id TEXT
  CONSTRAINT ck_summaries_model_id CHECK (model_id <> ''),
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
  CONSTRAINT ck_summaries_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_summaries_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_summaries_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_summaries_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_summaries_overridden_form CHECK (overridden IN (0, 1)),
  CONSTRAINT ck_summaries_next_steps_form CHECK (next_steps IS NULL OR json_valid(next_steps)),
  CONSTRAINT ck_summaries_subjects_covered_form CHECK (subjects_covered IS NULL OR json_valid(subjects_covered))
) STRICT;
CREATE INDEX ix_summaries_session_id ON summaries (session_id);
CREATE INDEX ix_summaries_tutoring_session_id ON summaries (tutoring_session_id);
CREATE INDEX ix_summaries_student_id ON summaries (student_id, created_at);
CREATE INDEX ix_summaries_tutor_id ON summaries (tutor_id);
CREATE INDEX ix_summaries_override_id ON summaries (override_id) WHERE override_id IS NOT NULL;
CREATE TABLE sync_operations (
  id TEXT NOT NULL,
  operation_type TEXT NOT NULL,
  table_name TEXT NOT NULL,
  record_id TEXT NOT NULL,
  base_version INTEGER,
  data TEXT,
  synced INTEGER NOT NULL DEFAULT 0,
  retry_count INTEGER NOT NULL DEFAULT 0,
  last_error TEXT,
  sent_at TEXT,
  created_at TEXT NOT NULL,
  CONSTRAINT pk_sync_operations PRIMARY KEY (id),
  CONSTRAINT ck_sync_operations_operation_type CHECK (operation_type IN ('create', 'update', 'delete')),
  CONSTRAINT ck_sync_operations_table_name CHECK (table_name <> ''),
  CONSTRAINT ck_sync_operations_base_version CHECK (base_version >= 0),
  CONSTRAINT ck_sync_operations_retry_count CHECK (retry_count >= 0),
  CONSTRAINT ck_sync_operations_synced_form CHECK (synced IN (0, 1)),
  CONSTRAINT ck_sync_operations_sent_at_form CHECK (sent_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_sync_operations_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_sync_operations_data_form CHECK (data IS NULL OR json_valid(data))
) STRICT;
CREATE INDEX ix_sync_operations_pending ON sync_operations (created_at) WHERE synced = 0;
CREATE UNIQUE INDEX uq_sync_operations_one_waiting
  ON sync_operations (table_name, record_id) WHERE synced = 0 AND sent_at IS NULL;
CREATE TABLE teaching_guidelines (
  id TEXT NOT NULL,
  book_id TEXT,
  topic_id TEXT,
  country TEXT,
  board TEXT,
  grade INTEGER,
  subject TEXT,
  topic TEXT,
  subtopic TEXT,
  topic_key TEXT,
  subtopic_key TEXT,
  topic_title_en TEXT,
  topic_title_bn TEXT,
  topic_title TEXT GENERATED ALWAYS AS (coalesce(topic_title_en, topic_title_bn)) STORED,
  subtopic_title_en TEXT,
  subtopic_title_bn TEXT,
  subtopic_title TEXT GENERATED ALWAYS AS (coalesce(subtopic_title_en, subtopic_title_bn)) STORED,
  topic_summary_en TEXT,
  topic_summary_bn TEXT,
  topic_summary TEXT GENERATED ALWAYS AS (coalesce(topic_summary_en, topic_summary_bn)) STORED,
  subtopic_summary_en TEXT,
  subtopic_summary_bn TEXT,
  subtopic_summary TEXT GENERATED ALWAYS AS (coalesce(subtopic_summary_en, subtopic_summary_bn)) STORED,
  guideline_en TEXT,
  guideline_bn TEXT,
  guideline TEXT GENERATED ALWAYS AS (coalesce(guideline_en, guideline_bn)) STORED,
  source_page_start INTEGER,
  source_page_end INTEGER,
  status TEXT NOT NULL DEFAULT 'draft',
  review_status TEXT NOT NULL DEFAULT 'TO_BE_REVIEWED',
  generated_at TEXT,
  reviewed_at TEXT,
  reviewed_by TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  objectives_json TEXT,
  examples_json TEXT,
  misconceptions_json TEXT,
  assessments_json TEXT,
  teaching_description TEXT,
  description TEXT,
  evidence_summary TEXT,
  confidence TEXT,
  metadata_json TEXT,
  source_pages TEXT,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_teaching_guidelines PRIMARY KEY (id),
  CONSTRAINT fk_teaching_guidelines_book_id FOREIGN KEY (book_id) REFERENCES books (id)
    ON DELETE SET NULL,
  CONSTRAINT fk_teaching_guidelines_topic_id FOREIGN KEY (topic_id) REFERENCES topics (id),
  CONSTRAINT ck_teaching_guidelines_grade CHECK (grade BETWEEN 1 AND 12),
  CONSTRAINT ck_teaching_guidelines_status
    CHECK (status IN ('draft', 'pending_review', 'approved', 'rejected')),
  CONSTRAINT ck_teaching_guidelines_review_status
    CHECK (review_status IN ('TO_BE_REVIEWED', 'APPROVED')),
  CONSTRAINT ck_teaching_guidelines_source_pages CHECK (source_page_end >= source_page_start),
  CONSTRAINT ck_teaching_guidelines_version CHECK (version >= 1),
  CONSTRAINT ck_teaching_guidelines_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_teaching_guidelines_generated_at_form CHECK (generated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_teaching_guidelines_reviewed_at_form CHECK (reviewed_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_teaching_guidelines_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_teaching_guidelines_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_teaching_guidelines_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_teaching_guidelines_objectives_json_form CHECK (objectives_json IS NULL OR json_valid(objectives_json)),
  CONSTRAINT ck_teaching_guidelines_examples_json_form CHECK (examples_json IS NULL OR json_valid(examples_json)),
  CONSTRAINT ck_teaching_guidelines_misconceptions_json_form CHECK (misconceptions_json IS NULL OR json_valid(misconceptions_json)),
  CONSTRAINT ck_teaching_guidelines_assessments_json_form CHECK (assessments_json IS NULL OR json_valid(assessments_json)),
  CONSTRAINT ck_teaching_guidelines_metadata_json_form CHECK (metadata_json IS NULL OR json_valid(metadata_json))
) STRICT;
CREATE INDEX ix_teaching_guidelines_book_id ON teaching_guidelines (book_id);
CREATE INDEX ix_teaching_guidelines_topic_id ON teaching_guidelines (topic_id);
CREATE INDEX ix_teaching_guidelines_curriculum
  ON teaching_guidelines (country, board, grade, subject, topic);
CREATE TABLE thread_messages (
  id TEXT NOT NULL,
  thread_id TEXT NOT NULL,
  author_id TEXT,
  body TEXT NOT NULL,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_thread_messages PRIMARY KEY (id),
  CONSTRAINT fk_thread_messages_thread_id FOREIGN KEY (thread_id) REFERENCES threads (id)
    ON DELETE CASCADE,
  CONSTRAINT fk_thread_messages_author_id FOREIGN KEY (author_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT ck_thread_messages_body CHECK (body <> ''),
  CONSTRAINT ck_thread_messages_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_thread_messages_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_thread_messages_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_thread_messages_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX ix_thread_messages_thread_id ON thread_messages (thread_id, created_at);
CREATE INDEX ix_thread_messages_author_id ON thread_messages (author_id);
CREATE TABLE threads (
  id TEXT NOT NULL,
  student_id TEXT NOT NULL,
  opened_by TEXT,
  problem_id TEXT,
  event_id TEXT,
  qa_interaction_id TEXT,
  response_id TEXT,
  status TEXT NOT NULL DEFAULT 'open',
  closed_at TEXT,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_threads PRIMARY KEY (id),
  CONSTRAINT fk_threads_student_id FOREIGN KEY (student_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT fk_threads_opened_by FOREIGN KEY (opened_by) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT fk_threads_problem_id FOREIGN KEY (problem_id) REFERENCES problems (id),
  CONSTRAINT fk_threads_event_id FOREIGN KEY (event_id) REFERENCES events (id) ON DELETE CASCADE,
  CONSTRAINT fk_threads_qa_interaction_id FOREIGN KEY (qa_interaction_id)
    REFERENCES qa_interactions (id) ON DELETE CASCADE,
  CONSTRAINT fk_threads_response_id FOREIGN KEY (response_id) REFERENCES responses (id)
    ON DELETE CASCADE,
  CONSTRAINT ck_threads_on_one CHECK (
    (problem_id IS NOT NULL) + (event_id IS NOT NULL) + (qa_interaction_id IS NOT NULL)
      + (response_id IS NOT NULL) = 1),
  CONSTRAINT ck_threads_status CHECK (status IN ('open', 'closed')),
  CONSTRAINT ck_threads_closed_at CHECK ((status = 'closed') = (closed_at IS NOT NULL)),
  CONSTRAINT ck_threads_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_threads_closed_at_form CHECK (closed_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_threads_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_threads_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_threads_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX ix_threads_student_id ON threads (student_id, status);
CREATE INDEX ix_threads_opened_by ON threads (opened_by);
CREATE INDEX ix_threads_problem_id ON threads (problem_id) WHERE problem_id IS NOT NULL;
CREATE INDEX ix_threads_event_id ON threads (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX ix_threads_qa_interaction_id
  ON threads (qa_interaction_id) WHERE qa_interaction_id IS NOT NULL;
CREATE INDEX ix_threads_response_id ON threads (response_id) WHERE response_id IS NOT NULL;
CREATE UNIQUE INDEX uq_threads_one_open_a_subject
  ON threads (student_id, coalesce(problem_id, event_id, qa_interaction_id, response_id))
  WHERE status = 'open' AND deleted_at IS NULL;
CREATE INDEX ix_threads_created_at ON threads (created_at);
CREATE INDEX ix_threads_status ON threads (status, created_at);
CREATE TABLE topic_prerequisites (
  topic_id TEXT NOT NULL,
  prerequisite_id TEXT NOT NULL,
  minimum_mastery REAL NOT NULL DEFAULT 60,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_topic_prerequisites PRIMARY KEY (topic_id, prerequisite_id),
  CONSTRAINT fk_topic_prerequisites_topic_id FOREIGN KEY (topic_id) REFERENCES topics (id),
  CONSTRAINT fk_topic_prerequisites_prerequisite_id
    FOREIGN KEY (prerequisite_id) REFERENCES topics (id),
  CONSTRAINT ck_topic_prerequisites_minimum_mastery CHECK (minimum_mastery BETWEEN 0 AND 100),
  CONSTRAINT ck_topic_prerequisites_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_topic_prerequisites_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_topic_prerequisites_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_topic_prerequisites_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX ix_topic_prerequisites_prerequisite_id ON topic_prerequisites (prerequisite_id);
CREATE TRIGGER tr_topic_prerequisites_no_circle_insert
BEFORE INSERT ON topic_prerequisites
WHEN NEW.deleted_at IS NULL
BEGIN
  SELECT RAISE(ABORT, 'topic_prerequisites: a topic would need itself')
  WHERE EXISTS (
    WITH RECURSIVE needed (id) AS (
      SELECT NEW.prerequisite_id
      UNION
      SELECT edge.prerequisite_id
      FROM needed JOIN topic_prerequisites AS edge ON edge.topic_id = needed.id
      WHERE edge.deleted_at IS NULL
    )
    SELECT 1 FROM needed WHERE id = NEW.topic_id
  );
END;
CREATE TRIGGER tr_topic_prerequisites_no_circle_update
BEFORE UPDATE ON topic_prerequisites
WHEN NEW.deleted_at IS NULL
BEGIN
  SELECT RAISE(ABORT, 'topic_prerequisites: a topic would need itself')
  WHERE EXISTS (
    WITH RECURSIVE needed (id) AS (
      SELECT NEW.prerequisite_id
      UNION
      SELECT edge.prerequisite_id
      FROM needed JOIN topic_prerequisites AS edge ON edge.topic_id = needed.id
      WHERE edge.deleted_at IS NULL
    )
    SELECT 1 FROM needed WHERE id = NEW.topic_id
  );
END;
CREATE TABLE topics (
  id TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  parent_id TEXT,
  name_en TEXT,
  name_bn TEXT,
  name TEXT NOT NULL GENERATED ALWAYS AS (coalesce(name_en, name_bn)) STORED,
  grade INTEGER,
  exam_weightage REAL NOT NULL DEFAULT 0,
  estimated_hours REAL NOT NULL DEFAULT 1,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_topics PRIMARY KEY (id),
  CONSTRAINT fk_topics_subject_id FOREIGN KEY (subject_id) REFERENCES subjects (id),
  CONSTRAINT fk_topics_parent_id FOREIGN KEY (parent_id) REFERENCES topics (id),
  CONSTRAINT ck_topics_parent_id CHECK (parent_id <> id),
  CONSTRAINT ck_topics_grade CHECK (grade BETWEEN 1 AND 12),
  CONSTRAINT ck_topics_exam_weightage CHECK (exam_weightage BETWEEN 0 AND 100),
  CONSTRAINT ck_topics_estimated_hours CHECK (estimated_hours > 0),
  CONSTRAINT ck_topics_name_said CHECK (coalesce(name_en, name_bn, '') <> ''),
  CONSTRAINT ck_topics_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_topics_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_topics_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_topics_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX ix_topics_subject_id ON topics (subject_id);
CREATE INDEX ix_topics_parent_id ON topics (parent_id);
CREATE TABLE turn_notes (
  id TEXT NOT NULL,
  event_id TEXT NOT NULL,
  student_id TEXT NOT NULL,
  tutor_id TEXT NOT NULL,
  note TEXT NOT NULL,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_turn_notes PRIMARY KEY (id),
  CONSTRAINT fk_turn_notes_event_id FOREIGN KEY (event_id) REFERENCES events (id) ON DELETE CASCADE,
  CONSTRAINT fk_turn_notes_student_id FOREIGN KEY (student_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT fk_turn_notes_tutor_id FOREIGN KEY (tutor_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT ck_turn_notes_note CHECK (note <> ''),
  CONSTRAINT ck_turn_notes_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_turn_notes_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_turn_notes_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_turn_notes_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE INDEX ix_turn_notes_event_id ON turn_notes (event_id);
CREATE INDEX ix_turn_notes_student_id ON turn_notes (student_id, created_at);
CREATE INDEX ix_turn_notes_tutor_id ON turn_notes (tutor_id, created_at);
CREATE TABLE tutor_student_assignments (
  id TEXT NOT NULL,
  tutor_id TEXT NOT NULL,
  student_id TEXT NOT NULL,
  subject_id TEXT,
  status TEXT NOT NULL DEFAULT 'active',
  notes TEXT,
  start_date TEXT,
  end_date TEXT,
  assigned_at TEXT NOT NULL,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_tutor_student_assignments PRIMARY KEY (id),
  CONSTRAINT fk_tutor_student_assignments_tutor_id FOREIGN KEY (tutor_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT fk_tutor_student_assignments_student_id FOREIGN KEY (student_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT fk_tutor_student_assignments_subject_id FOREIGN KEY (subject_id) REFERENCES subjects (id),
  CONSTRAINT ck_tutor_student_assignments_status CHECK (status IN ('active', 'paused', 'completed')),
  CONSTRAINT ck_tutor_student_assignments_dates CHECK (end_date >= start_date),
  CONSTRAINT ck_tutor_student_assignments_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_tutor_student_assignments_assigned_at_form CHECK (assigned_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_tutor_student_assignments_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_tutor_student_assignments_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_tutor_student_assignments_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_tutor_student_assignments_start_date_form CHECK (start_date GLOB '????-??-??'),
  CONSTRAINT ck_tutor_student_assignments_end_date_form CHECK (end_date GLOB '????-??-??')
) STRICT;
CREATE UNIQUE INDEX uq_tutor_student_assignments_once
  ON tutor_student_assignments (tutor_id, student_id, coalesce(subject_id, '')) WHERE deleted_at IS NULL;
CREATE INDEX ix_tutor_student_assignments_tutor_id ON tutor_student_assignments (tutor_id, status);
CREATE INDEX ix_tutor_student_assignments_student_id ON tutor_student_assignments (student_id);
CREATE INDEX ix_tutor_student_assignments_subject_id ON tutor_student_assignments (subject_id);
CREATE TRIGGER tr_tutor_student_assignments_tutor_id_insert
BEFORE INSERT ON tutor_student_assignments
WHEN NOT EXISTS (SELECT 1 FROM users WHERE id = NEW.tutor_id AND role = 'tutor')
BEGIN
  SELECT RAISE(ABORT, 'tutor_student_assignments: tutor_id is no tutor');
END;
CREATE TRIGGER tr_tutor_student_assignments_tutor_id_update
BEFORE UPDATE OF tutor_id ON tutor_student_assignments
WHEN NOT EXISTS (SELECT 1 FROM users WHERE id = NEW.tutor_id AND role = 'tutor')
BEGIN
  SELECT RAISE(ABORT, 'tutor_student_assignments: tutor_id is no tutor');
END;
CREATE TRIGGER tr_tutor_student_assignments_student_id_insert
BEFORE INSERT ON tutor_student_assignments
WHEN NOT EXISTS (SELECT 1 FROM users WHERE id = NEW.student_id AND role = 'student')
BEGIN
  SELECT RAISE(ABORT, 'tutor_student_assignments: student_id is no student');
END;
CREATE TRIGGER tr_tutor_student_assignments_student_id_update
BEFORE UPDATE OF student_id ON tutor_student_assignments
WHEN NOT EXISTS (SELECT 1 FROM users WHERE id = NEW.student_id AND role = 'student')
BEGIN
  SELECT RAISE(ABORT, 'tutor_student_assignments: student_id is no student');
END;
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
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_tutoring_sessions PRIMARY KEY (id),
  CONSTRAINT fk_tutoring_sessions_student_id FOREIGN KEY (student_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT fk_tutoring_sessions_tutor_id FOREIGN KEY (tutor_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT fk_tutoring_sessions_subject_id FOREIGN KEY (subject_id) REFERENCES subjects (id),
  CONSTRAINT ck_tutoring_sessions_duration_minutes CHECK (duration_minutes >= 0),
  CONSTRAINT ck_tutoring_sessions_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_tutoring_sessions_session_date_form CHECK (session_date GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_tutoring_sessions_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_tutoring_sessions_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_tutoring_sessions_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_tutoring_sessions_transcript_available_form CHECK (transcript_available IN (0, 1)),
  CONSTRAINT ck_tutoring_sessions_topics_covered_form CHECK (topics_covered IS NULL OR json_valid(topics_covered))
) STRICT;
CREATE INDEX ix_tutoring_sessions_student_id ON tutoring_sessions (student_id, session_date);
CREATE INDEX ix_tutoring_sessions_tutor_id ON tutoring_sessions (tutor_id, session_date);
CREATE INDEX ix_tutoring_sessions_subject_id ON tutoring_sessions (subject_id);
CREATE TABLE user_memory_profiles (
  id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  display_name TEXT,
  preferred_language TEXT NOT NULL DEFAULT 'english',
  timezone TEXT,
  learning_notes TEXT NOT NULL DEFAULT '[]',
  interest_notes TEXT NOT NULL DEFAULT '[]',
  knowledge_notes TEXT NOT NULL DEFAULT '[]',
  behavior_notes TEXT NOT NULL DEFAULT '[]',
  preference_notes TEXT NOT NULL DEFAULT '[]',
  total_interactions INTEGER NOT NULL DEFAULT 0,
  last_significant_update TEXT,
  memory_version INTEGER NOT NULL DEFAULT 1,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_user_memory_profiles PRIMARY KEY (id),
  CONSTRAINT fk_user_memory_profiles_user_id FOREIGN KEY (user_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT ck_user_memory_profiles_total_interactions CHECK (total_interactions >= 0),
  CONSTRAINT ck_user_memory_profiles_memory_version CHECK (memory_version >= 1),
  CONSTRAINT ck_user_memory_profiles_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_user_memory_profiles_last_significant_update_form CHECK (last_significant_update GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_user_memory_profiles_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_user_memory_profiles_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_user_memory_profiles_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_user_memory_profiles_learning_notes_form CHECK (learning_notes IS NULL OR json_valid(learning_notes)),
  CONSTRAINT ck_user_memory_profiles_interest_notes_form CHECK (interest_notes IS NULL OR json_valid(interest_notes)),
  CONSTRAINT ck_user_memory_profiles_knowledge_notes_form CHECK (knowledge_notes IS NULL OR json_valid(knowledge_notes)),
  CONSTRAINT ck_user_memory_profiles_behavior_notes_form CHECK (behavior_notes IS NULL OR json_valid(behavior_notes)),
  CONSTRAINT ck_user_memory_profiles_preference_notes_form CHECK (preference_notes IS NULL OR json_valid(preference_notes))
) STRICT;
CREATE UNIQUE INDEX uq_user_memory_profiles_user_id ON user_memory_profiles (user_id);
CREATE TABLE user_progress (
  id TEXT NOT NULL,
  user_id TEXT NOT NULL,
  hikmah_tree_id TEXT,
  lesson_id TEXT,
  content_id TEXT,
  is_completed INTEGER NOT NULL DEFAULT 0,
  percent_complete REAL,
  last_position INTEGER,
  notes TEXT,
  meta TEXT NOT NULL DEFAULT '{}',
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_user_progress PRIMARY KEY (id),
  CONSTRAINT fk_user_progress_user_id FOREIGN KEY (user_id) REFERENCES users (id)
    ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT fk_user_progress_hikmah_tree_id FOREIGN KEY (hikmah_tree_id) REFERENCES hikmah_trees (id),
  CONSTRAINT fk_user_progress_lesson_id FOREIGN KEY (lesson_id) REFERENCES lessons (id),
  CONSTRAINT fk_user_progress_content_id FOREIGN KEY (content_id) REFERENCES lesson_content (id),
  CONSTRAINT ck_user_progress_percent_complete CHECK (percent_complete BETWEEN 0 AND 100),
  CONSTRAINT ck_user_progress_last_position CHECK (last_position >= 0),
  CONSTRAINT ck_user_progress_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_user_progress_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_user_progress_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_user_progress_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_user_progress_is_completed_form CHECK (is_completed IN (0, 1)),
  CONSTRAINT ck_user_progress_meta_form CHECK (meta IS NULL OR json_valid(meta))
) STRICT;
CREATE INDEX ix_user_progress_user_id ON user_progress (user_id, lesson_id);
CREATE INDEX ix_user_progress_hikmah_tree_id ON user_progress (hikmah_tree_id);
CREATE INDEX ix_user_progress_lesson_id ON user_progress (lesson_id);
CREATE INDEX ix_user_progress_content_id ON user_progress (content_id);
CREATE TABLE users (
  id TEXT NOT NULL,
  cognito_sub TEXT,
  email TEXT,
  phone TEXT,
  telegram_id INTEGER,
  username TEXT,
  auth_provider TEXT NOT NULL DEFAULT 'local',
  name TEXT NOT NULL,
  role TEXT NOT NULL DEFAULT 'student',
  password_hash TEXT,
  profile TEXT NOT NULL DEFAULT '{}',
  gamification TEXT NOT NULL DEFAULT '{}',
  analytics TEXT NOT NULL DEFAULT '{}',
  disclaimer_shown INTEGER NOT NULL DEFAULT 0,
  is_active INTEGER NOT NULL DEFAULT 1,
  onboarding_complete INTEGER NOT NULL DEFAULT 0,
  last_login_at TEXT,
  state_version INTEGER NOT NULL DEFAULT 1,
  device_id TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT,
  CONSTRAINT pk_users PRIMARY KEY (id),
  CONSTRAINT ck_users_auth_provider
    CHECK (auth_provider IN ('email', 'phone', 'google', 'telegram', 'local')),
  CONSTRAINT ck_users_name CHECK (name <> ''),
  CONSTRAINT ck_users_role CHECK (role IN ('student', 'tutor', 'parent', 'admin')),
  CONSTRAINT ck_users_state_version CHECK (state_version >= 1),
  CONSTRAINT ck_users_last_login_at_form CHECK (last_login_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_users_created_at_form CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_users_updated_at_form CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_users_deleted_at_form CHECK (deleted_at GLOB '????-??-??T??:??:??.???Z'),
  CONSTRAINT ck_users_disclaimer_shown_form CHECK (disclaimer_shown IN (0, 1)),
  CONSTRAINT ck_users_is_active_form CHECK (is_active IN (0, 1)),
  CONSTRAINT ck_users_onboarding_complete_form CHECK (onboarding_complete IN (0, 1)),
  CONSTRAINT ck_users_profile_form CHECK (profile IS NULL OR json_valid(profile)),
  CONSTRAINT ck_users_gamification_form CHECK (gamification IS NULL OR json_valid(gamification)),
  CONSTRAINT ck_users_analytics_form CHECK (analytics IS NULL OR json_valid(analytics))
) STRICT;
CREATE UNIQUE INDEX uq_users_cognito_sub ON users (cognito_sub);
CREATE UNIQUE INDEX uq_users_email ON users (email);
CREATE UNIQUE INDEX uq_users_phone ON users (phone);
CREATE UNIQUE INDEX uq_users_telegram_id ON users (telegram_id);
CREATE UNIQUE INDEX uq_users_username ON users (username);
CREATE INDEX ix_users_role ON users (role);
CREATE VIEW v_confidence_distribution AS
SELECT student_id, confidence, count(*) AS count,
  round(count(*) * 100.0 / sum(count(*)) OVER (PARTITION BY student_id), 2) AS percentage
FROM qa_interactions
GROUP BY student_id, confidence;
CREATE VIEW v_effective_responses AS
SELECT id, student_id, session_id, practice_session_id, practice_assignment_id, event_id, problem_id,
  parameters_json, position, outcome,
  CASE outcome WHEN 'right' THEN 1 WHEN 'skipped' THEN NULL ELSE 0 END AS is_correct,
  outcome_given, student_answer, time_spent_seconds, hints_used, confidence, confidence_level, evaluated_at,
  at, device_id, device_seq, created_at
FROM (
  SELECT given.id, given.student_id, given.session_id, given.practice_session_id,
    given.practice_assignment_id, given.event_id, given.problem_id, given.parameters_json, given.position,
    given.outcome AS outcome_given,
    coalesce(
      (SELECT decided.outcome
       FROM (
         SELECT ruling.ruled_outcome AS outcome, ruling.created_at AS decided_at, ruling.id
         FROM disputes AS ruling
         WHERE ruling.response_id = given.id AND ruling.dispute_id IS NOT NULL
         UNION ALL
         SELECT correction.new_content ->> 'outcome', correction.created_at, correction.id
         FROM overrides AS correction
         WHERE correction.response_id = given.id AND correction.deleted_at IS NULL
           AND correction.new_content ->> 'outcome'
             IN ('right', 'form', 'wrong', 'skipped', 'revealed')
       ) AS decided
       ORDER BY decided.decided_at DESC, decided.id DESC LIMIT 1),
      given.outcome) AS outcome,
    given.student_answer, given.time_spent_seconds, given.hints_used, given.confidence,
    given.confidence_level, given.evaluated_at, given.at, given.device_id, given.device_seq,
    given.created_at
  FROM responses AS given
) AS counted;
CREATE VIEW v_override_analytics AS
SELECT correction.override_type, subject.name AS subject_name, correction.difficulty_level,
  count(*) AS override_count, count(DISTINCT correction.tutor_id) AS unique_tutors,
  count(DISTINCT correction.student_id) AS unique_students,
  substr(correction.created_at, 1, 10) AS override_date
FROM overrides AS correction LEFT JOIN subjects AS subject ON subject.id = correction.subject_id
WHERE correction.deleted_at IS NULL
GROUP BY correction.override_type, correction.subject_id, subject.name, correction.difficulty_level,
  substr(correction.created_at, 1, 10);
CREATE VIEW v_student_progress AS
SELECT goal.student_id, goal.id AS goal_id, subject.name AS subject_name, goal.completion_percentage,
  goal.current_streak, goal.xp_earned, goal.status, goal.target_completion_date,
  (SELECT count(*) FROM tutoring_sessions AS held
   WHERE held.student_id = goal.student_id AND held.deleted_at IS NULL
     AND (goal.subject_id IS NULL OR held.subject_id = goal.subject_id)) AS sessions_count,
  (SELECT count(*) FROM practice_assignments AS assigned
   WHERE assigned.student_id = goal.student_id AND assigned.completed AND assigned.deleted_at IS NULL
     AND (goal.subject_id IS NULL OR assigned.subject_id = goal.subject_id)) AS practice_items_completed,
  (SELECT rated.rating FROM student_ratings AS rated
   WHERE rated.student_id = goal.student_id AND rated.subject_id = goal.subject_id) AS average_rating
FROM goals AS goal LEFT JOIN subjects AS subject ON subject.id = goal.subject_id
WHERE goal.status = 'active' AND goal.deleted_at IS NULL;
