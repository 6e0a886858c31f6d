import GRDB
import Learning

/// How a fact lies in `events`. Evidence: it can be inserted and read, nothing else.
enum EventRow {
  /// - Parameter step: the step of a lesson's plan at which it leaves the lesson.
  static func insert<Fact: JournalFact>(
    _ event: Fact, id: Identifier<Fact>, session: Identifier<Fact.Session>, student: Person.ID, step: Int? = nil,
    stamp: Stamp, _ db: Database
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO events (id, student_id, \(Fact.sessionColumn), kind, node, step_idx, payload_json,
          at, device_id, device_seq, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, student, session, event.kind.rawValue, event.node?.rawValue, step, try JSON.text(event.payload),
      stamp.time.text, stamp.device, stamp.sequence, stamp.wall,
    ])
  }

  /// The journal of one session, in the order in which every machine folds it, each fact with the clock's time.
  static func journal<Fact: JournalFact>(
    of session: Identifier<Fact.Session>, _: Fact.Type = Fact.self, _ db: Database
  ) throws -> [(event: Fact, at: Instant)] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT kind, payload_json, created_at FROM events
          WHERE \(Fact.sessionColumn) = ? ORDER BY at, device_id, device_seq
          """), arguments: [session])
    return try rows.map { row in (try fact(kind: row[0], payload: row[1], of: session), row[2]) }
  }

  /// A fact as it lies in a row.
  static func fact<Fact: JournalFact>(
    kind: String, payload: String, of session: Identifier<Fact.Session>
  ) throws -> Fact {
    // A kind that this program does not know was written by a newer one.
    guard let kind = Fact.Kind(rawValue: kind) else { throw NotebookFailure.newerVersion }
    let place = "events.payload_json of \(session)"
    guard let fact = Fact(kind: kind, payload: try JSON.value(Fact.Payload.self, in: payload, of: place)) else {
      throw NotebookFailure.corrupt("\(place): \(kind.rawValue) lacks something")
    }
    return fact
  }
}
