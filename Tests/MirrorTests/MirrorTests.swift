import GRDB
import Learning
import Testing

@testable import Store
@testable import lectern_server

/// The two catalogues say the same, and the two engines judge rows alike.
@Suite(.serialized) struct MirrorTests {
  @Test func theTwoCataloguesSayTheSame() throws {
    let differences = try differences(Self.catalogue.get(), PostgresServer.shared.get().connectToMigrated())
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }

  @Test func bothEnginesTakeAndRefuseTheSameRowsForEveryCheck() throws {
    let findings = try examine(PostgresServer.shared.get().connectToCopy())
    #expect(findings.disagreements.isEmpty, "\(findings.disagreements.prefix(20).joined(separator: "\n"))")
    #expect(findings.unproved.isEmpty, "\(findings.unproved.joined(separator: "\n"))")
    // That many there are: fewer would mean that the reader of SQLite's text overlooks some.
    #expect(findings.checks >= 430)
  }

  /// The proof that the tests above have teeth: one change on one side, and they see it.
  @Test(arguments: [
    ("ALTER TABLE users ALTER COLUMN name DROP NOT NULL", "column users.name: text"),
    ("ALTER TABLE users ALTER COLUMN telegram_id TYPE integer", "column users.telegram_id: PostgreSQL's integer"),
    ("ALTER TABLE users ALTER COLUMN role SET DEFAULT 'tutor'", "column users.role: text"),
    ("ALTER TABLE users RENAME COLUMN phone TO telephone", "column users.telephone"),
    ("ALTER TABLE users ADD COLUMN shoe_size bigint", "column users.shoe_size"),
    ("ALTER TABLE users DROP COLUMN username", "column users.username"),
    ("ALTER TABLE problems ALTER COLUMN difficulty DROP EXPRESSION", "column problems.difficulty"),
    ("ALTER TABLE users RENAME CONSTRAINT pk_users TO users_pkey", "primary key users_pkey"),
    ("ALTER TABLE users DROP CONSTRAINT ck_users_role", "check ck_users_role"),
    ("ALTER INDEX ix_users_role RENAME TO ix_role", "index ix_role"),
    (
      "DROP INDEX uq_sessions_one_paused; CREATE UNIQUE INDEX uq_sessions_one_paused ON sessions (user_id, guideline_id)",
      "unique index uq_sessions_one_paused"
    ),
    (
      """
      ALTER TABLE streaks DROP CONSTRAINT fk_streaks_student_id;
      ALTER TABLE streaks ADD CONSTRAINT fk_streaks_student_id FOREIGN KEY (student_id) REFERENCES users (id)
        ON UPDATE CASCADE
      """, "foreign key fk_streaks_student_id"
    ),
  ])
  func oneChangeInPostgresIsSeen(change: String, said: String) throws {
    let copy = try PostgresServer.shared.get().connectToCopy()
    try copy.run(change)
    let differences = try differences(Self.catalogue.get(), copy)
    #expect(differences.contains { $0.contains(said) }, "\(differences)")
  }

  @Test(arguments: [
    ("ALTER TABLE users ADD COLUMN shoe_size INTEGER", "column users.shoe_size"),
    ("DROP INDEX ix_users_role", "index ix_users_role"),
    ("CREATE TABLE spare (id TEXT NOT NULL) STRICT", "table spare"),
  ])
  func oneChangeInSQLiteIsSeen(change: String, said: String) throws {
    let changed = try Self.notebook().write { db in
      try db.execute(sql: change)
      return try Catalogue(sqlite: db)
    }
    let differences = try differences(changed, PostgresServer.shared.get().connectToMigrated())
    #expect(differences.contains { $0.contains(said) }, "\(differences)")
  }

  @Test(arguments: [
    ("student_profiles", "ck_student_profiles_grade", "grade BETWEEN 1 AND 13"),
    ("student_profiles", "ck_student_profiles_available_hours_per_day", "available_hours_per_day > 0"),
    ("practice_sessions", "ck_practice_sessions_status", "status IN ('in_progress', 'completed')"),
    ("events", "ck_events_one_session", "session_id IS NULL OR practice_session_id IS NULL"),
    ("events", "ck_events_at_form", "at <> ''"),
  ])
  func oneChangedCheckIsSeen(table: String, name: String, condition: String) throws {
    let copy = try PostgresServer.shared.get().connectToCopy()
    try copy.run(
      "ALTER TABLE \(table) DROP CONSTRAINT \(name), ADD CONSTRAINT \(name) CHECK (\(condition))")
    let findings = try examine(copy, only: table)
    #expect(findings.disagreements.contains { $0.hasPrefix(name) })
  }

  @Test func anotherGeneratedValueIsSeen() throws {
    let copy = try PostgresServer.shared.get().connectToCopy()
    try copy.run(
      """
      ALTER TABLE responses DROP COLUMN confidence_level CASCADE;
      ALTER TABLE responses ADD COLUMN confidence_level text NOT NULL
        GENERATED ALWAYS AS (CASE WHEN hints_used <= 1 THEN 'high' ELSE 'low' END) STORED
      """)
    #expect(try !examine(copy, only: "responses").disagreements.isEmpty)
  }

  private static let catalogue = Result { try notebook().read { try Catalogue(sqlite: $0) } }

  private static func notebook() throws -> DatabaseQueue {
    try Notebook.inMemory(now: Instant(milliseconds: 1_795_000_000_000), seed: 1).database
  }

  private func differences(_ sqlite: Catalogue, _ postgres: PostgresConnection) throws -> [String] {
    try sqlite.differences(from: Catalogue(postgres: postgres), names: ("SQLite", "PostgreSQL"))
  }

  private func examine(
    _ postgres: PostgresConnection, only name: String? = nil
  ) throws -> CheckFindings {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let sqlite = try DatabaseQueue(configuration: configuration)
    try Self.notebook().backup(to: sqlite)
    let tables = try sqlite.write { db in
      for trigger in try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
        try db.execute(sql: "DROP TRIGGER \(trigger)")
      }
      return try TableShape.all(db)
    }
    let engines = try TwoEngines(sqlite: sqlite, postgres: postgres)
    var findings = CheckFindings()
    for table in tables where name == nil || table.name == name { try findings.examine(table, in: engines) }
    return findings
  }
}
