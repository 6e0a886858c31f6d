import struct Learning.SplitMix64
import Learning
import Notation

/// Random formulas, only such as reading makes: a product is flat, a power's base is in brackets, a unit stands behind a
/// number. Each has about `size` parts.
struct RandomFormula {
  var random: SplitMix64

  /// Within `{}` and `[]` a comma between digits stands between two members.
  private var allowsGrouping = true

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func next() -> Formula { statements(depth: 3) }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  private mutating func some<Element>(_ range: ClosedRange<Int>, _ make: (inout Self) -> Element) -> [Element] {
    (0..<Int.random(in: range, using: &random)).map { _ in make(&self) }
  }

  private mutating func withoutGrouping(_ make: (inout Self) -> Formula) -> Formula {
    let before = allowsGrouping
    allowsGrouping = false
    defer { allowsGrouping = before }
    return make(&self)
  }

  // MARK: Statements

  private mutating func statements(depth: Int) -> Formula {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: .sequence(some(2...3) { $0.statement(depth: depth) }, .comma)
    case 1: .sequence(some(2...3) { $0.relation(depth: depth) }, .or)
    case 2: .sequence([relation(depth: depth), relation(depth: depth)], .and)
    case 3: .sequence(some(2...3) { $0.statement(depth: depth) }, .semicolon)
    default: statement(depth: depth)
    }
  }

  private mutating func statement(depth: Int) -> Formula {
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1: relation(depth: depth)
    case 2: .ratio(some(2...3) { $0.sum(depth: depth - 1) })
    case 3: withoutGrouping { .set($0.some(0...3) { $0.sum(depth: depth - 1) }) }
    case 4: .tuple(some(2...3) { $0.sum(depth: depth - 1) })
    case 5: withoutGrouping { $0.interval(depth: depth) }
    case 6:
      .compound([
        .measured(.number(whole()), .init(.measure(Measure(.kilogram)), text: "kg")),
        .measured(.number(whole()), .init(.measure(Measure(.gram)), text: "gram")),
      ])
    case 7: .relation(relation(depth: depth), [.init(.implies, relation(depth: depth))])
    default: sum(depth: depth)
    }
  }

  private mutating func relation(depth: Int) -> Formula {
    let relations: [Formula.Relation] = [
      .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .approximately, .identical, .congruent,
    ]
    return .relation(sum(depth: depth - 1), some(1...2) { .init($0.pick(relations), $0.sum(depth: depth - 1)) })
  }

  private mutating func interval(depth: Int) -> Formula {
    let isOpen = chance(50)
    return .interval(
      .init(sum(depth: depth - 1), sum(depth: depth - 1), includesLower: isOpen, includesUpper: !isOpen || chance(50)))
  }

  // MARK: Terms

  mutating func sum(depth: Int) -> Formula {
    guard depth > 0, chance(50) else {
      return chance(20) ? .signed(sign(), product(depth: depth)) : product(depth: depth)
    }
    let first = chance(20) ? Formula.signed(sign(), product(depth: depth - 1)) : product(depth: depth - 1)
    return .sum(first, some(1...2) { .init($0.sign(), $0.product(depth: depth - 1)) })
  }

  private mutating func sign() -> Formula.Sign { pick([.plus, .minus, .minus, .plusMinus]) }

  private mutating func product(depth: Int) -> Formula {
    guard depth > 0 else { return power(depth: 0) }
    switch Int.random(in: 0..<8, using: &random) {
    case 0:
      return flat(
        quantity(depth: depth), some(1...2) { .init($0.pick([.cross, .dot]), $0.quantity(depth: depth - 1)) })
    case 1: return .division(quantity(depth: depth), by: quantity(depth: depth - 1), .sign)
    case 2: return flat(quantity(depth: depth), [.init(.cross, .signed(.minus, power(depth: depth - 1)))])
    default: return quantity(depth: depth)
    }
  }

  /// Factors that are products themselves are taken apart.
  private func flat(_ first: Formula, _ factors: [Formula.Factor]) -> Formula {
    var all: [Formula.Factor] = []
    var head = first
    if case .product(let first, let rest) = first { (head, all) = (first, rest) }
    for factor in factors {
      if case .product(let first, let rest) = factor.factor {
        all.append(.init(factor.multiplication, first))
        all += rest
      } else {
        all.append(factor)
      }
    }
    return .product(head, all)
  }

  private mutating func quantity(depth: Int) -> Formula {
    switch Int.random(in: 0..<12, using: &random) {
    case 0, 1: return .division(numerator(depth: depth - 1), by: numerator(depth: depth - 1), .fraction)
    case 2: return .percent(.number(number()))
    case 3: return measured()
    case 4:
      return .mixed(whole: whole(), numerator: Numeral(1), denominator: Numeral(Int.random(in: 2...9, using: &random)))
    case 5, 6, 7: return beside(depth: depth)
    case 8: return .function(pick([.sin, .cos, .log]), chance(50) ? .letter("x") : sum(depth: depth - 1))
    default: return power(depth: depth)
    }
  }

  private mutating func numerator(depth: Int) -> Formula {
    let formula = sum(depth: depth)
    if case .number(let numeral) = formula, numeral.value.isZero { return .number(Numeral(7)) }
    return formula
  }

  private mutating func measured() -> Formula {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: .measured(.number(number()), .init(.measure(Measure([.kilometre: 1, .hour: -1])), text: "km/h"))
    case 1: .measured(.number(number()), .init(.measure(Measure([.centimetre: 2])), text: "cm²"))
    case 2: .measured(.number(whole()), .init(.measure(Measure(.degree)), text: "°"))
    case 3: .measured(.number(number()), .init(.measure(Measure(.taka)), text: "৳", isBefore: true))
    default: .measured(.number(number()), .init(.measure(Measure(.taka)), text: "টাকা"))
    }
  }

  private mutating func beside(depth: Int) -> Formula {
    let first = chance(60) ? Formula.number(number()) : factor(depth: depth - 1)
    return .product(first, some(1...3) { .init(.beside, $0.factor(depth: depth - 1)) })
  }

  /// What can stand behind a number without a sign.
  private mutating func factor(depth: Int) -> Formula {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: .bracketed(sum(depth: depth - 1), .round)
    case 1: .power(letter(), exponent(depth: depth - 1))
    case 2: root(depth: depth - 1)
    case 3: .constant(.pi)
    case 4: .index(letter(), .number(Numeral(Int.random(in: 0...12, using: &random))))
    default: letter()
    }
  }

  private mutating func power(depth: Int) -> Formula {
    switch Int.random(in: 0..<8, using: &random) {
    case 0 where depth > 0: .power(.bracketed(sum(depth: depth - 1), .round), exponent(depth: depth - 1))
    case 1: .power(chance(50) ? letter() : .number(number()), exponent(depth: depth - 1))
    case 2 where depth > 0: .bracketed(sum(depth: depth - 1), pick([.round, .bars]))
    case 6 where depth > 0: withoutGrouping { .bracketed($0.sum(depth: depth - 1), .square) }
    case 3 where depth > 0: root(depth: depth - 1)
    case 4, 5: letter()
    default: .number(number())
    }
  }

  private mutating func exponent(depth: Int) -> Formula {
    switch Int.random(in: 0..<6, using: &random) {
    case 0 where depth > 0: sum(depth: depth - 1)
    case 1: .signed(.minus, .number(whole()))
    case 2: .letter("n")
    default: .number(Numeral(Int.random(in: 0...12, using: &random)))
    }
  }

  private mutating func root(depth: Int) -> Formula {
    let degrees: [Formula?] = [nil, nil, .number(Numeral(3)), .number(Numeral(4)), .number(Numeral(5)), .letter("n")]
    return .root(depth > 0 ? sum(depth: depth - 1) : .number(number()), degree: pick(degrees))
  }

  private mutating func letter() -> Formula {
    .letter(pick(["x", "y", "a", "b", "n", "k", "x", "θ", "A", "ক", "A′"]))
  }

  private mutating func whole() -> Numeral { Numeral(Int.random(in: 1...99, using: &random)) }

  private mutating func number() -> Numeral {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: Numeral(String(Int.random(in: 0...99, using: &random)), fraction: pick(["5", "25", "07", "125"]))
    case 1: Numeral("0", fraction: pick(["", "1"]), recurring: pick(["3", "6", "142857"]))
    case 2 where allowsGrouping: Numeral(pick(["1250", "12345"]), grouping: .western)
    case 3 where allowsGrouping: Numeral("1234567", fraction: pick(["", "50"]), grouping: pick([.western, .indian]))
    default: Numeral(Int.random(in: 1...999, using: &random))
    }
  }
}
