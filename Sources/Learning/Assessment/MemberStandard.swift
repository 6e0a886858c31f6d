import Notation

/// The key of one member of a list, a set or a pair: a value, a point, a word.
indirect enum MemberStandard: Sendable, Members.Standard {
  case value(ValueStandard)
  case tuple([MemberStandard])
  case set([MemberStandard])
  /// As `WordForm` folds it.
  case words(String)

  init(_ formula: Formula, _ demand: Demand, shown: [Unit]) throws(Unworkable) {
    switch formula.withoutBrackets {
    case .tuple(let members): self = .tuple(try members.memberStandards(demand, shown))
    case .set(let members): self = .set(try members.memberStandards(demand, shown))
    case .words(let words): self = .words(WordForm.folded(words))
    default: self = .value(try ValueStandard(formula.assigned, demand, shown: shown))
    }
  }

  func finding(for answer: Formula, _ evaluation: inout Evaluation) -> Finding {
    switch (self, answer.withoutBrackets) {
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

  /// What is listed here, with whatever brackets; one thing where it is no list.
  var members: [Formula] {
    switch self {
    case .sequence(let members, let separator) where [.comma, .semicolon, .and, .or].contains(separator):
      members.flatMap { member in
        if case .sequence = member { member.members } else { [member] }
      }
    case .set(let members), .tuple(let members): members
    case .bracketed(let inner, let bracket) where bracket != .bars: inner.members
    case .interval(let interval) where interval.includesLower && interval.includesUpper:
      [interval.lower, interval.upper]
    case .decorated(let inner, .box): inner.members
    case .constant(.emptySet): []
    default: [self]
    }
  }
}
