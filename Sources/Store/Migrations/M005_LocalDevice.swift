extension SchemaStep {
  /// What only this machine needs to remember, in one row; it stands apart from the schema that machines share.
  static let m005LocalDevice = SchemaStep("005 local device") {
    """
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
    """
  }
}
