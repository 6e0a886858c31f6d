import Learning
import Notation

/// Reads what may change in a problem, and every text that it changes.
struct FamilyReader {
  let fields: FieldReader

  /// The fields of a problem that are read here or by the readers of its answer.
  static let known = [
    "slug", "concept", "kind", "difficulty", "minutes", "parameters", "let", "where", "question", "figure", "options",
    "answer", "unit", "unit_rule", "form", "absolute", "relative", "round", "figures", "order", "misconceptions",
    "hints", "explanation", "tags",
  ]

  // MARK: - What changes

  /// Empty where nothing changes; nil if a mistake was noted.
  var parameters: [Parameter]? {
    guard fields.has("parameters") else { return [] }
    guard let mapping = fields.mapping("parameters", known: nil) else { return nil }
    let parameters = mapping.keys.compactMap { parameter($0, in: mapping) }
    return parameters.count == mapping.keys.count ? parameters : nil
  }

  private func parameter(_ name: String, in mapping: FieldReader) -> Parameter? {
    guard Expression.isName(name) else {
      mapping.note(name, "must be called by small letters, digits and _, beginning with a letter")
      return nil
    }
    guard let parameter = mapping.mapping(name, known: ["canonical", "from", "to", "step", "of"]) else { return nil }
    let domain = parameter.has("of") ? listed(parameter) : range(parameter)
    guard let canonical = parameter.rational("canonical"), let domain else { return nil }
    let read = Parameter(name: name, domain: domain, canonical: canonical)
    guard read.allows(canonical) else {
      let wanted = if case .words = domain { "the place of one of the words, from 1" } else { "one of the values" }
      parameter.note("canonical", "must be \(wanted), not \(canonical)")
      return nil
    }
    return read
  }

  private func range(_ parameter: FieldReader) -> Parameter.Domain? {
    let (from, to) = (parameter.rational("from"), parameter.rational("to"))
    let step = parameter.has("step") ? parameter.rational("step") : .one
    guard let from, let to, let step else { return nil }
    guard from < to else {
      parameter.note("to", "must be more than \"from\"")
      return nil
    }
    guard .zero < step else {
      parameter.note("step", "must be more than 0")
      return nil
    }
    return .range(from: from, to: to, step: step)
  }

  private func listed(_ parameter: FieldReader) -> Parameter.Domain? {
    for key in ["from", "to", "step"] where parameter.has(key) {
      parameter.note(key, "is for a range, not beside \"of\"")
    }
    guard let items = parameter.list("of") else { return nil }
    guard let first = items.first else {
      parameter.note("of", "is empty")
      return nil
    }
    if case .mapping = first.node.value {
      let words = items.compactMap { parameter.phrase($0) }
      return words.count == items.count ? .words(words) : nil
    }
    let numbers = items.compactMap { item -> Rational? in
      guard let text = parameter.text(item) else { return nil }
      if let number = Rational(reading: text) { return number }
      fields.log.note(line: item.node.line, field: item.field, "must be a number, or {en: …, bn: …}, not \"\(text)\"")
      return nil
    }
    return numbers.count == items.count ? .numbers(numbers) : nil
  }

  /// Nil if a mistake was noted.
  var definitions: [Family.Definition]? {
    guard fields.has("let") else { return [] }
    guard let mapping = fields.mapping("let", known: nil) else { return nil }
    let definitions = mapping.keys.compactMap { name -> Family.Definition? in
      guard Expression.isName(name) else {
        mapping.note(name, "must be called by small letters, digits and _, beginning with a letter")
        return nil
      }
      guard let text = mapping.text(name) else { return nil }
      return expression(text, line: mapping.line(of: name), field: mapping.path(name))
        .map { Family.Definition(name: name, expression: $0) }
    }
    return definitions.count == mapping.keys.count ? definitions : nil
  }

  /// Nil if a mistake was noted.
  var constraints: [Expression]? {
    guard fields.has("where") else { return [] }
    guard let items = fields.list("where") else { return nil }
    let constraints = items.compactMap { item in
      fields.text(item).flatMap { expression($0, line: item.node.line, field: item.field) }
    }
    return constraints.count == items.count ? constraints : nil
  }

  private func expression(_ text: String, line: Int, field: String) -> Expression? {
    do {
      return try Expression(reading: text)
    } catch {
      fields.log.note(line: line, field: field, error.described)
      return nil
    }
  }

  // MARK: - Texts

  /// `{en: …, bn: …}` with values in both.
  func phrase(_ key: String) -> PhraseTemplate? { fields.phraseTemplate(key) }

  /// One of a list of them.
  func phrase(_ item: (field: String, node: SourceNode)) -> PhraseTemplate? { fields.phraseTemplate(item) }

  /// Three; nil if a mistake was noted.
  var hints: [PhraseTemplate]? {
    guard let items = fields.list("hints") else { return nil }
    let hints = items.compactMap { fields.phraseTemplate($0) }
    guard items.count == PracticeSession.hintsPerProblem else {
      fields.note("hints", "must be \(PracticeSession.hintsPerProblem), not \(items.count)")
      return nil
    }
    return hints.count == items.count ? hints : nil
  }

  /// One line, the same in both languages, or one for each; nil where there is none, or if a mistake was noted.
  var figure: PhraseTemplate? {
    guard fields.has("figure") else { return nil }
    return fields.isMapping("figure")
      ? fields.phraseTemplate("figure") : fields.template("figure").map(PhraseTemplate.init)
  }
}

extension ExpressionMistake {
  /// With the function or the format that was meant, where one is close.
  var described: String {
    switch reason {
    case .unknownFunction(let name):
      "\(self)" + Suggestion.text(for: name, among: Expression.Function.allCases.map(\.rawValue) + ["if"])
    case .unknownFormat(let name):
      "\(self)" + Suggestion.text(for: name, among: Template.Format.allCases.map(\.rawValue))
    default: "\(self)"
    }
  }
}
