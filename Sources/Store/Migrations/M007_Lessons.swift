extension SchemaStep {
  /// What a tutor says and a student reads: short explanations, the plan of a guideline, lesson trees, and what books
  /// are made into.
  static let m007Lessons = SchemaStep("007 lessons") { [explanations, bookWork, lessonTrees].joined() }

  private static var explanations: String {
    let text = phrase("text", in: "contents")
    return """
      CREATE TABLE contents (
        id TEXT NOT NULL,
        topic_id TEXT,
        topic TEXT NOT NULL,
        grade INTEGER,
        skill TEXT,
        \(text.columns)
        tags TEXT NOT NULL DEFAULT '[]',
        \(RowKind.settings.columns)
        CONSTRAINT pk_contents PRIMARY KEY (id),
        CONSTRAINT fk_contents_topic_id FOREIGN KEY (topic_id) REFERENCES topics (id),
        CONSTRAINT ck_contents_grade CHECK (grade BETWEEN 1 AND 12),
        \(text.check),
        \(forms("contents", .settings, json: ["tags"]))
      ) STRICT;
      CREATE INDEX ix_contents_topic_id ON contents (topic_id);
      CREATE INDEX ix_contents_topic_grade ON contents (topic, grade);

      CREATE TABLE study_plans (
        id TEXT NOT NULL,
        guideline_id TEXT NOT NULL,
        plan_json TEXT NOT NULL,
        generator_model TEXT,
        reviewer_model TEXT,
        generation_reasoning TEXT,
        reviewer_feedback TEXT,
        was_revised INTEGER NOT NULL DEFAULT 0,
        status TEXT NOT NULL DEFAULT 'generated',
        version INTEGER NOT NULL DEFAULT 1,
        \(RowKind.settings.columns)
        CONSTRAINT pk_study_plans PRIMARY KEY (id),
        CONSTRAINT fk_study_plans_guideline_id FOREIGN KEY (guideline_id)
          REFERENCES teaching_guidelines (id) ON DELETE CASCADE,
        CONSTRAINT ck_study_plans_status CHECK (status IN ('generated', 'approved')),
        CONSTRAINT ck_study_plans_version CHECK (version >= 1),
        \(forms("study_plans", .settings, booleans: ["was_revised"], json: ["plan_json"]))
      ) STRICT;
      CREATE UNIQUE INDEX uq_study_plans_guideline_id ON study_plans (guideline_id);

      """
  }

  private static var bookWork: String {
    """
    CREATE TABLE book_jobs (
      id TEXT NOT NULL,
      book_id TEXT NOT NULL,
      job_type TEXT NOT NULL,
      status TEXT NOT NULL DEFAULT 'pending',
      total_items INTEGER,
      completed_items INTEGER NOT NULL DEFAULT 0,
      failed_items INTEGER NOT NULL DEFAULT 0,
      current_item INTEGER,
      last_completed_item INTEGER,
      progress_detail TEXT,
      heartbeat_at TEXT,
      started_at TEXT,
      completed_at TEXT,
      error_message TEXT,
      \(RowKind.settings.columns)
      CONSTRAINT pk_book_jobs PRIMARY KEY (id),
      CONSTRAINT fk_book_jobs_book_id FOREIGN KEY (book_id) REFERENCES books (id) ON DELETE CASCADE,
      CONSTRAINT ck_book_jobs_job_type
        CHECK (job_type IN ('extraction', 'finalization', 'sync', 'ocr_batch')),
      CONSTRAINT ck_book_jobs_status CHECK (status IN ('pending', 'running', 'completed', 'failed')),
      CONSTRAINT ck_book_jobs_total_items CHECK (total_items >= 0),
      CONSTRAINT ck_book_jobs_completed_items CHECK (completed_items >= 0),
      CONSTRAINT ck_book_jobs_failed_items CHECK (failed_items >= 0),
      \(forms(
        "book_jobs", .settings, times: ["heartbeat_at", "started_at", "completed_at"],
        json: ["progress_detail"]))
    ) STRICT;
    CREATE INDEX ix_book_jobs_book_id ON book_jobs (book_id);
    CREATE UNIQUE INDEX uq_book_jobs_one_at_a_time
      ON book_jobs (book_id) WHERE status IN ('pending', 'running');

    CREATE TABLE book_guidelines (
      id TEXT NOT NULL,
      book_id TEXT NOT NULL,
      guideline_s3_key TEXT NOT NULL,
      status TEXT NOT NULL DEFAULT 'draft',
      review_status TEXT NOT NULL DEFAULT 'TO_BE_REVIEWED',
      generated_at TEXT,
      reviewed_at TEXT,
      reviewed_by TEXT,
      version INTEGER NOT NULL DEFAULT 1,
      \(RowKind.settings.columns)
      CONSTRAINT pk_book_guidelines PRIMARY KEY (id),
      CONSTRAINT fk_book_guidelines_book_id FOREIGN KEY (book_id) REFERENCES books (id) ON DELETE CASCADE,
      CONSTRAINT ck_book_guidelines_status
        CHECK (status IN ('draft', 'pending_review', 'approved', 'rejected')),
      CONSTRAINT ck_book_guidelines_review_status CHECK (review_status IN ('TO_BE_REVIEWED', 'APPROVED')),
      CONSTRAINT ck_book_guidelines_version CHECK (version >= 1),
      \(forms("book_guidelines", .settings, times: ["generated_at", "reviewed_at"]))
    ) STRICT;
    CREATE INDEX ix_book_guidelines_book_id ON book_guidelines (book_id);

    """
  }

  private static var lessonTrees: String {
    let (treeTitle, lessonTitle, content) = (
      phrase("title", in: "hikmah_trees"), phrase("title", in: "lessons"), phrase("content", in: "lesson_content")
    )
    return """
      CREATE TABLE hikmah_trees (
        id TEXT NOT NULL,
        \(treeTitle.columns)
        \(optionalPhrase("summary"))
        tags TEXT NOT NULL DEFAULT '[]',
        skill_level INTEGER,
        meta TEXT NOT NULL DEFAULT '{}',
        \(RowKind.settings.columns)
        CONSTRAINT pk_hikmah_trees PRIMARY KEY (id),
        CONSTRAINT ck_hikmah_trees_skill_level CHECK (skill_level BETWEEN 1 AND 10),
        \(treeTitle.check),
        \(forms("hikmah_trees", .settings, json: ["tags", "meta"]))
      ) STRICT;

      CREATE TABLE lessons (
        id TEXT NOT NULL,
        slug TEXT,
        hikmah_tree_id TEXT,
        order_position INTEGER,
        \(lessonTitle.columns)
        \(optionalPhrase("summary"))
        tags TEXT NOT NULL DEFAULT '[]',
        status TEXT NOT NULL DEFAULT 'draft',
        language_code TEXT,
        author_user_id TEXT,
        estimated_minutes INTEGER,
        published_at TEXT,
        \(RowKind.settings.columns)
        CONSTRAINT pk_lessons PRIMARY KEY (id),
        CONSTRAINT fk_lessons_hikmah_tree_id FOREIGN KEY (hikmah_tree_id) REFERENCES hikmah_trees (id),
        CONSTRAINT fk_lessons_author_user_id FOREIGN KEY (author_user_id) REFERENCES users (id)
          ON UPDATE CASCADE ON DELETE SET NULL,
        CONSTRAINT ck_lessons_order_position CHECK (order_position >= 0),
        CONSTRAINT ck_lessons_status CHECK (status IN ('draft', 'published', 'archived')),
        CONSTRAINT ck_lessons_language_code CHECK (language_code IN ('bn', 'en')),
        CONSTRAINT ck_lessons_estimated_minutes CHECK (estimated_minutes > 0),
        \(lessonTitle.check),
        \(forms("lessons", .settings, times: ["published_at"], json: ["tags"]))
      ) STRICT;
      CREATE UNIQUE INDEX uq_lessons_slug ON lessons (slug);
      CREATE INDEX ix_lessons_hikmah_tree_id ON lessons (hikmah_tree_id, order_position);
      CREATE INDEX ix_lessons_author_user_id ON lessons (author_user_id) WHERE author_user_id IS NOT NULL;

      CREATE TABLE lesson_content (
        id TEXT NOT NULL,
        lesson_id TEXT NOT NULL,
        order_position INTEGER NOT NULL,
        content_type TEXT NOT NULL,
        \(content.columns)
        meta TEXT NOT NULL DEFAULT '{}',
        \(RowKind.settings.columns)
        CONSTRAINT pk_lesson_content PRIMARY KEY (id),
        CONSTRAINT fk_lesson_content_lesson_id FOREIGN KEY (lesson_id) REFERENCES lessons (id)
          ON DELETE CASCADE,
        CONSTRAINT ck_lesson_content_order_position CHECK (order_position >= 0),
        CONSTRAINT ck_lesson_content_content_type CHECK (content_type <> ''),
        \(content.check),
        \(forms("lesson_content", .settings, json: ["meta"]))
      ) STRICT;
      CREATE INDEX ix_lesson_content_lesson_id ON lesson_content (lesson_id, order_position);
      """
  }
}
