import GRDB
import Learning

/// The problems that an export asks for, within one transaction.
public struct ProblemShelf {
  private let db: Database
  private let names: [Topic.ID: String]
  private let sql: String
  private let arguments: StatementArguments

  init(_ db: Database, _ origin: ProblemOrigin, topic: String?) throws {
    self.db = db
    let entries = try ProblemIntake.topics(db)
    names = Dictionary(entries.map { ($0.id, $0.name[.english]) }, uniquingKeysWith: { first, _ in first })
    let wanted = topic.map { TopicRegister(entries).entries(named: $0).map(\.id) }
    if wanted?.isEmpty == true { throw NotebookFailure.notFound }
    let marks = wanted.map { Array(repeating: "?", count: $0.count).joined(separator: ", ") }
    sql = """
      SELECT id, topic_id, topic, grade, kind, question_en, question_bn, options_json, answer, demands_json,
        explanation_en, explanation_bn, difficulty_level
      FROM problems
      WHERE is_active = 1 AND deleted_at IS NULL\(origin.condition)\(marks.map { " AND topic_id IN (\($0))" } ?? "")
      ORDER BY rowid
      """
    arguments = StatementArguments(wanted ?? [])
  }

  /// One problem after the other in the order in which they came, each with what its file said in words of its own.
  public func each(_ work: (PortableProblem, _ given: String?) throws -> Void) throws {
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      let id: Problem.ID = row["id"]
      guard let statement = Wording(en: row["question_en"], bn: row["question_bn"]) else {
        throw NotebookFailure.corrupt("problems.question of \(id)")
      }
      let demand = try JSON.value(StoredDemand.self, in: row["demands_json"], of: "problems.demands_json of \(id)")
      let problem = PortableProblem(
        id: id, topic: names[row["topic_id"]] ?? row["topic"], grade: row["grade"], statement: statement,
        key: try ProblemRow.key(of: id, in: row),
        explanation: Wording(en: row["explanation_en"], bn: row["explanation_bn"]),
        difficulty: try ProblemRow.difficulty(row["difficulty_level"], of: id))
      try work(problem, demand.given)
    }
  }
}

extension ProblemOrigin {
  fileprivate var condition: String {
    switch self {
    case .all: ""
    case .imported: " AND source = 'imported'"
    case .library: " AND source = 'library'"
    }
  }
}
