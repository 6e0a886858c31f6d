import GRDB
import Learning

/// How a `Problem` lies in `problems`. The answer of a choice is the index of the right option, from 0.
enum ProblemRow {
  /// One of `problems.hints` (001's shape).
  private struct Hint: Codable {
    var number: Int
    var en: String
    var bn: String
    var isGenerated: Bool

    enum CodingKeys: String, CodingKey {
      case number = "hint_number"
      case en = "text_en"
      case bn = "text_bn"
      case isGenerated = "is_ai_generated"
    }
  }

  /// The columns that content decides, in the order of `values`.
  static let columns = [
    "subject_id", "topic_id", "concept_id", "topic", "grade", "kind", "question_en", "question_bn", "options_json",
    "answer", "demands_json", "hints", "explanation_en", "explanation_bn", "family_json", "difficulty_level",
    "estimated_time_minutes", "topic_tags", "source", "is_active",
  ]

  static func values(
    of problem: Problem, family: Family?, subject: Subject.ID
  ) throws -> [(any DatabaseValueConvertible)?] {
    let key = try StoredKey(problem.key)
    let hints = problem.hints.enumerated().map { index, hint in
      Hint(number: index + 1, en: hint.en, bn: hint.bn, isGenerated: false)
    }
    return [
      subject, problem.topic, problem.concept, problem.topicName.en, problem.grade, problem.key.kind.rawValue,
      problem.statement.en, problem.statement.bn, key.options, key.answer, key.demands,
      try JSON.text(hints), problem.explanation.en, problem.explanation.bn, try family.map(JSON.text),
      problem.difficulty.level, problem.minutes, try JSON.text(problem.tags), "library", 1,
    ]
  }

  /// The same columns of an imported problem. What it lacks in one language is missing there; it has no hints of its own.
  static func values(
    of problem: PortableProblem, given: String?, topic: TopicRegister.Entry, concept: Concept.ID, subject: Subject.ID
  ) throws -> [(any DatabaseValueConvertible)?] {
    let key = try StoredKey(problem.key, given: given)
    return [
      subject, topic.id, concept, topic.name[.english], topic.grade, problem.key.kind.rawValue,
      problem.statement.en, problem.statement.bn, key.options, key.answer, key.demands, "[]",
      problem.explanation?.en, problem.explanation?.bn, nil, problem.difficulty.level, problem.minutes, "[]",
      ProblemRecord.Source.imported.rawValue, 1,
    ]
  }

  /// Other words, another key and other hints; what else content decides stays.
  static func rewrite(_ problem: Problem.ID, as edited: ProblemEdit, _ db: Database) throws {
    func stored(_ text: String) -> String? { text.isEmpty ? nil : text.storable.nfc }
    let key = try StoredKey(edited.key)
    let hints = edited.hints.enumerated().map { index, hint in
      Hint(number: index + 1, en: hint.en.storable.nfc, bn: hint.bn.storable.nfc, isGenerated: false)
    }
    try db.execute(
      sql: """
        UPDATE problems SET question_en = ?, question_bn = ?, options_json = ?, answer = ?, demands_json = ?, hints = ?,
          explanation_en = ?, explanation_bn = ?
        WHERE id = ?
        """,
      arguments: [
        stored(edited.statement.en), stored(edited.statement.bn), key.options.storable.nfc, key.answer.storable.nfc,
        key.demands, try JSON.text(hints), stored(edited.explanation.en), stored(edited.explanation.bn), problem,
      ])
  }

  /// A row of `problems`, with its topic's name as `topic_name_en` and `topic_name_bn`.
  static func problem(_ row: Row) throws -> Problem {
    let id: Problem.ID = row["id"]
    let hints = try JSON.value([Hint].self, in: row["hints"], of: "problems.hints of \(id)")
    let key = try key(of: id, in: row)
    let hasExplanation = row["explanation_en"] != nil || row["explanation_bn"] != nil
    var problem = Problem(
      id: id, topic: row["topic_id"], topicName: phrase("topic_name", in: row),
      concept: row["concept_id"] ?? Concept.ID(""), grade: row["grade"], statement: phrase("question", in: row),
      key: key, difficulty: try difficulty(row["difficulty_level"], of: id),
      minutes: row["estimated_time_minutes"],
      hints: hints.isEmpty
        ? Problem.generalHints : hints.sorted { $0.number < $1.number }.map { Phrase(en: $0.en, bn: $0.bn) },
      explanation: hasExplanation ? phrase("explanation", in: row) : Problem.bareExplanation(of: key),
      tags: try JSON.value([String].self, in: row["topic_tags"], of: "problems.topic_tags of \(id)"))
    if let family = try family(row) {
      do throws(FamilyFailure) {
        let curated = try family.problem(with: family.canonical)
        (problem.misconceptions, problem.figure) = (curated.misconceptions, curated.figure)
        problem.variant = curated.variant
      } catch {
        throw NotebookFailure.corrupt("problems.family_json of \(id): \(error)")
      }
    }
    return problem
  }

  /// What fresh problems are drawn from, of a row with `id` and `family_json`; nil where there is none.
  static func family(_ row: Row) throws -> Family? {
    guard let json: String = row["family_json"] else { return nil }
    return try ReadFamilies.shared.family(in: json) { json in
      try JSON.value(Family.self, in: json, of: "problems.family_json of \(row["id"] as String)")
    }
  }

  static func difficulty(_ level: Int, of id: Problem.ID) throws -> Difficulty {
    guard let difficulty = Difficulty(level: level) else {
      throw NotebookFailure.corrupt("problems.difficulty_level of \(id): \(level)")
    }
    return difficulty
  }

  static func key(of id: Problem.ID, in row: Row) throws -> AnswerKey {
    let answer: String = row["answer"]
    if let kind = Demand.Kind(rawValue: row["kind"]) {
      let stored = try JSON.value(StoredDemand.self, in: row["demands_json"], of: "problems.demands_json of \(id)")
      guard let demand = stored.demand(kind) else {
        throw NotebookFailure.corrupt("problems.demands_json of \(id): \(stored)")
      }
      return .asked(Phrase(en: answer, bn: stored.answerInBengali ?? answer), demand)
    }
    switch AnswerKey.Kind(rawValue: row["kind"]) {
    case .choice:
      let options = try JSON.value([Phrase].self, in: row["options_json"], of: "problems.options_json of \(id)")
      guard let right = Int(answer), options.indices.contains(right) else { break }
      return .choice(options: options, right: right)
    case .boolean where answer == "true" || answer == "false":
      return .boolean(answer == "true")
    default:
      break
    }
    throw NotebookFailure.corrupt("problems.answer of \(id): \(answer)")
  }

  /// A text in both languages; where one is missing, the other stands in.
  private static func phrase(_ column: String, in row: Row) -> Phrase {
    let en: String? = row["\(column)_en"]
    let bn: String? = row["\(column)_bn"]
    return Phrase(en: en ?? bn ?? "", bn: bn ?? en ?? "")
  }
}
