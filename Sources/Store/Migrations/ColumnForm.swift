// Pieces that the steps of the schema are built from. Shipped steps use them: never change what they return.
//
// Constraints are named alike in SQLite and PostgreSQL: `pk_<table>`, `fk_<table>_<column>`, `uq_<table>_<what>`,
// `ix_<table>_<what>`, `ck_<table>_<what>`. A check whose name ends in `_form` stands in for a type that PostgreSQL
// has and SQLite has not (TIMESTAMPTZ, DATE, BOOLEAN, JSONB): there the column's type says the same.

/// The kinds of rows, and the columns that each carries beside its own.
enum RowKind {
  /// Inserted once, never changed: `at` is the hybrid logical time by which every machine sorts.
  case evidence
  /// Rebuilt from evidence: `state_version` says how much evidence is folded.
  case derived
  /// May be written on two machines: a writer states the `state_version` that it read.
  case settings

  var columns: String {
    switch self {
    case .evidence:
      """
      at TEXT NOT NULL,
        device_id TEXT NOT NULL,
        device_seq INTEGER NOT NULL,
        created_at TEXT NOT NULL,
      """
    case .derived:
      """
      state_version INTEGER NOT NULL DEFAULT 1,
        device_id TEXT,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
      """
    case .settings:
      """
      state_version INTEGER NOT NULL DEFAULT 1,
        device_id TEXT,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        deleted_at TEXT,
      """
    }
  }
}

/// The checks of form of one table, as its last constraints.
func forms(
  _ table: String, _ kind: RowKind, times: [String] = [], days: [String] = [], booleans: [String] = [],
  json: [String] = []
) -> String {
  var lines: [String] = []
  func check(_ name: String, _ condition: String) {
    lines.append("CONSTRAINT ck_\(table)_\(name) CHECK (\(condition))")
  }
  var times = times + ["created_at"]
  switch kind {
  case .evidence:
    check("at_form", "at GLOB '????-??-??T??:??:??.???Z-????'")
    check("device_seq", "device_seq >= 1")
  case .derived:
    times.append("updated_at")
    check("state_version", "state_version >= 0")
  case .settings:
    times += ["updated_at", "deleted_at"]
    check("state_version", "state_version >= 1")
  }
  for column in times { check("\(column)_form", "\(column) GLOB '????-??-??T??:??:??.???Z'") }
  for column in days { check("\(column)_form", "\(column) GLOB '????-??-??'") }
  for column in booleans { check("\(column)_form", "\(column) IN (0, 1)") }
  // json_valid(NULL) is 0 in SQLite 3.40 and NULL in later ones.
  for column in json { check("\(column)_form", "\(column) IS NULL OR json_valid(\(column))") }
  return lines.joined(separator: ",\n  ")
}

/// A text that people read: both languages, at least one of them there, and whichever there is under its plain name.
func phrase(_ column: String, in table: String) -> (columns: String, check: String) {
  (
    """
    \(column)_en TEXT,
      \(column)_bn TEXT,
      \(column) TEXT NOT NULL GENERATED ALWAYS AS (coalesce(\(column)_en, \(column)_bn)) STORED,
    """,
    "CONSTRAINT ck_\(table)_\(column)_said CHECK (coalesce(\(column)_en, \(column)_bn, '') <> '')"
  )
}

/// The same, for a text that may be missing in both.
func optionalPhrase(_ column: String) -> String {
  """
  \(column)_en TEXT,
    \(column)_bn TEXT,
    \(column) TEXT GENERATED ALWAYS AS (coalesce(\(column)_en, \(column)_bn)) STORED,
  """
}

/// Evidence is written once. Its student may change only by a cascade, when a local profile is re-keyed to its account,
/// and it may vanish only with the student: in both cases the old row of `users` is gone by then.
///
/// `owner` says when a row is held by somebody; `student` is the column that names whose it is.
func evidenceGuards(
  _ table: String, columns: [String], owner: String, student: String = "student_id"
) -> String {
  """
  CREATE UNIQUE INDEX uq_\(table)_device_id_device_seq ON \(table) (device_id, device_seq);
  CREATE TRIGGER tr_\(table)_written_once
  BEFORE UPDATE OF \((columns + ["at", "device_id", "device_seq", "created_at"]).joined(separator: ", "))
  ON \(table)
  BEGIN
    SELECT RAISE(ABORT, '\(table): evidence is written once');
  END;
  CREATE TRIGGER tr_\(table)_keeps_its_student
  BEFORE UPDATE OF \(student) ON \(table)
  WHEN EXISTS (SELECT 1 FROM users WHERE id = OLD.\(student))
  BEGIN
    SELECT RAISE(ABORT, '\(table): evidence belongs to one student');
  END;
  CREATE TRIGGER tr_\(table)_kept
  BEFORE DELETE ON \(table)
  WHEN \(owner)
  BEGIN
    SELECT RAISE(ABORT, '\(table): evidence goes only with its student');
  END;
  """
}

/// A fact may be added once to evidence: `columns` may be written until `done` holds of the row as it was.
func addedOnce(_ table: String, _ what: String, columns: [String], done: String) -> String {
  """
  CREATE TRIGGER tr_\(table)_\(what)
  BEFORE UPDATE OF \(columns.joined(separator: ", ")) ON \(table)
  WHEN \(done)
  BEGIN
    SELECT RAISE(ABORT, '\(table): this is added once');
  END;

  """
}

/// Both ends of a relation between two people have the role that it asks of them.
func roleGuards(_ table: String, _ roles: KeyValuePairs<String, String>) -> String {
  roles.map { column, role in
    ["INSERT", "UPDATE OF \(column)"].map { change in
      """
      CREATE TRIGGER tr_\(table)_\(column)_\(change == "INSERT" ? "insert" : "update")
      BEFORE \(change) ON \(table)
      WHEN NOT EXISTS (SELECT 1 FROM users WHERE id = NEW.\(column) AND role = '\(role)')
      BEGIN
        SELECT RAISE(ABORT, '\(table): \(column) is no \(role)');
      END;

      """
    }.joined()
  }.joined()
}
