import Learning
import Library

extension OpenedContent {
  /// A line for each curated problem, for whoever works out the answers without seeing the keys: its slug, its statement in
  /// English, its options and what is asked of an answer, with tabs between them.
  public var statements: [String] {
    reading.curriculum.problems.map { problem in
      var options = ""
      if case .choice(let all, _) = problem.key {
        options = zip("abcdef", all).map { "\($0)) \($1.en)" }.joined(separator: " | ")
      }
      return [problem.id.rawValue, problem.statement.en, options, Self.demands(of: problem.key)]
        .joined(separator: "\t")
    }
  }

  /// `number, in km, lowest`.
  private static func demands(of key: AnswerKey) -> String {
    guard case .written(_, let demand) = key else { return key.kind.rawValue }
    var demands = [demand.kind.rawValue]
    switch demand.unit {
    case .shown(let unit): demands.append("in \(unit.en)")
    case .required: demands.append("with its unit")
    case .refused: demands.append("without a unit")
    case .optional: break
    }
    if demand.form != .any { demands.append(demand.form.rawValue) }
    switch demand.rounding {
    case .places(let count): demands.append("to \(count) decimal places")
    case .significant(let count): demands.append("to \(count) significant figures")
    case .none: break
    }
    switch demand.tolerance {
    case .absolute(let limit): demands.append("within \(limit)")
    case .relative(let limit): demands.append("within \(limit) of it")
    case .none: break
    }
    if demand.kind == .list { demands.append(demand.isOrdered ? "in order" : "in any order") }
    return demands.joined(separator: ", ")
  }
}
