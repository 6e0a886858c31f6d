import GRDB
import Learning

extension Correction {
  /// The row that it is made to.
  var target: String {
    switch self {
    case .summary(let id, _, _): id.rawValue
    case .practice(let id, _), .item(let id, _): id.rawValue
    case .exchange(let id, _): id.rawValue
    case .outcome(let id, _): id.rawValue
    }
  }

  /// What is put into the place where `before` is.
  func content(before: String) throws -> String {
    switch self {
    case .summary(_, let narrative, let steps):
      return try JSON.text(
        CorrectionDesk.SummaryContent(
          narrative: String(narrative.prefix(SessionSummary.longestNarrative)).storable,
          nextSteps: steps.prefix(SessionSummary.mostSteps).map(\.storable)))
    case .practice(_, let problem): return try JSON.text(CorrectionDesk.PracticeContent(problem: problem))
    case .item(_, let item):
      var content = try JSON.value(CorrectionDesk.PracticeContent.self, in: before, of: "practice_assignments")
      content.written = try StoredItem(item)
      return try JSON.text(content)
    case .exchange(_, let answer):
      return try JSON.text(
        CorrectionDesk.ExchangeContent(answer: String(answer.prefix(ExchangeHeard.longestAnswer)).storable))
    case .outcome(_, let outcome): return try JSON.text(CorrectionDesk.OutcomeContent(outcome: outcome))
    }
  }
}

extension CorrectionDesk {
  /// Whether both say the same, however they are written: what came from elsewhere may have its fields in another order.
  static func isSame(_ kind: Correction.Kind, _ one: String, _ other: String) throws -> Bool {
    func same<Content: Codable & Equatable>(_: Content.Type) throws -> Bool {
      try JSON.value(Content.self, in: one, of: "overrides") == JSON.value(Content.self, in: other, of: "overrides")
    }
    return switch kind {
    case .summary: try same(SummaryContent.self)
    case .practice: try same(PracticeContent.self)
    case .exchange: try same(ExchangeContent.self)
    case .outcome: try same(OutcomeContent.self)
    }
  }

  /// What a correction put into a place, from what `overrides` holds of it; nil where that is not there any more.
  static func told(_ kind: Correction.Kind, _ json: String?, _ db: Database) throws -> Correction.Content? {
    guard let json else { return nil }
    switch kind {
    case .summary:
      let content = try JSON.value(SummaryContent.self, in: json, of: "overrides")
      return .summary(narrative: content.narrative, nextSteps: content.nextSteps)
    case .practice:
      let content = try JSON.value(PracticeContent.self, in: json, of: "overrides")
      let problem = try AssignedRows.problem(content.problem, content.parameters, db)
      return try problem.map { .problem(try content.written?.problem(from: $0) ?? $0) }
    case .exchange: return .answer(try JSON.value(ExchangeContent.self, in: json, of: "overrides").answer)
    case .outcome: return .outcome(try JSON.value(OutcomeContent.self, in: json, of: "overrides").outcome)
    }
  }
}
