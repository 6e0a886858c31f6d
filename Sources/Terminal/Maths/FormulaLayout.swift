import Notation

/// Composes a formula from boxes, as a printed school book would.
struct FormulaLayout {
  let style: MathsStyle

  var signs: MathsSigns { MathsSigns(glyphs: style.glyphs, digits: style.digits) }
  var isUnicode: Bool { style.glyphs == .unicode }

  func text(_ text: String) -> MathsBox { MathsBox(text, style.family) }

  /// A sign with a blank on either side, kept from running together with the bars beside it by those blanks.
  func spaced(_ sign: String) -> MathsBox { text(" \(sign) ") }

  /// The whole formula, stacked, however wide.
  func box(of formula: Formula) -> MathsBox {
    switch formula {
    case .number(let numeral): number(numeral)
    case .letter(let letter): text(letter)
    case .constant(let constant): text(signs.sign(constant))
    case .words(let words), .verbatim(let words): text(words)
    case .signed(let sign, let inner): signed(sign, inner)
    case .sum(let first, let addends): .beside(parts(ofSum: first, addends).flatMap { $0 })
    case .product(let first, let factors): .beside(parts(ofProduct: first, factors).flatMap { $0 })
    case .division(let above, by: let below, .fraction): fraction(above, below)
    case .division(let left, by: let right, .sign):
      .beside([
        operand(left, in: .product), spaced(signs.division), operand(right, in: .power),
      ])
    case .mixed(let whole, let above, let below):
      .beside([number(whole), fraction(.number(above), .number(below))])
    case .power(let base, let exponent): power(base, exponent)
    case .index(let base, let index): self.index(base, index)
    case .root(let inner, let degree): root(inner, degree: degree)
    case .percent(let inner): .beside([operand(inner, in: .atom), text("%")])
    case .bracketed(let inner, let bracket): embraced(box(of: inner), bracket)
    case .decorated(let inner, let decoration): decorated(box(of: inner), decoration)
    case .function(let function, let inner): self.function(function, inner)
    case .ratio(let terms): joined(terms.map { operand($0, in: .sum) }, by: spaced(":"))
    case .relation(let first, let links): .beside(parts(ofRelation: first, links).flatMap { $0 })
    case .sequence(let members, let separator):
      joined(members.map { operand($0, in: .relation) }, by: text(signs.sign(separator)))
    case .set(let members): embraced(joined(members.map(box), by: text(", ")), .curly)
    case .tuple(let members): embraced(joined(members.map(box), by: text(", ")), .round)
    case .interval(let interval): self.interval(interval)
    case .measured(let inner, let unit): measured(inner, unit)
    case .compound(let parts): joined(parts.map(box), by: text(" "))
    case .aligned(let lines): aligned(lines)
    case .table(let rows): table(rows)
    case .row(let things): joined(things.map(box), by: text(" "))
    }
  }

  /// The formula as a part of another one: in brackets, where it is looser than `binding`.
  func operand(_ formula: Formula, in binding: Binding) -> MathsBox {
    let box = box(of: formula)
    return formula.binding < binding ? embraced(box, .round) : box
  }

  func joined(_ boxes: [MathsBox], by separator: MathsBox) -> MathsBox {
    .beside(boxes.enumerated().flatMap { $0.offset == 0 ? [$0.element] : [separator, $0.element] })
  }

  // MARK: - Chains, in the parts between which a line may be broken

  func parts(ofSum first: Formula, _ addends: [Formula.Addend]) -> [[MathsBox]] {
    [[operand(first, in: .sum)]]
      + addends.map { [spaced(signs.sign($0.sign)), operand($0.term, in: .product)] }
  }

  func parts(ofProduct first: Formula, _ factors: [Formula.Factor]) -> [[MathsBox]] {
    [[operand(first, in: .sign)]]
      + factors.map { factor in
        let box = operand(factor.factor, in: .power)
        return factor.multiplication == .beside ? [box] : [spaced(signs.sign(factor.multiplication)), box]
      }
  }

  func parts(ofRelation first: Formula, _ links: [Formula.Link]) -> [[MathsBox]] {
    [[operand(first, in: .ratio)]]
      + links.enumerated().map { index, link in
        let sign = signs.sign(link.relation)
        let isFirst = index == 0 && first == .row([])
        return [isFirst ? text(sign + " ") : spaced(sign), operand(link.formula, in: .ratio)]
      }
  }

  // MARK: - Single things

  private func signed(_ sign: Formula.Sign, _ inner: Formula) -> MathsBox {
    .beside([text(signs.sign(sign)), operand(inner, in: .product)])
  }

  private func function(_ function: Formula.Function, _ inner: Formula) -> MathsBox {
    let name = text(signs.name(function))
    let isEmbraced: Bool
    switch inner {
    case .bracketed, .tuple: isEmbraced = true
    default: isEmbraced = inner.binding < .product
    }
    return .beside([name] + (isEmbraced ? [] : [text(" ")]) + [operand(inner, in: .product)])
  }

  private func interval(_ interval: Formula.Interval) -> MathsBox {
    let inner = MathsBox.beside([box(of: interval.lower), text(", "), box(of: interval.upper)])
    return .beside([
      delimiter(interval.includesLower ? .squareLeft : .roundLeft, around: inner), inner,
      delimiter(interval.includesUpper ? .squareRight : .roundRight, around: inner),
    ])
  }

  private func measured(_ inner: Formula, _ unit: Formula.Mensuration) -> MathsBox {
    let value = operand(inner, in: .sign)
    let name = text(unit.text)
    let end = unit.isBefore ? unit.text.last : unit.text.first
    let isApart = end.map { $0.isLetter || $0 == "." } ?? false
    let blank = isApart ? [text(" ")] : []
    return .beside(unit.isBefore ? [name] + blank + [value] : [value] + blank + [name])
  }
}
