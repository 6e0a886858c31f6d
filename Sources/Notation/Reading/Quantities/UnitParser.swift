/// Reads the lexemes beside a number as a unit:
///
///     unit = {["sq" | "cubic"] word ["²" | "^2" | "2"] | "%" | "/" | "per"} ["/-"] ["।"]
///
/// A point after a word is passed over, and one within an abbreviation too: `sq. cm.`, `কি.মি.`
struct UnitParser {
  private var powers: [Measure.Kind: Int] = [:]
  private var unknown: [String] = []
  private var last: Measure.Kind?
  /// 2 after `sq`, 3 after `cubic`.
  private var pending = 1
  /// −1 after `per`.
  private var side = 1

  static func unit(of lexemes: [Lexeme]) throws(UnreadableNumber) -> Unit {
    if lexemes.isEmpty { return .none }
    var parser = UnitParser()
    var index = 0
    while index < lexemes.count {
      index += try parser.take(lexemes[index...])
    }
    return try parser.result()
  }

  /// Takes in the first lexemes of `rest`, one to three; says how many.
  private mutating func take(_ rest: ArraySlice<Lexeme>) throws(UnreadableNumber) -> Int {
    guard let lexeme = rest.first else { throw .notANumber }
    let next = rest.dropFirst().first
    switch lexeme.kind {
    case .word("per"):
      if next?.kind == .word("cent") {
        add(.percent)
        return 2
      }
      side = -1
    case .word("degree"), .word("degrees"), .word("deg"), .word("ডিগ্রি"), .word("ডিগ্রী"), .word("°"):
      if case .word(let scale)? = next?.kind, let base = Vocabulary.scales[scale] {
        add(base)
        return 2
      }
      add(.degree)
    case .word(let word):
      if next?.kind == .mark(.point), case .word(let end)? = rest.dropFirst(2).first?.kind,
        let base = Vocabulary.bases[word + end]
      {
        add(base)
        return 3
      }
      take(word)
    case .power(let power): try raise(to: power)
    case .number(let digit, "") where !lexeme.spaced && last != nil:
      try raise(to: digit == "2" ? 2 : digit == "3" ? 3 : 0)
    case .mark(.caret):
      guard case .number(let digit, "")? = next?.kind else { throw .notANumber }
      try raise(to: digit == "2" ? 2 : digit == "3" ? 3 : 0)
      return 2
    case .mark(.percent): add(.percent)
    case .mark(.slash):
      // 625/- is how sums of money are written by hand.
      if next?.kind == .mark(.minus), rest.count == 2 {
        if powers != [.taka: 1] { add(.taka) }
        return 2
      }
      guard next != nil else { throw .notANumber }
      side = -1
    case .mark(.point): break
    case .mark(.danda) where rest.count == 1: break
    default: throw .notANumber
    }
    return 1
  }

  private mutating func take(_ written: String) {
    let word = Vocabulary.withoutVisarga(written)
    if Vocabulary.counting.contains(word) { return }
    if let power = Vocabulary.powers[word] {
      pending = power
    } else if Vocabulary.per.contains(word) {
      side = -1
    } else if let base = Vocabulary.bases[word] {
      add(base)
    } else if let base = Vocabulary.rates[word] {
      let before = side
      side = -1
      add(base)
      side = before
    } else if let (power, base) = Vocabulary.compound(word) {
      pending = power
      add(base)
    } else if let product = Vocabulary.products[word] {
      powers.merge(product.powers) { $0 + $1 }
    } else {
      unknown.append(word)
    }
  }

  private mutating func add(_ base: Measure.Kind) {
    powers[base, default: 0] += side * pending
    last = base
    pending = 1
    side = 1
  }

  private mutating func raise(to power: Int) throws(UnreadableNumber) {
    guard power == 2 || power == 3, let base = last, let old = powers[base] else { throw .notANumber }
    powers[base] = old * power
    last = nil
  }

  private mutating func result() throws(UnreadableNumber) -> Unit {
    // `m square`, with the word behind.
    if pending != 1 { try raise(to: pending) }
    guard side == 1 else { throw .notANumber }
    if unknown.isEmpty {
      let measure = Measure(powers)
      guard measure.powers[.percent] == nil || measure == .percent else { throw .notANumber }
      return measure.powers.isEmpty ? .none : .measure(measure)
    }
    // A table's word inside a name belongs to it: "year olds", "m marks".
    guard powers.isEmpty else { throw .notANumber }
    return .named(unknown)
  }
}
