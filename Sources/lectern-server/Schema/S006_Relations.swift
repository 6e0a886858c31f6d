extension ServerStep {
  /// Who teaches whom, and who answers for whom.
  static let s006Relations = ServerStep(
    6, "relations",
    sql: #"""
      -- A CHECK cannot look into another table. The arguments name the column and the role.
      CREATE FUNCTION a_person_has_the_role() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM users WHERE id = to_jsonb(NEW) ->> TG_ARGV[0] AND role = TG_ARGV[1]) THEN
          RAISE EXCEPTION '%: % is no %', TG_TABLE_NAME, TG_ARGV[0], TG_ARGV[1]
            USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
      END $$;

      CREATE TABLE tutor_student_assignments (
        id text NOT NULL,
        tutor_id text NOT NULL,
        student_id text NOT NULL,
        subject_id text,
        status text NOT NULL DEFAULT 'active',
        notes text,
        start_date date,
        end_date date,
        assigned_at timestamptz(3) NOT NULL,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_tutor_student_assignments PRIMARY KEY (id),
        CONSTRAINT fk_tutor_student_assignments_tutor_id FOREIGN KEY (tutor_id) REFERENCES users (id) ON
          UPDATE CASCADE ON DELETE CASCADE,
        CONSTRAINT fk_tutor_student_assignments_student_id FOREIGN KEY (student_id) REFERENCES users (id) ON
          UPDATE CASCADE ON DELETE CASCADE,
        CONSTRAINT fk_tutor_student_assignments_subject_id FOREIGN KEY (subject_id) REFERENCES subjects (id),
        CONSTRAINT ck_tutor_student_assignments_status CHECK (status IN ('active', 'paused', 'completed')),
        CONSTRAINT ck_tutor_student_assignments_dates CHECK (end_date >= start_date),
        CONSTRAINT ck_tutor_student_assignments_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_tutor_student_assignments_updated_at BEFORE UPDATE ON tutor_student_assignments
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE UNIQUE INDEX uq_tutor_student_assignments_once ON tutor_student_assignments (tutor_id,
        student_id, coalesce(subject_id, '')) WHERE deleted_at IS NULL;
      CREATE INDEX ix_tutor_student_assignments_tutor_id ON tutor_student_assignments (tutor_id, status);
      CREATE INDEX ix_tutor_student_assignments_student_id ON tutor_student_assignments (student_id);
      CREATE INDEX ix_tutor_student_assignments_subject_id ON tutor_student_assignments (subject_id);
      CREATE TRIGGER tr_tutor_student_assignments_tutor_id BEFORE INSERT OR UPDATE OF tutor_id ON
        tutor_student_assignments
      FOR EACH ROW EXECUTE FUNCTION a_person_has_the_role('tutor_id', 'tutor');
      CREATE TRIGGER tr_tutor_student_assignments_student_id BEFORE INSERT OR UPDATE OF student_id ON
        tutor_student_assignments
      FOR EACH ROW EXECUTE FUNCTION a_person_has_the_role('student_id', 'student');

      CREATE TABLE guardian_links (
        id text NOT NULL,
        guardian_id text NOT NULL,
        student_id text NOT NULL,
        relation text NOT NULL DEFAULT 'parent',
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_guardian_links PRIMARY KEY (id),
        CONSTRAINT fk_guardian_links_guardian_id FOREIGN KEY (guardian_id) REFERENCES users (id) ON UPDATE
          CASCADE ON DELETE CASCADE,
        CONSTRAINT fk_guardian_links_student_id FOREIGN KEY (student_id) REFERENCES users (id) ON UPDATE
          CASCADE ON DELETE CASCADE,
        CONSTRAINT ck_guardian_links_relation CHECK (relation <> ''),
        CONSTRAINT ck_guardian_links_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_guardian_links_updated_at BEFORE UPDATE ON guardian_links
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE UNIQUE INDEX uq_guardian_links_once ON guardian_links (guardian_id, student_id) WHERE deleted_at
        IS NULL;
      CREATE INDEX ix_guardian_links_guardian_id ON guardian_links (guardian_id);
      CREATE INDEX ix_guardian_links_student_id ON guardian_links (student_id);
      CREATE TRIGGER tr_guardian_links_guardian_id BEFORE INSERT OR UPDATE OF guardian_id ON guardian_links
      FOR EACH ROW EXECUTE FUNCTION a_person_has_the_role('guardian_id', 'parent');
      CREATE TRIGGER tr_guardian_links_student_id BEFORE INSERT OR UPDATE OF student_id ON guardian_links
      FOR EACH ROW EXECUTE FUNCTION a_person_has_the_role('student_id', 'student');
      """#)
}
