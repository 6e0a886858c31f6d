import Learning
import Notation
import Testing

@Suite struct ReadingBoundsTests {
  private static let conventions: [Convention] = [.number, .list, .algebra, .solutions]

  /// Random text of what formulas are made of: it is read or refused in bounded steps, and what was read can be printed.
  @Test func noRandomTextIsAProblem() throws {
    let pieces = [
      "0", "1", "23", "456", "7.5", "১", "২৩", "½", "²", "³", "ⁿ", "₁", "x", "y", "ab", "ক", "θ", "π", "∞", "+", "-",
      "−", "±",
      "×", "·", "*", "x", "÷", "/", "^", "**", "_", "%", "√", "∛", "(", ")", "[", "]", "{", "}", "|", ",", ";", ":",
      "::",
      ".", "...", "…", "।", "=", "<", ">", "≤", ">=", "=>", "≠", "∈", "∪", "⇒", "~", "°", "'", "\"", "$", "৳", "Rs",
      "km",
      "cm²", "h", "m", "টাকা", "কিমি", "টি", " ", " ", " ", " or ", " and ", " ও ", "half", "two", "hundred", "three",
      "quarters",
      "সাড়ে", "পৌনে", "তিন", "হাজার", "ভাগের", "দশমিক", "এর", "মান", "প্রতি", "ঘণ্টায়", "শতকরা", "sqrt", "sin", "root", "of",
      "Ans:", "\\frac", "\\sqrt", "\\left(", "\\right)", "\\times", "\\text{km}", "\\overline{3}", "\\begin{aligned}",
      "\\end{aligned}", "\\\\", "&", "\\{", "\\}", "\\foo", "^\\circ", "\u{304}", "\u{200D}", "\u{9CD}", "😀", "e5",
      "/-",
    ]
    var random = SplitMix64(seed: 12)
    var readable = 0
    for _ in 0..<12_000 {
      let length = Int.random(in: 1...14, using: &random)
      let text = (0..<length).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      for convention in Self.conventions {
        guard let reading = read(text, convention) else { continue }
        readable += 1
        #expect(!reading.formula.linear().isEmpty || reading.formula == .row([]), "\(text)")
        _ = reading.formula.latex
        _ = reading.formula.spoken(.english)
        _ = reading.formula.spoken(.bengali)
      }
      readLatex(text)
    }
    #expect(readable > 1_500)
  }

  /// The steps stay below the bound, and errors point into the text.
  private func read(_ text: String, _ convention: Convention) -> FormulaReading? {
    do {
      let reading = try FormulaReading(of: text, as: convention)
      #expect(reading.steps <= FormulaReading.stepsForEachCharacter * (text.unicodeScalars.count + 1), "\(text)")
      return reading
    } catch {
      #expect((0...max(text.count, FormulaReading.longest)).contains(error.offset), "\(text)")
      return nil
    }
  }

  private func readLatex(_ text: String) {
    do {
      let formula = try Formula(latex: text)
      #expect(!formula.latex.isEmpty || formula == .row([]), "\(text)")
    } catch {
      #expect((0...text.count).contains(error.offset), "\(text)")
    }
  }

  /// 10,000 characters of one kind: whatever repeats is read in a bounded number of steps, or refused.
  @Test(arguments: [
    "(", ")", "[", "{", "|", "1+", "1*", "x*", "x ", "xy", "1/", "2^", "x^", "√", "-", "+-", "²", "x²", "%", "1,",
    "1, ", "1;", "1:",
    "1<", "1=>", "sin ", "sqrt", "one ", "half ", "lakh ", "এক ", "ভাগের ", "সাড়ে ", "5 m ", "km/", "টি ", "pots ", "\\frac",
    "\\frac{1}{",
    "\\sqrt{", "\\foo{", "\\foo{}", "\\text{", "\\left(", "\\begin{aligned}", "\\overline{", "\\\\", "&", "'", "\"",
    "$", "৳", "°",
    ".", "0.", "..", "0.3", "9", "৯", "e5", "1e5", " ", "\u{200D}", "\u{304}", "ঃ", "১ঃ", "1 x ", "1 and ", "1 or ",
    "{1,", "1∪", "_",
    "x_", "⁻", "₁", "𝑥", "A'", "\\}", "\\{", "∠", "~", "=", "≈", "∴", "Ans ", "...",
  ])
  func tenThousandCharactersAreReadInBoundedSteps(piece: String) {
    let repeated = String(repeating: piece, count: FormulaReading.longest / piece.unicodeScalars.count + 1)
    let text = String(String.UnicodeScalarView(repeated.unicodeScalars.prefix(FormulaReading.longest)))
    for convention in Self.conventions { _ = read(text, convention) }
    _ = read(text + ")", .number)
    _ = read(String(text.dropLast()) + "1", .number)
    readLatex(text)
  }

  @Test func tooLongIsRefusedBeforeItIsLookedAt() {
    let long = String(repeating: "1", count: FormulaReading.longest + 1)
    #expect(throws: UnreadableFormula(.tooLong, at: FormulaReading.longest)) { try Formula(reading: long) }
    let pile = "1" + String(repeating: "\u{0301}", count: 200_000)
    #expect(throws: UnreadableFormula(.tooLong, at: FormulaReading.longest)) { try Formula(reading: pile) }
  }

  @Test(arguments: [("(", ")"), ("√(", ")"), ("[", "]"), ("\\frac{1}{1 + ", "}"), ("2^(", ")"), ("|1+", "|")])
  func whatIsDeepIsReadToABoundAndThenRefused(open: String, close: String) throws {
    func nested(_ depth: Int) -> String {
      String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
    }
    // Printing is bounded, too: nothing is printed twice.
    let formula = try Formula(reading: nested(30))
    for glyphs in Glyphs.allCases { #expect(formula.linear(glyphs).utf8.count < 2_000) }
    #expect(formula.latex.utf8.count < 2_000)
    for language in SpokenLanguage.allCases { #expect(formula.spoken(language).utf8.count < 10_000) }
    #expect(throws: (any Error).self) { try Formula(reading: nested(FormulaReading.deepest + 1)) }
    do {
      _ = try Formula(reading: nested(FormulaReading.deepest + 1))
    } catch {
      #expect(error.reason == .tooDeep)
    }
  }
}
