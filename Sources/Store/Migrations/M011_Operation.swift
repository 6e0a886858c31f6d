extension SchemaStep {
  /// What runs the tutor: the provider of each component, what it cost, and what waits to be sent.
  static let m011Operation = SchemaStep("011 operation") { [llmConfig, costs, syncQueue].joined() }

  /// A component without a row is an error, so every component has one from the start: the built-in tutor, which needs
  /// no key and no network.
  private static var llmConfig: String {
    """
    CREATE TABLE llm_config (
      component_key TEXT NOT NULL,
      provider TEXT NOT NULL,
      model_id TEXT NOT NULL,
      description TEXT,
      base_url TEXT,
      api_version TEXT,
      auth_style TEXT,
      updated_by TEXT,
      \(RowKind.settings.columns)
      CONSTRAINT pk_llm_config PRIMARY KEY (component_key),
      CONSTRAINT ck_llm_config_component_key CHECK (component_key <> ''),
      CONSTRAINT ck_llm_config_provider
        CHECK (provider IN ('openai', 'anthropic', 'google', 'compatible', 'builtin')),
      CONSTRAINT ck_llm_config_model_id CHECK (model_id <> ''),
      CONSTRAINT ck_llm_config_base_url CHECK (provider <> 'compatible' OR base_url IS NOT NULL),
      \(forms("llm_config", .settings))
    ) STRICT;
    INSERT INTO llm_config (component_key, provider, model_id, description, updated_by, created_at, updated_at)
    VALUES
      \(llmComponents.map { component, purpose in
        let shipped = "'2026-11-21T00:00:00.000Z'"
        return "('\(component)', 'builtin', 'builtin', '\(purpose)', 'lectern', \(shipped), \(shipped))"
      }.joined(separator: ",\n  "));

    """
  }

  private static let llmComponents: KeyValuePairs = [
    "tutor": "Built-in tutor: lessons, exams, safety, welcome",
    "hint": "Built-in tutor: hints beyond the written ones",
    "study_plan_generator": "Built-in tutor: study plans from teaching guidelines",
    "study_plan_reviewer": "Built-in tutor: review of study plans",
    "summary": "Built-in tutor: summaries of sessions",
    "qa": "Built-in tutor: questions that a student asks",
    "memory": "Built-in tutor: what is remembered of a learner",
    "book_ingestion": "Built-in tutor: reading books into guidelines",
    "eval_evaluator": "Built-in tutor: the judge of an evaluation",
    "eval_simulator": "Built-in tutor: the student of an evaluation",
  ]

  private static var costs: String {
    """
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
      \(RowKind.evidence.columns)
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
      \(forms("cost_records", .evidence, times: ["recorded_at"]))
    ) STRICT;
    CREATE INDEX ix_cost_records_student_id ON cost_records (student_id, recorded_at);
    CREATE INDEX ix_cost_records_session_id ON cost_records (session_id) WHERE session_id IS NOT NULL;
    CREATE INDEX ix_cost_records_practice_session_id
      ON cost_records (practice_session_id) WHERE practice_session_id IS NOT NULL;
    CREATE INDEX ix_cost_records_recorded_at ON cost_records (recorded_at, operation, cost_microdollars);
    \(evidenceGuards(
      "cost_records",
      columns: [
        "id", "session_id", "practice_session_id", "operation", "api_provider", "model_id", "input_tokens",
        "output_tokens", "cached_tokens", "cost_microdollars", "recorded_at",
      ], owner: "OLD.student_id IS NULL OR EXISTS (SELECT 1 FROM users WHERE id = OLD.student_id)"))

    """
  }

  /// None of the three kinds of rows: what this machine still has to send. One operation a row waits, which later edits
  /// join; one that was sent is frozen until it is answered.
  private static var syncQueue: String {
    """
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
    """
  }
}
