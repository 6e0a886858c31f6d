/// A text, read: the formula, and what had to be decided to read it.
public struct FormulaReading: Hashable, Sendable {
  /// Something that was read in one of two ways; screens can say it back.
  public enum Note: Hashable, Sendable {
    /// `1,5` was read as 1.5.
    case decimalComma
    /// `1,200` was read as two numbers.
    case separatingComma
    /// `0.333...` was read as 0.(3).
    case recurringEllipsis
    /// `2.5(3)` was read as 2.5333…, and not as a product.
    case recurringBrackets
    /// `3·5` was read as a product, and not as 3.5.
    case raisedPoint
    /// `1/2x`: `alternative` holds the other reading.
    case besideAfterSlash
    /// `প্রায় ৩.১৪`, `≈ 3.14`: it was said to be near, not equal.
    case approximate
  }

  /// The most characters that are read at all.
  public static let longest = 10_000
  /// How many brackets, roots, powers and fractions may stand in each other.
  public static let deepest = 64
  /// Reading takes at most so many steps for each character, and as many again to begin with.
  public static let stepsForEachCharacter = 48

  public var formula: Formula
  /// In the order in which they came up, each once.
  public var notes: [Note]
  /// The other reading of `1/2x`: where `formula` is (1/2)x this is 1/(2x), and the other way round. nil where there is
  /// only one.
  public var alternative: Formula?
  /// How many steps it took.
  public var steps: Int

  /// Reads what a pupil typed; see `Formula.init(reading:as:)`.
  public init(of text: String, as convention: Convention = .number) throws(UnreadableFormula) {
    self = try FormulaReading(of: TypedText(text).withoutMarks, convention, .plain)
  }

  init(of text: TypedText, _ convention: Convention, _ dialect: Dialect) throws(UnreadableFormula) {
    let lexed = try FormulaLexer.tokens(of: text, convention, dialect)
    var parser = FormulaParser(text, lexed.tokens, convention, dialect)
    formula = try parser.whole()
    var notes = lexed.notes
    for note in parser.notes where !notes.contains(note) { notes.append(note) }
    self.notes = notes
    steps = lexed.steps + parser.steps
    if parser.notes.contains(.besideAfterSlash) {
      var other = FormulaParser(text, lexed.tokens, convention, dialect, bindsOtherwise: true)
      alternative = try other.whole()
      steps += other.steps
    }
  }
}

extension Formula {
  /// Reads what a pupil typed, in plain notation with LaTeX mixed in, in either language.
  ///
  /// Numbers: `28`, `-2.5`, `3/4`, `3 1/2`, `3½`, `75%`, `1,25,000`, `12 500`, `0.(3)`, `0.333...`, `3.2e5`, digits of
  /// any script, words ("three quarters", সাড়ে তিন). Units and money: `60 km/h`, `৳৬২৫`, `5 m 20 cm`, `30° 15′`. Signs: `+ - ± × · *
  /// ÷ / ^ ** √ ∛ | |`, and nothing between factors (`2x(x + 1)`). Statements: `x = 3`, `2 < x ≤ 5`, `3 : 4`, `[2, 5)`,
  /// `{1, 2}`, `(3, -4)`, `1, 2 and 3`, `x = 2 or x = -5`. Leading "Answer:", "The area is" and a closing full stop are
  /// passed over, and so is the LaTeX that only shows: `$\boxed{5}$`.
  ///
  /// Decisions: `-2^2` is -(2^2); `2^3^2` is 2^(3^2); `6 ÷ 2/3` divides by the fraction; `12x ÷ 4x` divides by all of
  /// `4x`; `1/2x` is (1/2)x where both are numbers and `1/xy` is 1/(xy), both noted; `3 5/2` is refused.
  public init(reading text: String, as convention: Convention = .number) throws(UnreadableFormula) {
    self = try FormulaReading(of: text, as: convention).formula
  }
}
