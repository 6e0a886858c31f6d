extension SchemaStep {
  /// Who teaches whom, and who answers for whom.
  static let m006Relations = SchemaStep("006 relations") {
    """
    CREATE TABLE tutor_student_assignments (
      id TEXT NOT NULL,
      tutor_id TEXT NOT NULL,
      student_id TEXT NOT NULL,
      subject_id TEXT,
      status TEXT NOT NULL DEFAULT 'active',
      notes TEXT,
      start_date TEXT,
      end_date TEXT,
      assigned_at TEXT NOT NULL,
      \(RowKind.settings.columns)
      CONSTRAINT pk_tutor_student_assignments PRIMARY KEY (id),
      CONSTRAINT fk_tutor_student_assignments_tutor_id FOREIGN KEY (tutor_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT fk_tutor_student_assignments_student_id FOREIGN KEY (student_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT fk_tutor_student_assignments_subject_id FOREIGN KEY (subject_id) REFERENCES subjects (id),
      CONSTRAINT ck_tutor_student_assignments_status CHECK (status IN ('active', 'paused', 'completed')),
      CONSTRAINT ck_tutor_student_assignments_dates CHECK (end_date >= start_date),
      \(forms(
        "tutor_student_assignments", .settings, times: ["assigned_at"], days: ["start_date", "end_date"]))
    ) STRICT;
    CREATE UNIQUE INDEX uq_tutor_student_assignments_once
      ON tutor_student_assignments (tutor_id, student_id, coalesce(subject_id, '')) WHERE deleted_at IS NULL;
    CREATE INDEX ix_tutor_student_assignments_tutor_id ON tutor_student_assignments (tutor_id, status);
    CREATE INDEX ix_tutor_student_assignments_student_id ON tutor_student_assignments (student_id);
    CREATE INDEX ix_tutor_student_assignments_subject_id ON tutor_student_assignments (subject_id);
    \(roleGuards("tutor_student_assignments", ["tutor_id": "tutor", "student_id": "student"]))
    CREATE TABLE guardian_links (
      id TEXT NOT NULL,
      guardian_id TEXT NOT NULL,
      student_id TEXT NOT NULL,
      relation TEXT NOT NULL DEFAULT 'parent',
      \(RowKind.settings.columns)
      CONSTRAINT pk_guardian_links PRIMARY KEY (id),
      CONSTRAINT fk_guardian_links_guardian_id FOREIGN KEY (guardian_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT fk_guardian_links_student_id FOREIGN KEY (student_id) REFERENCES users (id)
        ON UPDATE CASCADE ON DELETE CASCADE,
      CONSTRAINT ck_guardian_links_relation CHECK (relation <> ''),
      \(forms("guardian_links", .settings))
    ) STRICT;
    CREATE UNIQUE INDEX uq_guardian_links_once
      ON guardian_links (guardian_id, student_id) WHERE deleted_at IS NULL;
    CREATE INDEX ix_guardian_links_guardian_id ON guardian_links (guardian_id);
    CREATE INDEX ix_guardian_links_student_id ON guardian_links (student_id);
    \(roleGuards("guardian_links", ["guardian_id": "parent", "student_id": "student"]))
    """
  }
}
