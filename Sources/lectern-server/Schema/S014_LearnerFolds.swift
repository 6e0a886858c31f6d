extension ServerStep {
  /// The exact state of a subject beside the rating that is shown, and how far a student's answers are folded.
  static let s014LearnerFolds = ServerStep(
    14, "learner folds",
    sql: #"""
      ALTER TABLE student_ratings ADD COLUMN model_json jsonb NOT NULL DEFAULT '{}';
      CREATE TABLE learner_folds (
        student_id text NOT NULL,
        rule bigint NOT NULL,
        last_at text COLLATE "C",
        last_device_id text COLLATE "C",
        last_device_seq bigint,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT pk_learner_folds PRIMARY KEY (student_id),
        CONSTRAINT fk_learner_folds_student_id FOREIGN KEY (student_id) REFERENCES users (id) ON UPDATE
          CASCADE ON DELETE CASCADE,
        CONSTRAINT ck_learner_folds_rule CHECK (rule >= 0),
        CONSTRAINT ck_learner_folds_state_version CHECK (state_version >= 0)
      );
      CREATE TRIGGER tr_learner_folds_updated_at BEFORE UPDATE ON learner_folds
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      """#)
}
