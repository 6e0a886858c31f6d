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
  public func isTold(by text: Phrase) -> Bool { isTold(by: HeardText(text)) }

  /// Whether it is told in words or by the figure beside them.
  public func isTold(by saying: Saying) -> Bool {
    isTold(by: saying.text) || saying.figure.map { isTold(by: $0) } ?? false
  }

  /// Whether a text tells it.
  public func isTold(by text: String) -> Bool { isTold(by: HeardText(text)) }

  func isTold(by text: HeardText) -> Bool {
    text.parts.contains { part in
      traces.areIn(values: part.values, form: part.form) || isMathematics && part.spans.contains(where: isTold)
    }
  }

  /// Whether a text tells it in number words, in any run of a few words: "three quarters", "চার ভাগের তিন ভাগ". What ships says
  /// numbers in digits; a model says them as it likes.
  public func isToldInWords(by text: String) -> Bool {
    guard isMathematics else { return false }
    let words = text.split(whereSeparator: \.isWhitespace).map { String($0).trimming(".,;:!?।\"'“”‘’()*_`") }
    for start in words.indices where !words[start].isEmpty {
      for end in start..<min(words.count, start + Self.longestNumber) {
        let span = words[start...end].joined(separator: " ")
        if isTold(by: (span, Prose(span).form)) { return true }
      }
    }
    return false
  }

  /// Words in the longest number that is looked for.
  private static let longestNumber = 6

  private func isTold(by span: (text: String, form: [Unicode.Scalar])) -> Bool {
    if shown.contains(where: { Prose.says($0, span.form) }) { return false }
    switch key.judge(span.text) {
    case .right, .form: return true
    case .wrong, .unreadable: return false
    }
  }
}
