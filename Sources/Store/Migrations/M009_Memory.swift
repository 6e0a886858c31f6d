extension SchemaStep {
  /// What the tutor remembers of a learner: the notes, what they came from, and how they were drawn together.
  static let m009Memory = SchemaStep("009 memory") {
    let notes = ["learning", "interest", "knowledge", "behavior", "preference"].map { "\($0)_notes" }
    return """
      CREATE TABLE user_memory_profiles (
        id TEXT NOT NULL,
        user_id TEXT NOT NULL,
        display_name TEXT,
        preferred_language TEXT NOT NULL DEFAULT 'english',
        timezone TEXT,
        \(notes.map { "\($0) TEXT NOT NULL DEFAULT '[]'," }.joined(separator: "\n  "))
        total_interactions INTEGER NOT NULL DEFAULT 0,
        last_significant_update TEXT,
        memory_version INTEGER NOT NULL DEFAULT 1,
        \(RowKind.settings.columns)
        CONSTRAINT pk_user_memory_profiles PRIMARY KEY (id),
        CONSTRAINT fk_user_memory_profiles_user_id FOREIGN KEY (user_id) REFERENCES users (id)
          ON UPDATE CASCADE ON DELETE CASCADE,
        CONSTRAINT ck_user_memory_profiles_total_interactions CHECK (total_interactions >= 0),
        CONSTRAINT ck_user_memory_profiles_memory_version CHECK (memory_version >= 1),
        \(forms("user_memory_profiles", .settings, times: ["last_significant_update"], json: notes))
      ) STRICT;
      CREATE UNIQUE INDEX uq_user_memory_profiles_user_id ON user_memory_profiles (user_id);

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
        \(RowKind.evidence.columns)
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
        \(forms(
          "memory_events", .evidence, times: ["processed_at"],
          json: ["event_data", "trigger_context", "notes_added", "memory_updates"]))
      ) STRICT;
      CREATE INDEX ix_memory_events_student_id ON memory_events (student_id, at);
      CREATE INDEX ix_memory_events_user_memory_profile_id ON memory_events (user_memory_profile_id, at);
      CREATE INDEX ix_memory_events_pending ON memory_events (at) WHERE processing_status = 'pending';
      \(evidenceGuards(
        "memory_events",
        columns: ["id", "user_memory_profile_id", "event_type", "event_data", "trigger_context"],
        owner: "EXISTS (SELECT 1 FROM users WHERE id = OLD.student_id)"))
      \(addedOnce(
        "memory_events", "processed_once",
        columns: [
          "processing_status", "processing_reasoning", "processed_at", "notes_added", "memory_updates",
        ], done: "OLD.processing_status <> 'pending'"))
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
        \(RowKind.settings.columns)
        CONSTRAINT pk_memory_consolidations PRIMARY KEY (id),
        CONSTRAINT fk_memory_consolidations_user_memory_profile_id FOREIGN KEY (user_memory_profile_id)
          REFERENCES user_memory_profiles (id) ON DELETE CASCADE,
        CONSTRAINT ck_memory_consolidations_type CHECK (consolidation_type IN ('automatic', 'manual')),
        CONSTRAINT ck_memory_consolidations_notes_before_count CHECK (notes_before_count >= 0),
        CONSTRAINT ck_memory_consolidations_notes_after_count CHECK (notes_after_count >= 0),
        \(forms(
          "memory_consolidations", .settings,
          json: ["consolidated_notes", "removed_notes", "new_summary_notes"]))
      ) STRICT;
      CREATE INDEX ix_memory_consolidations_user_memory_profile_id
        ON memory_consolidations (user_memory_profile_id, created_at);
      """
  }
}
