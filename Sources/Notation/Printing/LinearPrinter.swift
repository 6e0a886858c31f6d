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
  func write(_ formula: Formula, at place: Level) -> String {
    if level(of: formula, at: place) < place { return "(\(text(of: formula, at: .line)))" }
    return text(of: formula, at: place)
  }

  /// The formula where a bracket of its own would be taken for one that only groups: brackets are doubled.
  func grouped(_ formula: Formula, at level: Level) -> String {
    if case .bracketed(_, .round) = formula { return "(\(write(formula, at: .line)))" }
    return write(formula, at: level)
  }

  /// How tightly a formula binds as it is printed.
  private func level(of formula: Formula, at place: Level) -> Level {
    switch formula {
    case .number, .letter, .constant, .words, .verbatim, .index, .bracketed, .set, .tuple, .interval: .primary
    case .power, .root: .power
    case .mixed, .percent, .measured, .compound, .division(_, by: _, .fraction): .quantity
    case .function(_, let argument): argument.isShort && place <= .product ? .quantity : .power
    case .division(_, by: _, .sign): .product
    case .product(_, let factors): factors.contains { $0.multiplication != .beside } ? .product : .quantity
    case .signed: .signed
    case .sum: .sum
    case .sequence(_, .union), .sequence(_, .intersection), .sequence(_, .difference): .union
    case .ratio: .ratio
    case .relation(_, let links): links.contains { $0.relation.joinsStatements } ? .statement : .chain
    case .sequence(_, .or): .alternative
    case .sequence: .members
    case .aligned, .table: .line
    case .row(let parts): parts.count <= 1 ? .primary : .line
    case .decorated(let inner, _): level(of: inner, at: place)
    }
  }

  private func text(of formula: Formula, at place: Level) -> String {
    switch formula {
    case .number(let numeral): number(numeral)
    case .letter(let letter): self.letter(letter)
    case .constant(let constant): self.constant(constant)
    case .words(let words), .verbatim(let words): words
    case .signed(let sign, let inner): self.sign(sign) + write(inner, at: place > .signed ? .quantity : .product)
    case .sum(let first, let addends): sum(first, addends)
    case .product(let first, let factors): product(first, factors)
    case .division(let upper, by: let lower, .fraction): fraction(upper, lower)
    case .division(let first, by: let second, .sign): quotient(first, second)
    case .mixed(let whole, let upper, let lower): "\(number(whole)) \(number(upper))/\(number(lower))"
    case .power(let base, let exponent): power(base, exponent)
    case .index(let base, let index): write(base, at: .primary) + lowered(index)
    case .root(let inner, let degree): root(inner, degree)
    case .percent(let inner): measuredAmount(inner) + "%"
    case .bracketed(let inner, let bracket): bracketed(inner, bracket)
    case .decorated(let inner, _): text(of: inner, at: place)
    case .function(let function, let argument): self.function(function, argument, isOpen: place <= .product)
    case .ratio(let terms): join(terms, " : ", at: .union)
    case .relation(let first, let links): relation(first, links)
    case .sequence(let members, let separator): sequence(members, separator)
    case .set(let members): "{\(set(members))}"
    case .tuple(let members): "(\(join(members, ", ", at: .statement)))"
    case .interval(let interval): self.interval(interval)
    case .measured(let amount, let unit): measured(amount, unit)
    case .compound(let parts): join(parts, " ", at: .quantity)
    case .aligned(let lines), .table(let lines): lines.map { join($0, " ", at: .line) }.joined(separator: "; ")
    case .row(let parts): join(parts, " ", at: .line)
    }
  }

  func join(_ formulas: [Formula], _ separator: String, at level: Level) -> String {
    formulas.map { write($0, at: level) }.joined(separator: separator)
  }

  private func set(_ members: [Formula]) -> String {
    if members.count == 1, case .sequence(let parts, .suchThat) = members[0] {
      return join(parts, " | ", at: .members)
    }
    return join(members, ", ", at: .statement)
  }

  // MARK: Sums and products

  private func sum(_ first: Formula, _ addends: [Formula.Addend]) -> String {
    addends.reduce(write(first, at: .signed)) { text, addend in
      text + " \(sign(addend.sign)) " + write(addend.term, at: .signed)
    }
  }

  private func product(_ first: Formula, _ factors: [Formula.Factor]) -> String {
    var text = factor(first, isFirst: true, isBeforeBeside: factors.first?.multiplication == .beside)
    var last = first
    var letters = first.lastName ?? ""
    for (place, factor) in factors.enumerated() {
      let isBeforeBeside = place + 1 < factors.count && factors[place + 1].multiplication == .beside
      switch factor.multiplication {
      case .cross, .dot:
        text +=
          glyphs == .unicode
          ? " \(factor.multiplication.rawValue) " : factor.multiplication == .cross ? " * " : " \\cdot "
        text += self.factor(factor.factor, isFirst: false, isBeforeBeside: isBeforeBeside)
        letters = ""
      case .beside: text = join(text, last, &letters, factor.factor, isBeforeBeside: isBeforeBeside)
      }
      last = factor.factor
      if letters.isEmpty, let name = last.lastName { letters = name }
    }
    return text
  }

  /// The text with one more factor beside it. `letters` are those that touch each other at its end.
  private func join(
    _ text: String, _ last: Formula, _ letters: inout String, _ next: Formula, isBeforeBeside: Bool
  ) -> String {
    let written = beside(next, isBeforeBeside: isBeforeBeside)
    let touching = letters
    letters = next.isLetter ? next.firstName ?? "" : ""
    if written.first == "(" {
      // 2.5(3) would recur, and (x + 1)2 needs no brackets about its number.
      if last.isPlainDecimal { return text + " " + written }
      if text.last == ")", next.isNumber { return text + written.dropFirst().dropLast() }
    }
    let space = space(last, next)
    guard space.isEmpty, !touching.isEmpty, let name = next.firstName else { return text + space + written }
    // Letters that would make a word are kept apart.
    guard WordPieces.areLetters(touching + name) else { return text + " " + written }
    letters = next.isLetter ? touching + name : ""
    return text + written
  }

  /// A factor at the beginning, or behind a sign.
  private func factor(_ formula: Formula, isFirst: Bool, isBeforeBeside: Bool) -> String {
    switch formula {
    case .signed where !isFirst && !isBeforeBeside: return write(formula, at: .signed)
    case .division(_, by: _, .sign) where isFirst && !isBeforeBeside: return write(formula, at: .product)
    case .division, .mixed, .number: return write(formula, at: .quantity)
    default: return write(formula, at: isBeforeBeside ? .power : .quantity)
    }
  }

  /// A factor with nothing before it: what begins with a digit needs brackets.
  private func beside(_ formula: Formula, isBeforeBeside: Bool) -> String {
    let text = write(formula, at: isBeforeBeside || !formula.isFunction ? .power : .quantity)
    return text.unicodeScalars.first.map { $0.isDigit || $0.plain?.isDigit == true } == true ? "(\(text))" : text
  }

  /// What keeps two factors apart: letters that would be read as a word, a fraction or a root before a letter.
  private func space(_ first: Formula, _ second: Formula) -> String {
    switch (first, second) {
    case (.division, _), (.mixed, _), (.root, _), (_, .function): " "
    case (_, .root(_, let degree)): degree == nil && glyphs == .unicode ? "" : " "
    default:
      switch (first.lastName, second.firstName) {
      case (let last?, let next?): isSingle(last) && isSingle(next) ? "" : " "
      default: ""
      }
    }
  }

  /// Whether a letter can touch others: one of ours or of the Greeks, which plain signs write as a command.
  private func isSingle(_ letter: String) -> Bool {
    let scalars = letter.unicodeScalars
    guard let first = scalars.first, scalars.dropFirst().allSatisfy({ $0 == "′" }) else { return false }
    return first.isASCIILetter || glyphs == .unicode && (0x370..<0x400).contains(first.value)
  }

  private func quotient(_ first: Formula, _ second: Formula) -> String {
    let sign = glyphs == .unicode ? " ÷ " : " divided by "
    let divisor: String
    if case .signed = second { divisor = write(second, at: .signed) } else { divisor = write(second, at: .quantity) }
    return write(first, at: .product) + sign + divisor
  }

  private func fraction(_ upper: Formula, _ lower: Formula) -> String {
    grouped(upper, at: upper.isNumerator ? .quantity : .power) + "/" + grouped(lower, at: .power)
  }
}

extension Formula {
  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }

  /// A decimal in which nothing recurs.
  fileprivate var isPlainDecimal: Bool {
    if case .number(let numeral) = self { !numeral.fraction.isEmpty && numeral.recurring.isEmpty } else { false }
  }

  var isFunction: Bool { if case .function = self { true } else { false } }

  /// A number, a letter or a constant.
  var isShort: Bool {
    switch self {
    case .number, .letter, .constant: true
    default: false
    }
  }

  fileprivate var isLetter: Bool { if case .letter = self { true } else { false } }

  /// The letter that it begins with, if it does.
  fileprivate var firstName: String? {
    switch self {
    case .letter(let letter): letter
    case .constant(let constant): constant.rawValue
    case .power(let base, _), .index(let base, _): base.firstName
    default: nil
    }
  }

  /// The letter that it ends with, if it does.
  fileprivate var lastName: String? {
    switch self {
    case .power(_, let exponent): exponent.lastName
    case .index(_, let index): index.lastName
    default: firstName
    }
  }

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
