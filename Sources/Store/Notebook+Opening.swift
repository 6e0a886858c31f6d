import GRDB
import Learning
import Synchronization

extension Notebook {
  /// Opens the notebook at `path`, or begins one: its file with mode 0600, its folder with 0700 where it is missing.
  ///
  /// `seed` is the randomness of the identifiers that this notebook hands out: 64 bits from the system.
  ///
  /// A file that a newer Lectern wrote (`.newerVersion`), that is no notebook (`.notADatabase`), that is damaged
  /// (`.corrupt`), that may not be written (`.readOnly`, `.noPermission`) or that another process holds (`.busy`) is
  /// left as it is.
  public static func open(at path: String, now: Instant, seed: UInt64) throws(NotebookFailure) -> Notebook {
    try open(at: path, now: now, seed: seed, patience: 4)
  }

  /// `patience` is how many seconds a write waits for another process.
  static func open(
    at path: String, now: Instant, seed: UInt64, patience: Double
  ) throws(NotebookFailure) -> Notebook {
    try NotebookFile.prepare(at: path)
    return try reporting(at: path) {
      // Two windows may begin at the same moment: neither the first step nor WAL mode can be taken twice.
      try NotebookFile.withFolderLocked(of: path) {
        let arrival = Arrival()
        let database = try connect(path, arrival, patience: patience)
        let isCurrent = arrival.isCurrent.withLock { $0 }
        return try Notebook(database, path: path, migrated: isCurrent, now: now, seed: seed)
      }
    }
  }

  private static func connect(_ path: String, _ arrival: Arrival, patience: Double) throws -> DatabaseQueue {
    do {
      return try DatabaseQueue(path: path, configuration: configuration(arrival, patience: patience))
    } catch let error as DatabaseError where error.deniesSharedMemory {
      // A file system without shared memory or proper locks (NFS, vfat).
      return try DatabaseQueue(
        path: path, configuration: configuration(arrival, journal: .rollback, patience: patience))
    }
  }

  enum Journal { case writeAhead, rollback }

  /// What the connection found when it opened.
  final class Arrival: Sendable {
    /// Every step of the schema was taken already, and this machine has its row.
    let isCurrent = Mutex(false)
  }

  /// One connection. A pool of GRDB's would write to the file each time it opens, and leave NORMAL behind; other
  /// processes read while this one writes either way.
  static func configuration(
    _ arrival: Arrival? = nil, journal: Journal = .writeAhead, patience: Double = 4
  ) -> Configuration {
    var configuration = Configuration()
    configuration.label = "notebook"
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      switch journal {
      case .writeAhead:
        // Before WAL mode is turned on, which writes.
        try recognise(db, arrival)
        try db.execute(sql: "PRAGMA journal_mode = WAL")
      case .rollback:
        // Exclusive locking reads a file that was in WAL mode without shared memory, so that it can leave that mode.
        try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
        try recognise(db, arrival)
        try db.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL")
        _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema")
      }
      // A notebook that acknowledges must have written: with NORMAL the last commits could vanish with the power.
      try db.execute(sql: "PRAGMA synchronous = FULL")
      guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2 else {
        throw NotebookFailure.other("synchronous = FULL was refused")
      }
    }
    return configuration
  }

  /// Refuses what is not ours to open.
  static func recognise(_ db: Database, _ arrival: Arrival? = nil) throws {
    guard try hasBegun(db) else { return }
    guard try Int32.fetchOne(db, sql: "PRAGMA application_id") == SchemaStep.applicationID else {
      throw NotebookFailure.notADatabase
    }
    let taken = Set(try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations"))
    let known = SchemaStep.all.map(\.name)
    if !taken.isSubset(of: known) { throw NotebookFailure.newerVersion }
    // The device is written after the last step: whoever was killed in between left none.
    guard let arrival, taken.count == known.count else { return }
    let hasDevice = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM local_device)") == true
    arrival.isCurrent.withLock { $0 = hasDevice }
  }

  /// Whether there is anything beside the migrator's own table, which it creates before it takes the first step.
  static func hasBegun(_ db: Database) throws -> Bool {
    let sql = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE tbl_name <> 'grdb_migrations')"
    return try Bool.fetchOne(db, sql: sql) == true
  }
}

extension DatabaseError {
  /// Whether write-ahead logging cannot be had here.
  fileprivate var deniesSharedMemory: Bool {
    switch extendedResultCode {
    case .SQLITE_IOERR_SHMOPEN, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMLOCK, .SQLITE_IOERR_SHMMAP: true
    case .SQLITE_CANTOPEN, .SQLITE_PROTOCOL: true
    default: false
    }
  }
}
