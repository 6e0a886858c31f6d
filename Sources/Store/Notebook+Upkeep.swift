import GRDB
import Learning

extension Notebook {
  /// Looks the whole notebook over. Reads every page: some hundred milliseconds for 100,000 answers.
  public func checkup() throws(NotebookFailure) -> Checkup {
    try reporting(at: path) {
      let synchronous = try database.writeWithoutTransaction { db in
        try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? 0
      }
      return try database.read { db in
        var counts: [String: Int] = [:]
        for table in ["users", "problems", "practice_sessions", "events", "responses"] {
          counts[table] = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)")
        }
        return Checkup(
          damage: try Self.damage(db), danglingReferences: try Self.danglingReferences(db),
          drifted: try Self.drifted(db),
          journalMode: try String.fetchOne(db, sql: "PRAGMA journal_mode") ?? "", synchronous: synchronous,
          counts: counts, size: NotebookFile.size(of: path) + NotebookFile.size(of: path + "-wal"),
          permissions: NotebookFile.permissions(of: path),
          migrations: try DatabaseMigrator.notebook.appliedMigrations(db),
          deviceID: try LocalDevice(db).id,
          sqliteVersion: try String.fetchOne(db, sql: "SELECT sqlite_version()") ?? "")
      }
    }
  }

  static func damage(_ db: Database) throws -> [String] {
    try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
  }

  static func danglingReferences(_ db: Database) throws -> [String] {
    let rows = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
    return Set(rows.map { "\($0["table"] as String) → \($0["parent"] as String)" }).sorted()
  }

  /// Writes a copy of the whole notebook to `copy`, while others go on writing: one file (0600), checked before it gets
  /// its name, so that a copy that is there is whole. `.fileExists` if there is a file already, unless `replacing`; the
  /// notebook itself is never replaced.
  public func backup(to copy: String, replacing: Bool = false) throws(NotebookFailure) {
    if NotebookFile.exists(copy) && (!replacing || NotebookFile.isSame(copy, path)) { throw .fileExists(copy) }
    let partial = try NotebookFile.partial(of: copy)
    do {
      try reporting(at: copy) {
        let target = try DatabaseQueue(path: partial)
        try database.backup(to: target)
        try Self.makeSingleFile(target)
        try target.read(Self.requireSound)
      }
      try NotebookFile.rename(partial, to: copy)
    } catch {
      NotebookFile.discard(at: partial)
      throw error
    }
  }

  /// Puts the backup in the place of the notebook at `path`. The backup is checked first: a notebook, not a newer one,
  /// whole. The notebook that was there is kept beside it: its path is returned, nil if there was none.
  ///
  /// The restored notebook is a new device, so that two machines never number their facts alike. `.busy` if another
  /// window has the notebook open.
  @discardableResult
  public static func restore(
    from backup: String, to path: String, now: Instant, seed: UInt64
  ) throws(NotebookFailure) -> String? {
    try restore(from: backup, to: path, now: now, seed: seed, patience: 4)
  }

  /// `patience` is how many seconds it waits for another process.
  static func restore(
    from backup: String, to path: String, now: Instant, seed: UInt64, patience: Double
  ) throws(NotebookFailure) -> String? {
    guard NotebookFile.exists(backup) else { throw .notFound }
    let wasThere = NotebookFile.exists(path)
    if !wasThere { try NotebookFile.prepareFolder(of: path) }
    let partial = try NotebookFile.partial(of: path)
    do {
      try reporting(at: backup) { try copy(backup, into: partial, now: now, seed: seed) }
      return try reporting(at: path) {
        try NotebookFile.withFolderLocked(of: path) {
          guard wasThere else {
            try NotebookFile.keep(partial, as: path)
            NotebookFile.discard(at: partial)
            return nil
          }
          let kept = try setAside(path, at: now, patience: patience)
          try NotebookFile.rename(partial, to: path)
          return kept
        }
      }
    } catch {
      NotebookFile.discard(at: partial)
      throw error
    }
  }

  private static func copy(_ backup: String, into partial: String, now: Instant, seed: UInt64) throws {
    var readOnly = Configuration()
    readOnly.readonly = true
    readOnly.busyMode = .timeout(4)
    readOnly.prepareDatabase { db in
      try recognise(db)
      guard try hasBegun(db) else { throw NotebookFailure.notADatabase }
    }
    let source = try DatabaseQueue(path: backup, configuration: readOnly)
    let target = try DatabaseQueue(path: partial)
    try source.backup(to: target)
    try target.read(requireSound)
    try makeSingleFile(target)
    let notebook = try Notebook(target, path: partial, migrated: false, now: now, seed: seed)
    try target.write { db in
      try db.execute(
        sql: "UPDATE local_device SET device_id = ?, last_device_seq = 0",
        arguments: [notebook.newID(of: Notebook.self, at: now)])
      try notebook.audit(.restored, student: nil, at: now, db)
    }
  }

  /// Keeps the notebook at `path` under another name. Leaving WAL mode makes it one file, and fails with `.busy` while
  /// anybody else has it open; a notebook that is beyond opening is kept as it is, with its log.
  private static func setAside(_ path: String, at now: Instant, patience: Double) throws -> String {
    let kept = keptName(of: path, at: now)
    do {
      try reporting(at: path) {
        try DatabaseQueue(path: path, configuration: configuration(journal: .rollback, patience: patience)).close()
      }
    } catch .notADatabase, .corrupt {
      for suffix in NotebookFile.companions where NotebookFile.exists(path + suffix) {
        try NotebookFile.rename(path + suffix, to: kept + suffix)
      }
    }
    try NotebookFile.keep(path, as: kept)
    return kept
  }

  /// A name that is free: `lectern.db.before-restore-20261121T064928000Z`.
  private static func keptName(of path: String, at now: Instant) -> String {
    let time = now.iso8601.filter { $0 != ":" && $0 != "-" && $0 != "." }
    let name = "\(path).before-restore-\(time)"
    if !NotebookFile.exists(name) { return name }
    return (2...).lazy.map { "\(name)-\($0)" }.first { !NotebookFile.exists($0) } ?? name
  }

  private static func requireSound(_ db: Database) throws {
    if let finding = try damage(db).first ?? danglingReferences(db).first {
      throw NotebookFailure.corrupt(finding)
    }
  }

  /// Without a log beside it, every commit on disk.
  private static func makeSingleFile(_ database: DatabaseQueue) throws {
    try database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA journal_mode = DELETE")
    }
  }
}
