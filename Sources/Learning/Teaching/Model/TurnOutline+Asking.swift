import Notation

// A question of the model's own goes through the same hands as ours: the judge must be able to read its answer, and nothing that
// is shown may tell it.

extension TurnOutline {
  /// The question of a reply, as the lesson would ask it; nil where there is none, or where no question is opened now. It is only
  /// asked once somebody who does not know its answer has found the same (`InventedQuestion.isAnswered(by:)`).
  ///
  /// - Parameter reply: cleaned for a terminal; its text is what is shown before the question.
  /// - Throws: why it is not asked.
  public func question(in reply: TutorReply) throws(RefusedQuestion) -> LessonQuestion? {
    guard let opening, let proposed = reply.question,
      let ours = planned(reply.proposal == .advance).first(where: \.isOpening)?.question,
      let stood = secrets.first(where: { $0.id == ours.problem })
    else { return nil }
    let question = try InventedQuestion(proposed, in: language, insteadOf: stood)
    let problem = question.problem(
      opening.id, of: ours.concept, topic: stood.topic, topicName: stood.topicName)
    let form = Prose(question.text).form
    if opening.asked.contains(where: { Prose($0).form == form }) { throw .repeated }
    var keeper = AnswerGuard(keeping: [problem])
    _ = keeper.take(reply.text)
    _ = keeper.finish()
    if keeper.isStopped { throw .toldBefore }
    return LessonQuestion(
      number: ours.number, problem: opening.id, source: .model(question), concept: ours.concept, purpose: ours.purpose)
  }
}

extension InventedQuestion {
  /// Whether the judge takes another's answer for the right one.
  public func isAnswered(by answer: String) -> Bool { ReadKey(key).judge(Self.bare(answer)).isRight }

  /// Characters of a question, and of its answer.
  private static let longestText = 400
  private static let longestAnswer = 60

  fileprivate init(
    _ proposed: TutorReply.Question, in language: Language, insteadOf ours: Problem
  ) throws(RefusedQuestion) {
    let text = proposed.text.trimmed
    guard !text.isEmpty, text.count <= Self.longestText else { throw .length }
    guard Self.isPlain(text) else { throw .form }
    let answer = Self.solution(Self.bare(proposed.expectedAnswer))
    guard !answer.isEmpty, answer.count <= Self.longestAnswer else { throw .length }
    guard let kind = Self.kind(of: answer, in: text) else { throw .unreadable }
    self.init(
      text: text, language: language, answer: answer, kind: kind, difficulty: ours.difficulty, minutes: ours.minutes,
      grade: ours.grade)
    let key = ReadKey(key)
    guard key.isReadable, key.judge(answer).isRight else { throw .unreadable }
    if tellsItself(key) { throw .tellsItself }
  }

  /// Without what only stands around an answer.
  private static func bare(_ answer: String) -> String {
    var text = Substring(answer.trimming("$ \t\r\n"))
    // A point at its beginning belongs to the number.
    while let last = text.last, ".।".contains(last) { text.removeLast() }
    return String(text).trimming("$ ")
  }

  /// Of "x = 7" the number: any equation with the same solution would else be right, the one of the question first.
  private static func solution(_ answer: String) -> String {
    let sides = answer.split(separator: "=", omittingEmptySubsequences: false)
    guard sides.count == 2, let name = sides.first, let value = sides.last else { return answer }
    let letter = name.filter { !$0.isWhitespace }
    guard letter.count == 1, letter.allSatisfy(\.isLetter), !value.contains(where: \.isLetter) else { return answer }
    return bare(String(value))
  }

  // MARK: - Its text

  /// Whether it is words with mathematics between dollar signs, and has no marks that would be seen where it stands by itself.
  private static func isPlain(_ text: String) -> Bool {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false)
    guard !parts.count.isMultiple(of: 2) else { return false }
    return parts.enumerated().allSatisfy { index, part in
      !index.isMultiple(of: 2) || !part.contains { "\\*_`#<>|~[]^{}".contains($0) }
    }
  }

  /// What stands between dollar signs.
  private static func formulas(of text: String) -> [String] {
    text.split(separator: "$", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
  }

  // MARK: - What its answer is

  /// nil where it is none that the judge can be trusted with: words, several things, something with letters that the question
  /// does not have.
  private static func kind(of answer: String, in text: String) -> Demand.Kind? {
    // A pupil types no LaTeX, and an inequality has more than one writing.
    guard !answer.contains(where: { "\\<>≤≥≠±\n".contains($0) }) else { return nil }
    let variables = variables(of: text)
    let letters = runs(of: answer) { $0.isASCII && $0.isLetter }
    let isAlgebra = answer.contains("=") || letters.contains { $0.count == 1 && variables.isSuperset(of: $0) }
    guard isAlgebra else {
      let formula = ReadKey(.asked(Phrase(answer), .plain(.number))).formula
      let isBrief = answer.split(whereSeparator: \.isWhitespace).count <= longestNumber
      return formula?.letters.isEmpty == true && isBrief ? .number : nil
    }
    guard letters.allSatisfy({ $0.count < 3 || ["sqrt", "pi"].contains($0.lowercased()) }) else { return nil }
    // "4 m" may be four metres and four times m.
    if letters.contains(where: { unitLetters.contains($0) }), !answer.contains("=") { return nil }
    let kind = answer.contains("=") ? Demand.Kind.equation : .expression
    let own = ReadKey(.asked(Phrase(answer), .plain(kind))).formula?.letters ?? []
    return !own.isEmpty && own.allSatisfy { variables.isSuperset(of: $0) } ? kind : nil
  }

  /// Words of a number with its unit.
  private static let longestNumber = 4
  private static let unitLetters: Set<String> = ["m", "g", "l", "L", "s", "h", "t"]

  /// The letters that stand for something: those between dollar signs, but for names with a backslash.
  private static func variables(of text: String) -> Set<Character> {
    var letters: Set<Character> = []
    for part in formulas(of: text) {
      var isName = false
      for character in part {
        if character == "\\" { isName = true } else if !character.isLetter { isName = false }
        if !isName, character.isASCII, character.isLetter { letters.insert(character) }
      }
    }
    return letters
  }

  private static func runs(of text: String, _ belongs: (Character) -> Bool) -> [String] {
    text.split { !belongs($0) }.map(String.init)
  }

  // MARK: - Whether it tells its answer

  /// Whether the question says its answer: as a number, in words, or, where an expression is asked for, in another form.
  private func tellsItself(_ key: ReadKey) -> Bool {
    let traces = AnswerTraces(of: self.key)
    return Set([text, UnmarkedText(text).text]).contains { text in
      if traces.areIn(Prose(text)) || Self.says(key, in: text) { return true }
      guard kind != .number else { return false }
      return (Array(MathsSpans(of: text)) + Self.formulas(of: text)).contains { span in
        switch key.judge(span) {
        case .right, .form: true
        case .wrong, .unreadable: false
        }
      }
    }
  }

  /// Whether a run of a few words without a digit is the answer: "three quarters".
  private static func says(_ key: ReadKey, in text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace).map { String($0).trimming(".,;:!?।\"'“”‘’()*_`") }
    for start in words.indices {
      for end in start..<min(words.count, start + longestInWords) {
        guard words[end].allSatisfy({ !$0.isNumber && !$0.isMathSymbol && $0 != "-" && $0 != "/" }) else { break }
        if key.judge(words[start...end].joined(separator: " ")).isRight { return true }
      }
    }
    return false
  }

  /// Words in the longest number that is looked for.
  private static let longestInWords = 6
}

extension String {
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
