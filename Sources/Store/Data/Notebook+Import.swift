import Foundation
import GRDB
import Learning

extension Notebook {
  /// Reads a file that `export` wrote: all of it, or nothing. Facts that are here already stay as they are; of settings
  /// the newer stay; what follows from the evidence is rebuilt, and where two fives were begun on one day,
  /// `PracticeSession.standing` says which is that day's. A password does not come along. A file that was read before
  /// changes nothing.
  ///
  /// `.unreadable` if a line is not what `export` writes, if it is somebody else's, or if the content here lacks a
  /// problem that was answered; `.newerVersion` if a newer Lectern wrote it; `.nameTaken` if somebody else here is
  /// called so.
  public func importStudent(from path: String, at now: Instant) throws(NotebookFailure) -> DataReport {
    guard NotebookFile.exists(path) else { throw .notFound }
    return try write { db in
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe))
      return try Self.withRoomForManyPages(db) {
        var arriving = try StudentImport(bytes)
        let role = try Role.fetchOne(db, sql: "SELECT role FROM users WHERE id = ?", arguments: [arriving.student])
        guard role == nil || role == .student else {
          throw NotebookFailure.unreadable(line: 1, "who is called so here is no student")
        }
        try arriving.keepWrittenProblems(db)
        try arriving.settleReferences(db)
        try arriving.store(db)
        try Self.catchUp(with: arriving.newest, at: now, db)
        let changed = try Self.rebuildDerived(of: arriving.student, at: now, db)
        if arriving.report.rows + changed > 0 { try self.audit(.imported, student: arriving.student, at: now, db) }
        return arriving.report
      }
    }
  }

  /// What is written here from now on comes after what was read in, unless a wrong clock wrote that.
  private static func catchUp(with newest: HybridTime?, at now: Instant, _ db: Database) throws {
    var device = try LocalDevice(db)
    guard let newest, newest.instant.milliseconds - now.milliseconds <= LocalDevice.longestSetBack else { return }
    device.lastTime = max(device.lastTime ?? newest, newest)
    try device.save(db)
  }

  /// With the usual two megabytes, a page to which rows are added in many places is written many times.
  private static func withRoomForManyPages<Result>(_ db: Database, _ work: () throws -> Result) throws -> Result {
    let usual = try Int.fetchOne(db, sql: "PRAGMA cache_size") ?? -2_000
    try db.execute(sql: "PRAGMA cache_size = -65536")
    let result = Swift.Result { try work() }
    try db.execute(sql: "PRAGMA cache_size = \(usual)")
    return try result.get()
  }
}
