import GRDB

/// A value for either engine.
enum Cell: Hashable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)

  /// As SQLite takes it.
  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let integer): integer.databaseValue
    case .real(let real): real.databaseValue
    case .text(let text): text.databaseValue
    }
  }

  /// As PostgreSQL reads it, whatever the column's type.
  var postgresText: String? {
    switch self {
    case .null: nil
    case .integer(let integer): String(integer)
    case .real(let real): String(real)
    case .text(let text): text
    }
  }
}

/// A row to insert: columns that are not named take their default.
typealias Cells = [String: Cell]

/// What an engine did with a row.
enum Verdict: Equatable {
  /// It took it; what it generated, by column.
  case taken([String: Cell])
  /// A check of that name refused it.
  case refused(check: String)
  /// Something else refused it: a type, or NOT NULL.
  case refusedOtherwise(String)

  var isTaken: Bool { if case .taken = self { true } else { false } }
}
