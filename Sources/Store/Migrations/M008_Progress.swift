extension SchemaStep {
  /// What follows from the answers, and what a student aims at: disputes of a verdict, mastery, reviews, ratings, goals.
  static let m008Progress = SchemaStep("008 progress") { [disputes, learnerModel, aims].joined() }

  /// A student's word against a verdict, or, with `dispute_id`, the ruling on it: the outcome that counts from then on.
  private static var disputes: String {
    """
    CREATE TABLE disputes (
      id TEXT NOT NULL,
      student_id TEXT NOT NULL,
      response_id TEXT NOT NULL,
      dispute_id TEXT,
      author_id TEXT,
      words TEXT NOT NULL DEFAULT '',
      ruled_outcome TEXT,
      \(RowKind.evidence.columns)
      CONSTRAINT pk_disputes PRIMARY KEY (id),
      CONSTRAINT fk_disputes_student_id FOREIGN KEY (student_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT fk_disputes_response_id FOREIGN KEY (response_id) REFERENCES responses (id)
        ON DELETE CASCADE,
      CONSTRAINT fk_disputes_dispute_id FOREIGN KEY (dispute_id) REFERENCES disputes (id)
        ON DELETE CASCADE,
      CONSTRAINT fk_disputes_author_id FOREIGN KEY (author_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE SET NULL,
      CONSTRAINT ck_disputes_dispute_id CHECK (dispute_id <> id),
      CONSTRAINT ck_disputes_ruled_outcome
        CHECK (ruled_outcome IN ('right', 'form', 'wrong', 'skipped', 'revealed')),
      CONSTRAINT ck_disputes_ruling CHECK ((dispute_id IS NULL) = (ruled_outcome IS NULL)),
      \(forms("disputes", .evidence))
    ) STRICT;
    CREATE INDEX ix_disputes_student_id ON disputes (student_id, at);
    CREATE INDEX ix_disputes_response_id ON disputes (response_id, at, device_id, device_seq);
    CREATE INDEX ix_disputes_dispute_id ON disputes (dispute_id) WHERE dispute_id IS NOT NULL;
    CREATE INDEX ix_disputes_author_id ON disputes (author_id) WHERE author_id IS NOT NULL;
    \(evidenceGuards(
      "disputes", columns: ["id", "response_id", "dispute_id", "words", "ruled_outcome"],
      owner: "EXISTS (SELECT 1 FROM users WHERE id = OLD.student_id)"))
    \(addedOnce(
      "disputes", "keeps_its_author", columns: ["author_id"],
      done: "EXISTS (SELECT 1 FROM users WHERE id = OLD.author_id)"))
    """
  }

  private static var learnerModel: String {
    """
    CREATE TABLE concept_mastery (
      student_id TEXT NOT NULL,
      concept_id TEXT NOT NULL,
      total_attempts INTEGER NOT NULL DEFAULT 0,
      correct_attempts INTEGER NOT NULL DEFAULT 0,
      avg_time_seconds REAL,
      avg_confidence REAL,
      mastery_score REAL NOT NULL DEFAULT 0,
      last_attempt_at TEXT,
      model_json TEXT NOT NULL DEFAULT '{}',
      \(RowKind.derived.columns)
      CONSTRAINT pk_concept_mastery PRIMARY KEY (student_id, concept_id),
      CONSTRAINT fk_concept_mastery_student_id FOREIGN KEY (student_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT fk_concept_mastery_concept_id FOREIGN KEY (concept_id) REFERENCES concepts (id),
      CONSTRAINT ck_concept_mastery_correct_attempts CHECK (correct_attempts BETWEEN 0 AND total_attempts),
      CONSTRAINT ck_concept_mastery_avg_time_seconds CHECK (avg_time_seconds >= 0),
      CONSTRAINT ck_concept_mastery_avg_confidence CHECK (avg_confidence BETWEEN 1 AND 5),
      CONSTRAINT ck_concept_mastery_mastery_score CHECK (mastery_score BETWEEN 0 AND 100),
      \(forms("concept_mastery", .derived, times: ["last_attempt_at"], json: ["model_json"]))
    ) STRICT;
    CREATE INDEX ix_concept_mastery_concept_id ON concept_mastery (concept_id);

    CREATE TABLE review_cards (
      student_id TEXT NOT NULL,
      concept_id TEXT NOT NULL,
      stability REAL NOT NULL,
      difficulty REAL NOT NULL,
      reviews INTEGER NOT NULL DEFAULT 0,
      lapses INTEGER NOT NULL DEFAULT 0,
      last_grade INTEGER,
      last_reviewed_on TEXT,
      due_on TEXT NOT NULL,
      \(RowKind.derived.columns)
      CONSTRAINT pk_review_cards PRIMARY KEY (student_id, concept_id),
      CONSTRAINT fk_review_cards_student_id FOREIGN KEY (student_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT fk_review_cards_concept_id FOREIGN KEY (concept_id) REFERENCES concepts (id),
      CONSTRAINT ck_review_cards_stability CHECK (stability > 0),
      CONSTRAINT ck_review_cards_difficulty CHECK (difficulty BETWEEN 1 AND 10),
      CONSTRAINT ck_review_cards_reviews CHECK (reviews >= 0),
      CONSTRAINT ck_review_cards_lapses CHECK (lapses BETWEEN 0 AND reviews),
      CONSTRAINT ck_review_cards_last_grade CHECK (last_grade BETWEEN 1 AND 4),
      \(forms("review_cards", .derived, days: ["last_reviewed_on", "due_on"]))
    ) STRICT;
    CREATE INDEX ix_review_cards_concept_id ON review_cards (concept_id);
    CREATE INDEX ix_review_cards_due ON review_cards (student_id, due_on);

    CREATE TABLE student_ratings (
      id TEXT NOT NULL,
      student_id TEXT NOT NULL,
      subject_id TEXT NOT NULL,
      rating INTEGER NOT NULL DEFAULT 1000,
      last_updated TEXT NOT NULL,
      \(RowKind.derived.columns)
      CONSTRAINT pk_student_ratings PRIMARY KEY (id),
      CONSTRAINT fk_student_ratings_student_id FOREIGN KEY (student_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT fk_student_ratings_subject_id FOREIGN KEY (subject_id) REFERENCES subjects (id),
      CONSTRAINT ck_student_ratings_rating CHECK (rating BETWEEN 400 AND 2000),
      \(forms("student_ratings", .derived, times: ["last_updated"]))
    ) STRICT;
    CREATE UNIQUE INDEX uq_student_ratings_subject ON student_ratings (student_id, subject_id);
    CREATE INDEX ix_student_ratings_subject_id ON student_ratings (subject_id, rating);

    """
  }

  private static var aims: String {
    """
    CREATE TABLE goals (
      id TEXT NOT NULL,
      student_id TEXT NOT NULL,
      created_by TEXT NOT NULL,
      subject_id TEXT,
      goal_type TEXT,
      title TEXT NOT NULL,
      description TEXT,
      target_completion_date TEXT,
      status TEXT NOT NULL DEFAULT 'active',
      completion_percentage REAL NOT NULL DEFAULT 0,
      current_streak INTEGER NOT NULL DEFAULT 0,
      xp_earned INTEGER NOT NULL DEFAULT 0,
      completed_at TEXT,
      \(RowKind.settings.columns)
      CONSTRAINT pk_goals PRIMARY KEY (id),
      CONSTRAINT fk_goals_student_id FOREIGN KEY (student_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT fk_goals_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON UPDATE CASCADE,
      CONSTRAINT fk_goals_subject_id FOREIGN KEY (subject_id) REFERENCES subjects (id),
      CONSTRAINT ck_goals_title CHECK (title <> ''),
      CONSTRAINT ck_goals_status CHECK (status IN ('active', 'completed', 'paused', 'cancelled')),
      CONSTRAINT ck_goals_completion_percentage CHECK (completion_percentage BETWEEN 0 AND 100),
      CONSTRAINT ck_goals_current_streak CHECK (current_streak >= 0),
      CONSTRAINT ck_goals_xp_earned CHECK (xp_earned >= 0),
      \(forms("goals", .settings, times: ["completed_at"], days: ["target_completion_date"]))
    ) STRICT;
    CREATE INDEX ix_goals_student_id ON goals (student_id, status);
    CREATE INDEX ix_goals_created_by ON goals (created_by);
    CREATE INDEX ix_goals_subject_id ON goals (subject_id);

    CREATE TABLE study_schedules (
      id TEXT NOT NULL,
      student_id TEXT NOT NULL,
      starts_on TEXT NOT NULL,
      ends_on TEXT NOT NULL,
      hours_per_day REAL NOT NULL,
      days_json TEXT NOT NULL DEFAULT '[]',
      \(RowKind.settings.columns)
      CONSTRAINT pk_study_schedules PRIMARY KEY (id),
      CONSTRAINT fk_study_schedules_student_id FOREIGN KEY (student_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT ck_study_schedules_dates CHECK (ends_on >= starts_on),
      CONSTRAINT ck_study_schedules_hours_per_day CHECK (hours_per_day > 0 AND hours_per_day <= 24),
      \(forms("study_schedules", .settings, days: ["starts_on", "ends_on"], json: ["days_json"]))
    ) STRICT;
    CREATE INDEX ix_study_schedules_student_id ON study_schedules (student_id, starts_on);

    CREATE TABLE user_progress (
      id TEXT NOT NULL,
      user_id TEXT NOT NULL,
      hikmah_tree_id TEXT,
      lesson_id TEXT,
      content_id TEXT,
      is_completed INTEGER NOT NULL DEFAULT 0,
      percent_complete REAL,
      last_position INTEGER,
      notes TEXT,
      meta TEXT NOT NULL DEFAULT '{}',
      \(RowKind.settings.columns)
      CONSTRAINT pk_user_progress PRIMARY KEY (id),
      CONSTRAINT fk_user_progress_user_id FOREIGN KEY (user_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT fk_user_progress_hikmah_tree_id FOREIGN KEY (hikmah_tree_id) REFERENCES hikmah_trees (id),
      CONSTRAINT fk_user_progress_lesson_id FOREIGN KEY (lesson_id) REFERENCES lessons (id),
      CONSTRAINT fk_user_progress_content_id FOREIGN KEY (content_id) REFERENCES lesson_content (id),
      CONSTRAINT ck_user_progress_percent_complete CHECK (percent_complete BETWEEN 0 AND 100),
      CONSTRAINT ck_user_progress_last_position CHECK (last_position >= 0),
      \(forms("user_progress", .settings, booleans: ["is_completed"], json: ["meta"]))
    ) STRICT;
    CREATE INDEX ix_user_progress_user_id ON user_progress (user_id, lesson_id);
    CREATE INDEX ix_user_progress_hikmah_tree_id ON user_progress (hikmah_tree_id);
    CREATE INDEX ix_user_progress_lesson_id ON user_progress (lesson_id);
    CREATE INDEX ix_user_progress_content_id ON user_progress (content_id);
    """
  }
}
