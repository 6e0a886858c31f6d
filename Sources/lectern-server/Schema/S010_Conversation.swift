extension ServerStep {
  /// What people write to each other, nudges, and what was done by whom.
  static let s010Conversation = ServerStep(
    10, "conversation",
    sql: #"""
      CREATE TABLE turn_notes (
        id text NOT NULL,
        event_id text NOT NULL,
        student_id text NOT NULL,
        tutor_id text NOT NULL,
        note text NOT NULL,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_turn_notes PRIMARY KEY (id),
        CONSTRAINT fk_turn_notes_event_id FOREIGN KEY (event_id) REFERENCES events (id) ON DELETE CASCADE,
        CONSTRAINT fk_turn_notes_student_id FOREIGN KEY (student_id) REFERENCES users (id) ON UPDATE CASCADE
          ON DELETE CASCADE,
        CONSTRAINT fk_turn_notes_tutor_id FOREIGN KEY (tutor_id) REFERENCES users (id) ON UPDATE CASCADE ON
          DELETE CASCADE,
        CONSTRAINT ck_turn_notes_note CHECK (note <> ''),
        CONSTRAINT ck_turn_notes_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_turn_notes_updated_at BEFORE UPDATE ON turn_notes
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_turn_notes_event_id ON turn_notes (event_id);
      CREATE INDEX ix_turn_notes_student_id ON turn_notes (student_id, created_at);
      CREATE INDEX ix_turn_notes_tutor_id ON turn_notes (tutor_id, created_at);

      CREATE TABLE threads (
        id text NOT NULL,
        student_id text NOT NULL,
        opened_by text,
        problem_id text,
        event_id text,
        qa_interaction_id text,
        response_id text,
        status text NOT NULL DEFAULT 'open',
        closed_at timestamptz(3),
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_threads PRIMARY KEY (id),
        CONSTRAINT fk_threads_student_id FOREIGN KEY (student_id) REFERENCES users (id) ON UPDATE CASCADE ON
          DELETE CASCADE,
        CONSTRAINT fk_threads_opened_by FOREIGN KEY (opened_by) REFERENCES users (id) ON UPDATE CASCADE ON
          DELETE SET NULL,
        CONSTRAINT fk_threads_problem_id FOREIGN KEY (problem_id) REFERENCES problems (id),
        CONSTRAINT fk_threads_event_id FOREIGN KEY (event_id) REFERENCES events (id) ON DELETE CASCADE,
        CONSTRAINT fk_threads_qa_interaction_id FOREIGN KEY (qa_interaction_id) REFERENCES qa_interactions
          (id) ON DELETE CASCADE,
        CONSTRAINT fk_threads_response_id FOREIGN KEY (response_id) REFERENCES responses (id) ON DELETE
          CASCADE,
        CONSTRAINT ck_threads_on_one CHECK ((problem_id IS NOT NULL)::int + (event_id IS NOT NULL)::int +
          (qa_interaction_id IS NOT NULL)::int + (response_id IS NOT NULL)::int = 1),
        CONSTRAINT ck_threads_status CHECK (status IN ('open', 'closed')),
        CONSTRAINT ck_threads_closed_at CHECK ((status = 'closed') = (closed_at IS NOT NULL)),
        CONSTRAINT ck_threads_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_threads_updated_at BEFORE UPDATE ON threads
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_threads_student_id ON threads (student_id, status);
      CREATE INDEX ix_threads_opened_by ON threads (opened_by);
      CREATE INDEX ix_threads_problem_id ON threads (problem_id) WHERE problem_id IS NOT NULL;
      CREATE INDEX ix_threads_event_id ON threads (event_id) WHERE event_id IS NOT NULL;
      CREATE INDEX ix_threads_qa_interaction_id ON threads (qa_interaction_id) WHERE qa_interaction_id IS NOT
        NULL;
      CREATE INDEX ix_threads_response_id ON threads (response_id) WHERE response_id IS NOT NULL;
      CREATE UNIQUE INDEX uq_threads_one_open_a_subject ON threads (student_id, coalesce(problem_id, event_id,
        qa_interaction_id, response_id)) WHERE status = 'open' AND deleted_at IS NULL;

      CREATE TABLE thread_messages (
        id text NOT NULL,
        thread_id text NOT NULL,
        author_id text,
        body text NOT NULL,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_thread_messages PRIMARY KEY (id),
        CONSTRAINT fk_thread_messages_thread_id FOREIGN KEY (thread_id) REFERENCES threads (id) ON DELETE
          CASCADE,
        CONSTRAINT fk_thread_messages_author_id FOREIGN KEY (author_id) REFERENCES users (id) ON UPDATE
          CASCADE ON DELETE SET NULL,
        CONSTRAINT ck_thread_messages_body CHECK (body <> ''),
        CONSTRAINT ck_thread_messages_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_thread_messages_updated_at BEFORE UPDATE ON thread_messages
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_thread_messages_thread_id ON thread_messages (thread_id, created_at);
      CREATE INDEX ix_thread_messages_author_id ON thread_messages (author_id);

      CREATE TABLE nudges (
        id text NOT NULL,
        user_id text NOT NULL,
        type text NOT NULL,
        channel text NOT NULL,
        message text NOT NULL,
        personalized boolean NOT NULL DEFAULT true,
        trigger_reason text,
        suggestions_made jsonb NOT NULL DEFAULT '[]',
        sent_at timestamptz(3) NOT NULL,
        opened_at timestamptz(3),
        clicked_at timestamptz(3),
        at text COLLATE "C" NOT NULL,
        device_id text COLLATE "C" NOT NULL,
        device_seq bigint NOT NULL,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT pk_nudges PRIMARY KEY (id),
        CONSTRAINT fk_nudges_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON UPDATE CASCADE ON DELETE
          CASCADE,
        CONSTRAINT ck_nudges_type CHECK (type <> ''),
        CONSTRAINT ck_nudges_channel CHECK (channel IN ('in_app', 'email', 'both')),
        CONSTRAINT ck_nudges_at_form CHECK (at ~ '^.{4}-..-..T..:..:..[.].{3}Z-.{4}$'),
        CONSTRAINT ck_nudges_device_seq CHECK (device_seq >= 1)
      );
      CREATE INDEX ix_nudges_user_id ON nudges (user_id, sent_at);
      CREATE UNIQUE INDEX uq_nudges_device_id_device_seq ON nudges (device_id, device_seq);
      CREATE TRIGGER tr_nudges_written_once BEFORE UPDATE OF id, type, channel, message, personalized,
        trigger_reason, suggestions_made, sent_at, at, device_id, device_seq, created_at ON nudges
      FOR EACH ROW EXECUTE FUNCTION evidence_is_written_once();
      CREATE TRIGGER tr_nudges_keeps_its_student BEFORE UPDATE OF user_id ON nudges
      FOR EACH ROW EXECUTE FUNCTION evidence_belongs_to_one_student('user_id');
      CREATE TRIGGER tr_nudges_kept BEFORE DELETE ON nudges
      FOR EACH ROW EXECUTE FUNCTION evidence_goes_with_its_student('user_id');
      CREATE FUNCTION tr_nudges_opened_once() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.opened_at IS NOT NULL THEN
          RAISE EXCEPTION 'nudges: this is added once' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER tr_nudges_opened_once BEFORE UPDATE OF opened_at ON nudges
      FOR EACH ROW EXECUTE FUNCTION tr_nudges_opened_once();
      CREATE FUNCTION tr_nudges_clicked_once() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.clicked_at IS NOT NULL THEN
          RAISE EXCEPTION 'nudges: this is added once' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER tr_nudges_clicked_once BEFORE UPDATE OF clicked_at ON nudges
      FOR EACH ROW EXECUTE FUNCTION tr_nudges_clicked_once();

      CREATE TABLE audit_log (
        id text NOT NULL,
        actor_id text,
        student_id text,
        action text NOT NULL,
        table_name text,
        record_id text,
        before_json jsonb,
        after_json jsonb,
        reason text,
        at text COLLATE "C" NOT NULL,
        device_id text COLLATE "C" NOT NULL,
        device_seq bigint NOT NULL,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT pk_audit_log PRIMARY KEY (id),
        CONSTRAINT fk_audit_log_actor_id FOREIGN KEY (actor_id) REFERENCES users (id) ON UPDATE CASCADE ON
          DELETE SET NULL,
        CONSTRAINT fk_audit_log_student_id FOREIGN KEY (student_id) REFERENCES users (id) ON UPDATE CASCADE ON
          DELETE CASCADE,
        CONSTRAINT ck_audit_log_action CHECK (action <> ''),
        CONSTRAINT ck_audit_log_at_form CHECK (at ~ '^.{4}-..-..T..:..:..[.].{3}Z-.{4}$'),
        CONSTRAINT ck_audit_log_device_seq CHECK (device_seq >= 1)
      );
      CREATE INDEX ix_audit_log_actor_id ON audit_log (actor_id, at);
      CREATE INDEX ix_audit_log_student_id ON audit_log (student_id, at);
      CREATE INDEX ix_audit_log_record ON audit_log (table_name, record_id);
      CREATE UNIQUE INDEX uq_audit_log_device_id_device_seq ON audit_log (device_id, device_seq);
      CREATE TRIGGER tr_audit_log_written_once BEFORE UPDATE OF id, action, table_name, record_id,
        before_json, after_json, reason, at, device_id, device_seq, created_at ON audit_log
      FOR EACH ROW EXECUTE FUNCTION evidence_is_written_once();
      CREATE TRIGGER tr_audit_log_keeps_its_student BEFORE UPDATE OF student_id ON audit_log
      FOR EACH ROW EXECUTE FUNCTION evidence_belongs_to_one_student('student_id');
      CREATE FUNCTION tr_audit_log_kept() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.student_id IS NULL OR EXISTS (SELECT 1 FROM users WHERE id = OLD.student_id) THEN
          RAISE EXCEPTION 'audit_log: evidence goes only with its student' USING ERRCODE =
            'integrity_constraint_violation';
        END IF;
        RETURN OLD;
      END $$;
      CREATE TRIGGER tr_audit_log_kept BEFORE DELETE ON audit_log
      FOR EACH ROW EXECUTE FUNCTION tr_audit_log_kept();
      CREATE FUNCTION tr_audit_log_keeps_its_actor() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM users WHERE id = OLD.actor_id) THEN
          RAISE EXCEPTION 'audit_log: this is added once' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER tr_audit_log_keeps_its_actor BEFORE UPDATE OF actor_id ON audit_log
      FOR EACH ROW EXECUTE FUNCTION tr_audit_log_keeps_its_actor();
      """#)
}
