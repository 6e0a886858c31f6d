import Notation

/// What may change in a problem family: a number or words, and what they may be.
public struct Parameter: Hashable, Sendable {
  /// Where a parameter's values come from.
  public enum Domain: Hashable, Sendable {
    /// From the first to the last in equal steps, each more than 0.
    case range(from: Rational, to: Rational, step: Rational)
    /// One of these numbers.
    case numbers([Rational])
    /// One of these texts; a variant keeps its place, from 1.
    case words([Phrase])
  }

  /// As expressions call it.
  public var name: String
  /// What it may be.
  public var domain: Domain
  /// Its value in the curated problem, which the daily five shows; for words the place, from 1.
  public var canonical: Rational

  public init(name: String, domain: Domain, canonical: Rational) {
    self.name = name
    self.domain = domain
    self.canonical = canonical
  }

  /// What its value is.
  public var kind: Expression.Kind {
    if case .words = domain { .text } else { .number }
  }

  /// How many values there are; at most a million are counted.
  public var count: Int {
    switch domain {
    case .range(let from, let to, let step):
      guard from <= to, let steps = (to - from).divided(by: step), !steps.isNegative else { return 0 }
      return min((steps.floor.asInt ?? 1_000_000) + 1, 1_000_000)
    case .numbers(let numbers): return numbers.count
    case .words(let words): return words.count
    }
  }

  /// Whether a variant may have this value; for words a place.
  public func allows(_ setting: Rational) -> Bool {
    switch domain {
    case .range(let from, let to, let step):
      guard from <= setting, setting <= to, let steps = (setting - from).divided(by: step) else { return false }
      return steps.isWhole
    case .numbers(let numbers): return numbers.contains(setting)
    case .words(let words): return setting.isWhole && setting >= .one && setting <= Rational(words.count)
    }
  }

  /// What expressions see for a setting that is allowed; nil for another.
  func value(of setting: Rational) -> Value? {
    guard allows(setting) else { return nil }
    guard case .words(let words) = domain else { return .number(setting) }
    return setting.asInt.map { .text(words[$0 - 1]) }
  }

  /// A value, each as likely as another; nil where there is none.
  func drawn(using random: inout some RandomNumberGenerator) -> Rational? {
    let count = count
    guard count > 0 else { return nil }
    let place = Int.random(in: 0..<count, using: &random)
    switch domain {
    case .range(let from, _, let step): return from + step * Rational(place)
    case .numbers(let numbers): return numbers[place]
    case .words: return Rational(place + 1)
    }
  }
}
