import GRDB
import Learning

/// What a thread is about, in words and in place.
struct ThreadAbout {
  /// The problem's statement, or what was said in the turn.
  var words: Phrase
  /// The sitting that it happened in; nil for a problem by itself.
  var sitting: Sitting.ID?
  var turn: ReviewTurn.ID?

  /// Beside a row of `threads`.
  static let joins = """
    LEFT JOIN responses AS given ON given.id = threads.response_id
    LEFT JOIN events AS turn ON turn.id = threads.event_id
    LEFT JOIN problems AS asked
      ON asked.id = coalesce(threads.problem_id, given.problem_id, turn.payload_json ->> 'problem')
    LEFT JOIN sessions AS talk ON talk.id = coalesce(given.session_id, turn.session_id)
    """

  static let columns = """
    asked.question_en, asked.question_bn, coalesce(given.practice_session_id, turn.practice_session_id), talk.id,
    talk.mode, turn.id, turn.kind, turn.payload_json
    """

  /// From a row that has `columns`, the first of them at `start`.
  init(_ row: Row, from start: Int) throws {
    words = Notebook.phrase(row[start], row[start + 1])
    sitting = QueueDesk.sitting(row[start + 2], row[start + 3], row[start + 4])
    turn = row[start + 5]
    guard case .lesson(let lesson) = sitting, turn != nil else { return }
    let event: LessonEvent = try EventRow.fact(kind: row[start + 6], payload: row[start + 7], of: lesson)
    let said = LessonLine.lines(of: event).map(\.words)
    guard !said.isEmpty else { return }
    words = Phrase(en: said.map(\.en).joined(separator: "\n"), bn: said.map(\.bn).joined(separator: "\n"))
  }

  init(_ thread: Conversation.ID, _ db: Database) throws {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(Self.columns) FROM threads \(Self.joins) WHERE threads.id = ?"),
      arguments: [thread])
    guard let row else { throw NotebookFailure.notFound }
    try self.init(row, from: 0)
  }
}
