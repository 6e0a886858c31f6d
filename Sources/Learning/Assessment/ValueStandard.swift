import Notation

/// The key of one value: a number or an expression, with its unit; a ratio. Members of lists, ends of intervals,
/// coordinates and solutions are such values, too.
struct ValueStandard: Sendable {
  let formula: Formula
  let demand: Demand
  let value: Value
  /// What the units of the key and of the field are; empty where there are none.
  let units: [Unit]
  /// The digits that the key has after its point, where it is written in digits.
  let places: Int?

  /// What a key is worth.
  enum Value: Sendable {
    case amount(Amount)
    case ratio([ExactValue])
  }

  /// Throws where the author's formula has no value.
  init(_ formula: Formula, _ demand: Demand, shown: [Unit]) throws(Unworkable) {
    var evaluation = Evaluation()
    self.formula = formula
    self.demand = demand
    if case .ratio(let terms) = formula.withoutBrackets {
      value = .ratio(try Self.terms(terms, &evaluation))
      units = []
    } else {
      let amount = try evaluation.amount(of: formula)
      value = .amount(amount)
      units = ([amount.unit] + shown).filter { $0 != .none }
    }
    places = formula.withoutUnit.decimalPlaces
  }

  /// A number that had to be worked out first.
  init(_ value: ExactValue, _ demand: Demand) {
    formula = .row([])
    self.demand = demand
    self.value = .amount(Amount(value))
    units = []
    places = nil
  }

  /// What is to be said of a value that stands nowhere as it is.
  func finding(for answer: ExactValue, _ evaluation: inout Evaluation) -> Finding {
    guard case .amount(let key) = value else { return .wrong }
    do throws(Unworkable) {
      if try ExactValue.areEqual(answer, key.value, &evaluation.budget) { return .right }
      return try isNear(answer, key.value, &evaluation) ? .right : .wrong
    } catch {
      return Finding(error, asked: demand.kind)
    }
  }

  /// The terms of a ratio, counted in one unit.
  private static func terms(_ terms: [Formula], _ evaluation: inout Evaluation) throws(Unworkable) -> [ExactValue] {
    var values: [ExactValue] = []
    var unit: Unit?
    for term in terms {
      let amount = try evaluation.amount(of: term)
      guard let first = unit else {
        unit = amount.unit
        values.append(amount.value)
        continue
      }
      if amount.unit == first {
        values.append(amount.value)
      } else if case .measure(let measure) = first,
        let converted = try amount.converted(to: measure, &evaluation.budget)
      {
        values.append(converted)
      } else {
        throw .notAValue
      }
    }
    guard values.contains(where: { !$0.isZero }) else { throw .undefined }
    return values
  }

  /// What is to be said of an answer.
  func finding(for answer: Formula, _ evaluation: inout Evaluation) -> Finding {
    do throws(Unworkable) {
      if answer.hasPlusMinus { return .unreadable(.notA(demand.kind)) }
      switch value {
      case .ratio(let terms): return try ratio(terms, answer, &evaluation)
      case .amount(let key): return try amount(key, answer, &evaluation)
      }
    } catch {
      return Finding(error, asked: demand.kind)
    }
  }

  private func ratio(
    _ key: [ExactValue], _ answer: Formula, _ evaluation: inout Evaluation
  ) throws(Unworkable) -> Finding {
    let terms: [ExactValue]
    switch answer.withoutBrackets {
    case .ratio(let parts):
      guard parts.count == key.count else { return .wrong }
      terms = try Self.terms(parts, &evaluation)
    case .division(let above, by: let below, _) where key.count == 2:
      // 3/4 is how a ratio of two is written, too.
      terms = [try evaluation.value(of: above), try evaluation.value(of: below)]
    default: return .unreadable(.notA(demand.kind))
    }
    // a : b : c is p : q : r if every two products across are equal.
    guard let place = key.firstIndex(where: { !$0.isZero }) else { return .wrong }
    if terms[place].isZero { return .wrong }
    for (index, term) in terms.enumerated() where index != place {
      let left = try ExactValue.product(term, key[place], &evaluation.budget)
      let right = try ExactValue.product(key[index], terms[place], &evaluation.budget)
      guard try ExactValue.areEqual(left, right, &evaluation.budget) else { return .wrong }
    }
    switch demand.form {
    case .lowest, .simplified:
      let isLowest = try answer.isWritten(.lowest, value: .one, &evaluation.budget)
      return isLowest ? .right : .form(.lowestTerms)
    default: return .right
    }
  }

  private func amount(
    _ key: Amount, _ answer: Formula, _ evaluation: inout Evaluation
  ) throws(Unworkable) -> Finding {
    if case .ratio = answer.withoutBrackets { return .unreadable(.notA(demand.kind)) }
    let amount = try evaluation.amount(of: answer)
    if demand.kind != .expression, amount.value.hasLetters, !key.value.hasLetters { return .unreadable(.notANumber) }
    switch try counted(amount, as: key, answer.withoutSign, &evaluation) {
    case .refused(let finding): return finding
    case .counted(let values):
      for value in values {
        let finding = try compare(value, with: key.value, answer, &evaluation)
        if finding == .wrong { continue }
        guard finding == .right else { return finding }
        if let missing = try missingForm(answer, amount, &evaluation) { return .form(missing) }
        return missingUnit(amount).map(Finding.form) ?? .right
      }
      return .wrong
    }
  }
}

// MARK: - Units

extension ValueStandard {
  private enum Counted {
    /// What it may be worth, counted in the unit of the key.
    case counted([ExactValue])
    case refused(Finding)
  }

  private func counted(
    _ answer: Amount, as key: Amount, _ written: Formula, _ evaluation: inout Evaluation
  ) throws(Unworkable) -> Counted {
    let isPercent = units.contains(.measure(.percent))
    switch answer.unit {
    case .none:
      guard isPercent, demand.shownUnit == nil, demand.kind == .number else { return .counted([answer.value]) }
      // Where no % stands after the field, 0.75 is 75%; and who leaves out the sign means it.
      let hundredfold = try ExactValue.product(answer.value, ExactValue(Rational(100)), &evaluation.budget)
      return .counted([answer.value, hundredfold])
    case .measure(.percent):
      if isPercent { return .counted([answer.value]) }
      guard units.isEmpty else { return .refused(.wrong) }
      return .counted([try .product(answer.value, ExactValue(.hundredth), &evaluation.budget)])
    case .measure(let measure):
      guard !units.isEmpty else {
        // 50 paisa are not 50 of what money is counted in.
        return measure.isSmallCoin ? .refused(.wrong) : .counted([answer.value])
      }
      return try counted(answer, written, &evaluation)
    case .named(let words):
      // A word that nobody knows may be a harmless one: ask for the number alone.
      guard units.contains(where: { answer.unit.names($0) }) else {
        return .refused(.unreadable(.unknownUnit(words.joined(separator: " "))))
      }
      return .counted([answer.value])
    }
  }

  private func counted(
    _ answer: Amount, _ written: Formula, _ evaluation: inout Evaluation
  ) throws(Unworkable) -> Counted {
    if units.contains(where: { answer.unit.names($0) }) { return .counted([answer.value]) }
    for case .measure(let asked) in units {
      if let converted = try answer.converted(to: asked, &evaluation.budget) { return .counted([converted]) }
    }
    // Where minutes are asked for, `180 m` are not metres.
    if case .measured(_, let measured) = written, ["m", "m.", "মি", "মি."].contains(measured.text.plainForm),
      units.contains(.measure(.minute))
    {
      return .counted([answer.value])
    }
    return .refused(.wrong)
  }

  private func missingUnit(_ answer: Amount) -> Judgement.Shortfall? {
    switch demand.unit {
    case .optional, .shown: nil
    case .required: answer.unit == .none && !units.isEmpty ? .unit : nil
    case .refused: answer.unit == .none ? nil : .noUnit
    }
  }
}

// MARK: - Forms

extension ValueStandard {
  private func missingForm(
    _ answer: Formula, _ amount: Amount, _ evaluation: inout Evaluation
  ) throws(Unworkable) -> Judgement.Shortfall? {
    guard let (form, missing) = demand.form.written else { return nil }
    let isForeignPercent = amount.unit == .measure(.percent) && !units.contains(.measure(.percent))
    if isForeignPercent { return missing }
    let number = answer.withoutUnit
    if case .compound = number.withoutBrackets { return missing }
    let value = try evaluation.value(of: number)
    return try number.isWritten(form, value: value, &evaluation.budget) ? nil : missing
  }
}

extension Demand.Form {
  /// What Notation calls it, and what is missing where it is not so; nil for `any`.
  var written: (WrittenForm, Judgement.Shortfall)? {
    switch self {
    case .any: nil
    case .lowest: (.lowest, .lowestTerms)
    case .mixed: (.mixed, .mixed)
    case .improper: (.improper, .improper)
    case .decimal: (.decimal, .decimal)
    case .simplified: (.simplified, .simplified)
    case .factorised: (.factorised, .factorised)
    case .expanded: (.expanded, .expanded)
    case .surd: (.surd, .surd)
    }
  }
}
