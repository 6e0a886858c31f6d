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
  deleted_at TEXT,
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
  deleted_at TEXT,
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
