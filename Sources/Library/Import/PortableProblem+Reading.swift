import Learning

extension PortableProblem {
  /// A problem of a file, or the first thing that is wrong with it.
  init(
    reading fields: ProblemFields, _ terms: ProblemTerms, digest: (String) -> String
  ) throws(ProblemMistake) {
    for column in fields.columns { try fields.refuseControls(in: column) }
    var statements = try ReadStatement(fields, terms)
    let kind = fields.text(.kind).flatMap(FieldWords.kind)
    var options = try ChoiceReader.options(of: fields)
    guard let answer = fields.text(.answer) ?? fields.text(.answerInBengali) else {
      throw ProblemMistake(.answer, "is missing")
    }
    if options.isEmpty, kind == nil || kind == .choice { options = statements.takeOptions(answer: answer) }
    let unit = fields.text(.unit).map { Phrase($0) }
    let key: AnswerKey
    do throws(UnusableKey) {
      key = try AnswerKey(
        given: Phrase(en: answer, bn: fields.text(.answerInBengali) ?? answer), kind: kind, options: options,
        unit: unit,
        prefersPlaces: terms.answersArePlaces)
    } catch {
      throw ProblemMistake(.answer, error.description)
    }
    let statement = statements.wording
    for text in [statement.en, statement.bn].compactMap(\.self) where text.count > Self.longestStatement {
      throw ProblemMistake(.question, "\(text.count) characters, more than \(Self.longestStatement)")
    }
    let difficulty = try Self.difficulty(fields)
    let explanation = try Self.explanation(fields, statements.language)
    self.init(
      id: Self.identity(of: fields, statement, digest),
      topic: fields.text(.topic) ?? terms.topic ?? ProblemTerms.otherProblems,
      grade: try Self.grade(fields) ?? terms.grade, statement: statement, key: key, explanation: explanation,
      difficulty: difficulty)
  }

  /// Of problems with a name of their own, the name in its bank; a translation of one is another problem. Of others, what
  /// is asked and answered. What was exported without a name has its identifier for one.
  private static func identity(
    of fields: ProblemFields, _ statement: Wording, _ digest: (String) -> String
  ) -> Problem.ID {
    let bank = fields.text(.bank) ?? ""
    if let name = fields.text(.id) {
      if isOwn(name) { return Problem.ID(name) }
      return own(digest(["id", bank, name, statement.en == nil ? "bn" : ""].joined(separator: "\u{1F}")))
    }
    let content: [ProblemColumn] =
      [.question, .questionInBengali, .choices, .choicesInBengali] + ProblemColumn.options + [
        .answer, .answerInBengali,
      ]
    return own(digest((["text", bank] + content.map { fields.text($0) ?? "" }).joined(separator: "\u{1F}")))
  }

  private static let prefix = "imported-"
  private static let digits = 32

  private static func own(_ digest: String) -> Problem.ID { Problem.ID(prefix + digest.prefix(digits)) }

  private static func isOwn(_ name: String) -> Bool {
    name.hasPrefix(prefix) && name.utf8.count == prefix.utf8.count + digits
      && name.utf8.dropFirst(prefix.utf8.count).allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
      }
  }

  private static func difficulty(_ fields: ProblemFields) throws(ProblemMistake) -> Difficulty {
    guard let word = fields.text(.difficulty) else { return .ordinary }
    guard let difficulty = FieldWords.difficulty(word) else {
      throw ProblemMistake(.difficulty, "\"\(word)\" is not 1 to 10, easy, medium or hard")
    }
    return difficulty
  }

  private static func grade(_ fields: ProblemFields) throws(ProblemMistake) -> Int? {
    guard let word = fields.text(.grade) else { return nil }
    guard let grade = FieldWords.grade(word) else {
      throw ProblemMistake(.grade, "\"\(word)\" is not a grade, 1 to 12")
    }
    return grade
  }

  private static func explanation(
    _ fields: ProblemFields, _ language: Language?
  ) throws(ProblemMistake) -> Wording? {
    let (first, bengali) = (fields.text(.explanation), fields.text(.explanationInBengali))
    for text in [first, bengali].compactMap(\.self) where text.count > longestStatement {
      throw ProblemMistake(.explanation, "\(text.count) characters, more than \(longestStatement)")
    }
    guard bengali == nil, language == .bengali else { return Wording(en: first, bn: bengali) }
    return Wording(en: nil, bn: first)
  }
}
