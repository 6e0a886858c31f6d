/// Adds up the words of one whole number: two hundred and five thousand, তিন লক্ষ পাঁচ হাজার দুইশ সাত.
struct CardinalReader {
  private enum Stage { case nothing, ones, tens, hundreds }

  private var total = Rational.zero
  /// What stands before the next scale.
  private var group: Rational?
  private var stage = Stage.nothing
  /// Each scale is smaller than the one before it, but for the first crore.
  private(set) var limit = Rational(1_000_000_000_000)
  private var hasScale = false
  /// The first scale that was taken, or the crore that took up all before it.
  private var first: Rational?

  init() {}

  /// Begins with a number that is read already: `3` of `3 lakh`.
  init(_ value: Rational) {
    group = value
    stage = .ones
  }

  /// nil where no word was taken.
  var value: Rational? {
    if let group { return total + group }
    return hasScale ? total : nil
  }

  /// Right behind a scale: digits may go on.
  var isAfterScale: Bool { hasScale && group == nil }
  /// Where "and" may stand.
  var isAfterHundreds: Bool { stage == .hundreds || isAfterScale }
  /// Where a hyphen may stand.
  var isAfterTens: Bool { stage == .tens }

  /// Takes a number in digits behind a scale.
  mutating func take(_ value: Rational) -> Bool {
    guard isAfterScale, value < limit else { return false }
    group = value
    stage = .ones
    return true
  }

  /// Whether the word goes on with the number; it is taken then.
  mutating func take(_ meaning: NumberWords.Meaning) -> Bool {
    switch meaning {
    case .count(let count): return take(count: count)
    case .hundreds(let hundreds):
      guard stage == .nothing else { return false }
      group = Rational(hundreds)
      stage = .hundreds
    case .hundred:
      guard stage == .ones || stage == .nothing, let value = group ?? (stage == .nothing && !hasScale ? .one : nil),
        value < Rational(100)
      else { return false }
      group = value * Rational(100)
      stage = .hundreds
    case .scale(let scale) where Rational(scale) < limit:
      guard let value = group else { return false }
      if !hasScale { first = Rational(scale) }
      total = total + value * Rational(scale)
      limit = Rational(scale)
      group = nil
      stage = .nothing
      hasScale = true
    case .scale(10_000_000):
      // All before the first crore counts crores: পাঁচ হাজার কোটি.
      guard let value, let first, first < Rational(10_000_000) else { return false }
      self.first = Rational(10_000_000)
      total = value * Rational(10_000_000)
      limit = Rational(10_000_000)
      group = nil
      stage = .nothing
    case .article:
      guard stage == .nothing, group == nil, !hasScale else { return false }
      group = .one
      stage = .ones
    default: return false
    }
    return true
  }

  private mutating func take(count: Int) -> Bool {
    switch stage {
    case .nothing, .hundreds: break
    case .tens: guard (1...9).contains(count) else { return false }
    case .ones: return false
    }
    if hasScale, group == nil, count == 0 { return false }
    group = (group ?? .zero) + Rational(count)
    let isEnglishTens = count >= 20 && count % 10 == 0
    stage = isEnglishTens && stage != .tens ? .tens : .ones
    return true
  }
}
