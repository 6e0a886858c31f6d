/// Prints formulas on one line; the levels are those of `FormulaParser`.
struct LinearPrinter {
  let glyphs: Glyphs
  let digits: Digits

  /// How tightly things bind, the loosest first.
  enum Level: Int, Comparable {
    case line, alternative, members, statement, chain, ratio, union, sum, signed, product, quantity, power, primary

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// The formula, in round brackets where it binds less tightly than its place.
  func print(_ formula: Formula, at level: Level) -> String {
    let (text, own) = printed(formula, at: level)
    return own < level ? "(\(text))" : text
  }

  /// The formula where a bracket of its own would be taken for one that only groups: brackets are doubled.
  func grouped(_ formula: Formula, at level: Level) -> String {
    if case .bracketed(_, .round) = formula { return "(\(print(formula, at: .line)))" }
    return print(formula, at: level)
  }

  private func printed(_ formula: Formula, at level: Level) -> (String, Level) {
    switch formula {
    case .number(let numeral): return (number(numeral), .primary)
    case .letter(let letter): return (self.letter(letter), .primary)
    case .constant(let constant): return (self.constant(constant), .primary)
    case .words(let words), .verbatim(let words): return (words, .primary)
    case .signed(let sign, let inner): return (self.sign(sign) + signedOperand(inner, at: level), .signed)
    case .sum(let first, let addends): return (sum(first, addends), .sum)
    case .product(let first, let factors): return (product(first, factors), productLevel(factors))
    case .division(let upper, by: let lower, .fraction): return (fraction(upper, lower), .quantity)
    case .division(let first, by: let second, .sign): return (quotient(first, second), .product)
    case .mixed(let whole, let numerator, let denominator):
      return ("\(number(whole)) \(number(numerator))/\(number(denominator))", .quantity)
    case .power(let base, let exponent): return (power(base, exponent), .power)
    case .index(let base, let index): return (print(base, at: .primary) + lowered(index), .primary)
    case .root(let inner, let degree): return (root(inner, degree), .power)
    case .percent(let inner): return (measuredAmount(inner) + "%", .quantity)
    case .bracketed(let inner, let bracket): return (bracketed(inner, bracket), .primary)
    case .decorated(let inner, _): return printed(inner, at: level)
    case .function(let function, let argument):
      let text = self.function(function, argument, isOpen: level <= .product)
      return (text, text.hasSuffix(")") ? .power : .quantity)
    default: return statement(formula)
    }
  }

  private func statement(_ formula: Formula) -> (String, Level) {
    switch formula {
    case .ratio(let terms): return (join(terms, " : ", at: .union), .ratio)
    case .relation(let first, let links): return relation(first, links)
    case .sequence(let members, let separator): return sequence(members, separator)
    case .set(let members): return ("{\(set(members))}", .primary)
    case .tuple(let members): return ("(\(join(members, ", ", at: .statement)))", .primary)
    case .interval(let interval):
      let ends = join([interval.lower, interval.upper], ", ", at: .statement)
      return ((interval.includesLower ? "[" : "(") + ends + (interval.includesUpper ? "]" : ")"), .primary)
    case .measured(let amount, let unit): return (measured(amount, unit), .quantity)
    case .compound(let parts): return (join(parts, " ", at: .quantity), .quantity)
    case .aligned(let lines), .table(let lines):
      return (lines.map { join($0, " ", at: .line) }.joined(separator: "; "), .line)
    case .row(let parts): return (join(parts, " ", at: .line), parts.count <= 1 ? .primary : .line)
    default: return ("", .primary)
    }
  }

  func join(_ formulas: [Formula], _ separator: String, at level: Level) -> String {
    formulas.map { print($0, at: level) }.joined(separator: separator)
  }

  private func set(_ members: [Formula]) -> String {
    if members.count == 1, case .sequence(let parts, .suchThat) = members[0] {
      return join(parts, " | ", at: .members)
    }
    return join(members, ", ", at: .statement)
  }

  // MARK: Sums and products

  private func sum(_ first: Formula, _ addends: [Formula.Addend]) -> String {
    addends.reduce(print(first, at: .signed)) { text, addend in
      text + " \(sign(addend.sign)) " + print(addend.term, at: .signed)
    }
  }

  /// What a sign stands before; a sign before a sign needs brackets.
  private func signedOperand(_ inner: Formula, at level: Level) -> String {
    print(inner, at: level > .signed ? .quantity : .product)
  }

  private func productLevel(_ factors: [Formula.Factor]) -> Level {
    factors.contains { $0.multiplication != .beside } ? .product : .quantity
  }

  private func product(_ first: Formula, _ factors: [Formula.Factor]) -> String {
    var text = factor(first, isFirst: true, isBeforeBeside: factors.first?.multiplication == .beside)
    var last = first
    for (place, factor) in factors.enumerated() {
      let isBeforeBeside = place + 1 < factors.count && factors[place + 1].multiplication == .beside
      switch factor.multiplication {
      case .cross: text += glyphs == .unicode ? " × " : " * "
      case .dot: text += glyphs == .unicode ? " · " : " \\cdot "
      case .beside:
        let next = beside(factor.factor, isBeforeBeside: isBeforeBeside)
        text += space(last, factor.factor) + next
        last = factor.factor
        continue
      }
      text += self.factor(factor.factor, isFirst: false, isBeforeBeside: isBeforeBeside)
      last = factor.factor
    }
    return text
  }

  /// A factor at the beginning, or behind a sign.
  private func factor(_ formula: Formula, isFirst: Bool, isBeforeBeside: Bool) -> String {
    switch formula {
    case .signed where !isFirst && !isBeforeBeside: return print(formula, at: .signed)
    case .division(_, by: _, .sign) where isFirst && !isBeforeBeside: return print(formula, at: .product)
    case .division, .mixed, .number: return print(formula, at: .quantity)
    default: return print(formula, at: isBeforeBeside ? .power : .quantity)
    }
  }

  /// A factor with nothing before it: what begins with a digit needs brackets.
  private func beside(_ formula: Formula, isBeforeBeside: Bool) -> String {
    let text = print(formula, at: isBeforeBeside || !formula.isFunction ? .power : .quantity)
    return text.unicodeScalars.first.map { $0.isDigit || $0.plain?.isDigit == true } == true ? "(\(text))" : text
  }

  /// What keeps two factors apart: letters that would be read as a word, a fraction or a root before a letter.
  private func space(_ first: Formula, _ second: Formula) -> String {
    switch (first, second) {
    case (.division, _), (.mixed, _), (.root, _), (_, .function): return " "
    case (_, .root(_, let degree)): return degree == nil ? "" : " "
    case (.letter(let a), .letter(let b)), (.power(.letter, .letter(let a)), .letter(let b)):
      return a.isPlainLetter && b.isPlainLetter ? "" : " "
    case (.constant, .letter), (.constant, .power), (.letter, .constant): return glyphs == .ascii ? " " : ""
    case (.number, .letter(let letter)), (.number, .power(.letter(let letter), _)):
      return letter.isPlainLetter ? "" : " "
    default: return ""
    }
  }

  private func quotient(_ first: Formula, _ second: Formula) -> String {
    let sign = glyphs == .unicode ? " ÷ " : " divided by "
    let divisor: String
    if case .signed = second { divisor = print(second, at: .signed) } else { divisor = print(second, at: .quantity) }
    return print(first, at: .product) + sign + divisor
  }

  private func fraction(_ upper: Formula, _ lower: Formula) -> String {
    grouped(upper, at: upper.isNumerator ? .quantity : .power) + "/" + grouped(lower, at: .power)
  }
}

extension Formula {
  var isFunction: Bool { if case .function = self { true } else { false } }

  /// Whether a fraction line can stand behind it without brackets.
  fileprivate var isNumerator: Bool {
    switch self {
    case .division(_, by: _, .fraction), .mixed: true
    case .product(let first, let factors):
      factors.allSatisfy { $0.multiplication == .beside && !$0.factor.isFunction } && !first.isFunction
    default: false
    }
  }
}

extension String {
  /// One letter of ours or of the Greeks: two such that touch are two letters.
  var isPlainLetter: Bool {
    unicodeScalars.count == 1 && unicodeScalars.allSatisfy { $0.isASCIILetter || (0x370..<0x400).contains($0.value) }
  }
}
