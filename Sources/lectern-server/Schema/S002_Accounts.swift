extension ServerStep {
  /// Who learns and who teaches: an account, its learner half, and classes.
  static let s002Accounts = ServerStep(
    2, "accounts",
    sql: #"""
      CREATE TABLE users (
        id text NOT NULL,
        cognito_sub text,
        email text,
        phone text,
        telegram_id bigint,
        username text,
        auth_provider text NOT NULL DEFAULT 'local',
        name text NOT NULL,
        role text NOT NULL DEFAULT 'student',
        password_hash text,
        profile jsonb NOT NULL DEFAULT '{}',
        gamification jsonb NOT NULL DEFAULT '{}',
        analytics jsonb NOT NULL DEFAULT '{}',
        disclaimer_shown boolean NOT NULL DEFAULT false,
        is_active boolean NOT NULL DEFAULT true,
        onboarding_complete boolean NOT NULL DEFAULT false,
        last_login_at timestamptz(3),
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_users PRIMARY KEY (id),
        CONSTRAINT ck_users_auth_provider CHECK (auth_provider IN ('email', 'phone', 'google', 'telegram',
          'local')),
        CONSTRAINT ck_users_name CHECK (name <> ''),
        CONSTRAINT ck_users_role CHECK (role IN ('student', 'tutor', 'parent', 'admin')),
        CONSTRAINT ck_users_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_users_updated_at BEFORE UPDATE ON users
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE UNIQUE INDEX uq_users_cognito_sub ON users (cognito_sub);
      CREATE UNIQUE INDEX uq_users_email ON users (email);
      CREATE UNIQUE INDEX uq_users_phone ON users (phone);
      CREATE UNIQUE INDEX uq_users_telegram_id ON users (telegram_id);
      CREATE UNIQUE INDEX uq_users_username ON users (username);
      CREATE INDEX ix_users_role ON users (role);

      CREATE TABLE classes (
        id text NOT NULL,
        name text NOT NULL,
        teacher_id text,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_classes PRIMARY KEY (id),
        CONSTRAINT fk_classes_teacher_id FOREIGN KEY (teacher_id) REFERENCES users (id) ON UPDATE CASCADE ON
          DELETE SET NULL,
        CONSTRAINT ck_classes_name CHECK (name <> ''),
        CONSTRAINT ck_classes_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_classes_updated_at BEFORE UPDATE ON classes
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_classes_teacher_id ON classes (teacher_id);

      CREATE TABLE student_profiles (
        user_id text NOT NULL,
        age bigint,
        grade bigint NOT NULL,
        board text,
        school_name text,
        about_me text,
        language text NOT NULL DEFAULT 'bn',
        time_zone text NOT NULL DEFAULT 'UTC',
        day_start_minutes bigint NOT NULL DEFAULT 0,
        extra_time_percent bigint NOT NULL DEFAULT 0,
        target_exam text,
        exam_date date,
        available_hours_per_day double precision,
        class_id text,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_student_profiles PRIMARY KEY (user_id),
        CONSTRAINT fk_student_profiles_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON UPDATE CASCADE
          ON DELETE CASCADE,
        CONSTRAINT fk_student_profiles_class_id FOREIGN KEY (class_id) REFERENCES classes (id) ON DELETE SET
          NULL,
        CONSTRAINT ck_student_profiles_age CHECK (age BETWEEN 1 AND 150),
        CONSTRAINT ck_student_profiles_grade CHECK (grade BETWEEN 1 AND 12),
        CONSTRAINT ck_student_profiles_language CHECK (language IN ('bn', 'en')),
        CONSTRAINT ck_student_profiles_time_zone CHECK (time_zone <> ''),
        CONSTRAINT ck_student_profiles_day_start_minutes CHECK (day_start_minutes BETWEEN 0 AND 720),
        CONSTRAINT ck_student_profiles_extra_time_percent CHECK (extra_time_percent BETWEEN 0 AND 300),
        CONSTRAINT ck_student_profiles_available_hours_per_day CHECK (available_hours_per_day > 0 AND
          available_hours_per_day <= 24),
        CONSTRAINT ck_student_profiles_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_student_profiles_updated_at BEFORE UPDATE ON student_profiles
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_student_profiles_class_id ON student_profiles (class_id);
      """#)
}
