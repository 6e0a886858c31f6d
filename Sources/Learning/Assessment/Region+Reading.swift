import Notation

extension Region {
  /// What a formula says about the number line: `x > 3`, `2 < x ≤ 5`, `[2, 5)`, `x < 1 or x > 4`. nil where it says
  /// nothing about it, or about more letters than one.
  static func region(of formula: Formula, _ evaluation: inout Evaluation) throws(Unworkable) -> Region? {
    switch formula.withoutBrackets {
    case .interval(let interval):
      return try piece(
        interval.lower, interval.includesLower, interval.upper, interval.includesUpper, &evaluation)
    case .tuple(let ends) where ends.count == 2:
      return try piece(ends[0], false, ends[1], false, &evaluation)
    case .constant(.emptySet): return .nothing
    case .constant(.realNumbers): return .everything
    case .relation(let first, let links): return try chain(first, links, &evaluation)
    case .set(let members): return try set(members, &evaluation)
    case .sequence(let members, let separator): return try sequence(members, separator, &evaluation)
    default: return nil
    }
  }

  private static func piece(
    _ lower: Formula, _ includesLower: Bool, _ upper: Formula, _ includesUpper: Bool,
    _ evaluation: inout Evaluation
  ) throws(Unworkable) -> Region? {
    var piece = Piece()
    if infinity(lower) == nil {
      piece.lower = try end(lower, includesLower, &evaluation)
    } else if infinity(lower) == .plus {
      return nil
    }
    if infinity(upper) == nil {
      piece.upper = try end(upper, includesUpper, &evaluation)
    } else if infinity(upper) == .minus {
      return nil
    }
    return try piece.isEmpty(&evaluation) ? .nothing : Region(pieces: [piece])
  }

  /// The sign of ∞, where it is one.
  private static func infinity(_ formula: Formula) -> Formula.Sign? {
    switch formula.withoutBrackets {
    case .constant(.infinity): .plus
    case .signed(let sign, let inner) where inner.withoutBrackets == .constant(.infinity): sign
    default: nil
    }
  }

  private static func end(
    _ formula: Formula, _ isIncluded: Bool, _ evaluation: inout Evaluation
  ) throws(Unworkable) -> End {
    let amount = try evaluation.amount(of: formula)
    guard !amount.value.hasLetters else { throw .notAValue }
    return End(value: amount.value, isIncluded: isIncluded, formula: formula)
  }

  private static func set(_ members: [Formula], _ evaluation: inout Evaluation) throws(Unworkable) -> Region? {
    if members.count == 1, case .sequence(let parts, .suchThat) = members[0], parts.count == 2 {
      return try region(of: parts[1], &evaluation)
    }
    var points = Region.nothing
    for member in members {
      let point = try end(member, true, &evaluation)
      points = try points.union(Region(pieces: [Piece(lower: point, upper: point)]), &evaluation)
    }
    return points
  }

  private static func sequence(
    _ members: [Formula], _ separator: Formula.Separator, _ evaluation: inout Evaluation
  ) throws(Unworkable) -> Region? {
    guard [.or, .union, .and, .intersection].contains(separator) else { return nil }
    var whole: Region?
    for member in members {
      guard let next = try region(of: member, &evaluation) else { return nil }
      guard let before = whole else {
        whole = next
        continue
      }
      switch separator {
      case .or, .union: whole = try before.union(next, &evaluation)
      default: whole = try before.intersection(next, &evaluation)
      }
    }
    return whole
  }

  // MARK: - Inequalities

  private static func chain(
    _ first: Formula, _ links: [Formula.Link], _ evaluation: inout Evaluation
  ) throws(Unworkable) -> Region? {
    if links.count == 1, links[0].relation == .member, let letter = first.asLetter {
      var region = try region(of: links[0].formula, &evaluation)
      region?.letter = evaluation.renamed[letter] ?? letter
      return region
    }
    var (whole, left) = (Region.everything, first)
    for link in links {
      guard let next = try relation(left, link.relation, link.formula, &evaluation) else { return nil }
      whole = try whole.intersection(next, &evaluation)
      left = link.formula
    }
    return whole
  }

  private static func relation(
    _ left: Formula, _ relation: Formula.Relation, _ right: Formula, _ evaluation: inout Evaluation
  ) throws(Unworkable) -> Region? {
    if let letter = left.asLetter, right.letters.isEmpty {
      return try half(letter, relation, try end(right, false, &evaluation), &evaluation)
    }
    if let letter = right.asLetter, left.letters.isEmpty {
      guard let turned = relation.turned else { return nil }
      return try half(letter, turned, try end(left, false, &evaluation), &evaluation)
    }
    let value = try evaluation.value(of: left)
    let difference = try ExactValue.difference(value, evaluation.value(of: right), &evaluation.budget)
    guard let (letter, factor, rest) = try difference.linearParts(&evaluation.budget) else { return nil }
    let root = try ExactValue.quotient(rest.negated, factor, &evaluation.budget)
    let isMinus = try Approximation.sign(of: factor, &evaluation.budget) == .minus
    guard let direction = isMinus ? relation.turned : relation else { return nil }
    var region = try half(
      letter, direction, End(value: root, isIncluded: false, formula: nil), &evaluation)
    region?.isSolved = false
    return region
  }

  private static func half(
    _ letter: String, _ relation: Formula.Relation, _ end: End, _ evaluation: inout Evaluation
  ) throws(Unworkable) -> Region? {
    let letter = evaluation.renamed[letter] ?? letter
    var included = end
    included.isIncluded = true
    switch relation {
    case .less: return Region(pieces: [Piece(upper: end)], letter: letter)
    case .lessOrEqual: return Region(pieces: [Piece(upper: included)], letter: letter)
    case .greater: return Region(pieces: [Piece(lower: end)], letter: letter)
    case .greaterOrEqual: return Region(pieces: [Piece(lower: included)], letter: letter)
    case .equal: return Region(pieces: [Piece(lower: included, upper: included)], letter: letter)
    case .notEqual: return Region(pieces: [Piece(upper: end), Piece(lower: end)], letter: letter)
    default: return nil
    }
  }
}

extension Formula.Relation {
  /// The same, said from the other side: 3 < x is x > 3. nil where nothing can be said.
  var turned: Formula.Relation? {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    case .equal, .notEqual: self
    default: nil
    }
  }
}
