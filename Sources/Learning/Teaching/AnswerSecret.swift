import Notation

/// The answer of an open question, to be kept: it finds the answer in what the tutor is about to say.
///
/// A number, a fraction or the words of the right option are found wherever they stand by themselves; every other piece
/// of mathematics in the text is given to the judge, and tells the answer where the judge would take it for one. What
/// the question says itself is no secret. A number that happens to be the answer counts: who says it, tells it.
public struct AnswerSecret: Sendable {
  private let traces: AnswerTraces
  private let key: ReadKey
  private let isMathematics: Bool
  private let shown: [[Unicode.Scalar]]

  public init(_ problem: Problem) {
    traces = AnswerTraces(of: problem.key).hidden(from: problem.statement)
    key = ReadKey(problem.key)
    switch problem.key {
    case .written(_, let demand): isMathematics = demand.kind != .text
    case .choice, .boolean: isMathematics = false
    }
    shown = Language.allCases.map { Prose(problem.statement[$0]).form }
  }

  /// Whether a text tells it in either language.
  public func isTold(by text: Phrase) -> Bool { isTold(by: text.en) || isTold(by: text.bn) }

  /// Whether a text tells it.
  public func isTold(by text: String) -> Bool {
    if traces.areIn(Prose(text)) { return true }
    guard isMathematics else { return false }
    return MathsSpans(of: text).contains { span in
      let form = Prose(span).form
      if shown.contains(where: { Prose.says($0, form) }) { return false }
      switch key.judge(span) {
      case .right, .form: return true
      case .wrong, .unreadable: return false
      }
    }
  }
}
