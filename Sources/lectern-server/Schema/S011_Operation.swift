extension ServerStep {
  /// Which model serves what, what it cost, and what waits to be sent.
  static let s011Operation = ServerStep(
    11, "operation",
    sql: #"""
      CREATE TABLE llm_config (
        component_key text NOT NULL,
        provider text NOT NULL,
        model_id text NOT NULL,
        description text,
        base_url text,
        api_version text,
        auth_style text,
        updated_by text,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_llm_config PRIMARY KEY (component_key),
        CONSTRAINT ck_llm_config_component_key CHECK (component_key <> ''),
        CONSTRAINT ck_llm_config_provider CHECK (provider IN ('openai', 'anthropic', 'google', 'compatible',
          'builtin')),
        CONSTRAINT ck_llm_config_model_id CHECK (model_id <> ''),
        CONSTRAINT ck_llm_config_base_url CHECK (provider <> 'compatible' OR base_url IS NOT NULL),
        CONSTRAINT ck_llm_config_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_llm_config_updated_at BEFORE UPDATE ON llm_config
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      INSERT INTO llm_config (component_key, provider, model_id, description, updated_by, created_at,
        updated_at)
      SELECT component_key, 'builtin', 'builtin', 'Built-in tutor: ' || purpose, 'lectern', shipped, shipped
      FROM (VALUES
        ('tutor', 'lessons, exams, safety, welcome'),
        ('hint', 'hints beyond the written ones'),
        ('study_plan_generator', 'study plans from teaching guidelines'),
        ('study_plan_reviewer', 'review of study plans'),
        ('summary', 'summaries of sessions'),
        ('qa', 'questions that a student asks'),
        ('memory', 'what is remembered of a learner'),
        ('book_ingestion', 'reading books into guidelines'),
        ('eval_evaluator', 'the judge of an evaluation'),
        ('eval_simulator', 'the student of an evaluation')
      ) AS component (component_key, purpose), (VALUES (timestamptz '2026-11-21T00:00:00.000Z')) AS day
        (shipped);

      CREATE TABLE cost_records (
        id text NOT NULL,
        student_id text,
        session_id text,
        practice_session_id text,
        operation text NOT NULL,
        api_provider text NOT NULL,
        model_id text,
        input_tokens bigint,
        output_tokens bigint,
        cached_tokens bigint,
        cost_microdollars bigint NOT NULL,
        cost_usd double precision NOT NULL GENERATED ALWAYS AS (cost_microdollars / 1000000.0) STORED,
        recorded_at timestamptz(3) NOT NULL,
        at text COLLATE "C" NOT NULL,
        device_id text COLLATE "C" NOT NULL,
        device_seq bigint NOT NULL,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT pk_cost_records PRIMARY KEY (id),
        CONSTRAINT fk_cost_records_student_id FOREIGN KEY (student_id) REFERENCES users (id) ON UPDATE CASCADE
          ON DELETE CASCADE,
        CONSTRAINT fk_cost_records_session_id FOREIGN KEY (session_id) REFERENCES sessions (id) ON DELETE
          CASCADE,
        CONSTRAINT fk_cost_records_practice_session_id FOREIGN KEY (practice_session_id) REFERENCES
          practice_sessions (id) ON DELETE CASCADE,
        CONSTRAINT ck_cost_records_operation CHECK (operation <> ''),
        CONSTRAINT ck_cost_records_api_provider CHECK (api_provider IN ('openai', 'anthropic', 'google',
          'compatible', 'builtin')),
        CONSTRAINT ck_cost_records_input_tokens CHECK (input_tokens >= 0),
        CONSTRAINT ck_cost_records_output_tokens CHECK (output_tokens >= 0),
        CONSTRAINT ck_cost_records_cached_tokens CHECK (cached_tokens >= 0),
        CONSTRAINT ck_cost_records_cost_microdollars CHECK (cost_microdollars >= 0),
        CONSTRAINT ck_cost_records_at_form CHECK (at ~ '^.{4}-..-..T..:..:..[.].{3}Z-.{4}$'),
        CONSTRAINT ck_cost_records_device_seq CHECK (device_seq >= 1)
      );
      CREATE INDEX ix_cost_records_student_id ON cost_records (student_id, recorded_at);
      CREATE INDEX ix_cost_records_session_id ON cost_records (session_id) WHERE session_id IS NOT NULL;
      CREATE INDEX ix_cost_records_practice_session_id ON cost_records (practice_session_id) WHERE
        practice_session_id IS NOT NULL;
      CREATE INDEX ix_cost_records_recorded_at ON cost_records (recorded_at, operation, cost_microdollars);
      CREATE UNIQUE INDEX uq_cost_records_device_id_device_seq ON cost_records (device_id, device_seq);
      CREATE TRIGGER tr_cost_records_written_once BEFORE UPDATE OF id, session_id, practice_session_id,
        operation, api_provider, model_id, input_tokens, output_tokens, cached_tokens, cost_microdollars,
        recorded_at, at, device_id, device_seq, created_at ON cost_records
      FOR EACH ROW EXECUTE FUNCTION evidence_is_written_once();
      CREATE TRIGGER tr_cost_records_keeps_its_student BEFORE UPDATE OF student_id ON cost_records
      FOR EACH ROW EXECUTE FUNCTION evidence_belongs_to_one_student('student_id');
      CREATE FUNCTION tr_cost_records_kept() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.student_id IS NULL OR EXISTS (SELECT 1 FROM users WHERE id = OLD.student_id) THEN
          RAISE EXCEPTION 'cost_records: evidence goes only with its student' USING ERRCODE =
            'integrity_constraint_violation';
        END IF;
        RETURN OLD;
      END $$;
      CREATE TRIGGER tr_cost_records_kept BEFORE DELETE ON cost_records
      FOR EACH ROW EXECUTE FUNCTION tr_cost_records_kept();

      CREATE TABLE sync_operations (
        id text NOT NULL,
        operation_type text NOT NULL,
        table_name text NOT NULL,
        record_id text NOT NULL,
        base_version bigint,
        data jsonb,
        synced boolean NOT NULL DEFAULT false,
        retry_count bigint NOT NULL DEFAULT 0,
        last_error text,
        sent_at timestamptz(3),
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT pk_sync_operations PRIMARY KEY (id),
        CONSTRAINT ck_sync_operations_operation_type CHECK (operation_type IN ('create', 'update', 'delete')),
        CONSTRAINT ck_sync_operations_table_name CHECK (table_name <> ''),
        CONSTRAINT ck_sync_operations_base_version CHECK (base_version >= 0),
        CONSTRAINT ck_sync_operations_retry_count CHECK (retry_count >= 0)
      );
      CREATE INDEX ix_sync_operations_pending ON sync_operations (created_at) WHERE NOT synced;
      CREATE UNIQUE INDEX uq_sync_operations_one_waiting ON sync_operations (table_name, record_id) WHERE NOT
        synced AND sent_at IS NULL;
      """#)
}
