extension ServerStep {
  /// What the tutor remembers of a learner.
  static let s009Memory = ServerStep(
    9, "memory",
    sql: #"""
      CREATE TABLE user_memory_profiles (
        id text NOT NULL,
        user_id text NOT NULL,
        display_name text,
        preferred_language text NOT NULL DEFAULT 'english',
        timezone text,
        learning_notes jsonb NOT NULL DEFAULT '[]',
        interest_notes jsonb NOT NULL DEFAULT '[]',
        knowledge_notes jsonb NOT NULL DEFAULT '[]',
        behavior_notes jsonb NOT NULL DEFAULT '[]',
        preference_notes jsonb NOT NULL DEFAULT '[]',
        total_interactions bigint NOT NULL DEFAULT 0,
        last_significant_update timestamptz(3),
        memory_version bigint NOT NULL DEFAULT 1,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_user_memory_profiles PRIMARY KEY (id),
        CONSTRAINT fk_user_memory_profiles_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON UPDATE
          CASCADE ON DELETE CASCADE,
        CONSTRAINT ck_user_memory_profiles_total_interactions CHECK (total_interactions >= 0),
        CONSTRAINT ck_user_memory_profiles_memory_version CHECK (memory_version >= 1),
        CONSTRAINT ck_user_memory_profiles_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_user_memory_profiles_updated_at BEFORE UPDATE ON user_memory_profiles
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE UNIQUE INDEX uq_user_memory_profiles_user_id ON user_memory_profiles (user_id);

      CREATE TABLE memory_events (
        id text NOT NULL,
        student_id text NOT NULL,
        user_memory_profile_id text NOT NULL,
        event_type text NOT NULL,
        event_data jsonb NOT NULL,
        trigger_context jsonb,
        notes_added jsonb NOT NULL DEFAULT '[]',
        memory_updates jsonb NOT NULL DEFAULT '[]',
        processing_reasoning text,
        processing_status text NOT NULL DEFAULT 'pending',
        processed_at timestamptz(3),
        at text COLLATE "C" NOT NULL,
        device_id text COLLATE "C" NOT NULL,
        device_seq bigint NOT NULL,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT pk_memory_events PRIMARY KEY (id),
        CONSTRAINT fk_memory_events_student_id FOREIGN KEY (student_id) REFERENCES users (id) ON UPDATE
          CASCADE ON DELETE CASCADE,
        CONSTRAINT fk_memory_events_user_memory_profile_id FOREIGN KEY (user_memory_profile_id) REFERENCES
          user_memory_profiles (id) ON DELETE CASCADE,
        CONSTRAINT ck_memory_events_event_type CHECK (event_type <> ''),
        CONSTRAINT ck_memory_events_processing_status CHECK (processing_status IN ('pending', 'processed',
          'failed')),
        CONSTRAINT ck_memory_events_processed_at CHECK ((processing_status = 'pending') = (processed_at IS
          NULL)),
        CONSTRAINT ck_memory_events_at_form CHECK (at ~ '^.{4}-..-..T..:..:..[.].{3}Z-.{4}$'),
        CONSTRAINT ck_memory_events_device_seq CHECK (device_seq >= 1)
      );
      CREATE INDEX ix_memory_events_student_id ON memory_events (student_id, at);
      CREATE INDEX ix_memory_events_user_memory_profile_id ON memory_events (user_memory_profile_id, at);
      CREATE INDEX ix_memory_events_pending ON memory_events (at) WHERE processing_status = 'pending';
      CREATE UNIQUE INDEX uq_memory_events_device_id_device_seq ON memory_events (device_id, device_seq);
      CREATE TRIGGER tr_memory_events_written_once BEFORE UPDATE OF id, user_memory_profile_id, event_type,
        event_data, trigger_context, at, device_id, device_seq, created_at ON memory_events
      FOR EACH ROW EXECUTE FUNCTION evidence_is_written_once();
      CREATE TRIGGER tr_memory_events_keeps_its_student BEFORE UPDATE OF student_id ON memory_events
      FOR EACH ROW EXECUTE FUNCTION evidence_belongs_to_one_student('student_id');
      CREATE TRIGGER tr_memory_events_kept BEFORE DELETE ON memory_events
      FOR EACH ROW EXECUTE FUNCTION evidence_goes_with_its_student('student_id');
      CREATE FUNCTION tr_memory_events_processed_once() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.processing_status <> 'pending' THEN
          RAISE EXCEPTION 'memory_events: this is added once' USING ERRCODE =
            'integrity_constraint_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER tr_memory_events_processed_once BEFORE UPDATE OF processing_status, processing_reasoning,
        processed_at, notes_added, memory_updates ON memory_events
      FOR EACH ROW EXECUTE FUNCTION tr_memory_events_processed_once();

      CREATE TABLE memory_consolidations (
        id text NOT NULL,
        user_memory_profile_id text NOT NULL,
        consolidation_type text NOT NULL,
        notes_before_count bigint,
        notes_after_count bigint,
        consolidated_notes jsonb NOT NULL DEFAULT '[]',
        removed_notes jsonb NOT NULL DEFAULT '[]',
        new_summary_notes jsonb NOT NULL DEFAULT '[]',
        consolidation_reasoning text,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_memory_consolidations PRIMARY KEY (id),
        CONSTRAINT fk_memory_consolidations_user_memory_profile_id FOREIGN KEY (user_memory_profile_id)
          REFERENCES user_memory_profiles (id) ON DELETE CASCADE,
        CONSTRAINT ck_memory_consolidations_type CHECK (consolidation_type IN ('automatic', 'manual')),
        CONSTRAINT ck_memory_consolidations_notes_before_count CHECK (notes_before_count >= 0),
        CONSTRAINT ck_memory_consolidations_notes_after_count CHECK (notes_after_count >= 0),
        CONSTRAINT ck_memory_consolidations_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_memory_consolidations_updated_at BEFORE UPDATE ON memory_consolidations
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_memory_consolidations_user_memory_profile_id ON memory_consolidations
        (user_memory_profile_id, created_at);
      """#)
}
