import GRDB
import Learning
import Synchronization

/// The notebook on this machine: one SQLite file that holds everybody who uses it, the content, and every answer.
///
/// Every method is one transaction: it has happened, and is on disk, when the method returns; or it throws, and nothing
/// was changed. Methods block: call them off the thread that draws. Two windows may have one notebook open: a writer
/// states the version that it read, and gets `.conflict` when another wrote first.
public final class Notebook: Sendable {
  /// Where the file is; `:memory:` for a notebook of a test.
  public let path: String
  let database: DatabaseQueue
  private let random: Mutex<SplitMix64>

  /// `migrated` says that the schema is known to be of this version already.
  init(_ database: DatabaseQueue, path: String, migrated: Bool, now: Instant, seed: UInt64) throws {
    self.path = path
    self.database = database
    random = Mutex(SplitMix64(seed: seed))
    if !migrated {
      try DatabaseMigrator.notebook.migrate(database)
      try database.write { db in
        try db.execute(
          sql: "INSERT INTO local_device (id, device_id) VALUES (1, ?) ON CONFLICT (id) DO NOTHING",
          arguments: [newID(of: Notebook.self, at: now)])
      }
    }
  }

  /// A notebook that vanishes with the process, for tests.
  public static func inMemory(now: Instant, seed: UInt64) throws(NotebookFailure) -> Notebook {
    try reporting(at: ":memory:") {
      try Notebook(
        DatabaseQueue(configuration: configuration()), path: ":memory:", migrated: false, now: now, seed: seed)
    }
  }

  func newID<Kind>(of: Kind.Type = Kind.self, at now: Instant) -> Identifier<Kind> {
    random.withLock { Identifier.new(at: now, using: &$0) }
  }

  func read<Result>(_ work: (Database) throws -> Result) throws(NotebookFailure) -> Result {
    try reporting(at: path) { try database.read(work) }
  }

  func write<Result>(_ work: (Database) throws -> Result) throws(NotebookFailure) -> Result {
    try reporting(at: path) { try database.write(work) }
  }
}
