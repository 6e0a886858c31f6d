/// One step of the server's schema: one file a step, `S<number>_<What>.swift`.
///
/// The tables are the notebook's, under the same names of constraints and indexes. The types correspond so:
/// TEXT is text, INTEGER is bigint, REAL is double precision; where a check of the notebook ends in `_form`, the type
/// here says the same: timestamptz(3), date, boolean, jsonb. Tests/MirrorTests compares the two.
struct ServerStep: Sendable {
  /// From 1, without a gap.
  let number: Int
  /// Written into every database: never rename it.
  let name: String
  let sql: String

  init(_ number: Int, _ name: String, sql: String) {
    self.number = number
    self.name = name
    self.sql = sql
  }
}
