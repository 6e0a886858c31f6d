import GRDB
import Learning

/// How a fact of a daily five lies in `events`. Evidence: it can be inserted and read, nothing else.
enum EventRow {
  static func insert(
    _ event: PracticeEvent, id: Identifier<PracticeEvent>, session: PracticeSession.ID, student: Person.ID,
    stamp: Stamp, _ db: Database
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO events (id, student_id, practice_session_id, kind, payload_json,
          at, device_id, device_seq, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, student, session, event.kind, try JSON.text(event.payload), stamp.time.text, stamp.device,
      stamp.sequence, stamp.wall,
    ])
  }

  /// The journal of one session, in the order in which every machine folds it, each fact with the clock's time.
  static func journal(
    of session: PracticeSession.ID, _ db: Database
  ) throws -> [(event: PracticeEvent, at: Instant)] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT kind, payload_json, created_at FROM events
          WHERE practice_session_id = ? ORDER BY at, device_id, device_seq
          """), arguments: [session])
    return try rows.map { row in
      // A kind that this program does not know was written by a newer one.
      guard let kind = PracticeEvent.Kind(rawValue: row[0]) else { throw NotebookFailure.newerVersion }
      let place = "events.payload_json of \(session)"
      let payload = try JSON.value(PracticeEvent.Payload.self, in: row[1], of: place)
      guard let event = PracticeEvent(kind: kind, payload: payload) else {
        throw NotebookFailure.corrupt("\(place): \(kind.rawValue) lacks something")
      }
      return (event, row[2])
    }
  }
}

extension PracticeEvent {
  /// As it can be stored: what a student typed may hold a character that no database takes. It is the storable event
  /// that is folded, so that the fold of the stored one is the same.
  var storable: PracticeEvent {
    switch self {
    case .left(let problem, let draft):
      .left(problem: problem, draft: draft.storable)
    case .formAsked(let problem, let typed, let understood):
      .formAsked(problem: problem, typed: typed.storable, understood: understood.storable)
    case .answered(let problem, let typed, let understood, let verdict, let sureness, let seconds):
      .answered(
        problem: problem, typed: typed.storable, understood: understood.storable, verdict: verdict,
        sureness: sureness, seconds: seconds)
    case .triedAgain(let problem, let typed, let understood, let right):
      .triedAgain(problem: problem, typed: typed.storable, understood: understood.storable, right: right)
    default:
      self
    }
  }
}
