import GRDB
import Learning
import Testing

@testable import Store
@testable import lectern_server

/// What the server's schema does beside what it shares with the notebook's.
@Suite struct ServerSchemaTests {
  // MARK: Migrating

  @Test func migratingTwiceTakesNothingTheSecondTime() throws {
    let database = try connection(migrated: false)
    let first = try SchemaMigration.apply(on: database)
    #expect(first == SchemaMigration.Outcome(before: 0, taken: ServerStep.all.map(\.name)))
    let second = try SchemaMigration.apply(on: database)
    #expect(second == SchemaMigration.Outcome(before: ServerStep.all.count, taken: []))
    let recorded = try database.query("SELECT number, name FROM schema_migrations ORDER BY number")
    #expect(recorded == ServerStep.all.map { [String($0.number), $0.name] })
  }

  @Test func stepsAreNumberedFromOneWithoutAGap() {
    #expect(ServerStep.all.map(\.number) == Array(1...ServerStep.all.count))
    #expect(Set(ServerStep.all.map(\.name)).count == ServerStep.all.count)
  }

  @Test func everyEarlierVersionIsTakenForwardToTheSameSchema() throws {
    let whole = try Catalogue(postgres: PostgresServer.shared.get().connectToMigrated())
    for count in [1, ServerStep.all.count - 1] {
      let database = try connection(migrated: false)
      _ = try SchemaMigration.apply(Array(ServerStep.all.prefix(count)), on: database)
      let outcome = try SchemaMigration.apply(on: database)
      #expect(outcome.before == count)
      #expect(try Catalogue(postgres: database).facts == whole.facts)
    }
  }

  @Test func aStepThatFailsLeavesTheOnesBeforeIt() throws {
    let database = try connection(migrated: false)
    let steps = [
      ServerStep(1, "one", sql: "CREATE TABLE one (id text)"),
      ServerStep(2, "two", sql: "CREATE TABLE two (id text); CREATE TABLE one (id text)"),
    ]
    #expect(throws: SchemaMigration.Refusal.self) { try SchemaMigration.apply(steps, on: database) }
    #expect(try database.query("SELECT name FROM schema_migrations") == [["one"]])
    #expect(try database.query("SELECT to_regclass('two')") == [[nil]])
  }

  @Test func aNewerDatabaseIsLeftAsItIs() throws {
    let database = try connection()
    try database.run("INSERT INTO schema_migrations (number, name) VALUES (9999, 'of tomorrow')")
    #expect(throws: SchemaMigration.Refusal.newerVersion(ServerStep.all.count + 1)) {
      try SchemaMigration.apply(on: database)
    }
  }

  @Test func aDatabaseOfAnotherHistoryIsLeftAsItIs() throws {
    let database = try connection()
    try database.run("UPDATE schema_migrations SET name = 'something else' WHERE number = 2")
    #expect(
      throws: SchemaMigration.Refusal.otherHistory(number: 2, found: "something else", expected: "accounts")
    ) { try SchemaMigration.apply(on: database) }
  }

  @Test func twoMigrationsAtOnceTakeEveryStepOnce() async throws {
    let server = try PostgresServer.shared.get()
    let url = server.url(of: try server.newDatabase(migrated: false))
    let taken = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<2 {
        group.addTask { try SchemaMigration.apply(on: PostgresConnection(to: url)).taken.count }
      }
      return try await group.reduce(0, +)
    }
    #expect(taken == ServerStep.all.count)
  }

  @Test func aDatabaseThatIsNotThereIsSaidWithoutAPassword() throws {
    do {
      _ = try PostgresConnection(to: "host=/nowhere user=lectern password=hush dbname=none")
      Issue.record("it connected")
    } catch {
      #expect(error.description.contains("cannot be reached"))
      #expect(!error.description.contains("hush"))
    }
  }

  // MARK: What ships

  @Test func bothEnginesShipTheSameRows() throws {
    let notebook = try Notebook.inMemory(now: Instant(milliseconds: 1_795_000_000_000), seed: 1).database
    let postgres = try PostgresServer.shared.get().connectToMigrated()
    let columns = "component_key, provider, model_id, description, updated_by"
    let ours = try notebook.read { db in
      try Row.fetchAll(db, sql: "SELECT \(columns) FROM llm_config ORDER BY component_key").map { row in
        Array(row.databaseValues).map { String.fromDatabaseValue($0) }
      }
    }
    #expect(!ours.isEmpty)
    #expect(try postgres.query("SELECT \(columns) FROM llm_config ORDER BY component_key COLLATE \"C\"") == ours)
    let tables = try notebook.read { try TableShape.all($0) }
    for table in tables.map(\.name) where table != "llm_config" {
      let count = try notebook.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") }
      #expect(count == 0)
      #expect(try postgres.query("SELECT count(*) FROM \(table)") == [["0"]])
    }
  }

  // MARK: updated_at

  @Test func aChangeIsOfNowUnlessAMergeBringsItsOwnTime() throws {
    let database = try school()
    let old = "2020-01-01 00:00:00+00"
    try database.run("UPDATE users SET name = 'Mina', updated_at = '\(old)' WHERE id = 'mina'")
    #expect(try database.query("SELECT updated_at FROM users WHERE id = 'mina'") == [[old]])
    try database.run("UPDATE users SET name = 'Mina A.' WHERE id = 'mina'")
    #expect(try database.query("SELECT updated_at > now() - interval '1 hour' FROM users WHERE id = 'mina'") == [["t"]])
  }

  @Test func everyTableThatSaysWhenItChangedHasTheTrigger() throws {
    let missing = try PostgresServer.shared.get().connectToMigrated().query(
      """
      SELECT relname FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'updated_at'
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND NOT EXISTS (
        SELECT 1 FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid
        WHERE tgrelid = pg_class.oid AND proname = 'update_updated_at_column')
      """)
    #expect(missing.isEmpty)
  }

  // MARK: Evidence

  @Test func evidenceIsWrittenOnceAndGoesOnlyWithItsStudent() throws {
    let database = try school()
    try refused("23000", by: database, "UPDATE nudges SET message = 'other' WHERE id = 'nudge'")
    try refused("23000", by: database, "DELETE FROM nudges WHERE id = 'nudge'")
    try refused("23000", by: database, "UPDATE nudges SET user_id = 'rahim' WHERE id = 'nudge'")
    try database.run("UPDATE nudges SET opened_at = '2026-11-21T07:00:00.000Z' WHERE id = 'nudge'")
    try refused("23000", by: database, "UPDATE nudges SET opened_at = now() WHERE id = 'nudge'")
    try database.run("UPDATE users SET id = 'account' WHERE id = 'mina'")
    #expect(try database.query("SELECT user_id FROM nudges") == [["account"]])
    try database.run("DELETE FROM users WHERE id = 'account'")
    #expect(try database.query("SELECT count(*) FROM nudges") == [["0"]])
  }

  @Test func everyTableOfEvidenceHasItsThreeGuards() throws {
    let guards = try PostgresServer.shared.get().connectToMigrated().query(
      """
      SELECT relname, string_agg(replace(tgname, 'tr_' || relname || '_', ''), ' ' ORDER BY tgname)
      FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'device_seq'
      LEFT JOIN pg_trigger ON tgrelid = pg_class.oid AND NOT tgisinternal
        AND tgname ~ '_(written_once|keeps_its_student|kept)$'
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
      GROUP BY relname
      """)
    #expect(guards.count >= 8)
    for row in guards { #expect(row[1] == "keeps_its_student kept written_once", "\(row[0] ?? "")") }
  }

  // MARK: Roles

  @Test func onlyATutorTeachesAndOnlyAStudentIsTaught() throws {
    let database = try school()
    let row = "INSERT INTO tutor_student_assignments (id, tutor_id, student_id, assigned_at, created_at, updated_at)"
    try database.run("\(row) VALUES ('a', 'tutor', 'mina', now(), now(), now())")
    try refused("23000", by: database, "\(row) VALUES ('b', 'mina', 'rahim', now(), now(), now())")
    try refused("23000", by: database, "\(row) VALUES ('c', 'tutor', 'tutor', now(), now(), now())")
    try refused("23000", by: database, "UPDATE tutor_student_assignments SET tutor_id = 'rahim'")
    try refused("23505", by: database, "\(row) VALUES ('d', 'tutor', 'mina', now(), now(), now())")
  }

  // MARK: Prerequisites

  @Test func prerequisitesFormNoCircle() throws {
    let database = try school()
    try database.run(edge("fractions", needs: "division"))
    try database.run(edge("ratios", needs: "fractions"))
    try refused("23000", by: database, edge("division", needs: "ratios"))
    try refused("23000", by: database, edge("division", needs: "division"))
    try database.run("UPDATE topic_prerequisites SET deleted_at = now() WHERE topic_id = 'ratios'")
    try database.run(edge("division", needs: "ratios"))
    try refused("23000", by: database, "UPDATE topic_prerequisites SET deleted_at = NULL WHERE topic_id = 'ratios'")
  }

  @Test func twoTransactionsCannotEachCloseHalfOfACircle() throws {
    let server = try PostgresServer.shared.get()
    let name = try schoolName()
    let (first, second) = (try server.connect(to: name), try server.connect(to: name))
    try first.run("BEGIN")
    try first.run(edge("fractions", needs: "division"))
    // It waits for the first transaction, here no longer than it is told to.
    try second.run("SET lock_timeout = '50ms'")
    try refused("55P03", by: second, edge("division", needs: "fractions"))
    try first.run("COMMIT")
    try refused("23000", by: second, edge("division", needs: "fractions"))
    try refused(
      "25000", by: second, "BEGIN ISOLATION LEVEL REPEATABLE READ; \(edge("ratios", needs: "division"))")
  }

  @Test func whatConceptsNeedFormsNoCircle() throws {
    let database = try school()
    try database.run(
      """
      INSERT INTO concepts (id, topic_id, name_en, created_at, updated_at) VALUES
        ('halves', 'fractions', 'Halves', now(), now()), ('parts', 'fractions', 'Parts', now(), now()),
        ('rates', 'ratios', 'Rates', now(), now());
      """)
    func need(_ concept: String, _ prerequisite: String) -> String {
      """
      INSERT INTO concept_prerequisites (concept_id, prerequisite_id, created_at, updated_at)
      VALUES ('\(concept)', '\(prerequisite)', now(), now())
      """
    }
    try database.run(need("parts", "halves"))
    try database.run(need("rates", "parts"))
    try refused("23000", by: database, need("halves", "rates"))
    try refused("23000", by: database, need("halves", "halves"))
    try refused("23505", by: database, need("rates", "parts"))
    try database.run("UPDATE concept_prerequisites SET deleted_at = now() WHERE concept_id = 'rates'")
    try database.run(need("halves", "rates"))
    try refused(
      "23000", by: database, "UPDATE concept_prerequisites SET deleted_at = NULL WHERE concept_id = 'rates'")
    try refused(
      "25000", by: database, "BEGIN ISOLATION LEVEL REPEATABLE READ; \(need("parts", "rates"))")
  }

  // MARK: Ratings

  @Test func aFirstAnswerMovesTheRatingFromOneThousand() throws {
    let database = try school()
    func rating(_ question: Int, _ performance: String) throws -> String? {
      try database.query(
        "SELECT update_student_rating('mina', 'math', $1, $2)", [String(question), performance])[0][0]
    }
    #expect(try rating(1000, "1") == "1016")
    #expect(try rating(1000, "0") == "999")
    #expect(try rating(1400, "1") == "1028")
    #expect(try database.query("SELECT rating, state_version FROM student_ratings") == [["1028", "4"]])
    try refused("22003", by: database, "SELECT update_student_rating('mina', 'math', 1000, 1.5)")
    try database.run("UPDATE student_ratings SET rating = 401")
    #expect(try rating(400, "0") == "400")
  }

  // MARK: A small school

  private func connection(migrated: Bool = true) throws -> PostgresConnection {
    let server = try PostgresServer.shared.get()
    return try server.connect(to: server.newDatabase(migrated: migrated))
  }

  private func school() throws -> PostgresConnection { try PostgresServer.shared.get().connect(to: schoolName()) }

  private func schoolName() throws -> String {
    let server = try PostgresServer.shared.get()
    let name = try server.newDatabase()
    try server.connect(to: name).run(
      """
      INSERT INTO users (id, name, role, created_at, updated_at) VALUES
        ('mina', 'Mina', 'student', now(), now()), ('rahim', 'Rahim', 'student', now(), now()),
        ('tutor', 'Tutor', 'tutor', now(), now());
      INSERT INTO subjects (id, name_en, created_at, updated_at) VALUES ('math', 'Mathematics', now(), now());
      INSERT INTO topics (id, subject_id, name_en, created_at, updated_at) VALUES
        ('division', 'math', 'Division', now(), now()), ('fractions', 'math', 'Fractions', now(), now()),
        ('ratios', 'math', 'Ratios', now(), now());
      INSERT INTO nudges (id, user_id, type, channel, message, sent_at, at, device_id, device_seq, created_at)
      VALUES ('nudge', 'mina', 'login', 'in_app', 'Hello', now(), '2026-11-21T06:49:28.000Z-0000', 'device', 1, now());
      """)
    return name
  }

  private func edge(_ topic: String, needs prerequisite: String) -> String {
    """
    INSERT INTO topic_prerequisites (topic_id, prerequisite_id, created_at, updated_at)
    VALUES ('\(topic)', '\(prerequisite)', now(), now())
    """
  }

  private func refused(_ state: String, by database: PostgresConnection, _ sql: String) throws {
    do throws(PostgresFailure) {
      try database.run(sql)
      Issue.record("taken: \(sql)")
    } catch {
      guard case .refused(let found, let message, _) = error else { throw error }
      #expect(found == state, "\(message)")
    }
  }
}
