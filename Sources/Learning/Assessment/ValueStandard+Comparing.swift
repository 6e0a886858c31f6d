import Notation

extension ValueStandard {
  /// Whether an answer in digits is the key, cut off or rounded at its last digit.
  func isNear(_ answer: Formula, _ evaluation: inout Evaluation) -> Bool {
    guard case .amount(let key) = value, let places = answer.withoutUnit.decimalPlaces else { return false }
    do throws(Unworkable) {
      let said = try evaluation.amount(of: answer).value
      guard !key.value.hasLetters, !said.hasLetters else { return false }
      let distance = try ExactValue.difference(said, key.value, &evaluation.budget).absolute(&evaluation.budget)
      let unit = ExactValue(Decimals.unit(places: places))
      let room = try ExactValue.difference(unit, distance, &evaluation.budget)
      return try Approximation.sign(of: room, &evaluation.budget) == .plus
    } catch {
      return false
    }
  }

  /// What is to be said of a value, however it is written.
  func compare(
    _ answer: ExactValue, with key: ExactValue, _ written: Formula, _ evaluation: inout Evaluation
  ) throws(Unworkable) -> Finding {
    let isEqual = try ExactValue.areEqual(answer, key, &evaluation.budget)
    if demand.rounding == .none {
      if isEqual { return .right }
      return try isNear(answer, key, &evaluation) ? .right : .wrong
    }
    guard !key.hasLetters, !answer.hasLetters else { return isEqual ? .right : .wrong }
    return try rounded(answer, key, isEqual, written, &evaluation)
  }

  /// Whether it is within the tolerance that is asked for.
  func isNear(
    _ answer: ExactValue, _ key: ExactValue, _ evaluation: inout Evaluation
  ) throws(Unworkable) -> Bool {
    guard demand.tolerance != .none, !answer.hasLetters, !key.hasLetters else { return false }
    let distance = try ExactValue.difference(answer, key, &evaluation.budget).absolute(&evaluation.budget)
    let limit: ExactValue
    switch demand.tolerance {
    case .none: return false
    case .absolute(let number): limit = ExactValue(number)
    case .relative(let number):
      limit = try .product(key.absolute(&evaluation.budget), ExactValue(number), &evaluation.budget)
    }
    let room = try ExactValue.difference(limit, distance, &evaluation.budget)
    return try Approximation.sign(of: room, &evaluation.budget) != .minus
  }

  private func rounded(
    _ answer: ExactValue, _ key: ExactValue, _ isEqual: Bool, _ written: Formula, _ evaluation: inout Evaluation
  ) throws(Unworkable) -> Finding {
    let target = try Decimals.rounded(key, demand.rounding, &evaluation.budget)
    let missing = Finding.form(.rounding(demand.rounding))
    guard let number = answer.constant else { return isEqual ? missing : .wrong }
    let places = written.withoutUnit.decimalPlaces
    if number == target {
      // 3.5 is not 3.50, where two places are asked for.
      return places.map { demand.rounding.isShown(by: $0, in: number) } ?? false ? .right : missing
    }
    let isNear = try isNear(answer, key, &evaluation)
    if isEqual || isNear {
      let rounded = try Decimals.rounded(answer, demand.rounding, &evaluation.budget)
      return places != nil && rounded == number && isNear ? .right : missing
    }
    guard let places else { return .wrong }
    // More digits than were asked for, and right as far as they go; or a rounded key that these digits lead to.
    let unit = Decimals.unit(places: places)
    let distance = try ExactValue.difference(answer, key, &evaluation.budget).absolute(&evaluation.budget)
    let room = try ExactValue.difference(ExactValue(unit), distance, &evaluation.budget)
    let goesOn = try Decimals.rounded(answer, demand.rounding, &evaluation.budget) != number
    if goesOn {
      if try Approximation.sign(of: room, &evaluation.budget) == .plus { return missing }
      let isKeyRounded = self.places != nil && key.constant == target
      if isKeyRounded, try Decimals.rounded(answer, demand.rounding, &evaluation.budget) == target { return missing }
    }
    return .wrong
  }
}
