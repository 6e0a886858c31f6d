import Notation

/// The key of one member of a list, a set or a pair: a value, a point, a word.
indirect enum MemberStandard: Sendable, Members.Standard {
  case value(ValueStandard)
  case tuple([MemberStandard])
  case set([MemberStandard])
  /// As `WordForm` folds it.
  case words(String)

  init(_ formula: Formula, _ demand: Demand, shown: [Unit]) throws(Unworkable) {
    switch formula.withoutName.withoutBrackets {
    case .tuple(let members): self = .tuple(try members.memberStandards(demand, shown))
    case .set(let members): self = .set(try members.memberStandards(demand, shown))
    case .words(let words): self = .words(WordForm.folded(words))
    default: self = .value(try ValueStandard(formula.assigned, demand, shown: shown))
    }
  }

  func finding(for answer: Formula, _ evaluation: inout Evaluation) -> Finding {
    switch (self, answer.withoutName.withoutBrackets) {
    case (.value(let standard), .tuple), (.value(let standard), .set):
      .unreadable(.notA(standard.demand.kind))
    case (.value(let standard), _): standard.finding(for: answer.assigned, &evaluation)
    case (.tuple(let key), .tuple(let members)): Members.sameList(members, key, &evaluation)
    case (.set(let key), .set(let members)): Members.sameSet(members, key, &evaluation)
    case (.words(let key), .words(let words)): key == WordForm.folded(words) ? .right : .wrong
    case (.tuple, _), (.set, _), (.words, _): .wrong
    }
  }
}

extension [Formula] {
  /// The standard of each member.
  func memberStandards(_ demand: Demand, _ shown: [Unit]) throws(Unworkable) -> [MemberStandard] {
    var standards: [MemberStandard] = []
    for formula in self { standards.append(try MemberStandard(formula, demand, shown: shown)) }
    return standards
  }
}

extension Formula {
  /// What stands behind `x =`; itself where no letter is given a value.
  var assigned: Formula {
    guard case .relation(let first, let links) = withoutBrackets, links.count == 1, links[0].relation == .equal else {
      return self
    }
    if first.asLetter != nil, links[0].formula.letters.isEmpty { return links[0].formula }
    if links[0].formula.asLetter != nil, first.letters.isEmpty { return first }
    return self
  }

  /// The point or the interval that is named here: `(2, 3)` of `P = (2, 3)`, of `(x, y) = (2, 3)` and of `P(2, 3)`;
  /// itself where nothing is.
  var withoutName: Formula {
    switch withoutRoundBrackets {
    case .relation(let first, let links) where links.count == 1 && links[0].relation == .equal:
      switch links[0].formula.withoutRoundBrackets {
      case .tuple, .interval: return first.asLetter != nil || first.isCoordinates ? links[0].formula : self
      default: return self
      }
    case .product(let name, let rest) where rest.count == 1 && rest[0].multiplication == .beside:
      guard case .tuple = rest[0].factor, let letter = name.asLetter, letter != letter.lowercased() else { return self }
      return rest[0].factor
    default: return self
    }
  }

  /// `(x, y)`: letters in the order of the alphabet.
  private var isCoordinates: Bool {
    guard case .tuple(let members) = self else { return false }
    let letters = members.compactMap(\.asLetter)
    return letters.count == members.count && zip(letters, letters.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// What stands behind `f(x) =`; itself where no function is named.
  var withoutFunctionName: Formula {
    guard case .relation(let first, let links) = withoutBrackets, links.count == 1, links[0].relation == .equal,
      first.asLetter == nil, first.isName(besides: [])
    else { return self }
    return links[0].formula
  }

  /// Whether it only gives a name to what stands behind the equals sign: `y`, `f(x)`.
  func isName(besides letters: Set<String>) -> Bool {
    if let letter = asLetter { return !letters.contains(letter) }
    guard case .product(let function, let arguments) = self, arguments.count == 1,
      let name = function.asLetter, ["f", "g", "h"].contains(name), !letters.contains(name),
      case .bracketed(let argument, .round) = arguments[0].factor
    else { return false }
    return argument.asLetter != nil
  }

  /// What is listed here: `2, 3`, `(2, 3)`, `{2, 3}`, as far as the kind allows such brackets; one thing where it is no
  /// list. nil where it is something else that has members: `[2, 3)` is an interval, and a set is no pair.
  func members(as kind: Demand.Kind) -> [Formula]? {
    switch self {
    case .sequence(let members, let separator) where [.comma, .semicolon, .and, .or].contains(separator):
      return members.flatMap { member in
        if case .sequence = member { return member.members(as: kind) ?? [member] }
        return kind == .set ? member.branches : [member]
      }
    case .set(let members): return kind == .pair ? nil : kind == .set ? members.flatMap(\.branches) : members
    case .tuple(let members): return kind == .set ? nil : members
    case .constant(.emptySet): return kind == .pair ? nil : []
    case .bracketed(let inner, .round), .decorated(let inner, .box): return inner.members(as: kind)
    case .bracketed(let inner, .curly): return kind == .pair ? nil : inner.members(as: kind)
    case .bracketed(let inner, .square): return kind == .list ? inner.members(as: kind) : nil
    case .interval(let ends):
      return kind == .list && ends.includesLower && ends.includesUpper ? [ends.lower, ends.upper] : nil
    case .relation(let first, _) where kind == .pair:
      if case .tuple = first { return nil } else { return [self] }
    default: return [self]
    }
  }
}
