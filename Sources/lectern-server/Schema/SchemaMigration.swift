/// Takes a database forward to the schema of this version; there is no way back but a backup.
struct SchemaMigration {
  /// What was done.
  struct Outcome: Equatable {
    /// How many steps the database had before.
    let before: Int
    /// The names of the steps that were taken now, in order.
    let taken: [String]
  }

  /// Why the database was left as it is.
  enum Refusal: Error, Equatable {
    case postgres(PostgresFailure)
    /// The database has steps that this version does not know.
    case newerVersion(Int)
    /// The database has, under a number of ours, a step of another name.
    case otherHistory(number: Int, found: String, expected: String)
  }

  /// Only one migration runs at a time: "Lect" in ASCII.
  private static let lock = 0x4C65_6374

  /// Takes every step that is missing, each with its record in one transaction, so that a step that fails leaves what
  /// was before it.
  static func apply(
    _ steps: [ServerStep] = ServerStep.all, on connection: PostgresConnection
  ) throws(Refusal) -> Outcome {
    do throws(PostgresFailure) {
      try connection.query("SELECT pg_advisory_lock(\(lock))")
    } catch { throw .postgres(error) }
    defer { release(connection) }
    return try applyLocked(steps, on: connection)
  }

  private static func applyLocked(
    _ steps: [ServerStep], on connection: PostgresConnection
  ) throws(Refusal) -> Outcome {
    let recorded = try history(of: connection)
    for (index, name) in recorded.enumerated() {
      guard index < steps.count else { throw .newerVersion(recorded.count) }
      guard steps[index].name == name else {
        throw .otherHistory(number: index + 1, found: name, expected: steps[index].name)
      }
    }
    let missing = steps[recorded.count...]
    for step in missing {
      do throws(PostgresFailure) {
        try connection.transaction { connection throws(PostgresFailure) in
          try connection.run(step.sql)
          try connection.query(
            "INSERT INTO schema_migrations (number, name) VALUES ($1, $2)", [String(step.number), step.name])
        }
      } catch { throw .postgres(error) }
    }
    return Outcome(before: recorded.count, taken: missing.map(\.name))
  }

  /// The names of the steps that were taken, in order.
  private static func history(of connection: PostgresConnection) throws(Refusal) -> [String] {
    do throws(PostgresFailure) {
      try connection.run(
        """
        CREATE TABLE IF NOT EXISTS schema_migrations (
          number integer NOT NULL,
          name text NOT NULL,
          taken_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
          CONSTRAINT pk_schema_migrations PRIMARY KEY (number)
        )
        """)
      return try connection.query("SELECT name FROM schema_migrations ORDER BY number").compactMap { $0[0] }
    } catch { throw .postgres(error) }
  }

  private static func release(_ connection: PostgresConnection) {
    do throws(PostgresFailure) {
      try connection.query("SELECT pg_advisory_unlock(\(lock))")
    } catch {
      // The lock belongs to the connection: whoever has lost that has released it.
      return
    }
  }
}

extension SchemaMigration.Refusal: CustomStringConvertible {
  var description: String {
    switch self {
    case .postgres(let failure): failure.description
    case .newerVersion(let steps):
      "The database is of a newer lectern-server (\(steps) steps; this one knows \(ServerStep.all.count)). "
        + "Nothing was changed: install that version."
    case .otherHistory(let number, let found, let expected):
      "Step \(number) of the database is “\(found)”, not “\(expected)”: it is not a database of Lectern. "
        + "Nothing was changed."
    }
  }
}
