extension SchemaStep {
  /// The exact state of a subject beside the rating that is shown, and how far a student's answers are folded.
  static let m014LearnerFolds = SchemaStep("014 learner folds") {
    """
    ALTER TABLE student_ratings ADD COLUMN model_json TEXT NOT NULL DEFAULT '{}'
      CONSTRAINT ck_student_ratings_model_json_form CHECK (model_json IS NULL OR json_valid(model_json));

    CREATE TABLE learner_folds (
      student_id TEXT NOT NULL,
      rule INTEGER NOT NULL,
      last_at TEXT,
      last_device_id TEXT,
      last_device_seq INTEGER,
      \(RowKind.derived.columns)
      CONSTRAINT pk_learner_folds PRIMARY KEY (student_id),
      CONSTRAINT fk_learner_folds_student_id FOREIGN KEY (student_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT ck_learner_folds_rule CHECK (rule >= 0),
      \(forms("learner_folds", .derived))
    ) STRICT;
    """
  }
}
