import Notation

extension Family {
  /// The values of every name for a variant, if it is one that the constraints allow.
  public func scope(of variant: Variant) throws(FamilyFailure) -> [String: Value] {
    var scope: [String: Value] = [:]
    for parameter in parameters {
      guard let setting = variant.settings[parameter.name] else { throw .settings(parameter.name) }
      guard let value = parameter.value(of: setting) else { throw .outOfRange(parameter: parameter.name, setting) }
      scope[parameter.name] = value
    }
    if variant.settings.count > parameters.count {
      let stranger = variant.settings.keys.sorted().first { name in !parameters.contains { $0.name == name } }
      throw .settings(stranger ?? "")
    }
    for (index, definition) in definitions.enumerated() {
      do {
        scope[definition.name] = try definition.expression.value(in: scope)
      } catch {
        // A constraint may forbid exactly these values, and need not the definition that fails.
        for constraint in constraints where constraint.names.isSubset(of: scope.keys) {
          try check(constraint, in: scope)
        }
        throw .unwritable(field: "let.\(definitions[index].name)", error)
      }
    }
    for constraint in constraints { try check(constraint, in: scope) }
    return scope
  }

  /// `scale = 3, km = 12`: a variant in the order of the parameters, for authors.
  public func words(for variant: Variant) -> String {
    parameters.map { "\($0.name) = \(variant.settings[$0.name]?.description ?? "?")" }.joined(separator: ", ")
  }

  private func check(_ constraint: Expression, in scope: [String: Value]) throws(FamilyFailure) {
    let holds = try failing(at: "where") { () throws(ExpressionFailure) in try constraint.truth(in: scope) }
    if !holds { throw .violates(constraint) }
  }

  /// The problem that a variant is. The curated one is that of `canonical`.
  public func problem(with variant: Variant) throws(FamilyFailure) -> Problem {
    let scope = try scope(of: variant)
    return try problem(in: scope, optionOrder: variant.optionOrder, variant: variant)
  }

  func problem(
    in scope: [String: Value], optionOrder: [Int]?, variant: Variant
  ) throws(FamilyFailure) -> Problem {
    var hints: [Phrase] = []
    for (index, hint) in self.hints.enumerated() { hints.append(try prose(hint, "hints[\(index)]", scope)) }
    var misconceptions: [Misconception] = []
    for index in self.misconceptions.indices {
      misconceptions.append(try misconception(index, optionOrder, scope))
    }
    return Problem(
      id: id, topic: topic, topicName: topicName, concept: concept, grade: grade,
      statement: try prose(statement, "question", scope), key: try key(optionOrder, scope), difficulty: difficulty,
      minutes: minutes, hints: hints, explanation: try prose(explanation, "explanation", scope), tags: tags,
      misconceptions: misconceptions, figure: try picture(scope), variant: variant)
  }

  private func picture(_ scope: [String: Value]) throws(FamilyFailure) -> ProblemFigure? {
    guard let figure else { return nil }
    let lines = try failing(at: "figure") { () throws(ExpressionFailure) in try figure.notation(in: scope) }
    do {
      return try ProblemFigure(reading: lines)
    } catch {
      throw .noFigure(error)
    }
  }

  private func key(_ order: [Int]?, _ scope: [String: Value]) throws(FamilyFailure) -> AnswerKey {
    switch key {
    case .written(let template, let demand):
      return .asked(
        try failing(at: "answer") { () throws(ExpressionFailure) in try template.notation(in: scope) }, demand)
    case .choice(let options, let right, _):
      let order = order ?? Array(options.indices)
      guard order.sorted() == Array(options.indices), let place = order.firstIndex(of: right) else {
        throw .optionOrder
      }
      var shown: [Phrase] = []
      for index in order { shown.append(try prose(options[index], "options[\(index)]", scope)) }
      return .choice(options: shown, right: place)
    case .boolean(let expression):
      return .boolean(try failing(at: "answer") { () throws(ExpressionFailure) in try expression.truth(in: scope) })
    }
  }

  private func misconception(
    _ index: Int, _ order: [Int]?, _ scope: [String: Value]
  ) throws(FamilyFailure) -> Misconception {
    let (template, field) = (misconceptions[index], "misconceptions[\(index)]")
    let answer: Phrase
    switch template.answer {
    case .written(let text):
      answer = try failing(at: field + ".answer") { () throws(ExpressionFailure) in try text.notation(in: scope) }
    case .option(let option):
      answer = Phrase(OptionReader.letter(of: order?.firstIndex(of: option) ?? option))
    case .truth(let expression):
      let truth = try failing(at: field + ".answer") { () throws(ExpressionFailure) in
        try expression.truth(in: scope)
      }
      answer = Phrase(truth ? "true" : "false")
    }
    return Misconception(
      id: template.id, answer: answer, name: try prose(template.name, field + ".name", scope),
      remediation: try prose(template.remediation, field + ".remediation", scope))
  }

  private func prose(
    _ template: PhraseTemplate, _ field: String, _ scope: [String: Value]
  ) throws(FamilyFailure) -> Phrase {
    Phrase(
      en: try failing(at: field + ".en") { () throws(ExpressionFailure) in
        try template.en.written(.prose(.english), in: scope)
      },
      bn: try failing(at: field + ".bn") { () throws(ExpressionFailure) in
        try template.bn.written(.prose(.bengali), in: scope)
      })
  }

  private func failing<T>(
    at field: String, _ work: () throws(ExpressionFailure) -> T
  ) throws(FamilyFailure) -> T {
    do throws(ExpressionFailure) {
      return try work()
    } catch {
      throw .unwritable(field: field, error)
    }
  }
}
