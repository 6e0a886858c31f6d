import GRDB

/// Does `work`, and says what went wrong in the notebook's own terms: the only place where an error of SQLite or GRDB
/// becomes ours.
func reporting<Result>(at path: String, _ work: () throws -> Result) throws(NotebookFailure) -> Result {
  do {
    return try work()
  } catch {
    throw NotebookFailure(error, at: path)
  }
}

extension NotebookFailure {
  init(_ error: any Error, at path: String) {
    switch error {
    case let failure as NotebookFailure: self = failure
    case let error as DatabaseError: self.init(error, at: path)
    default: self = .other(String(describing: error))
    }
  }

  private init(_ error: DatabaseError, at path: String) {
    let message = error.message ?? error.resultCode.description
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notADatabase
    case .SQLITE_CORRUPT: self = .corrupt(message)
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .noPermission(path)
    default: self = .other(message)
    }
  }
}

extension DatabaseError {
  /// Whether a unique index on this column (`table.column`) has the value already.
  func violatesUniqueness(of column: String) -> Bool {
    extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE && (message ?? "").contains(column)
  }
}
