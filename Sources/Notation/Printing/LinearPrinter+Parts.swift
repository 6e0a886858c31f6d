extension LinearPrinter {
  func number(_ numeral: Numeral) -> String {
    var text = grouped(numeral.whole, numeral.grouping)
    if numeral.isDecimal { text += "." + numeral.fraction }
    if !numeral.recurring.isEmpty { text += "(\(numeral.recurring))" }
    return digits.written(text)
  }

  /// Commas from the right: after three digits, then after two or three.
  private func grouped(_ whole: String, _ grouping: Numeral.Grouping) -> String {
    guard grouping != .none, whole.utf8.count > 3 else { return whole }
    var rest = whole[...]
    var groups: [Substring] = []
    while !rest.isEmpty {
      let size = groups.isEmpty || grouping == .western ? 3 : 2
      groups.append(rest.suffix(size))
      rest = rest.dropLast(size)
    }
    return groups.reversed().joined(separator: ",")
  }

  func letter(_ letter: String) -> String {
    guard glyphs == .ascii else { return letter }
    let name = LatexCommands.greekName(of: letter.first.map(String.init) ?? "").map { "\\" + $0 }
    return (name ?? letter.filter { $0 != "′" }) + String(repeating: "'", count: letter.filter { $0 == "′" }.count)
  }

  func constant(_ constant: Formula.Constant) -> String {
    guard glyphs == .ascii else { return constant.rawValue }
    switch constant {
    case .pi: return "pi"
    case .infinity: return "infinity"
    case .ellipsis: return "..."
    case .emptySet: return "\\emptyset"
    case .realNumbers: return "\\mathbb{R}"
    case .naturalNumbers: return "\\mathbb{N}"
    case .integers: return "\\mathbb{Z}"
    case .rationals: return "\\mathbb{Q}"
    }
  }

  func sign(_ sign: Formula.Sign) -> String {
    guard glyphs == .ascii else { return sign.rawValue }
    switch sign {
    case .plus: return "+"
    case .minus: return "-"
    case .plusMinus: return "+/-"
    case .minusPlus: return "-/+"
    }
  }

  // MARK: Powers, roots, functions

  func power(_ base: Formula, _ exponent: Formula) -> String {
    if case .function(let function, let argument) = base {
      return function.rawValue + raised(exponent) + "(\(write(argument, at: .line)))"
    }
    return write(base, at: .primary) + raised(exponent)
  }

  private func raised(_ exponent: Formula) -> String {
    if glyphs == .unicode, let script = script(exponent, FormulaSigns.raised) { return script }
    switch exponent {
    case .signed(let sign, let inner):
      switch inner {
      case .number, .letter, .constant: return "^" + self.sign(sign) + write(inner, at: .primary)
      default: return "^(" + write(exponent, at: .line) + ")"
      }
    default: return "^" + grouped(exponent, at: .primary)
    }
  }

  func lowered(_ index: Formula) -> String {
    if glyphs == .unicode, let script = script(index, FormulaSigns.lowered) { return script }
    return "_" + grouped(index, at: .primary)
  }

  /// Small raised or lowered characters, where there are such for all of it: whole numbers, and one letter.
  private func script(_ formula: Formula, _ table: [Unicode.Scalar: Unicode.Scalar]) -> String? {
    let plain: String
    switch formula {
    case .number(let numeral) where !numeral.isDecimal && numeral.grouping == .none: plain = numeral.whole
    case .signed(.minus, .number(let numeral)) where !numeral.isDecimal && numeral.grouping == .none:
      plain = "-" + numeral.whole
    case .letter(let letter): plain = letter
    default: return nil
    }
    var script = String.UnicodeScalarView()
    for scalar in plain.unicodeScalars {
      guard let small = table[scalar] else { return nil }
      script.append(small)
    }
    return String(script)
  }

  func root(_ inner: Formula, _ degree: Formula?) -> String {
    let text = write(inner, at: .line)
    // Printed once: roots may stand in each other.
    let sign: String
    var isShort = inner.isShort && glyphs == .unicode
    switch degree {
    case nil: sign = glyphs == .unicode ? "√" : "sqrt"
    case .number(let numeral) where numeral == Numeral(3): sign = glyphs == .unicode ? "∛" : "cbrt"
    case .number(let numeral) where numeral == Numeral(4) && glyphs == .unicode: sign = "∜"
    case .some(let degree):
      if glyphs == .unicode, let script = script(degree, FormulaSigns.raised) {
        sign = script + "√"
      } else {
        sign = (glyphs == .unicode ? "√[" : "root[") + write(degree, at: .line) + "]"
        isShort = false
      }
    }
    return isShort ? sign + text : "\(sign)(\(text))"
  }

  /// `sin x`, and `sin(x + 1)` or where something follows.
  func function(_ function: Formula.Function, _ argument: Formula, isOpen: Bool) -> String {
    if isOpen, argument.isShort { return function.rawValue + " " + write(argument, at: .primary) }
    return function.rawValue + "(\(write(argument, at: .line)))"
  }

  // MARK: Brackets, units

  func bracketed(_ inner: Formula, _ bracket: Formula.Bracket) -> String {
    let text = write(inner, at: .line)
    switch bracket {
    case .round: return "(\(text))"
    case .square: return "[\(text)]"
    case .curly: return "{\(text)}"
    case .bars: return "|\(text)|"
    }
  }

  func measured(_ amount: Formula, _ unit: Formula.Mensuration) -> String {
    if unit.isBefore {
      let space = unit.text.unicodeScalars.last.map { $0.isOfWord || $0 == "." } == true ? " " : ""
      return unit.text + space + beforeAmount(amount)
    }
    let first = unit.text.unicodeScalars.first
    let isAttached = first == "°" || first == "′" || first == "″" || unit.text == "/-"
    return measuredAmount(amount) + (isAttached ? "" : " ") + unit.text
  }

  private func beforeAmount(_ amount: Formula) -> String {
    if case .signed = amount { return write(amount, at: .signed) }
    return measuredAmount(amount)
  }

  /// What a unit or a percent sign stands behind: it is of the whole fraction.
  func measuredAmount(_ amount: Formula) -> String {
    switch amount {
    case .measured, .percent, .compound: "(\(write(amount, at: .line)))"
    default: write(amount, at: .quantity)
    }
  }

  // MARK: Statements

  func interval(_ interval: Formula.Interval) -> String {
    let ends = join([interval.lower, interval.upper], ", ", at: .statement)
    return (interval.includesLower ? "[" : "(") + ends + (interval.includesUpper ? "]" : ")")
  }

  func relation(_ first: Formula, _ links: [Formula.Link]) -> String {
    let joins = links.contains { $0.relation.joinsStatements }
    let level: Level = joins ? .chain : .ratio
    return links.reduce(write(first, at: level)) { text, link in
      text + (text.isEmpty ? "" : " ") + relation(link.relation) + " " + write(link.formula, at: level)
    }
  }

  private func relation(_ relation: Formula.Relation) -> String {
    guard glyphs == .ascii else { return relation.rawValue }
    switch relation {
    case .equal, .less, .greater: return relation.rawValue
    case .notEqual: return "!="
    case .lessOrEqual: return "<="
    case .greaterOrEqual: return ">="
    case .approximately: return "~="
    case .implies: return "==>"
    case .equivalent: return "<=>"
    case .arrow: return "->"
    case .proportional: return "::"
    default: return "\\" + (LatexCommands.name(of: relation) ?? relation.rawValue)
    }
  }

  func sequence(_ members: [Formula], _ separator: Formula.Separator) -> String {
    switch separator {
    case .comma: join(members, ", ", at: .statement)
    case .semicolon: members.map { semicolonMember($0) }.joined(separator: "; ")
    case .and: join(members, digits == .bengali ? " এবং " : " and ", at: .statement)
    case .or: join(members, digits == .bengali ? " অথবা " : " or ", at: .members)
    case .suchThat: join(members, " | ", at: .members)
    case .union: join(members, glyphs == .unicode ? " ∪ " : " \\cup ", at: .sum)
    case .intersection: join(members, glyphs == .unicode ? " ∩ " : " \\cap ", at: .sum)
    case .difference: join(members, glyphs == .unicode ? " ∖ " : " \\setminus ", at: .sum)
    }
  }

  private func semicolonMember(_ member: Formula) -> String {
    if case .sequence(_, .comma) = member { return write(member, at: .members) }
    return write(member, at: .statement)
  }
}
