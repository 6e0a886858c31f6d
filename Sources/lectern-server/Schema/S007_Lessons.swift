extension ServerStep {
  /// What lessons are made of: short explanations, plans, books and their jobs, lesson trees.
  static let s007Lessons = ServerStep(
    7, "lessons",
    sql: #"""
      CREATE TABLE contents (
        id text NOT NULL,
        topic_id text,
        topic text NOT NULL,
        grade bigint,
        skill text,
        text_en text,
        text_bn text,
        text text NOT NULL GENERATED ALWAYS AS (coalesce(text_en, text_bn)) STORED,
        tags jsonb NOT NULL DEFAULT '[]',
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_contents PRIMARY KEY (id),
        CONSTRAINT fk_contents_topic_id FOREIGN KEY (topic_id) REFERENCES topics (id),
        CONSTRAINT ck_contents_grade CHECK (grade BETWEEN 1 AND 12),
        CONSTRAINT ck_contents_text_said CHECK (coalesce(text_en, text_bn, '') <> ''),
        CONSTRAINT ck_contents_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_contents_updated_at BEFORE UPDATE ON contents
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_contents_topic_id ON contents (topic_id);
      CREATE INDEX ix_contents_topic_grade ON contents (topic, grade);

      CREATE TABLE study_plans (
        id text NOT NULL,
        guideline_id text NOT NULL,
        plan_json jsonb NOT NULL,
        generator_model text,
        reviewer_model text,
        generation_reasoning text,
        reviewer_feedback text,
        was_revised boolean NOT NULL DEFAULT false,
        status text NOT NULL DEFAULT 'generated',
        version bigint NOT NULL DEFAULT 1,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_study_plans PRIMARY KEY (id),
        CONSTRAINT fk_study_plans_guideline_id FOREIGN KEY (guideline_id) REFERENCES teaching_guidelines (id)
          ON DELETE CASCADE,
        CONSTRAINT ck_study_plans_status CHECK (status IN ('generated', 'approved')),
        CONSTRAINT ck_study_plans_version CHECK (version >= 1),
        CONSTRAINT ck_study_plans_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_study_plans_updated_at BEFORE UPDATE ON study_plans
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE UNIQUE INDEX uq_study_plans_guideline_id ON study_plans (guideline_id);

      CREATE TABLE book_jobs (
        id text NOT NULL,
        book_id text NOT NULL,
        job_type text NOT NULL,
        status text NOT NULL DEFAULT 'pending',
        total_items bigint,
        completed_items bigint NOT NULL DEFAULT 0,
        failed_items bigint NOT NULL DEFAULT 0,
        current_item bigint,
        last_completed_item bigint,
        progress_detail jsonb,
        heartbeat_at timestamptz(3),
        started_at timestamptz(3),
        completed_at timestamptz(3),
        error_message text,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_book_jobs PRIMARY KEY (id),
        CONSTRAINT fk_book_jobs_book_id FOREIGN KEY (book_id) REFERENCES books (id) ON DELETE CASCADE,
        CONSTRAINT ck_book_jobs_job_type CHECK (job_type IN ('extraction', 'finalization', 'sync',
          'ocr_batch')),
        CONSTRAINT ck_book_jobs_status CHECK (status IN ('pending', 'running', 'completed', 'failed')),
        CONSTRAINT ck_book_jobs_total_items CHECK (total_items >= 0),
        CONSTRAINT ck_book_jobs_completed_items CHECK (completed_items >= 0),
        CONSTRAINT ck_book_jobs_failed_items CHECK (failed_items >= 0),
        CONSTRAINT ck_book_jobs_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_book_jobs_updated_at BEFORE UPDATE ON book_jobs
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_book_jobs_book_id ON book_jobs (book_id);
      CREATE UNIQUE INDEX uq_book_jobs_one_at_a_time ON book_jobs (book_id) WHERE status IN ('pending',
        'running');

      CREATE TABLE book_guidelines (
        id text NOT NULL,
        book_id text NOT NULL,
        guideline_s3_key text NOT NULL,
        status text NOT NULL DEFAULT 'draft',
        review_status text NOT NULL DEFAULT 'TO_BE_REVIEWED',
        generated_at timestamptz(3),
        reviewed_at timestamptz(3),
        reviewed_by text,
        version bigint NOT NULL DEFAULT 1,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_book_guidelines PRIMARY KEY (id),
        CONSTRAINT fk_book_guidelines_book_id FOREIGN KEY (book_id) REFERENCES books (id) ON DELETE CASCADE,
        CONSTRAINT ck_book_guidelines_status CHECK (status IN ('draft', 'pending_review', 'approved',
          'rejected')),
        CONSTRAINT ck_book_guidelines_review_status CHECK (review_status IN ('TO_BE_REVIEWED', 'APPROVED')),
        CONSTRAINT ck_book_guidelines_version CHECK (version >= 1),
        CONSTRAINT ck_book_guidelines_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_book_guidelines_updated_at BEFORE UPDATE ON book_guidelines
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_book_guidelines_book_id ON book_guidelines (book_id);

      CREATE TABLE hikmah_trees (
        id text NOT NULL,
        title_en text,
        title_bn text,
        title text NOT NULL GENERATED ALWAYS AS (coalesce(title_en, title_bn)) STORED,
        summary_en text,
        summary_bn text,
        summary text GENERATED ALWAYS AS (coalesce(summary_en, summary_bn)) STORED,
        tags jsonb NOT NULL DEFAULT '[]',
        skill_level bigint,
        meta jsonb NOT NULL DEFAULT '{}',
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_hikmah_trees PRIMARY KEY (id),
        CONSTRAINT ck_hikmah_trees_skill_level CHECK (skill_level BETWEEN 1 AND 10),
        CONSTRAINT ck_hikmah_trees_title_said CHECK (coalesce(title_en, title_bn, '') <> ''),
        CONSTRAINT ck_hikmah_trees_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_hikmah_trees_updated_at BEFORE UPDATE ON hikmah_trees
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

      CREATE TABLE lessons (
        id text NOT NULL,
        slug text,
        hikmah_tree_id text,
        order_position bigint,
        title_en text,
        title_bn text,
        title text NOT NULL GENERATED ALWAYS AS (coalesce(title_en, title_bn)) STORED,
        summary_en text,
        summary_bn text,
        summary text GENERATED ALWAYS AS (coalesce(summary_en, summary_bn)) STORED,
        tags jsonb NOT NULL DEFAULT '[]',
        status text NOT NULL DEFAULT 'draft',
        language_code text,
        author_user_id text,
        estimated_minutes bigint,
        published_at timestamptz(3),
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_lessons PRIMARY KEY (id),
        CONSTRAINT fk_lessons_hikmah_tree_id FOREIGN KEY (hikmah_tree_id) REFERENCES hikmah_trees (id),
        CONSTRAINT fk_lessons_author_user_id FOREIGN KEY (author_user_id) REFERENCES users (id) ON UPDATE
          CASCADE ON DELETE SET NULL,
        CONSTRAINT ck_lessons_order_position CHECK (order_position >= 0),
        CONSTRAINT ck_lessons_status CHECK (status IN ('draft', 'published', 'archived')),
        CONSTRAINT ck_lessons_language_code CHECK (language_code IN ('bn', 'en')),
        CONSTRAINT ck_lessons_estimated_minutes CHECK (estimated_minutes > 0),
        CONSTRAINT ck_lessons_title_said CHECK (coalesce(title_en, title_bn, '') <> ''),
        CONSTRAINT ck_lessons_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_lessons_updated_at BEFORE UPDATE ON lessons
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE UNIQUE INDEX uq_lessons_slug ON lessons (slug);
      CREATE INDEX ix_lessons_hikmah_tree_id ON lessons (hikmah_tree_id, order_position);
      CREATE INDEX ix_lessons_author_user_id ON lessons (author_user_id) WHERE author_user_id IS NOT NULL;

      CREATE TABLE lesson_content (
        id text NOT NULL,
        lesson_id text NOT NULL,
        order_position bigint NOT NULL,
        content_type text NOT NULL,
        content_en text,
        content_bn text,
        content text NOT NULL GENERATED ALWAYS AS (coalesce(content_en, content_bn)) STORED,
        meta jsonb NOT NULL DEFAULT '{}',
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_lesson_content PRIMARY KEY (id),
        CONSTRAINT fk_lesson_content_lesson_id FOREIGN KEY (lesson_id) REFERENCES lessons (id) ON DELETE
          CASCADE,
        CONSTRAINT ck_lesson_content_order_position CHECK (order_position >= 0),
        CONSTRAINT ck_lesson_content_content_type CHECK (content_type <> ''),
        CONSTRAINT ck_lesson_content_content_said CHECK (coalesce(content_en, content_bn, '') <> ''),
        CONSTRAINT ck_lesson_content_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_lesson_content_updated_at BEFORE UPDATE ON lesson_content
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_lesson_content_lesson_id ON lesson_content (lesson_id, order_position);
      """#)
}
