extension SchemaStep {
  /// Who learns and who teaches: an account, its learner half, and classes.
  static let m001Accounts = SchemaStep("001 accounts") {
    """
    PRAGMA application_id = \(applicationID);

    CREATE TABLE users (
      id TEXT NOT NULL,
      cognito_sub TEXT,
      email TEXT,
      phone TEXT,
      telegram_id INTEGER,
      username TEXT,
      auth_provider TEXT NOT NULL DEFAULT 'local',
      name TEXT NOT NULL,
      role TEXT NOT NULL DEFAULT 'student',
      password_hash TEXT,
      profile TEXT NOT NULL DEFAULT '{}',
      gamification TEXT NOT NULL DEFAULT '{}',
      analytics TEXT NOT NULL DEFAULT '{}',
      disclaimer_shown INTEGER NOT NULL DEFAULT 0,
      is_active INTEGER NOT NULL DEFAULT 1,
      onboarding_complete INTEGER NOT NULL DEFAULT 0,
      last_login_at TEXT,
      \(RowKind.settings.columns)
      CONSTRAINT pk_users PRIMARY KEY (id),
      CONSTRAINT ck_users_auth_provider
        CHECK (auth_provider IN ('email', 'phone', 'google', 'telegram', 'local')),
      CONSTRAINT ck_users_name CHECK (name <> ''),
      CONSTRAINT ck_users_role CHECK (role IN ('student', 'tutor', 'parent', 'admin')),
      \(forms(
        "users", .settings, times: ["last_login_at"],
        booleans: ["disclaimer_shown", "is_active", "onboarding_complete"],
        json: ["profile", "gamification", "analytics"]))
    ) STRICT;
    CREATE UNIQUE INDEX uq_users_cognito_sub ON users (cognito_sub);
    CREATE UNIQUE INDEX uq_users_email ON users (email);
    CREATE UNIQUE INDEX uq_users_phone ON users (phone);
    CREATE UNIQUE INDEX uq_users_telegram_id ON users (telegram_id);
    CREATE UNIQUE INDEX uq_users_username ON users (username);
    CREATE INDEX ix_users_role ON users (role);

    CREATE TABLE classes (
      id TEXT NOT NULL,
      name TEXT NOT NULL,
      teacher_id TEXT,
      \(RowKind.settings.columns)
      CONSTRAINT pk_classes PRIMARY KEY (id),
      CONSTRAINT fk_classes_teacher_id FOREIGN KEY (teacher_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE SET NULL,
      CONSTRAINT ck_classes_name CHECK (name <> ''),
      \(forms("classes", .settings))
    ) STRICT;
    CREATE INDEX ix_classes_teacher_id ON classes (teacher_id);

    CREATE TABLE student_profiles (
      user_id TEXT NOT NULL,
      age INTEGER,
      grade INTEGER NOT NULL,
      board TEXT,
      school_name TEXT,
      about_me TEXT,
      language TEXT NOT NULL DEFAULT 'bn',
      time_zone TEXT NOT NULL DEFAULT 'UTC',
      day_start_minutes INTEGER NOT NULL DEFAULT 0,
      extra_time_percent INTEGER NOT NULL DEFAULT 0,
      target_exam TEXT,
      exam_date TEXT,
      available_hours_per_day REAL,
      class_id TEXT,
      \(RowKind.settings.columns)
      CONSTRAINT pk_student_profiles PRIMARY KEY (user_id),
      CONSTRAINT fk_student_profiles_user_id FOREIGN KEY (user_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT fk_student_profiles_class_id FOREIGN KEY (class_id) REFERENCES classes (id)
        ON DELETE SET NULL,
      CONSTRAINT ck_student_profiles_age CHECK (age BETWEEN 1 AND 150),
      CONSTRAINT ck_student_profiles_grade CHECK (grade BETWEEN 1 AND 12),
      CONSTRAINT ck_student_profiles_language CHECK (language IN ('bn', 'en')),
      CONSTRAINT ck_student_profiles_time_zone CHECK (time_zone <> ''),
      CONSTRAINT ck_student_profiles_day_start_minutes CHECK (day_start_minutes BETWEEN 0 AND 720),
      CONSTRAINT ck_student_profiles_extra_time_percent CHECK (extra_time_percent BETWEEN 0 AND 300),
      CONSTRAINT ck_student_profiles_available_hours_per_day
        CHECK (available_hours_per_day > 0 AND available_hours_per_day <= 24),
      \(forms("student_profiles", .settings, days: ["exam_date"]))
    ) STRICT;
    CREATE INDEX ix_student_profiles_class_id ON student_profiles (class_id);
    """
  }
}
