extension SchemaStep {
  /// What is taught: subjects, topics, concepts, the one item bank, and what a tutor teaches from.
  static let m002Curriculum = SchemaStep("002 curriculum") { [subjectsAndTopics, itemBank, guidelines].joined() }

  private static var subjectsAndTopics: String {
    let (subjectName, topicName, conceptName) = (
      phrase("name", in: "subjects"), phrase("name", in: "topics"), phrase("name", in: "concepts")
    )
    return """
      CREATE TABLE subjects (
        id TEXT NOT NULL,
        \(subjectName.columns)
        category TEXT,
        \(optionalPhrase("description"))
        related_subjects TEXT NOT NULL DEFAULT '[]',
        \(RowKind.settings.columns)
        CONSTRAINT pk_subjects PRIMARY KEY (id),
        \(subjectName.check),
        \(forms("subjects", .settings, json: ["related_subjects"]))
      ) STRICT;
      CREATE INDEX ix_subjects_category ON subjects (category);

      CREATE TABLE topics (
        id TEXT NOT NULL,
        subject_id TEXT NOT NULL,
        parent_id TEXT,
        \(topicName.columns)
        grade INTEGER,
        exam_weightage REAL NOT NULL DEFAULT 0,
        estimated_hours REAL NOT NULL DEFAULT 1,
        \(RowKind.settings.columns)
        CONSTRAINT pk_topics PRIMARY KEY (id),
        CONSTRAINT fk_topics_subject_id FOREIGN KEY (subject_id) REFERENCES subjects (id),
        CONSTRAINT fk_topics_parent_id FOREIGN KEY (parent_id) REFERENCES topics (id),
        CONSTRAINT ck_topics_parent_id CHECK (parent_id <> id),
        CONSTRAINT ck_topics_grade CHECK (grade BETWEEN 1 AND 12),
        CONSTRAINT ck_topics_exam_weightage CHECK (exam_weightage BETWEEN 0 AND 100),
        CONSTRAINT ck_topics_estimated_hours CHECK (estimated_hours > 0),
        \(topicName.check),
        \(forms("topics", .settings))
      ) STRICT;
      CREATE INDEX ix_topics_subject_id ON topics (subject_id);
      CREATE INDEX ix_topics_parent_id ON topics (parent_id);

      CREATE TABLE topic_prerequisites (
        topic_id TEXT NOT NULL,
        prerequisite_id TEXT NOT NULL,
        minimum_mastery REAL NOT NULL DEFAULT 60,
        \(RowKind.settings.columns)
        CONSTRAINT pk_topic_prerequisites PRIMARY KEY (topic_id, prerequisite_id),
        CONSTRAINT fk_topic_prerequisites_topic_id FOREIGN KEY (topic_id) REFERENCES topics (id),
        CONSTRAINT fk_topic_prerequisites_prerequisite_id
          FOREIGN KEY (prerequisite_id) REFERENCES topics (id),
        CONSTRAINT ck_topic_prerequisites_minimum_mastery CHECK (minimum_mastery BETWEEN 0 AND 100),
        \(forms("topic_prerequisites", .settings))
      ) STRICT;
      CREATE INDEX ix_topic_prerequisites_prerequisite_id ON topic_prerequisites (prerequisite_id);
      \(["INSERT", "UPDATE"].map(circleGuard(before:)).joined())
      CREATE TABLE concepts (
        id TEXT NOT NULL,
        topic_id TEXT NOT NULL,
        \(conceptName.columns)
        \(RowKind.settings.columns)
        CONSTRAINT pk_concepts PRIMARY KEY (id),
        CONSTRAINT fk_concepts_topic_id FOREIGN KEY (topic_id) REFERENCES topics (id),
        \(conceptName.check),
        \(forms("concepts", .settings))
      ) STRICT;
      CREATE INDEX ix_concepts_topic_id ON concepts (topic_id);

      """
  }

  /// Prerequisites form no circle: the new prerequisite must not need, over any number of steps, the topic itself.
  private static func circleGuard(before change: String) -> String {
    """
    CREATE TRIGGER tr_topic_prerequisites_no_circle_\(change.lowercased())
    BEFORE \(change) ON topic_prerequisites
    WHEN NEW.deleted_at IS NULL
    BEGIN
      SELECT RAISE(ABORT, 'topic_prerequisites: a topic would need itself')
      WHERE EXISTS (
        WITH RECURSIVE needed (id) AS (
          SELECT NEW.prerequisite_id
          UNION
          SELECT edge.prerequisite_id
          FROM needed JOIN topic_prerequisites AS edge ON edge.topic_id = needed.id
          WHERE edge.deleted_at IS NULL
        )
        SELECT 1 FROM needed WHERE id = NEW.topic_id
      );
    END;

    """
  }

  private static var itemBank: String {
    """
    CREATE TABLE problems (
      id TEXT NOT NULL,
      subject_id TEXT NOT NULL,
      topic_id TEXT NOT NULL,
      concept_id TEXT,
      topic TEXT NOT NULL,
      subtopic TEXT,
      grade INTEGER NOT NULL,
      kind TEXT NOT NULL,
      question_en TEXT,
      question_bn TEXT,
      options_json TEXT NOT NULL DEFAULT '[]',
      answer TEXT NOT NULL,
      demands_json TEXT NOT NULL DEFAULT '{}',
      hints TEXT NOT NULL DEFAULT '[]',
      explanation_en TEXT,
      explanation_bn TEXT,
      family_json TEXT,
      difficulty_level INTEGER NOT NULL,
      difficulty INTEGER NOT NULL GENERATED ALWAYS AS (
        CASE WHEN difficulty_level <= 3 THEN 1 WHEN difficulty_level <= 7 THEN 2 ELSE 3 END) STORED,
      rating INTEGER,
      estimated_time_minutes INTEGER NOT NULL DEFAULT 5,
      goal_tags TEXT NOT NULL DEFAULT '[]',
      topic_tags TEXT NOT NULL DEFAULT '[]',
      source TEXT NOT NULL DEFAULT 'library',
      flagged INTEGER NOT NULL DEFAULT 0,
      version INTEGER NOT NULL DEFAULT 1,
      is_active INTEGER NOT NULL DEFAULT 1,
      created_by TEXT,
      \(RowKind.settings.columns)
      CONSTRAINT pk_problems PRIMARY KEY (id),
      CONSTRAINT fk_problems_subject_id FOREIGN KEY (subject_id) REFERENCES subjects (id),
      CONSTRAINT fk_problems_topic_id FOREIGN KEY (topic_id) REFERENCES topics (id),
      CONSTRAINT fk_problems_concept_id FOREIGN KEY (concept_id) REFERENCES concepts (id),
      CONSTRAINT fk_problems_created_by FOREIGN KEY (created_by) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE SET NULL,
      CONSTRAINT ck_problems_grade CHECK (grade BETWEEN 1 AND 12),
      CONSTRAINT ck_problems_kind CHECK (kind IN (
        'number', 'expression', 'equation', 'interval', 'list', 'set', 'pair', 'choice', 'boolean', 'text')),
      CONSTRAINT ck_problems_question_said CHECK (coalesce(question_en, question_bn, '') <> ''),
      CONSTRAINT ck_problems_difficulty_level CHECK (difficulty_level BETWEEN 1 AND 10),
      CONSTRAINT ck_problems_rating CHECK (rating BETWEEN 400 AND 2000),
      CONSTRAINT ck_problems_estimated_time_minutes CHECK (estimated_time_minutes > 0),
      CONSTRAINT ck_problems_source CHECK (source IN ('library', 'bank', 'ai_generated', 'imported')),
      CONSTRAINT ck_problems_version CHECK (version >= 1),
      \(forms(
        "problems", .settings, booleans: ["flagged", "is_active"],
        json: ["options_json", "demands_json", "hints", "family_json", "goal_tags", "topic_tags"]))
    ) STRICT;
    CREATE INDEX ix_problems_subject_id ON problems (subject_id);
    CREATE INDEX ix_problems_topic_id ON problems (topic_id);
    CREATE INDEX ix_problems_concept_id ON problems (concept_id);
    CREATE INDEX ix_problems_created_by ON problems (created_by) WHERE created_by IS NOT NULL;
    CREATE INDEX ix_problems_grade_topic_id ON problems (grade, topic_id);

    """
  }

  private static var guidelines: String {
    """
    CREATE TABLE books (
      id TEXT NOT NULL,
      title TEXT NOT NULL,
      author TEXT,
      edition TEXT,
      edition_year INTEGER,
      country TEXT,
      board TEXT,
      grade INTEGER,
      subject TEXT,
      s3_prefix TEXT,
      metadata_s3_key TEXT,
      cover_image_s3_key TEXT,
      created_by TEXT NOT NULL DEFAULT 'admin',
      \(RowKind.settings.columns)
      CONSTRAINT pk_books PRIMARY KEY (id),
      CONSTRAINT ck_books_grade CHECK (grade BETWEEN 1 AND 12),
      \(forms("books", .settings))
    ) STRICT;
    CREATE INDEX ix_books_curriculum ON books (country, board, grade, subject);

    CREATE TABLE teaching_guidelines (
      id TEXT NOT NULL,
      book_id TEXT,
      topic_id TEXT,
      country TEXT,
      board TEXT,
      grade INTEGER,
      subject TEXT,
      topic TEXT,
      subtopic TEXT,
      topic_key TEXT,
      subtopic_key TEXT,
      \(["topic_title", "subtopic_title", "topic_summary", "subtopic_summary", "guideline"]
        .map(optionalPhrase).joined(separator: "\n  "))
      source_page_start INTEGER,
      source_page_end INTEGER,
      status TEXT NOT NULL DEFAULT 'draft',
      review_status TEXT NOT NULL DEFAULT 'TO_BE_REVIEWED',
      generated_at TEXT,
      reviewed_at TEXT,
      reviewed_by TEXT,
      version INTEGER NOT NULL DEFAULT 1,
      objectives_json TEXT,
      examples_json TEXT,
      misconceptions_json TEXT,
      assessments_json TEXT,
      teaching_description TEXT,
      description TEXT,
      evidence_summary TEXT,
      confidence TEXT,
      metadata_json TEXT,
      source_pages TEXT,
      \(RowKind.settings.columns)
      CONSTRAINT pk_teaching_guidelines PRIMARY KEY (id),
      CONSTRAINT fk_teaching_guidelines_book_id FOREIGN KEY (book_id) REFERENCES books (id)
        ON DELETE SET NULL,
      CONSTRAINT fk_teaching_guidelines_topic_id FOREIGN KEY (topic_id) REFERENCES topics (id),
      CONSTRAINT ck_teaching_guidelines_grade CHECK (grade BETWEEN 1 AND 12),
      CONSTRAINT ck_teaching_guidelines_status
        CHECK (status IN ('draft', 'pending_review', 'approved', 'rejected')),
      CONSTRAINT ck_teaching_guidelines_review_status
        CHECK (review_status IN ('TO_BE_REVIEWED', 'APPROVED')),
      CONSTRAINT ck_teaching_guidelines_source_pages CHECK (source_page_end >= source_page_start),
      CONSTRAINT ck_teaching_guidelines_version CHECK (version >= 1),
      \(forms(
        "teaching_guidelines", .settings, times: ["generated_at", "reviewed_at"],
        json: [
          "objectives_json", "examples_json", "misconceptions_json", "assessments_json", "metadata_json",
        ]))
    ) STRICT;
    CREATE INDEX ix_teaching_guidelines_book_id ON teaching_guidelines (book_id);
    CREATE INDEX ix_teaching_guidelines_topic_id ON teaching_guidelines (topic_id);
    CREATE INDEX ix_teaching_guidelines_curriculum
      ON teaching_guidelines (country, board, grade, subject, topic);
    """
  }
}
