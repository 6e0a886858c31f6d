extension SchemaStep {
  /// What was said in lessons, where it can be searched. It stands apart from the schema that machines share: it is made from
  /// `events`, and goes with them. The tokenizer keeps the vowel signs and the virama of Bengali inside of words.
  static let m016Said = SchemaStep("016 said") {
    """
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
    CREATE VIRTUAL TABLE said_search USING fts5 (
      words, content = 'said', content_rowid = 'id',
      tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
    );
    CREATE TRIGGER tr_said_inserted AFTER INSERT ON said BEGIN
      INSERT INTO said_search (rowid, words) VALUES (NEW.id, NEW.words);
    END;
    CREATE TRIGGER tr_said_deleted AFTER DELETE ON said BEGIN
      INSERT INTO said_search (said_search, rowid, words) VALUES ('delete', OLD.id, OLD.words);
    END;
    """
  }
}
