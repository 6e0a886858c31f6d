import Notation

/// The key of an equation: the solutions of one, the values of several letters, or what holds between letters.
struct EquationStandard: Sendable {
  private enum Key: Sendable {
    case solutions(letter: String?, [ValueStandard])
    case assignments([(letter: String, value: ValueStandard)])
    case equations([ExactValue])
  }

  private let key: Key
  private let demand: Demand
  private let formula: Formula
  private let shown: [Unit]

  /// nil where the author's formula is no equation.
  init?(_ formula: Formula, _ demand: Demand, shown: [Unit]) throws(Unworkable) {
    self.formula = formula
    self.demand = demand
    self.shown = shown
    switch Statement(formula) {
    case .solutions(let letter, let values):
      key = .solutions(letter: letter, try values.standards(demand, shown))
    case .assignments(let assignments):
      let standards = try assignments.map(\.value).standards(demand, shown)
      key = .assignments(zip(assignments.map(\.letter), standards).map { ($0, $1) })
    case .equations(let equations):
      var evaluation = Evaluation()
      key = .equations(try Self.differences(equations, &evaluation))
    case nil: return nil
    }
  }

  /// Whether one value, or several, are asked for.
  static func hasSeveral(_ formula: Formula) -> Bool {
    switch Statement(formula) {
    case .solutions(_, let values): values.count != 1
    case .assignments: true
    case .equations(let equations): equations.count > 1
    case nil: false
    }
  }

  private static func differences(
    _ equations: [(left: Formula, right: Formula)], _ evaluation: inout Evaluation
  ) throws(Unworkable) -> [ExactValue] {
    var differences: [ExactValue] = []
    for (left, right) in equations {
      let value = try evaluation.value(of: left)
      differences.append(try .difference(value, evaluation.value(of: right), &evaluation.budget))
    }
    return differences
  }

  func finding(for answer: Formula, _ evaluation: inout Evaluation) -> Finding {
    do throws(Unworkable) {
      switch key {
      case .solutions(let letter, let values): return try solutions(letter, values, answer, &evaluation)
      case .assignments(let values): return try assignments(values, answer, &evaluation)
      case .equations(let differences): return try equations(differences, answer, &evaluation)
      }
    } catch {
      return Finding(error, asked: .equation)
    }
  }

  private func solutions(
    _ letter: String?, _ key: [ValueStandard], _ answer: Formula, _ evaluation: inout Evaluation
  ) throws(Unworkable) -> Finding {
    switch Statement(answer) {
    case .solutions(let named, let values):
      if let named, let letter, (evaluation.renamed[named] ?? named) != letter { return .wrong }
      return Members.sameSet(values, key, &evaluation)
    case .assignments: return .wrong
    case .equations(let equations):
      // x − 3 = 0 says what x = 3 says, and is not solved.
      guard let letter, equations.count == 1 else { return .wrong }
      let asked = try Self.equation(letter, key.map(\.formula), &evaluation)
      let said = try Self.differences(equations, &evaluation)[0]
      let ratio = try ExactValue.proportion(said, asked, clearingDenominators: true, &evaluation.budget)
      return ratio == nil ? .wrong : .form(.simplified)
    case nil: return .unreadable(.notA(.equation))
    }
  }

  /// (x − 2)(x + 5), for the solutions 2 and −5.
  private static func equation(
    _ letter: String, _ values: [Formula], _ evaluation: inout Evaluation
  ) throws(Unworkable) -> ExactValue {
    var product = ExactValue.one
    for value in values {
      let amount = try evaluation.amount(of: value)
      let factor = try ExactValue.difference(ExactValue(letter: letter), amount.value, &evaluation.budget)
      product = try .product(product, factor, &evaluation.budget)
    }
    return product
  }

  private func assignments(
    _ key: [(letter: String, value: ValueStandard)], _ answer: Formula, _ evaluation: inout Evaluation
  ) throws(Unworkable) -> Finding {
    let values: [Formula]
    if case .tuple(let members) = answer.withoutBrackets {
      values = members
    } else {
      switch Statement(answer) {
      case .assignments(let given):
        guard given.map({ evaluation.renamed[$0.letter] ?? $0.letter }) == key.map(\.letter) else { return .wrong }
        values = given.map(\.value)
      case .solutions(nil, _): return .unreadable(.notA(.equation))
      case .solutions, .equations: return .wrong
      case nil: return .unreadable(.notA(.equation))
      }
    }
    return Members.sameList(values, key.map(\.value), &evaluation)
  }

  private func equations(
    _ key: [ExactValue], _ answer: Formula, _ evaluation: inout Evaluation
  ) throws(Unworkable) -> Finding {
    var given: [ExactValue]
    var sides: [Formula] = []
    switch Statement(answer) {
    case .equations(let equations):
      given = try Self.differences(equations, &evaluation)
      sides = equations.flatMap { [$0.left, $0.right] }
    case .solutions(let letter?, let values):
      given = [try Self.equation(evaluation.renamed[letter] ?? letter, values, &evaluation)]
      sides = values
    case .assignments(let values):
      given = []
      for (letter, value) in values {
        given.append(try Self.equation(evaluation.renamed[letter] ?? letter, [value], &evaluation))
      }
      sides = values.map(\.value)
    case .solutions, nil: return .unreadable(.notA(.equation))
    }
    guard given.count == key.count else { return .wrong }
    for asked in key {
      var place: Int?
      for (index, said) in given.enumerated() where place == nil {
        let ratio = try ExactValue.proportion(said, asked, clearingDenominators: true, &evaluation.budget)
        if ratio != nil { place = index }
      }
      guard let place else { return .wrong }
      given.remove(at: place)
    }
    guard let (form, missing) = demand.form.written else { return .right }
    for side in sides {
      let value = try evaluation.value(of: side)
      guard try side.isWritten(form, value: value, &evaluation.budget) else { return .form(missing) }
    }
    return .right
  }
}

extension [Formula] {
  /// The standard of each.
  func standards(_ demand: Demand, _ shown: [Unit]) throws(Unworkable) -> [ValueStandard] {
    var standards: [ValueStandard] = []
    for formula in self { standards.append(try ValueStandard(formula, demand, shown: shown)) }
    return standards
  }
}
