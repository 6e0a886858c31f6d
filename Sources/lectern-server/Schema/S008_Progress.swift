extension ServerStep {
  /// Disputes, the learner model, ratings, goals, schedules and reading progress.
  static let s008Progress = ServerStep(
    8, "progress",
    sql: #"""
      CREATE TABLE disputes (
        id text NOT NULL,
        student_id text NOT NULL,
        response_id text NOT NULL,
        dispute_id text,
        author_id text,
        words text NOT NULL DEFAULT '',
        ruled_outcome text,
        at text COLLATE "C" NOT NULL,
        device_id text COLLATE "C" NOT NULL,
        device_seq bigint NOT NULL,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT pk_disputes PRIMARY KEY (id),
        CONSTRAINT fk_disputes_student_id FOREIGN KEY (student_id) REFERENCES users (id) ON UPDATE CASCADE ON
          DELETE CASCADE,
        CONSTRAINT fk_disputes_response_id FOREIGN KEY (response_id) REFERENCES responses (id) ON DELETE
          CASCADE,
        CONSTRAINT fk_disputes_dispute_id FOREIGN KEY (dispute_id) REFERENCES disputes (id) ON DELETE CASCADE,
        CONSTRAINT fk_disputes_author_id FOREIGN KEY (author_id) REFERENCES users (id) ON UPDATE CASCADE ON
          DELETE SET NULL,
        CONSTRAINT ck_disputes_dispute_id CHECK (dispute_id <> id),
        CONSTRAINT ck_disputes_ruled_outcome CHECK (ruled_outcome IN ('right', 'form', 'wrong', 'skipped',
          'revealed')),
        CONSTRAINT ck_disputes_ruling CHECK ((dispute_id IS NULL) = (ruled_outcome IS NULL)),
        CONSTRAINT ck_disputes_at_form CHECK (at ~ '^.{4}-..-..T..:..:..[.].{3}Z-.{4}$'),
        CONSTRAINT ck_disputes_device_seq CHECK (device_seq >= 1)
      );
      CREATE INDEX ix_disputes_student_id ON disputes (student_id, at);
      CREATE INDEX ix_disputes_response_id ON disputes (response_id, at, device_id, device_seq);
      CREATE INDEX ix_disputes_dispute_id ON disputes (dispute_id) WHERE dispute_id IS NOT NULL;
      CREATE INDEX ix_disputes_author_id ON disputes (author_id) WHERE author_id IS NOT NULL;
      CREATE UNIQUE INDEX uq_disputes_device_id_device_seq ON disputes (device_id, device_seq);
      CREATE TRIGGER tr_disputes_written_once BEFORE UPDATE OF id, response_id, dispute_id, words,
        ruled_outcome, at, device_id, device_seq, created_at ON disputes
      FOR EACH ROW EXECUTE FUNCTION evidence_is_written_once();
      CREATE TRIGGER tr_disputes_keeps_its_student BEFORE UPDATE OF student_id ON disputes
      FOR EACH ROW EXECUTE FUNCTION evidence_belongs_to_one_student('student_id');
      CREATE TRIGGER tr_disputes_kept BEFORE DELETE ON disputes
      FOR EACH ROW EXECUTE FUNCTION evidence_goes_with_its_student('student_id');
      CREATE FUNCTION tr_disputes_keeps_its_author() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM users WHERE id = OLD.author_id) THEN
          RAISE EXCEPTION 'disputes: this is added once' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER tr_disputes_keeps_its_author BEFORE UPDATE OF author_id ON disputes
      FOR EACH ROW EXECUTE FUNCTION tr_disputes_keeps_its_author();

      CREATE TABLE concept_mastery (
        student_id text NOT NULL,
        concept_id text NOT NULL,
        total_attempts bigint NOT NULL DEFAULT 0,
        correct_attempts bigint NOT NULL DEFAULT 0,
        avg_time_seconds double precision,
        avg_confidence double precision,
        mastery_score double precision NOT NULL DEFAULT 0,
        last_attempt_at timestamptz(3),
        model_json jsonb NOT NULL DEFAULT '{}',
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT pk_concept_mastery PRIMARY KEY (student_id, concept_id),
        CONSTRAINT fk_concept_mastery_student_id FOREIGN KEY (student_id) REFERENCES users (id) ON UPDATE
          CASCADE ON DELETE CASCADE,
        CONSTRAINT fk_concept_mastery_concept_id FOREIGN KEY (concept_id) REFERENCES concepts (id),
        CONSTRAINT ck_concept_mastery_correct_attempts CHECK (correct_attempts BETWEEN 0 AND total_attempts),
        CONSTRAINT ck_concept_mastery_avg_time_seconds CHECK (avg_time_seconds >= 0),
        CONSTRAINT ck_concept_mastery_avg_confidence CHECK (avg_confidence BETWEEN 1 AND 5),
        CONSTRAINT ck_concept_mastery_mastery_score CHECK (mastery_score BETWEEN 0 AND 100),
        CONSTRAINT ck_concept_mastery_state_version CHECK (state_version >= 0)
      );
      CREATE TRIGGER tr_concept_mastery_updated_at BEFORE UPDATE ON concept_mastery
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_concept_mastery_concept_id ON concept_mastery (concept_id);

      CREATE TABLE review_cards (
        student_id text NOT NULL,
        concept_id text NOT NULL,
        stability double precision NOT NULL,
        difficulty double precision NOT NULL,
        reviews bigint NOT NULL DEFAULT 0,
        lapses bigint NOT NULL DEFAULT 0,
        last_grade bigint,
        last_reviewed_on date,
        due_on date NOT NULL,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT pk_review_cards PRIMARY KEY (student_id, concept_id),
        CONSTRAINT fk_review_cards_student_id FOREIGN KEY (student_id) REFERENCES users (id) ON UPDATE CASCADE
          ON DELETE CASCADE,
        CONSTRAINT fk_review_cards_concept_id FOREIGN KEY (concept_id) REFERENCES concepts (id),
        CONSTRAINT ck_review_cards_stability CHECK (stability > 0),
        CONSTRAINT ck_review_cards_difficulty CHECK (difficulty BETWEEN 1 AND 10),
        CONSTRAINT ck_review_cards_reviews CHECK (reviews >= 0),
        CONSTRAINT ck_review_cards_lapses CHECK (lapses BETWEEN 0 AND reviews),
        CONSTRAINT ck_review_cards_last_grade CHECK (last_grade BETWEEN 1 AND 4),
        CONSTRAINT ck_review_cards_state_version CHECK (state_version >= 0)
      );
      CREATE TRIGGER tr_review_cards_updated_at BEFORE UPDATE ON review_cards
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_review_cards_concept_id ON review_cards (concept_id);
      CREATE INDEX ix_review_cards_due ON review_cards (student_id, due_on);

      CREATE TABLE student_ratings (
        id text NOT NULL,
        student_id text NOT NULL,
        subject_id text NOT NULL,
        rating bigint NOT NULL DEFAULT 1000,
        last_updated timestamptz(3) NOT NULL,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT pk_student_ratings PRIMARY KEY (id),
        CONSTRAINT fk_student_ratings_student_id FOREIGN KEY (student_id) REFERENCES users (id) ON UPDATE
          CASCADE ON DELETE CASCADE,
        CONSTRAINT fk_student_ratings_subject_id FOREIGN KEY (subject_id) REFERENCES subjects (id),
        CONSTRAINT ck_student_ratings_rating CHECK (rating BETWEEN 400 AND 2000),
        CONSTRAINT ck_student_ratings_state_version CHECK (state_version >= 0)
      );
      CREATE TRIGGER tr_student_ratings_updated_at BEFORE UPDATE ON student_ratings
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE UNIQUE INDEX uq_student_ratings_subject ON student_ratings (student_id, subject_id);
      CREATE INDEX ix_student_ratings_subject_id ON student_ratings (subject_id, rating);

      CREATE TABLE goals (
        id text NOT NULL,
        student_id text NOT NULL,
        created_by text NOT NULL,
        subject_id text,
        goal_type text,
        title text NOT NULL,
        description text,
        target_completion_date date,
        status text NOT NULL DEFAULT 'active',
        completion_percentage double precision NOT NULL DEFAULT 0,
        current_streak bigint NOT NULL DEFAULT 0,
        xp_earned bigint NOT NULL DEFAULT 0,
        completed_at timestamptz(3),
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_goals PRIMARY KEY (id),
        CONSTRAINT fk_goals_student_id FOREIGN KEY (student_id) REFERENCES users (id) ON UPDATE CASCADE ON
          DELETE CASCADE,
        CONSTRAINT fk_goals_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON UPDATE CASCADE,
        CONSTRAINT fk_goals_subject_id FOREIGN KEY (subject_id) REFERENCES subjects (id),
        CONSTRAINT ck_goals_title CHECK (title <> ''),
        CONSTRAINT ck_goals_status CHECK (status IN ('active', 'completed', 'paused', 'cancelled')),
        CONSTRAINT ck_goals_completion_percentage CHECK (completion_percentage BETWEEN 0 AND 100),
        CONSTRAINT ck_goals_current_streak CHECK (current_streak >= 0),
        CONSTRAINT ck_goals_xp_earned CHECK (xp_earned >= 0),
        CONSTRAINT ck_goals_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_goals_updated_at BEFORE UPDATE ON goals
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_goals_student_id ON goals (student_id, status);
      CREATE INDEX ix_goals_created_by ON goals (created_by);
      CREATE INDEX ix_goals_subject_id ON goals (subject_id);

      CREATE TABLE study_schedules (
        id text NOT NULL,
        student_id text NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        hours_per_day double precision NOT NULL,
        days_json jsonb NOT NULL DEFAULT '[]',
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_study_schedules PRIMARY KEY (id),
        CONSTRAINT fk_study_schedules_student_id FOREIGN KEY (student_id) REFERENCES users (id) ON UPDATE
          CASCADE ON DELETE CASCADE,
        CONSTRAINT ck_study_schedules_dates CHECK (ends_on >= starts_on),
        CONSTRAINT ck_study_schedules_hours_per_day CHECK (hours_per_day > 0 AND hours_per_day <= 24),
        CONSTRAINT ck_study_schedules_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_study_schedules_updated_at BEFORE UPDATE ON study_schedules
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_study_schedules_student_id ON study_schedules (student_id, starts_on);

      CREATE TABLE user_progress (
        id text NOT NULL,
        user_id text NOT NULL,
        hikmah_tree_id text,
        lesson_id text,
        content_id text,
        is_completed boolean NOT NULL DEFAULT false,
        percent_complete double precision,
        last_position bigint,
        notes text,
        meta jsonb NOT NULL DEFAULT '{}',
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_user_progress PRIMARY KEY (id),
        CONSTRAINT fk_user_progress_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON UPDATE CASCADE ON
          DELETE CASCADE,
        CONSTRAINT fk_user_progress_hikmah_tree_id FOREIGN KEY (hikmah_tree_id) REFERENCES hikmah_trees (id),
        CONSTRAINT fk_user_progress_lesson_id FOREIGN KEY (lesson_id) REFERENCES lessons (id),
        CONSTRAINT fk_user_progress_content_id FOREIGN KEY (content_id) REFERENCES lesson_content (id),
        CONSTRAINT ck_user_progress_percent_complete CHECK (percent_complete BETWEEN 0 AND 100),
        CONSTRAINT ck_user_progress_last_position CHECK (last_position >= 0),
        CONSTRAINT ck_user_progress_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_user_progress_updated_at BEFORE UPDATE ON user_progress
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_user_progress_user_id ON user_progress (user_id, lesson_id);
      CREATE INDEX ix_user_progress_hikmah_tree_id ON user_progress (hikmah_tree_id);
      CREATE INDEX ix_user_progress_lesson_id ON user_progress (lesson_id);
      CREATE INDEX ix_user_progress_content_id ON user_progress (content_id);
      -- One answer moves a rating by Elo's formula, K 32; who has none yet begins at 1000. For reports: what
      -- a student sees is derived from the log of answers.
      CREATE FUNCTION update_student_rating(
        p_student_id text, p_subject_id text, p_question_rating integer, p_performance_score numeric
      ) RETURNS integer LANGUAGE plpgsql STRICT AS $$
      DECLARE
        v_current_rating bigint;
        v_expected_score double precision;
        v_new_rating integer;
        v_k_factor CONSTANT integer := 32;
      BEGIN
        IF p_performance_score NOT BETWEEN 0 AND 1 THEN
          RAISE EXCEPTION 'update_student_rating: a performance is from 0 to 1, not %', p_performance_score
            USING ERRCODE = 'numeric_value_out_of_range';
        END IF;
        INSERT INTO student_ratings (id, student_id, subject_id, last_updated, created_at, updated_at)
        VALUES (
          gen_random_uuid()::text, p_student_id, p_subject_id, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP,
          CURRENT_TIMESTAMP)
        ON CONFLICT (student_id, subject_id) DO NOTHING;
        -- Two answers at once: the second moves what the first left.
        SELECT rating INTO v_current_rating FROM student_ratings
        WHERE student_id = p_student_id AND subject_id = p_subject_id FOR UPDATE;
        v_expected_score := 1 / (1 + power(10.0::double precision, (p_question_rating - v_current_rating) /
          400.0));
        v_new_rating := v_current_rating
          + round((v_k_factor * (p_performance_score::double precision - v_expected_score))::numeric);
        -- The bounds of ck_student_ratings_rating.
        v_new_rating := greatest(400, least(2000, v_new_rating));
        UPDATE student_ratings
        SET rating = v_new_rating, last_updated = CURRENT_TIMESTAMP, state_version = state_version + 1
        WHERE student_id = p_student_id AND subject_id = p_subject_id;
        RETURN v_new_rating;
      END $$;
      """#)
}
