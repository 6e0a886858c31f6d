/// Prints formulas as LaTeX; what stands in braces there needs no brackets.
struct LatexPrinter {
  typealias Level = LinearPrinter.Level

  /// The formula, in round brackets where it binds less tightly than its place.
  func write(_ formula: Formula, at level: Level) -> String {
    let (text, own) = printed(formula, at: level)
    return own < level ? "\\left(\(text)\\right)" : text
  }

  private func group(_ formula: Formula) -> String { "{\(write(formula, at: .line))}" }

  private func printed(_ formula: Formula, at level: Level) -> (String, Level) {
    switch formula {
    case .number(let numeral): return (number(numeral), .primary)
    case .letter(let letter): return (self.letter(letter), .primary)
    case .constant(let constant): return (self.constant(constant), .primary)
    case .words(let words): return (self.words(words), .primary)
    case .verbatim(let text): return (text, .primary)
    case .signed(let sign, let inner):
      return (self.sign(sign) + write(inner, at: level > .signed ? .quantity : .product), .signed)
    case .sum(let first, let addends):
      let text = addends.reduce(write(first, at: .signed)) { text, addend in
        text + " \(sign(addend.sign)) " + write(addend.term, at: .signed)
      }
      return (text, .sum)
    case .product(let first, let factors): return product(first, factors)
    case .division(let upper, by: let lower, .fraction): return ("\\frac" + group(upper) + group(lower), .power)
    case .division(let first, by: let second, .sign):
      let divisor: String
      if case .signed = second { divisor = write(second, at: .signed) } else { divisor = write(second, at: .quantity) }
      return (write(first, at: .product) + " \\div " + divisor, .product)
    case .mixed(let whole, let numerator, let denominator):
      return ("\(number(whole))\\frac{\(number(numerator))}{\(number(denominator))}", .quantity)
    case .power(let base, let exponent): return power(base, exponent)
    case .index(let base, let index): return (write(base, at: .primary) + "_" + group(index), .primary)
    case .root(let inner, let degree):
      let bracket = degree.map { "[\(write($0, at: .line))]" } ?? ""
      return ("\\sqrt" + bracket + group(inner), .power)
    case .percent(let inner): return (amount(inner) + "\\%", .quantity)
    case .bracketed(let inner, let bracket): return (bracketed(inner, bracket), .primary)
    case .decorated(let inner, let decoration): return ("\\" + name(decoration) + group(inner), .power)
    case .function(let function, let argument):
      return (name(function) + "\\left(\(write(argument, at: .line))\\right)", .power)
    default: return statement(formula)
    }
  }

  private func statement(_ formula: Formula) -> (String, Level) {
    switch formula {
    case .ratio(let terms): return (join(terms, " : ", at: .union), .ratio)
    case .relation(let first, let links):
      let joins = links.contains { $0.relation.joinsStatements }
      let level: Level = joins ? .chain : .ratio
      let text = links.reduce(write(first, at: level)) { text, link in
        text + " " + relation(link.relation) + " " + write(link.formula, at: level)
      }
      return (text, joins ? .statement : .chain)
    case .sequence(let members, let separator): return sequence(members, separator)
    case .set(let members):
      if members.count == 1, case .sequence(let parts, .suchThat) = members[0] {
        return ("\\{\(join(parts, " \\mid ", at: .members))\\}", .primary)
      }
      return ("\\{\(join(members, ", ", at: .statement))\\}", .primary)
    case .tuple(let members): return ("\\left(\(join(members, ", ", at: .statement))\\right)", .primary)
    case .interval(let interval):
      let ends = join([interval.lower, interval.upper], ", ", at: .statement)
      return ((interval.includesLower ? "[" : "(") + ends + (interval.includesUpper ? "]" : ")"), .primary)
    case .measured(let amount, let unit): return (measured(amount, unit), .quantity)
    case .compound(let parts): return (join(parts, "\\ ", at: .quantity), .quantity)
    case .aligned(let lines): return (environment("aligned", lines, ""), .primary)
    case .table(let lines):
      let columns = String(repeating: "c", count: lines.map(\.count).max() ?? 0)
      return (environment("array", lines, "{\(columns)}"), .primary)
    case .row(let parts): return (join(parts, " \\quad ", at: .line), parts.count <= 1 ? .primary : .line)
    default: return ("", .primary)
    }
  }

  private func join(_ formulas: [Formula], _ separator: String, at level: Level) -> String {
    formulas.map { write($0, at: level) }.joined(separator: separator)
  }

  private func environment(_ name: String, _ lines: [[Formula]], _ columns: String) -> String {
    let body = lines.map { join($0, " & ", at: .line) }.joined(separator: " \\\\ ")
    return "\\begin{\(name)}\(columns) \(body) \\end{\(name)}"
  }

  private func product(_ first: Formula, _ factors: [Formula.Factor]) -> (String, Level) {
    let isBeside = factors.allSatisfy { $0.multiplication == .beside }
    var text = factor(first, isFirst: true, isBeforeBeside: factors.first?.multiplication == .beside)
    for (place, factor) in factors.enumerated() {
      let isBeforeBeside = place + 1 < factors.count && factors[place + 1].multiplication == .beside
      switch factor.multiplication {
      case .cross: text += " \\times " + self.factor(factor.factor, isFirst: false, isBeforeBeside: isBeforeBeside)
      case .dot: text += " \\cdot " + self.factor(factor.factor, isFirst: false, isBeforeBeside: isBeforeBeside)
      case .beside:
        let next = write(factor.factor, at: .power)
        let isNumber = next.unicodeScalars.first.map { $0.isDigit } == true
        text += isNumber ? "\\left(\(next)\\right)" : (text.last == "}" || next.first == "\\" ? "" : " ") + next
      }
    }
    return (text, isBeside ? .quantity : .product)
  }

  private func factor(_ formula: Formula, isFirst: Bool, isBeforeBeside: Bool) -> String {
    switch formula {
    case .signed where !isFirst && !isBeforeBeside: write(formula, at: .signed)
    case .division(_, by: _, .sign) where isFirst && !isBeforeBeside: write(formula, at: .product)
    case .mixed: write(formula, at: .quantity)
    default: write(formula, at: isBeforeBeside ? .power : .quantity)
    }
  }

  private func power(_ base: Formula, _ exponent: Formula) -> (String, Level) {
    if case .function(let function, let argument) = base {
      return (name(function) + "^" + group(exponent) + "\\left(\(write(argument, at: .line))\\right)", .power)
    }
    return (write(base, at: .primary) + "^" + group(exponent), .power)
  }

  private func sequence(_ members: [Formula], _ separator: Formula.Separator) -> (String, Level) {
    switch separator {
    case .comma: (join(members, ", ", at: .statement), .members)
    case .semicolon: (join(members, "; ", at: .members), .members)
    case .and: (join(members, " \\text{ and } ", at: .statement), .members)
    case .or: (join(members, " \\text{ or } ", at: .members), .alternative)
    case .suchThat: (join(members, " \\mid ", at: .members), .members)
    case .union: (join(members, " \\cup ", at: .sum), .union)
    case .intersection: (join(members, " \\cap ", at: .sum), .union)
    case .difference: (join(members, " \\setminus ", at: .sum), .union)
    }
  }

  private func bracketed(_ inner: Formula, _ bracket: Formula.Bracket) -> String {
    if bracket == .curly, case .table(let lines) = inner { return environment("cases", lines, "") }
    let text = write(inner, at: .line)
    return switch bracket {
    case .round: "\\left(\(text)\\right)"
    case .square: "\\left[\(text)\\right]"
    case .curly: "\\left\\{\(text)\\right\\}"
    case .bars: "\\left|\(text)\\right|"
    }
  }
}
