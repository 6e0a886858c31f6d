extension SchemaStep {
  /// What tutors and students say to each other beside the answers, what a student was reminded of, and who did what.
  static let m010Conversation = SchemaStep("010 conversation") { [notesAndThreads, nudges, auditLog].joined() }

  private static var notesAndThreads: String {
    """
    CREATE TABLE turn_notes (
      id TEXT NOT NULL,
      event_id TEXT NOT NULL,
      student_id TEXT NOT NULL,
      tutor_id TEXT NOT NULL,
      note TEXT NOT NULL,
      \(RowKind.settings.columns)
      CONSTRAINT pk_turn_notes PRIMARY KEY (id),
      CONSTRAINT fk_turn_notes_event_id FOREIGN KEY (event_id) REFERENCES events (id) ON DELETE CASCADE,
      CONSTRAINT fk_turn_notes_student_id FOREIGN KEY (student_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT fk_turn_notes_tutor_id FOREIGN KEY (tutor_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT ck_turn_notes_note CHECK (note <> ''),
      \(forms("turn_notes", .settings))
    ) STRICT;
    CREATE INDEX ix_turn_notes_event_id ON turn_notes (event_id);
    CREATE INDEX ix_turn_notes_student_id ON turn_notes (student_id, created_at);
    CREATE INDEX ix_turn_notes_tutor_id ON turn_notes (tutor_id, created_at);

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
      \(RowKind.settings.columns)
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
      \(forms("threads", .settings, times: ["closed_at"]))
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

    CREATE TABLE thread_messages (
      id TEXT NOT NULL,
      thread_id TEXT NOT NULL,
      author_id TEXT,
      body TEXT NOT NULL,
      \(RowKind.settings.columns)
      CONSTRAINT pk_thread_messages PRIMARY KEY (id),
      CONSTRAINT fk_thread_messages_thread_id FOREIGN KEY (thread_id) REFERENCES threads (id)
        ON DELETE CASCADE,
      CONSTRAINT fk_thread_messages_author_id FOREIGN KEY (author_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE SET NULL,
      CONSTRAINT ck_thread_messages_body CHECK (body <> ''),
      \(forms("thread_messages", .settings))
    ) STRICT;
    CREATE INDEX ix_thread_messages_thread_id ON thread_messages (thread_id, created_at);
    CREATE INDEX ix_thread_messages_author_id ON thread_messages (author_id);

    """
  }

  private static var nudges: String {
    """
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
      \(RowKind.evidence.columns)
      CONSTRAINT pk_nudges PRIMARY KEY (id),
      CONSTRAINT fk_nudges_user_id FOREIGN KEY (user_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT ck_nudges_type CHECK (type <> ''),
      CONSTRAINT ck_nudges_channel CHECK (channel IN ('in_app', 'email', 'both')),
      \(forms(
        "nudges", .evidence, times: ["sent_at", "opened_at", "clicked_at"], booleans: ["personalized"],
        json: ["suggestions_made"]))
    ) STRICT;
    CREATE INDEX ix_nudges_user_id ON nudges (user_id, sent_at);
    \(evidenceGuards(
      "nudges",
      columns: [
        "id", "type", "channel", "message", "personalized", "trigger_reason", "suggestions_made", "sent_at",
      ], owner: "EXISTS (SELECT 1 FROM users WHERE id = OLD.user_id)", student: "user_id"))
    \(addedOnce("nudges", "opened_once", columns: ["opened_at"], done: "OLD.opened_at IS NOT NULL"))
    \(addedOnce("nudges", "clicked_once", columns: ["clicked_at"], done: "OLD.clicked_at IS NOT NULL"))
    """
  }

  private static var auditLog: String {
    """
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
      \(RowKind.evidence.columns)
      CONSTRAINT pk_audit_log PRIMARY KEY (id),
      CONSTRAINT fk_audit_log_actor_id FOREIGN KEY (actor_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE SET NULL,
      CONSTRAINT fk_audit_log_student_id FOREIGN KEY (student_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT ck_audit_log_action CHECK (action <> ''),
      \(forms("audit_log", .evidence, json: ["before_json", "after_json"]))
    ) STRICT;
    CREATE INDEX ix_audit_log_actor_id ON audit_log (actor_id, at);
    CREATE INDEX ix_audit_log_student_id ON audit_log (student_id, at);
    CREATE INDEX ix_audit_log_record ON audit_log (table_name, record_id);
    \(evidenceGuards(
      "audit_log",
      columns: ["id", "action", "table_name", "record_id", "before_json", "after_json", "reason"],
      owner: "OLD.student_id IS NULL OR EXISTS (SELECT 1 FROM users WHERE id = OLD.student_id)"))
    \(addedOnce(
      "audit_log", "keeps_its_actor", columns: ["actor_id"],
      done: "EXISTS (SELECT 1 FROM users WHERE id = OLD.actor_id)"))
    """
  }
}
