extension ServerStep {
  /// What is taught: subjects, topics, concepts, the one item bank, and what a tutor teaches from.
  static let s003Curriculum = ServerStep(
    3, "curriculum",
    sql: #"""
      CREATE TABLE subjects (
        id text NOT NULL,
        name_en text,
        name_bn text,
        name text NOT NULL GENERATED ALWAYS AS (coalesce(name_en, name_bn)) STORED,
        category text,
        description_en text,
        description_bn text,
        description text GENERATED ALWAYS AS (coalesce(description_en, description_bn)) STORED,
        related_subjects jsonb NOT NULL DEFAULT '[]',
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_subjects PRIMARY KEY (id),
        CONSTRAINT ck_subjects_name_said CHECK (coalesce(name_en, name_bn, '') <> ''),
        CONSTRAINT ck_subjects_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_subjects_updated_at BEFORE UPDATE ON subjects
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_subjects_category ON subjects (category);

      CREATE TABLE topics (
        id text NOT NULL,
        subject_id text NOT NULL,
        parent_id text,
        name_en text,
        name_bn text,
        name text NOT NULL GENERATED ALWAYS AS (coalesce(name_en, name_bn)) STORED,
        grade bigint,
        exam_weightage double precision NOT NULL DEFAULT 0,
        estimated_hours double precision NOT NULL DEFAULT 1,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_topics PRIMARY KEY (id),
        CONSTRAINT fk_topics_subject_id FOREIGN KEY (subject_id) REFERENCES subjects (id),
        CONSTRAINT fk_topics_parent_id FOREIGN KEY (parent_id) REFERENCES topics (id),
        CONSTRAINT ck_topics_parent_id CHECK (parent_id <> id),
        CONSTRAINT ck_topics_grade CHECK (grade BETWEEN 1 AND 12),
        CONSTRAINT ck_topics_exam_weightage CHECK (exam_weightage BETWEEN 0 AND 100),
        CONSTRAINT ck_topics_estimated_hours CHECK (estimated_hours > 0),
        CONSTRAINT ck_topics_name_said CHECK (coalesce(name_en, name_bn, '') <> ''),
        CONSTRAINT ck_topics_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_topics_updated_at BEFORE UPDATE ON topics
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_topics_subject_id ON topics (subject_id);
      CREATE INDEX ix_topics_parent_id ON topics (parent_id);

      CREATE TABLE topic_prerequisites (
        topic_id text NOT NULL,
        prerequisite_id text NOT NULL,
        minimum_mastery double precision NOT NULL DEFAULT 60,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_topic_prerequisites PRIMARY KEY (topic_id, prerequisite_id),
        CONSTRAINT fk_topic_prerequisites_topic_id FOREIGN KEY (topic_id) REFERENCES topics (id),
        CONSTRAINT fk_topic_prerequisites_prerequisite_id FOREIGN KEY (prerequisite_id) REFERENCES topics
          (id),
        CONSTRAINT ck_topic_prerequisites_minimum_mastery CHECK (minimum_mastery BETWEEN 0 AND 100),
        CONSTRAINT ck_topic_prerequisites_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_topic_prerequisites_updated_at BEFORE UPDATE ON topic_prerequisites
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_topic_prerequisites_prerequisite_id ON topic_prerequisites (prerequisite_id);
      CREATE FUNCTION tr_topic_prerequisites_no_circle() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.deleted_at IS NOT NULL THEN
          RETURN NEW;
        END IF;
        -- Two transactions could each close half of a circle. The second waits here, and then sees what
        -- the first wrote; under REPEATABLE READ it would not.
        IF current_setting('transaction_isolation') = 'repeatable read' THEN
          RAISE EXCEPTION 'topic_prerequisites: write under READ COMMITTED or SERIALIZABLE'
            USING ERRCODE = 'invalid_transaction_state';
        END IF;
        PERFORM pg_advisory_xact_lock('topic_prerequisites'::regclass::oid::bigint);
        IF EXISTS (
          WITH RECURSIVE needed (id) AS (
            SELECT NEW.prerequisite_id
            UNION
            SELECT edge.prerequisite_id
            FROM needed JOIN topic_prerequisites AS edge ON edge.topic_id = needed.id
            WHERE edge.deleted_at IS NULL
          )
          SELECT 1 FROM needed WHERE id = NEW.topic_id
        ) THEN
          RAISE EXCEPTION 'topic_prerequisites: a topic would need itself'
            USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER tr_topic_prerequisites_no_circle BEFORE INSERT OR UPDATE ON topic_prerequisites
      FOR EACH ROW EXECUTE FUNCTION tr_topic_prerequisites_no_circle();

      CREATE TABLE concepts (
        id text NOT NULL,
        topic_id text NOT NULL,
        name_en text,
        name_bn text,
        name text NOT NULL GENERATED ALWAYS AS (coalesce(name_en, name_bn)) STORED,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_concepts PRIMARY KEY (id),
        CONSTRAINT fk_concepts_topic_id FOREIGN KEY (topic_id) REFERENCES topics (id),
        CONSTRAINT ck_concepts_name_said CHECK (coalesce(name_en, name_bn, '') <> ''),
        CONSTRAINT ck_concepts_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_concepts_updated_at BEFORE UPDATE ON concepts
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_concepts_topic_id ON concepts (topic_id);

      CREATE TABLE problems (
        id text NOT NULL,
        subject_id text NOT NULL,
        topic_id text NOT NULL,
        concept_id text,
        topic text NOT NULL,
        subtopic text,
        grade bigint NOT NULL,
        kind text NOT NULL,
        question_en text,
        question_bn text,
        options_json jsonb NOT NULL DEFAULT '[]',
        answer text NOT NULL,
        demands_json jsonb NOT NULL DEFAULT '{}',
        hints jsonb NOT NULL DEFAULT '[]',
        explanation_en text,
        explanation_bn text,
        family_json jsonb,
        difficulty_level bigint NOT NULL,
        difficulty bigint NOT NULL GENERATED ALWAYS AS (CASE WHEN difficulty_level <= 3 THEN 1 WHEN
          difficulty_level <= 7 THEN 2 ELSE 3 END) STORED,
        rating bigint,
        estimated_time_minutes bigint NOT NULL DEFAULT 5,
        goal_tags jsonb NOT NULL DEFAULT '[]',
        topic_tags jsonb NOT NULL DEFAULT '[]',
        source text NOT NULL DEFAULT 'library',
        flagged boolean NOT NULL DEFAULT false,
        version bigint NOT NULL DEFAULT 1,
        is_active boolean NOT NULL DEFAULT true,
        created_by text,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_problems PRIMARY KEY (id),
        CONSTRAINT fk_problems_subject_id FOREIGN KEY (subject_id) REFERENCES subjects (id),
        CONSTRAINT fk_problems_topic_id FOREIGN KEY (topic_id) REFERENCES topics (id),
        CONSTRAINT fk_problems_concept_id FOREIGN KEY (concept_id) REFERENCES concepts (id),
        CONSTRAINT fk_problems_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON UPDATE CASCADE ON
          DELETE SET NULL,
        CONSTRAINT ck_problems_grade CHECK (grade BETWEEN 1 AND 12),
        CONSTRAINT ck_problems_kind CHECK (kind IN ('number', 'expression', 'equation', 'interval', 'list',
          'set', 'pair', 'choice', 'boolean', 'text')),
        CONSTRAINT ck_problems_question_said CHECK (coalesce(question_en, question_bn, '') <> ''),
        CONSTRAINT ck_problems_difficulty_level CHECK (difficulty_level BETWEEN 1 AND 10),
        CONSTRAINT ck_problems_rating CHECK (rating BETWEEN 400 AND 2000),
        CONSTRAINT ck_problems_estimated_time_minutes CHECK (estimated_time_minutes > 0),
        CONSTRAINT ck_problems_source CHECK (source IN ('library', 'bank', 'ai_generated', 'imported')),
        CONSTRAINT ck_problems_version CHECK (version >= 1),
        CONSTRAINT ck_problems_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_problems_updated_at BEFORE UPDATE ON problems
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_problems_subject_id ON problems (subject_id);
      CREATE INDEX ix_problems_topic_id ON problems (topic_id);
      CREATE INDEX ix_problems_concept_id ON problems (concept_id);
      CREATE INDEX ix_problems_created_by ON problems (created_by) WHERE created_by IS NOT NULL;
      CREATE INDEX ix_problems_grade_topic_id ON problems (grade, topic_id);

      CREATE TABLE books (
        id text NOT NULL,
        title text NOT NULL,
        author text,
        edition text,
        edition_year bigint,
        country text,
        board text,
        grade bigint,
        subject text,
        s3_prefix text,
        metadata_s3_key text,
        cover_image_s3_key text,
        created_by text NOT NULL DEFAULT 'admin',
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_books PRIMARY KEY (id),
        CONSTRAINT ck_books_grade CHECK (grade BETWEEN 1 AND 12),
        CONSTRAINT ck_books_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_books_updated_at BEFORE UPDATE ON books
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_books_curriculum ON books (country, board, grade, subject);

      CREATE TABLE teaching_guidelines (
        id text NOT NULL,
        book_id text,
        topic_id text,
        country text,
        board text,
        grade bigint,
        subject text,
        topic text,
        subtopic text,
        topic_key text,
        subtopic_key text,
        topic_title_en text,
        topic_title_bn text,
        topic_title text GENERATED ALWAYS AS (coalesce(topic_title_en, topic_title_bn)) STORED,
        subtopic_title_en text,
        subtopic_title_bn text,
        subtopic_title text GENERATED ALWAYS AS (coalesce(subtopic_title_en, subtopic_title_bn)) STORED,
        topic_summary_en text,
        topic_summary_bn text,
        topic_summary text GENERATED ALWAYS AS (coalesce(topic_summary_en, topic_summary_bn)) STORED,
        subtopic_summary_en text,
        subtopic_summary_bn text,
        subtopic_summary text GENERATED ALWAYS AS (coalesce(subtopic_summary_en, subtopic_summary_bn)) STORED,
        guideline_en text,
        guideline_bn text,
        guideline text GENERATED ALWAYS AS (coalesce(guideline_en, guideline_bn)) STORED,
        source_page_start bigint,
        source_page_end bigint,
        status text NOT NULL DEFAULT 'draft',
        review_status text NOT NULL DEFAULT 'TO_BE_REVIEWED',
        generated_at timestamptz(3),
        reviewed_at timestamptz(3),
        reviewed_by text,
        version bigint NOT NULL DEFAULT 1,
        objectives_json jsonb,
        examples_json jsonb,
        misconceptions_json jsonb,
        assessments_json jsonb,
        teaching_description text,
        description text,
        evidence_summary text,
        confidence text,
        metadata_json jsonb,
        source_pages text,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_teaching_guidelines PRIMARY KEY (id),
        CONSTRAINT fk_teaching_guidelines_book_id FOREIGN KEY (book_id) REFERENCES books (id) ON DELETE SET
          NULL,
        CONSTRAINT fk_teaching_guidelines_topic_id FOREIGN KEY (topic_id) REFERENCES topics (id),
        CONSTRAINT ck_teaching_guidelines_grade CHECK (grade BETWEEN 1 AND 12),
        CONSTRAINT ck_teaching_guidelines_status CHECK (status IN ('draft', 'pending_review', 'approved',
          'rejected')),
        CONSTRAINT ck_teaching_guidelines_review_status CHECK (review_status IN ('TO_BE_REVIEWED',
          'APPROVED')),
        CONSTRAINT ck_teaching_guidelines_source_pages CHECK (source_page_end >= source_page_start),
        CONSTRAINT ck_teaching_guidelines_version CHECK (version >= 1),
        CONSTRAINT ck_teaching_guidelines_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_teaching_guidelines_updated_at BEFORE UPDATE ON teaching_guidelines
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_teaching_guidelines_book_id ON teaching_guidelines (book_id);
      CREATE INDEX ix_teaching_guidelines_topic_id ON teaching_guidelines (topic_id);
      CREATE INDEX ix_teaching_guidelines_curriculum ON teaching_guidelines (country, board, grade, subject,
        topic);
      """#)
}
