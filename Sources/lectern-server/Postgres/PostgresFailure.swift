/// Why the database did not do what it was asked.
enum PostgresFailure: Error, Equatable, Sendable {
  /// No connection: what libpq says about it, which never holds the password.
  case noConnection(String)
  /// A statement was refused. `state` is the SQLSTATE (five characters; empty where the connection was lost),
  /// `constraint` the name of the constraint that refused it.
  case refused(state: String, message: String, constraint: String?)
}

extension PostgresFailure: CustomStringConvertible {
  var description: String {
    switch self {
    case .noConnection(let reason): "The database cannot be reached: \(reason)"
    case .refused(let state, let message, _): "The database refused: \(message) (\(state))"
    }
  }
}
