import GRDB
import Learning

/// How a fact of an exam lies in `events`. Evidence: it can be inserted and read, nothing else.
enum ExamEventRow {
  static func insert(
    _ event: ExamEvent, id: Identifier<ExamEvent>, exam: Exam.ID, student: Person.ID, stamp: Stamp, _ db: Database
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO events (id, student_id, session_id, kind, payload_json, at, device_id, device_seq, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, student, exam, event.kind.rawValue, try JSON.text(event.payload), stamp.time.text, stamp.device,
      stamp.sequence, stamp.wall,
    ])
  }

  /// The journal of one exam, in the order in which every machine folds it, each fact with the clock's time.
  static func journal(of exam: Exam.ID, _ db: Database) throws -> [(event: ExamEvent, at: Instant)] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT kind, payload_json, created_at FROM events
          WHERE session_id = ? ORDER BY at, device_id, device_seq
          """), arguments: [exam])
    return try rows.map { row in
      // A kind that this program does not know was written by a newer one.
      guard let kind = ExamEvent.Kind(rawValue: row[0]) else { throw NotebookFailure.newerVersion }
      let place = "events.payload_json of \(exam)"
      let payload = try JSON.value(ExamEvent.Payload.self, in: row[1], of: place)
      guard let event = ExamEvent(kind: kind, payload: payload) else {
        throw NotebookFailure.corrupt("\(place): \(kind.rawValue) lacks something")
      }
      return (event, row[2])
    }
  }
}

extension ExamEvent {
  /// As it can be stored: what a student typed may hold a character that no database takes. It is the storable event that is
  /// folded, so that the fold of the stored one is the same.
  var storable: ExamEvent {
    switch self {
    case .drafted(let question, let text): .drafted(question: question, text: text.storable)
    case .judged(let question, let typed, let understood, let verdict, let misconception, let seconds):
      .judged(
        question: question, typed: typed.storable, understood: understood.storable, verdict: verdict,
        misconception: misconception, seconds: seconds)
    default: self
    }
  }
}
