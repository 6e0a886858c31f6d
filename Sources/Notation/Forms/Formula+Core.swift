import BigInt

/// What a formula is when brackets that change nothing are taken away.
extension Formula {
  /// Without round brackets around the whole of it.
  public var withoutBrackets: Formula {
    var formula = self
    while true {
      switch formula {
      case .bracketed(let inner, let bracket) where bracket != .bars: formula = inner
      case .decorated(let inner, .box): formula = inner
      default: return formula
      }
    }
  }

  /// Without round brackets and frames around the whole of it.
  public var withoutRoundBrackets: Formula {
    var formula = self
    while true {
      switch formula {
      case .bracketed(let inner, .round), .decorated(let inner, .box): formula = inner
      default: return formula
      }
    }
  }

  /// Without brackets and signs around the whole of it.
  public var withoutSign: Formula {
    var formula = withoutBrackets
    while case .signed(let sign, let inner) = formula, sign == .plus || sign == .minus {
      formula = inner.withoutBrackets
    }
    return formula
  }

  /// The whole number that is written here in digits, with its sign; nil for anything else.
  var writtenWhole: BigInt? {
    switch withoutBrackets {
    case .number(let numeral) where !numeral.isDecimal: BigInt(numeral.whole)
    case .signed(.minus, let inner): inner.writtenWhole.map { -$0 }
    case .signed(.plus, let inner): inner.writtenWhole
    default: nil
    }
  }

  /// What is added here, each with its sign; the formula itself where it is no sum.
  var addends: [Formula] {
    switch withoutBrackets {
    case .sum(let first, let rest):
      first.addends + rest.flatMap { $0.term.addends }
    case .signed(_, let inner) where inner.addends.count > 1: inner.addends
    default: [self]
    }
  }

  /// The number alone, where a unit stands beside it.
  public var withoutUnit: Formula {
    switch withoutBrackets {
    case .measured(let inner, _): inner.withoutUnit
    case .percent(let inner): inner.withoutUnit
    case .signed(let sign, let inner):
      if inner == inner.withoutUnit { self } else { .signed(sign, inner.withoutUnit) }
    default: self
    }
  }
}
