import Notation

extension FormulaLayout {
  /// The formula on one row: `3/4`, `√(x + 1)`, `0.1(6)`, `x^(n + 1)`.
  func linear(_ formula: Formula) -> String {
    var style = style
    style.layout = .linear
    return FormulaLayout(style: style).box(of: formula).text
  }

  var isLinear: Bool { style.layout == .linear }

  /// How tightly a formula holds together in this layout: on one row a fraction does only as tightly as a product.
  func binding(of formula: Formula) -> Binding {
    if isLinear, case .division(_, by: _, .fraction) = formula { return .product }
    return formula.binding
  }

  func linearNumber(_ numeral: Numeral) -> MathsBox {
    var plain = numeral
    plain.recurring = ""
    let point = numeral.isDecimal && !plain.isDecimal ? "." : ""
    let recurring = numeral.recurring.isEmpty ? "" : "(" + style.script.digits(numeral.recurring) + ")"
    return text(signs.digits(of: plain) + point + recurring).edged(leading: .digit, trailing: .digit)
  }

  func linearFraction(_ above: Formula, _ below: Formula) -> MathsBox {
    .beside([operand(above, in: .power), text("/"), operand(below, in: .power)])
  }

  func linearPower(_ base: Formula, _ exponent: Formula) -> MathsBox {
    let base = operand(base, in: .atom)
    if let raised = raised(exponent) { return .beside([base, raised]) }
    return .beside([base, text("^"), operand(exponent, in: .atom)])
  }

  func linearIndex(_ base: Formula, _ index: Formula) -> MathsBox {
    let base = operand(base, in: .atom)
    if let lowered = lowered(index) { return .beside([base, lowered]) }
    return .beside([base, text("_"), operand(index, in: .atom)])
  }

  func linearRoot(_ inner: Formula, degree: Formula?) -> MathsBox {
    let name: [MathsBox]
    switch (degree, isUnicode) {
    case (nil, true): name = [text("√")]
    case (nil, false): name = [text("sqrt")]
    case (let degree?, true): name = [raised(degree) ?? operand(degree, in: .atom), text("√")]
    case (let degree?, false):
      return .beside([text("root("), box(of: degree), text(", "), box(of: inner.withoutRoundBrackets), text(")")])
    }
    let under = box(of: inner)
    let isBare = isUnicode && binding(of: inner) == .atom
    return .beside(name + [isBare ? under : embraced(box(of: inner.withoutRoundBrackets), .round)])
  }

  func linearLines(_ lines: [[Formula]]) -> MathsBox {
    joined(lines.map { joined($0.map(box), by: text(" ")) }, by: text("; "))
  }
}
