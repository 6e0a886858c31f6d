/// What stands beside a number.
public enum Unit: Hashable, Sendable {
  /// Nothing, or a word that only counts: `টি`, `units`.
  case none
  case measure(Measure)
  /// Words that no table holds: `pots`, `ভাঁড়`. Only somebody who knows the question can say whether they
  /// fit.
  case named([String])

  /// A unit on its own, as an author writes it after a field: `km/h`, `বর্গমিটার`, `টি ভাঁড়`.
  public init(reading text: String) throws(UnreadableNumber) {
    guard text.utf8.count <= Quantity.longest * 12 else { throw .tooLong }
    self = try UnitParser.unit(of: Lexer.lexemes(of: text))
  }

  /// Whether this, as an answer names it, is `asked`. Words may be fewer than the asked ones, and singular or
  /// plural: `box` names `boxes`, `tiles` names `blue tiles`.
  public func names(_ asked: Unit) -> Bool {
    switch (self, asked) {
    case (.none, _): true
    case (.measure(let measure), .measure(let other)): measure.names(other)
    case (.named(let words), .named(let others)):
      words.allSatisfy { word in others.contains { Self.isSameNoun(word, $0) } }
    default: false
    }
  }

  private static func isSameNoun(_ a: String, _ b: String) -> Bool {
    let (short, long) = a.utf8.count <= b.utf8.count ? (a, b) : (b, a)
    return short == long || short + "s" == long || short + "es" == long
      || short.hasSuffix("y") && short.dropLast() + "ies" == long
  }
}
