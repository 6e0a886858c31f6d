import Learning
import Notation
import Testing

@Suite struct TemplateTests {
  private static let scope: [String: Value] = [
    "a": .number(Rational(7)), "minus": .number(Rational(-3)), "one": .number(.one), "zero": .number(.zero),
    "part": .number(Rational(3, over: 4) ?? .zero), "mixed": .number(Rational(11, over: 4) ?? .zero),
    "large": .number(Rational(12_345_678)), "taka": .number(Rational(125_000)),
    "fruit": .text(Phrase(en: "mangoes", bn: "আম")), "yes": .truth(true),
  ]

  private func written(_ text: String, _ writing: Template.Writing) throws -> String {
    try Template(reading: text).written(writing, in: Self.scope)
  }

  @Test(arguments: [
    ("{a} km", "7 km", "৭ km", "7 km"), ("{a + 5}", "12", "১২", "12"), ("{minus}", "−3", "−৩", "-3"),
    ("{taka}", "1,25,000", "১,২৫,০০০", "125000"), ("{large}", "1,23,45,678", "১,২৩,৪৫,৬৭৮", "12345678"),
    ("{9999}", "9999", "৯৯৯৯", "9999"), ("{10000}", "10,000", "১০,০০০", "10000"),
    ("{taka:plain}", "125000", "১২৫০০০", "125000"),
    ("${taka}$, {taka}", "$125000$, 1,25,000", "$১২৫০০০$, ১,২৫,০০০", "$125000$, 125000"),
    ("{part:fraction}", "3/4", "৩/৪", "3/4"), ("{minus * part:fraction}", "−9/4", "−৯/৪", "-9/4"),
    ("{6/3:fraction}", "2", "২", "2"),
    ("{mixed:mixed}", "2 3/4", "২ ৩/৪", "2 3/4"), ("{part:mixed}", "3/4", "৩/৪", "3/4"),
    ("{-mixed:mixed}", "−2 3/4", "−২ ৩/৪", "-2 3/4"),
    ("{8/4:mixed}", "2", "২", "2"), ("{part:decimal}", "0.75", "০.৭৫", "0.75"),
    ("{taka + 0.5:decimal}", "1,25,000.5", "১,২৫,০০০.৫", "125000.5"),
    ("{-part:decimal}", "−0.75", "−০.৭৫", "-0.75"),
    ("x {a:added}", "x + 7", "x + ৭", "x + 7"), ("x {minus:added}", "x − 3", "x − ৩", "x - 3"),
    ("{zero:added}", "+ 0", "+ ০", "+ 0"),
    ("{a:coefficient}x", "7x", "৭x", "7x"), ("{one:coefficient}x", "x", "x", "x"),
    ("{-one:coefficient}x", "−x", "−x", "-x"),
    ("{minus:coefficient}x", "−3x", "−৩x", "-3x"), ("{minus:bracketed}", "(−3)", "(−৩)", "(-3)"),
    ("{a:bracketed}", "7", "৭", "7"),
    ("x{a + 5:power}", "x¹²", "x¹²", "x^12"), ("x{minus:power}", "x⁻³", "x⁻³", "x^(-3)"),
    ("{fruit}", "mangoes", "আম", "mangoes"), ("{if(a > 5, \"more\", \"less\")}", "more", "more", "more"),
    ("{yes}", "true", "সত্য", "true"),
    ("{a > 9}", "false", "মিথ্যা", "false"), ("{{{a}, {minus}}}", "{7, −3}", "{৭, −৩}", "{7, -3}"),
    ("{{}}", "{}", "{}", "{}"),
    ("{if(a == 7, \"a}b\", \"c:d\")}", "a}b", "a}b", "a}b"),
  ])
  func aValueIsWrittenAsItsFormatSays(text: String, english: String, bengali: String, notation: String) throws {
    #expect(try written(text, .prose(.english)) == english)
    #expect(try written(text, .prose(.bengali)) == bengali)
    #expect(try written(text, .notation(.english)) == notation)
  }

  @Test(arguments: [
    ("{part}", "3/4 is not whole: it needs the format fraction, mixed or decimal"), ("{part:added}", "not whole"),
    ("{1/3:decimal}", "1/3 is a decimal without an end"), ("{fruit:plain}", "has no format"),
    ("{yes:decimal}", "has no format"),
    ("{1 / zero}", "divides by 0"), ("{other}", "there is no \"other\""),
  ])
  func whatAFormatCannotWriteIsRefused(text: String, why: String) throws {
    let template = try Template(reading: text)
    #expect { try template.written(.prose(.english), in: Self.scope) } throws: { "\($0)".contains(why) }
  }

  @Test(arguments: [
    ("{a", ExpressionMistake.Reason.unclosedBrace, 0), ("km {a + \"}\"", .unclosedBrace, 3), ("a} b", .strayBrace, 1),
    ("x {a:fracton}", .unknownFormat("fracton"), 4), ("{a:}", .unknownFormat(""), 2), ("{}x", .endsTooSoon, 1),
    ("12 {a +}", .endsTooSoon, 7), ("{a × 2}", .strangeCharacter("×"), 3), ("{{{{a}", .strayBrace, 5),
  ])
  func whatIsNoTemplateSaysWhyAndWhere(text: String, reason: ExpressionMistake.Reason, position: Int) {
    #expect(throws: ExpressionMistake(reason, at: position)) { try Template(reading: text) }
  }

  @Test func readingWhatIsPrintedGivesTheSame() throws {
    for text in ["", "no values", "{a}{b:added} {{x}} {if(a > b, \"{{\", \"x\")}", "{{", "}}", "{a:power}{{{a}}}"] {
      let template = try Template(reading: text)
      #expect(try Template(reading: template.description) == template, "\(text)")
    }
  }
}
