/// Says formulas in words.
struct SpokenPrinter {
  let language: SpokenLanguage

  /// The words of the language.
  func choose(_ english: String, _ bengali: String) -> String { language == .english ? english : bengali }

  func say(_ formula: Formula) -> String {
    switch formula {
    case .number(let numeral): return number(numeral)
    case .letter(let letter): return letter.split(separator: "′").joined() + primes(letter)
    case .constant(let constant): return say(constant)
    case .words(let words): return say(words: words)
    case .verbatim(let text): return text
    case .signed(let sign, let inner): return say(sign, isBetween: false) + " " + say(inner)
    case .sum(let first, let addends):
      return addends.reduce(say(first)) { "\($0) \(say($1.sign, isBetween: true)) \(say($1.term))" }
    case .product(let first, let factors): return product(first, factors)
    case .division(let upper, by: let lower, .fraction): return fraction(upper, lower)
    case .division(let first, by: let second, .sign):
      return say(first) + choose(" divided by ", " ভাগ ") + say(second)
    case .mixed(let whole, let numerator, let denominator):
      return number(whole) + choose(" and ", " পূর্ণ ") + fraction(.number(numerator), .number(denominator))
    case .power(let base, let exponent): return power(base, exponent)
    case .index(let base, let index): return say(base) + choose(" sub ", " নিম্নসূচক ") + say(index)
    case .root(let inner, let degree): return root(inner, degree)
    case .percent(let inner): return say(inner) + choose(" percent", " শতাংশ")
    case .bracketed(let inner, let bracket): return bracketed(inner, bracket)
    case .decorated(let inner, let decoration): return decorated(inner, decoration)
    case .function(let function, let argument): return self.function(function, argument)
    default: return statement(formula)
    }
  }

  private func statement(_ formula: Formula) -> String {
    switch formula {
    case .ratio(let terms): return terms.map(say).joined(separator: choose(" to ", " অনুপাত "))
    case .relation(let first, let links): return relation(first, links)
    case .sequence(let members, let separator): return members.map(say).joined(separator: word(for: separator))
    case .set(let members): return set(members)
    case .tuple(let members):
      return choose("open bracket ", "বন্ধনী শুরু ") + list(members) + choose(", close bracket", ", বন্ধনী শেষ")
    case .interval(let interval): return self.interval(interval)
    case .measured(let amount, let unit): return measured(amount, unit)
    case .compound(let parts), .row(let parts): return parts.map(say).joined(separator: " ")
    case .aligned(let lines): return lines.map { $0.map(say).joined(separator: " ") }.joined(separator: ". ")
    case .table(let lines):
      return lines.enumerated().map { place, cells in
        choose("row ", "সারি ") + digits(String(place + 1)) + ": " + list(cells)
      }.joined(separator: "; ")
    default: return ""
    }
  }

  func list(_ members: [Formula]) -> String { members.map(say).joined(separator: ", ") }

  func digits(_ text: String) -> String { (language == .english ? Digits.western : .bengali).written(text) }

  // MARK: Arithmetic

  private func number(_ numeral: Numeral) -> String {
    let plain = Numeral(numeral.whole, fraction: numeral.fraction, grouping: numeral.grouping)
    let script: Digits = language == .english ? .western : .bengali
    let text = LinearPrinter(glyphs: .ascii, digits: script).number(plain)
    guard !numeral.recurring.isEmpty else { return text }
    let point = numeral.fraction.isEmpty ? choose(" point", " দশমিক") : ""
    return text + point + " " + digits(numeral.recurring) + choose(" recurring", " পৌনঃপুনিক")
  }

  private func product(_ first: Formula, _ factors: [Formula.Factor]) -> String {
    factors.reduce(say(first)) { text, factor in
      switch factor.multiplication {
      case .cross, .dot: text + choose(" times ", " গুণ ") + say(factor.factor)
      case .beside: text + (factor.factor.isSaidBeside ? " " : choose(" times ", " গুণ ")) + say(factor.factor)
      }
    }
  }

  private func fraction(_ upper: Formula, _ lower: Formula) -> String {
    if upper.isSaidInOne, lower.isSaidInOne {
      if language == .bengali, case .number = lower { return say(lower) + " ভাগের " + say(upper) }
      return say(upper) + choose(" over ", " বাই ") + say(lower)
    }
    return choose("the fraction ", "ভগ্নাংশ, লব ") + say(upper) + choose(", over ", ", হর ") + say(lower)
      + choose(", end of fraction,", ", ভগ্নাংশ শেষ,")
  }

  private func power(_ base: Formula, _ exponent: Formula) -> String {
    switch exponent {
    case .number(let numeral) where numeral == Numeral(2): return say(base) + choose(" squared", "-এর বর্গ")
    case .number(let numeral) where numeral == Numeral(3): return say(base) + choose(" cubed", "-এর ঘন")
    default:
      let end = exponent.isSaidInOne ? "" : choose(", end of power,", ", ঘাত শেষ,")
      return say(base) + choose(" to the power ", "-এর ঘাত ") + say(exponent) + end
    }
  }

  private func root(_ inner: Formula, _ degree: Formula?) -> String {
    let isShort = inner.isSaidInOne
    switch language {
    case .english:
      let name: String
      switch degree {
      case nil: name = "square root"
      case .number(let numeral) where numeral == Numeral(3): name = "cube root"
      case .some(let degree): name = say(degree) + "th root"
      }
      return "the \(name) of " + say(inner) + (isShort ? "" : ", end of root,")
    case .bengali:
      let name: String
      switch degree {
      case nil: name = "বর্গমূল"
      case .number(let numeral) where numeral == Numeral(3): name = "ঘনমূল"
      case .some(let degree): name = say(degree) + "তম মূল"
      }
      return isShort ? say(inner) + "-এর " + name : "মূলের মধ্যে " + say(inner) + ", তার " + name + ","
    }
  }

  private func bracketed(_ inner: Formula, _ bracket: Formula.Bracket) -> String {
    if bracket == .bars {
      if language == .bengali, inner.isSaidInOne { return say(inner) + "-এর পরমমান" }
      return choose("the absolute value of ", "পরমমান ") + say(inner)
        + (inner.isSaidInOne ? "" : choose(", end,", ", শেষ,"))
    }
    if bracket == .curly { return say(inner) }
    return choose("open bracket ", "বন্ধনী শুরু ") + say(inner) + choose(", close bracket", ", বন্ধনী শেষ")
  }

  private func decorated(_ inner: Formula, _ decoration: Formula.Decoration) -> String {
    switch decoration {
    case .overline: say(inner) + choose(" with a line above", ", উপরে রেখা")
    case .arrow: choose("vector ", "ভেক্টর ") + say(inner)
    case .hat: choose("angle ", "কোণ ") + say(inner)
    case .underline, .box: say(inner)
    }
  }

  private func function(_ function: Formula.Function, _ argument: Formula) -> String {
    let end = argument.isSaidInOne ? "" : choose(", end,", ", শেষ,")
    return name(of: function) + choose(" of ", " ") + say(argument) + end
  }
}

extension Formula {
  /// Whether nobody can mistake where it ends: a number, a letter, one word.
  var isSaidInOne: Bool {
    switch self {
    case .number, .letter, .constant, .words: true
    case .signed(_, let inner): inner.isSaidInOne
    default: false
    }
  }

  /// Whether it is said behind another factor without "times": `2x`, `3√2`, `πr²`.
  fileprivate var isSaidBeside: Bool {
    switch self {
    case .letter, .constant, .index, .words: true
    case .power(let base, _): base.isSaidBeside
    default: false
    }
  }
}
