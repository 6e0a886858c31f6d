import Notation

extension FormulaLayout {
  /// A number; what recurs has a line above it, or in Bengali a dot above its first and its last digit, as the school
  /// books of either language print it.
  func number(_ numeral: Numeral) -> MathsBox {
    let digits = text(signs.digits(of: numeral)).edged(leading: .digit, trailing: .digit)
    let recurring = numeral.recurring.utf8.count
    guard recurring > 0 else { return digits }
    let mark: String
    switch style.digits {
    case .western: mark = String(repeating: isUnicode ? "▁" : "_", count: recurring)
    case .bengali: mark = recurring == 1 ? "." : "." + String(repeating: " ", count: recurring - 2) + "."
    }
    let above = text(mark).aligned(.trailing, in: digits.columns)
    return .below([above, digits], axisOf: 1).edged(leading: .digit, trailing: .digit)
  }

  /// One above the other. The bar is as long as the wider part, and a little longer where that part has a bar of its
  /// own, so that it is seen which of them divides all.
  func fraction(_ above: Formula, _ below: Formula) -> MathsBox {
    let (above, below) = (box(of: above.withoutRoundBrackets), box(of: below.withoutRoundBrackets))
    let wider = max(above.columns, below.columns, 1)
    let isNested = [above, below].contains { $0.columns == wider && ($0.leading == .bar || $0.trailing == .bar) }
    let columns = wider + (isNested ? 2 : 0)
    let bar = text(String(repeating: signs.bar, count: columns))
    return .below(
      [above.aligned(.centre, in: columns), bar, below.aligned(.centre, in: columns)], axisOf: 1
    ).edged(leading: .bar, trailing: .bar)
  }

  /// A raised sign where there is one, else the exponent a row higher. Beside a tall base it stands at its top.
  func power(_ base: Formula, _ exponent: Formula) -> MathsBox {
    let base = operand(base, in: .atom, alsoFractionsAndRoots: true)
    let sign = raised(exponent)
    if base.height == 1, let sign { return .beside([base, sign]) }
    let raised = sign ?? box(of: exponent.withoutRoundBrackets).edged(leading: .plain, trailing: .plain)
    // Its last row is the base's first, or the one above that where the base has no more.
    let lift = base.height == 1 ? base.ascent + 1 : base.ascent
    return .beside([base, raised.standing(on: raised.height - 1 + lift)])
  }

  /// A lowered sign where there is one, else the index a row lower.
  func index(_ base: Formula, _ index: Formula) -> MathsBox {
    let base = operand(base, in: .atom, alsoFractionsAndRoots: true)
    let sign = lowered(index)
    if base.height == 1, let sign { return .beside([base, sign]) }
    let lowered = sign ?? box(of: index.withoutRoundBrackets).edged(leading: .plain, trailing: .plain)
    return .beside([base, lowered.standing(on: -base.descent - (base.height == 1 ? 1 : 0))])
  }

  /// An exponent as one row of small signs; nil where one of them is missing.
  func raised(_ exponent: Formula) -> MathsBox? {
    onOneLine(exponent.withoutRoundBrackets).flatMap(signs.superscript)
      .map { text($0).edged(leading: .plain, trailing: .plain) }
  }

  /// An index as one row of small signs; nil where one of them is missing.
  func lowered(_ index: Formula) -> MathsBox? {
    onOneLine(index.withoutRoundBrackets).flatMap(signs.subscripted)
      .map { text($0).edged(leading: .plain, trailing: .plain) }
  }

  private func operand(_ formula: Formula, in binding: Binding, alsoFractionsAndRoots: Bool) -> MathsBox {
    switch formula {
    case .division(_, by: _, .fraction), .root, .verbatim, .words: embraced(box(of: formula), .round)
    default: operand(formula, in: binding)
    }
  }

  /// What can be raised or lowered sign by sign, in ASCII digits.
  private func onOneLine(_ formula: Formula) -> String? {
    switch formula {
    case .number(let numeral):
      return numeral.isDecimal || numeral.grouping != .none ? nil : numeral.whole
    case .letter(let letter): return letter
    case .signed(.minus, let inner): return onOneLine(inner).map { "−" + $0 }
    case .sum(let first, let addends):
      guard var line = onOneLine(first) else { return nil }
      for addend in addends {
        guard addend.sign != .plusMinus, let term = onOneLine(addend.term) else { return nil }
        line += addend.sign.rawValue + term
      }
      return line
    default: return nil
    }
  }
}
