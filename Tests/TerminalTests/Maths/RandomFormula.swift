import struct Learning.SplitMix64
import Notation

/// Trees of mathematics that nobody may have written, from a seed.
struct RandomFormula {
  var generator: SplitMix64
  /// Words and letters of one digits only, for laws about ASCII.
  var isPlain = false

  init(seed: UInt64, isPlain: Bool = false) {
    generator = SplitMix64(seed: seed)
    self.isPlain = isPlain
  }

  static let words = [
    "apples", "স্ত্রী", "ক্ষেত্রফল", "কি", "e\u{301}", "漢字", "জ্ঞান ও র‍্যাম", "", "a b  c", "\u{1B}[31m", "\u{9BF}", "👍",
    "একটি খুব লম্বা কথা যা এক সারিতে ধরে না",
  ]

  private mutating func chance(_ sides: Int) -> Bool { Int.random(in: 0..<sides, using: &generator) == 0 }
  private mutating func any<T>(_ items: [T], _ fallback: T) -> T { items.randomElement(using: &generator) ?? fallback }

  mutating func numeral() -> Numeral {
    let digits = String(Int.random(in: 0...9_999_999, using: &generator)).prefix(
      Int.random(in: 1...7, using: &generator))
    return Numeral(
      String(digits), fraction: chance(4) ? "05" : "", recurring: chance(5) ? "142" : "",
      grouping: any(Numeral.Grouping.allCases, .none))
  }

  private mutating func several(_ depth: Int, _ counts: ClosedRange<Int> = 2...4) -> [Formula] {
    (0..<Int.random(in: counts, using: &generator)).map { _ in next(depth: depth) }
  }

  private mutating func leaf() -> Formula {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0, 1, 2: .number(numeral())
    case 3, 4: .letter(isPlain ? "x" : any(["x", "n", "θ", "ক", "A′"], "x"))
    case 5: .constant(any(Formula.Constant.allCases, .pi))
    case 6: .words(isPlain ? "apples" : any(Self.words, "apples"))
    default: .verbatim(isPlain ? "\\foo{3}" : any(Self.words + ["\\foo{৩}"], "\\foo"))
    }
  }

  mutating func next(depth: Int) -> Formula {
    if depth <= 0 || chance(6) { return leaf() }
    let d = depth - 1
    switch Int.random(in: 0..<25, using: &generator) {
    case 0: return .signed(any(Formula.Sign.allCases, .minus), next(depth: d))
    case 1, 2:
      let terms = several(d)
      return .sum(terms[0], terms.dropFirst().map { .init(any(Formula.Sign.allCases, .plus), $0) })
    case 3, 4:
      let factors = several(d)
      return .product(
        factors[0], factors.dropFirst().map { .init(any(Formula.Factor.Multiplication.allCases, .cross), $0) })
    case 5, 6, 7: return .division(next(depth: d), by: next(depth: d), any(Formula.Division.allCases, .fraction))
    case 8: return .mixed(whole: numeral(), numerator: numeral(), denominator: numeral())
    case 9, 10: return .power(next(depth: d), next(depth: d))
    case 11: return .index(next(depth: d), next(depth: d))
    case 12, 13: return .root(next(depth: d), degree: chance(2) ? nil : next(depth: d))
    case 14: return .percent(next(depth: d))
    case 15: return .bracketed(next(depth: d), any(Formula.Bracket.allCases, .round))
    case 16: return .decorated(next(depth: d), any(Formula.Decoration.allCases, .box))
    case 17: return .function(any(Formula.Function.allCases, .sin), next(depth: d))
    case 18: return .ratio(several(d))
    case 19:
      let members = several(d)
      return .relation(members[0], members.dropFirst().map { .init(any(Formula.Relation.allCases, .equal), $0) })
    case 20: return .sequence(several(d), any(Formula.Separator.allCases, .comma))
    case 21: return chance(2) ? .set(several(d, 0...3)) : .tuple(several(d))
    case 22:
      return .interval(
        .init(next(depth: d), next(depth: d), includesLower: chance(2), includesUpper: chance(2)))
    case 23:
      let unit = Formula.Mensuration(
        .none, text: isPlain ? "km" : any(["কিমি", "৳", "°", "km/h", ""], "km"), isBefore: chance(3))
      return chance(3) ? .compound(several(d)) : .measured(next(depth: d), unit)
    default:
      let rows = (0..<Int.random(in: 0...3, using: &generator)).map { _ in several(d, 0...3) }
      return chance(3) ? .row(several(d, 0...3)) : chance(2) ? .aligned(rows) : .table(rows)
    }
  }
}
