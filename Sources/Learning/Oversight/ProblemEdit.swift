/// Other words for a problem that a model wrote, part by part: what a tutor changes before it is given to anybody.
public struct ProblemEdit: Equatable, Sendable {
  /// What can be written anew.
  public enum Part: Hashable, Sendable {
    case statement
    /// An option of a choice, by its place from 0.
    case option(Int)
    /// The key: what is typed, the letter of the right option, true or false.
    case answer
    /// From 0.
    case hint(Int)
    case explanation
  }

  public var statement: Phrase
  public var key: AnswerKey
  public var hints: [Phrase]
  public var explanation: Phrase

  public init(_ problem: Problem) {
    (statement, key) = (problem.statement, problem.key)
    (hints, explanation) = (problem.hints, problem.explanation)
  }

  /// In the order in which they are read.
  public var parts: [Part] {
    var options: [Part] = []
    if case .choice(let all, _) = key { options = all.indices.map { .option($0) } }
    return [.statement] + options + [.answer] + hints.indices.map { .hint($0) } + [.explanation]
  }

  /// Whether something is missing that no problem can do without.
  public var isEmpty: Bool { statement.en.isBlank || statement.bn.isBlank }

  /// How a part stands in a language, as it is typed.
  public func text(of part: Part, in language: Language) -> String {
    switch part {
    case .statement: return statement[language]
    case .explanation: return explanation[language]
    case .hint(let index): return hints.indices.contains(index) ? hints[index][language] : ""
    case .option(let index):
      guard case .choice(let options, _) = key, options.indices.contains(index) else { return "" }
      return options[index][language]
    case .answer:
      switch key {
      case .written(let text, _): return text[language]
      case .choice(_, let right): return OptionReader.letter(of: right)
      case .boolean(let isTrue): return isTrue ? "true" : "false"
      }
    }
  }

  /// Writes a part anew. An answer that the judge could not judge by is refused, and nothing is changed.
  ///
  /// - Returns: false where it is refused; an empty text is, too.
  public mutating func write(_ text: String, as part: Part, in language: Language) -> Bool {
    guard !text.isBlank else { return false }
    func changed(_ phrase: Phrase) -> Phrase {
      // What stood for both languages stands for both.
      if phrase.en == phrase.bn { return Phrase(en: text, bn: text) }
      return language == .english ? Phrase(en: text, bn: phrase.bn) : Phrase(en: phrase.en, bn: text)
    }
    switch part {
    case .statement: statement = changed(statement)
    case .explanation: explanation = changed(explanation)
    case .hint(let index):
      guard hints.indices.contains(index) else { return false }
      hints[index] = changed(hints[index])
    case .option(let index):
      guard case .choice(var options, let right) = key, options.indices.contains(index) else { return false }
      options[index] = changed(options[index])
      return take(.choice(options: options, right: right))
    case .answer: return answer(text, changed)
    }
    return true
  }

  private mutating func answer(_ text: String, _ changed: (Phrase) -> Phrase) -> Bool {
    switch key {
    case .written(let before, let demand):
      // Mathematics is one text in both languages.
      return take(.asked(demand.kind == .text ? changed(before) : Phrase(en: text, bn: text), demand))
    case .choice(let options, _):
      guard let right = chosen(text, of: options.count) else { return false }
      return take(.choice(options: options, right: right))
    case .boolean:
      guard let index = chosen(text, of: 2) else { return false }
      return take(.boolean(index == 0))
    }
  }

  /// The option that a text names, as the judge reads it from a student: 0 is true and 1 is false.
  private func chosen(_ text: String, of count: Int) -> Int? {
    (0..<count).first { index in
      let other: AnswerKey
      switch key {
      case .choice(let options, _): other = .choice(options: options, right: index)
      case .boolean, .written: other = .boolean(index == 0)
      }
      if case .right = judge(text, against: other) { return true }
      return false
    }
  }

  private mutating func take(_ key: AnswerKey) -> Bool {
    guard ReadKey(key).isReadable else { return false }
    self.key = key
    return true
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
