import Learning

/// How the notebook is: what `lectern doctor` says about the database.
public struct Checkup: Equatable, Sendable {
  /// What `PRAGMA integrity_check` found; empty when all is well.
  public var damage: [String]
  /// Rows that refer to a row that is not there: `responses → problems`, each once.
  public var danglingReferences: [String]
  /// Students of whom something else is kept than their answers say: never, unless somebody wrote into the file. Those that
  /// wait to be folded by a newer rule are not among them.
  public var drifted: [Person.ID]
  /// `wal`, or `delete` where the file system has no shared memory.
  public var journalMode: String
  /// 2 is FULL: a commit is on disk before it is acknowledged.
  public var synchronous: Int
  /// Rows of the tables that grow, by table.
  public var counts: [String: Int]
  /// Bytes of the database file and its log together.
  public var size: Int
  /// Permission bits of the file: 0o600 keeps it to its owner. nil in memory.
  public var permissions: Int?
  /// The steps of the schema that were taken, oldest first.
  public var migrations: [String]
  /// Names this copy of the notebook in every fact that it writes.
  public var deviceID: String
  /// Of the library that opened the file: `3.45.1`.
  public var sqliteVersion: String

  /// Nothing is damaged, and every commit is durable.
  public var isSound: Bool { damage.isEmpty && danglingReferences.isEmpty && synchronous >= 2 }
}
