import Learning

/// How a problem that a tutor wrote lies in `assignment_terms.written_json`, and in `overrides`.
struct StoredItem: Codable, Equatable {
  private var questionEn: String?
  private var questionBn: String?
  private var kind: String
  private var answer: String
  private var options: [Phrase]
  private var demands: StoredDemand?
  private var explanationEn: String?
  private var explanationBn: String?
  private var isAnotherQuestion: Bool

  private enum CodingKeys: String, CodingKey {
    case questionEn = "question_en"
    case questionBn = "question_bn"
    case kind, answer, options, demands
    case explanationEn = "explanation_en"
    case explanationBn = "explanation_bn"
    case isAnotherQuestion = "is_another_question"
  }

  init(_ item: WrittenItem) throws {
    func stored(_ text: String?) -> String? { text?.storable.nfc }
    (questionEn, questionBn) = (stored(item.statement.en), stored(item.statement.bn))
    (explanationEn, explanationBn) = (stored(item.explanation.en), stored(item.explanation.bn))
    (kind, isAnotherQuestion) = (item.key.kind.rawValue, item.isAnotherQuestion)
    let key = try StoredKey(item.key)
    (answer, options) = (key.answer.storable, [])
    switch item.key {
    case .written(let text, let demand): demands = StoredDemand(text, demand)
    case .choice(let all, _): options = all
    case .boolean: break
    }
  }

  private var item: WrittenItem {
    get throws {
      guard let statement = Wording(en: questionEn, bn: questionBn),
        let explanation = Wording(en: explanationEn, bn: explanationBn)
      else { throw NotebookFailure.corrupt("assignment_terms.written_json: no text") }
      return WrittenItem(
        statement: statement, key: try key, explanation: explanation, isAnotherQuestion: isAnotherQuestion)
    }
  }

  private var key: AnswerKey {
    get throws {
      if let kind = Demand.Kind(rawValue: kind), let demands, let demand = demands.demand(kind) {
        return .asked(Phrase(en: answer, bn: demands.answerInBengali ?? answer), demand)
      }
      switch AnswerKey.Kind(rawValue: kind) {
      case .choice:
        if let right = Int(answer), options.indices.contains(right) { return .choice(options: options, right: right) }
      case .boolean where answer == "true" || answer == "false": return .boolean(answer == "true")
      default: break
      }
      throw NotebookFailure.corrupt("assignment_terms.written_json: \(kind) \(answer)")
    }
  }

  /// The problem as the student sees it.
  func problem(from problem: Problem) throws -> Problem { problem.written(as: try item) }
}
