extension Formula {
  /// The two formulas that one with `±` stands for, the upper signs first; itself where there is none.
  public var branches: [Formula] {
    hasPlusMinus ? [choosing(isUpper: true), choosing(isUpper: false)] : [self]
  }

  private func choosing(isUpper: Bool) -> Formula {
    func chosen(_ sign: Sign) -> Sign {
      switch sign {
      case .plus, .minus: sign
      case .plusMinus: isUpper ? .plus : .minus
      case .minusPlus: isUpper ? .minus : .plus
      }
    }
    switch self {
    case .signed(let sign, let inner):
      let (sign, inner) = (chosen(sign), inner.choosing(isUpper: isUpper))
      return sign == .plus ? inner : .signed(sign, inner)
    case .sum(let first, let rest):
      return .sum(
        first.choosing(isUpper: isUpper),
        rest.map { Addend(chosen($0.sign), $0.term.choosing(isUpper: isUpper)) })
    default: return mappingParts { $0.choosing(isUpper: isUpper) }
    }
  }

  /// The same with each of its parts replaced.
  func mappingParts(_ change: (Formula) -> Formula) -> Formula {
    switch self {
    case .number, .letter, .constant, .words, .mixed, .verbatim: self
    case .signed(let sign, let inner): .signed(sign, change(inner))
    case .percent(let inner): .percent(change(inner))
    case .bracketed(let inner, let bracket): .bracketed(change(inner), bracket)
    case .decorated(let inner, let decoration): .decorated(change(inner), decoration)
    case .function(let function, let inner): .function(function, change(inner))
    case .measured(let inner, let measured): .measured(change(inner), measured)
    case .sum(let first, let rest): .sum(change(first), rest.map { Addend($0.sign, change($0.term)) })
    case .product(let first, let rest):
      .product(change(first), rest.map { Factor($0.multiplication, change($0.factor)) })
    case .division(let above, by: let below, let division): .division(change(above), by: change(below), division)
    case .power(let base, let exponent): .power(change(base), change(exponent))
    case .index(let base, let index): .index(change(base), change(index))
    case .root(let inner, let degree): .root(change(inner), degree: degree.map(change))
    case .ratio(let members): .ratio(members.map(change))
    case .sequence(let members, let separator): .sequence(members.map(change), separator)
    case .set(let members): .set(members.map(change))
    case .tuple(let members): .tuple(members.map(change))
    case .compound(let members): .compound(members.map(change))
    case .row(let members): .row(members.map(change))
    case .relation(let first, let links):
      .relation(change(first), links.map { Link($0.relation, change($0.formula)) })
    case .interval(let interval):
      .interval(
        Interval(
          change(interval.lower), change(interval.upper), includesLower: interval.includesLower,
          includesUpper: interval.includesUpper))
    case .aligned(let rows): .aligned(rows.map { $0.map(change) })
    case .table(let rows): .table(rows.map { $0.map(change) })
    }
  }
}
