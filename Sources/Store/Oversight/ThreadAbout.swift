import GRDB
import Learning

/// What a thread is about, in words and in place.
struct ThreadAbout {
  /// The problem's statement, what was said in the turn, or what was asked of the program and answered (Markdown).
  var words: Phrase
  /// The sitting that it happened in; nil for a problem by itself.
  var sitting: Sitting.ID?
  var turn: ReviewTurn.ID?
  /// A question to the program, and its answer.
  var exchange: ExchangeHeard?

  /// Beside a row of `threads`.
  static let joins = """
    LEFT JOIN responses AS given ON given.id = threads.response_id
    LEFT JOIN events AS turn ON turn.id = threads.event_id
    LEFT JOIN problems AS asked
      ON asked.id = coalesce(threads.problem_id, given.problem_id, turn.payload_json ->> 'problem')
    LEFT JOIN sessions AS talk ON talk.id = coalesce(given.session_id, turn.session_id)
    LEFT JOIN qa_interactions AS exchange ON exchange.id = threads.qa_interaction_id
    """

  static let columns = """
    asked.question_en, asked.question_bn, coalesce(given.practice_session_id, turn.practice_session_id), talk.id,
    talk.mode, turn.id, turn.kind, turn.payload_json, exchange.id, exchange.query, \(ExchangeRows.standing("exchange")),
    exchange.answer, exchange.student_id, exchange.created_at
    """

  /// From a row that has `columns`, the first of them at `start`.
  init(_ row: Row, from start: Int) throws {
    words = Notebook.phrase(row[start], row[start + 1])
    sitting = QueueDesk.sitting(row[start + 2], row[start + 3], row[start + 4])
    turn = row[start + 5]
    if let id: Exchange.ID = row[start + 8] {
      let (question, answer): (String, String) = (row[start + 9], row[start + 10])
      exchange = ExchangeHeard(
        id: id, student: row[start + 12], question: question, answer: answer,
        isCorrected: answer != row[start + 11] as String, at: row[start + 13])
      words = Phrase("“\(question)”\n\n\(answer)")
    }
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
