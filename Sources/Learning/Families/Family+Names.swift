extension Family {
  /// A field of the family that cannot be right for any values, as the content files call it, and why.
  public struct Fault: Hashable, Sendable {
    /// `let.each`, `where[0]`, `question.bn`.
    public var field: String
    /// Why it cannot be right.
    public var failure: ExpressionFailure
    /// The names that could have been meant there.
    public var known: [String]
  }

  /// Names that there are not, and operations on what they are not for, wherever they stand.
  public var faults: [Fault] {
    var kinds = Dictionary(parameters.map { ($0.name, $0.kind) }) { first, _ in first }
    var faults: [Fault] = []
    func check(_ expression: Expression, _ field: String, is kind: Expression.Kind?) -> Expression.Kind? {
      do throws(ExpressionFailure) {
        let found = try expression.kind(names: kinds)
        if let kind, found != kind {
          throw .wrongKind("\"\(expression)\" is a \(found.rawValue), not a \(kind.rawValue)")
        }
        return found
      } catch {
        faults.append(Fault(field: field, failure: error, known: kinds.keys.sorted()))
        return nil
      }
    }
    for definition in definitions {
      let field = "let.\(definition.name)"
      // What cannot be known is taken for a number, so that it is blamed once.
      kinds[definition.name] = check(definition.expression, field, is: nil) ?? .number
    }
    for (index, constraint) in constraints.enumerated() {
      _ = check(constraint, "where[\(index)]", is: .truth)
    }
    for (field, template) in templates {
      for expression in template.expressions { _ = check(expression, field, is: nil) }
    }
    if case .boolean(let expression) = key { _ = check(expression, "answer", is: .truth) }
    for (index, misconception) in misconceptions.enumerated() {
      guard case .truth(let expression) = misconception.answer else { continue }
      _ = check(expression, "misconceptions[\(index)].answer", is: .truth)
    }
    return faults
  }

  /// Every template with its field.
  private var templates: [(field: String, template: Template)] {
    var phrases: [(String, PhraseTemplate)] = [("question", statement), ("explanation", explanation)]
    for (index, hint) in hints.enumerated() { phrases.append(("hints[\(index)]", hint)) }
    if case .choice(let options, _, _) = key {
      for (index, option) in options.enumerated() { phrases.append(("options[\(index)]", option)) }
    }
    for (index, misconception) in misconceptions.enumerated() {
      phrases.append(("misconceptions[\(index)].name", misconception.name))
      phrases.append(("misconceptions[\(index)].remediation", misconception.remediation))
    }
    var all = phrases.flatMap { field, phrase in
      Language.allCases.map { (field: "\(field).\($0.rawValue)", template: phrase[$0]) }
    }
    var plain: [(String, PhraseTemplate)] = figure.map { [("figure", $0)] } ?? []
    if case .written(let answer, _) = key { plain.append(("answer", answer)) }
    for (index, misconception) in misconceptions.enumerated() {
      if case .written(let answer) = misconception.answer { plain.append(("misconceptions[\(index)].answer", answer)) }
    }
    for (field, phrase) in plain {
      all.append((field, phrase.en))
      if phrase.en != phrase.bn { all.append((field, phrase.bn)) }
    }
    return all
  }

  /// The parameters that what is shown before answering does not depend on, in a language.
  func idleParameters(in language: Language) -> [Parameter] {
    var shown = statement[language].names
    if case .choice(let options, _, _) = key { for option in options { shown.formUnion(option[language].names) } }
    if let figure { shown.formUnion(figure[language].names) }
    for definition in definitions.reversed() where shown.contains(definition.name) {
      shown.formUnion(definition.expression.names)
    }
    return parameters.filter { !shown.contains($0.name) }
  }
}
