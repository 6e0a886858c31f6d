extension LatexPrinter {
  func number(_ numeral: Numeral) -> String {
    let plain = LinearPrinter(glyphs: .ascii, digits: .western)
      .number(Numeral(numeral.whole, fraction: numeral.fraction, grouping: numeral.grouping))
    let text = plain.split(separator: ",").joined(separator: "{,}")
    guard !numeral.recurring.isEmpty else { return text }
    return text + (numeral.fraction.isEmpty ? "." : "") + "\\overline{\(numeral.recurring)}"
  }

  func letter(_ letter: String) -> String {
    let base = letter.filter { $0 != "′" }
    let primes = letter.filter { $0 == "′" }.map { _ in "'" }.joined()
    return (LatexCommands.greekName(of: base).map { "\\\($0) " } ?? base) + primes
  }

  func constant(_ constant: Formula.Constant) -> String {
    switch constant {
    case .pi: "\\pi "
    case .infinity: "\\infty "
    case .ellipsis: "\\ldots "
    case .emptySet: "\\emptyset "
    case .realNumbers: "\\mathbb{R}"
    case .naturalNumbers: "\\mathbb{N}"
    case .integers: "\\mathbb{Z}"
    case .rationals: "\\mathbb{Q}"
    }
  }

  func words(_ words: String) -> String {
    for (sign, name) in [("∠", "\\angle "), ("△", "\\triangle ")] where words.hasPrefix(sign) {
      return name + words.dropFirst(sign.count)
    }
    if words == "∴" { return "\\therefore " }
    if words == "∵" { return "\\because " }
    return "\\text{\(words)}"
  }

  func sign(_ sign: Formula.Sign) -> String {
    switch sign {
    case .plus: "+"
    case .minus: "-"
    case .plusMinus: "\\pm "
    case .minusPlus: "\\mp "
    }
  }

  func relation(_ relation: Formula.Relation) -> String {
    switch relation {
    case .equal, .less, .greater: relation.rawValue
    case .proportional: "::"
    default: LatexCommands.name(of: relation).map { "\\" + $0 } ?? relation.rawValue
    }
  }

  func name(_ decoration: Formula.Decoration) -> String {
    switch decoration {
    case .overline: "overline"
    case .underline: "underline"
    case .box: "boxed"
    case .arrow: "vec"
    case .hat: "hat"
    }
  }

  func name(_ function: Formula.Function) -> String {
    switch function {
    case .lcm, .cosec: "\\operatorname{\(function.rawValue)}"
    default: "\\" + function.rawValue
    }
  }

  /// What a unit or a percent sign stands behind.
  func amount(_ amount: Formula) -> String {
    switch amount {
    case .measured, .percent, .compound: "\\left(\(write(amount, at: .line))\\right)"
    default: write(amount, at: .quantity)
    }
  }

  func measured(_ amount: Formula, _ unit: Formula.Mensuration) -> String {
    if unit.isBefore {
      let sign = unit.text == "$" ? "\\$" : unit.text.unicodeScalars.count == 1 ? unit.text : "\\text{\(unit.text)}\\,"
      if case .signed = amount { return sign + write(amount, at: .signed) }
      return sign + self.amount(amount)
    }
    let number = self.amount(amount)
    switch unit.text.first {
    case "°":
      let scale = unit.text.dropFirst()
      return number + "^{\\circ}" + (scale.isEmpty ? "" : "\\text{\(scale)}")
    case "′": return number + "'"
    case "″": return number + "\""
    default: return number + "\\,\\text{\(unit.text)}"
    }
  }
}
