import GRDB
import Learning

/// A table of what is to be known first.
struct Prerequisites: Sendable {
  static let topics = Prerequisites(table: "topic_prerequisites", column: "topic_id")
  static let concepts = Prerequisites(table: "concept_prerequisites", column: "concept_id")

  private let table: String
  private let column: String

  private init(table: String, column: String) {
    self.table = table
    self.column = column
  }

  /// What each of `all` needs, and no more. What is gone is taken away before anything is added, so that an edge may turn
  /// round.
  func put<Kind>(
    _ all: [(id: Identifier<Kind>, needs: [Identifier<Kind>])], at now: Instant, _ db: Database
  ) throws {
    let known = try Row.fetchAll(
      db, sql: "SELECT \(column), prerequisite_id FROM \(table) WHERE deleted_at IS NULL")
    let stored = Dictionary(grouping: known, by: { $0[0] as Identifier<Kind> })
      .mapValues { Set($0.map { $0[1] as Identifier<Kind> }) }
    for (id, needs) in all {
      for gone in stored[id, default: []].subtracting(needs) {
        try db.cachedStatement(
          sql: """
            UPDATE \(table) SET deleted_at = ?, updated_at = ?, state_version = state_version + 1
            WHERE \(column) = ? AND prerequisite_id = ?
            """
        ).execute(arguments: [now, now, id, gone])
      }
    }
    let insertion = try db.cachedStatement(
      sql: """
        INSERT INTO \(table) (\(column), prerequisite_id, created_at, updated_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (\(column), prerequisite_id) DO UPDATE
        SET deleted_at = NULL, updated_at = excluded.updated_at, state_version = \(table).state_version + 1
        """)
    for (id, needs) in all {
      for need in needs where !stored[id, default: []].contains(need) {
        try insertion.execute(arguments: [id, need, now, now])
      }
    }
  }
}
