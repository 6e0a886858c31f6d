/// A number as a pupil wrote it, and the unit that stood beside it.
public struct Quantity: Hashable, Sendable {
  /// How the number was written; it is shown back in the same way.
  public enum Form: Hashable, Sendable { case whole, decimal, fraction }

  /// The most characters that are read at all.
  public static let longest = 200

  /// As it was written: the percent sign is a unit, so 75% has the value 75.
  public var value: Rational
  /// 3 1/2 and 1½ are fractions, 2.5 is a decimal, and 5. is whole.
  public var form: Form
  /// `.none` where nothing stood beside the number.
  public var unit: Unit
  /// The words and signs of the unit as they were written; empty where there were none.
  public var unitText: String

  /// Reads `28`, `-2.5`, `.5`, `5.`, `3/4`, `3 1/2`, `1½`, `1,25,000`, `৳৬২৫`, `625/-`, `75%`, `২৮ কিমি`, `5
  /// sq. cm`: digits of any script, Indian or Western grouping, one unit or currency, before or after as it
  /// is usual. Two numbers (`5 m 20 cm`), sums and number words are not read.
  public init(reading text: String) throws(UnreadableNumber) {
    // The bytes are counted first: a character can be built of any number of them.
    guard text.utf8.count <= Self.longest * 12, text.count <= Self.longest else { throw .tooLong }
    var parser = QuantityParser(try Lexer.lexemes(of: text))
    self = try parser.quantity()
  }

  /// The same, where it does not matter why a text is no number.
  public static func read(_ text: String) -> Quantity? {
    do {
      return try Quantity(reading: text)
    } catch {
      return nil
    }
  }

  init(value: Rational, form: Form, unit: Unit, unitText: String) {
    self.value = value
    self.form = form
    self.unit = unit
    self.unitText = unitText
  }

  /// The number in ASCII digits, without its unit: `0.75` if it was written as a decimal, `3/4` if as a
  /// fraction.
  public var number: String { value.written(as: form) }
}
