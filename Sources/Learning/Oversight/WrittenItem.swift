/// What a tutor writes in the place of a problem that was given to practise: another statement, answer or solution.
public struct WrittenItem: Equatable, Sendable {
  public var statement: Wording
  /// It is judged right against itself.
  public var key: AnswerKey
  public var explanation: Wording
  /// What is asked or answered is another thing than before: the hints of the problem are not its hints.
  public var isAnotherQuestion: Bool

  /// As it was written before.
  public init(statement: Wording, key: AnswerKey, explanation: Wording, isAnotherQuestion: Bool) {
    self.statement = statement
    self.key = key
    self.explanation = explanation
    self.isAnotherQuestion = isAnotherQuestion
  }

  /// Why it cannot be a problem.
  public enum Fault: Error, Equatable, Sendable {
    case noStatement
    /// More characters than a statement may have.
    case tooLong
    /// The answer is empty, or cannot be read as what is asked for.
    case unreadable(AnswerKey.Kind)
    /// It is none of the options.
    case notAnOption
  }

  /// The problem as one sees it in a language, with other texts. What is not changed stays as it is in both languages; what is
  /// changed is there in this one. The kind of answer, the options and what is asked of the answer stay.
  public init(
    of problem: Problem, statement: String, answer: String, explanation: String, in language: Language
  ) throws(Fault) {
    let (statement, answer, explanation) = (Self.trimmed(statement), Self.trimmed(answer), Self.trimmed(explanation))
    guard !statement.isEmpty else { throw .noStatement }
    guard max(statement.count, explanation.count) <= PortableProblem.longestStatement else { throw .tooLong }
    func wording(_ text: String, _ before: Phrase) -> Wording {
      text.isEmpty || text == before[language] ? .both(before) : Wording(text.nfc, in: language)
    }
    self.statement = wording(statement, problem.statement)
    self.explanation = wording(explanation, problem.explanation)
    key = try Self.key(answer, of: problem.key, in: language)
    isAnotherQuestion = key != problem.key || self.statement != .both(problem.statement)
    // A solution of the problem before may tell another answer.
    if key != problem.key, self.explanation == .both(problem.explanation) {
      self.explanation = .both(Problem.bareExplanation(of: key))
    }
  }

  private static func key(
    _ answer: String, of key: AnswerKey, in language: Language
  ) throws(Fault) -> AnswerKey {
    if answer == key.written(in: language) { return key }
    switch key {
    case .written(_, let demand):
      var text = answer
      if let unit = demand.shownUnit?[language], !unit.isEmpty, text.hasSuffix(unit) {
        text = trimmed(String(text.dropLast(unit.count)))
      }
      let written = AnswerKey.written(Phrase(text), demand)
      let read = ReadKey(written)
      guard !text.isEmpty, read.isReadable, read.judge(text).isRight else { throw .unreadable(key.kind) }
      return written
    case .choice(let options, _):
      do throws(UnusableKey) {
        return try AnswerKey(given: Phrase(answer), kind: .choice, options: options, unit: nil)
      } catch {
        throw .notAnOption
      }
    case .boolean:
      guard let value = TruthWords.value(of: answer) else { throw .unreadable(.boolean) }
      return .boolean(value)
    }
  }

  private static func trimmed(_ text: String) -> String { HeldTranscript.trimmed(text) }
}

extension Problem {
  /// The same problem in a tutor's words: of the same concept and as hard. What belongs to another question goes with it: its
  /// hints, the mistakes that are known, the figure, the draw of its family.
  public func written(as item: WrittenItem) -> Problem {
    var problem = self
    (problem.statement, problem.key, problem.explanation) = (item.statement.phrase, item.key, item.explanation.phrase)
    if item.isAnotherQuestion {
      problem.hints = Problem.generalHints
      (problem.misconceptions, problem.figure, problem.variant) = ([], nil, nil)
    }
    return problem
  }
}
