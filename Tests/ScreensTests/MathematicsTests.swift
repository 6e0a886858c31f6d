import Learning
import Screens
import Terminal
import Testing

/// Problems whose authors wrote mathematics.
private func written() throws -> [Problem] {
  var board = World.problem(
    1, key: .number("3/10", unit: Phrase(en: "m²", bn: "বর্গমিটার")), level: 2)
  board.statement = Phrase(
    en:
      #"A board is $\frac{3}{4}$ m long and $\frac{2}{5}$ m wide, and cost \$5. What is its area, $\frac{3}{4} \times \frac{2}{5}$, in square metres?"#,
    bn: #"একটি বোর্ডের দৈর্ঘ্য $\frac{৩}{৪}$ মিটার এবং প্রস্থ $\frac{২}{৫}$ মিটার। তার ক্ষেত্রফল $\frac{৩}{৪} \times \frac{২}{৫}$ কত বর্গমিটার?"#)
  board.hints = [
    Phrase(en: #"Take $\frac{2}{5}$ of $\frac{3}{4}$."#, bn: #"$\frac{৩}{৪}$-এর $\frac{২}{৫}$ অংশ নাও।"#),
    Phrase(en: "Multiply the numerators: $3 × 2 = 6$.", bn: "লব দুটি গুণ করো: $৩ × ২ = ৬$।"),
    Phrase(en: "Then lowest terms.", bn: "তারপর লঘিষ্ঠ আকার।"),
  ]
  board.explanation = Phrase(
    en:
      #"Numerators and denominators are multiplied: $$\frac{3}{4} \times \frac{2}{5} = \frac{6}{20} = \frac{3}{10}$$ So it is $3/10$ m²."#,
    bn: #"লব ও হর গুণ করা হয়: $$\frac{৩}{৪} \times \frac{২}{৫} = \frac{৬}{২০} = \frac{৩}{১০}$$ তাই $৩/১০$ বর্গমিটার।"#)
  board.figure = try ProblemFigure(
    reading: Phrase(
      en: #"rectangle width=3/4 height=2/5 labels="3/4 m","2/5 m" inside=?"#,
      bn: #"rectangle width=3/4 height=2/5 labels="৩/৪ মি","২/৫ মি" inside=?"#))
  var root = World.problem(
    2,
    key: .choice(
      options: [
        Phrase(en: #"$\frac{1}{2}$"#, bn: #"$\frac{১}{২}$"#),
        Phrase(en: #"$\sqrt{\frac{1}{9}}$"#, bn: #"$\sqrt{\frac{১}{৯}}$"#),
        Phrase(en: "$x^2$", bn: "$x^2$"),
      ], right: 1), level: 3)
  root.statement = Phrase(en: "Which of these is $1/3$?", bn: "কোনটি $১/৩$?")
  return [board, root] + World.five.suffix(3)
}

private func walk(
  _ language: Language, _ columns: Int, _ rows: Int, symbols: Symbols = .braille
) throws -> Walk {
  var world = World()
  world.problems = try written()
  var walk = Walk.home(language: language, columns: columns, rows: rows, symbols: symbols, world: world)
  walk.press(.enter)
  return walk
}

@Test(arguments: Language.allCases, [0, 1, 2])
func mathematicsOnAScreenLooksAsItShould(language: Language, shape: Int) throws {
  let (name, columns, rows) = shapes[shape]
  let suffix = "\(language.rawValue)-\(name)"
  var walk = try walk(language, columns, rows)
  walk.press(.tab, .tab)
  try expectGolden(walk.screen, "maths-fractions-\(suffix)")
  walk.type("1")
  walk.press(.enter, .character("w"))
  try expectGolden(walk.screen, "maths-solution-\(suffix)")
  walk.press(.enter)
  try expectGolden(walk.screen, "maths-options-\(suffix)")
}

/// A console's font has letters and little else: frame, formulas and figures are made of those.
@Test(arguments: Language.allCases)
func aConsoleIsDrawnWithWhatItHas(language: Language) throws {
  var walk = try walk(language, 80, 24, symbols: .ascii)
  walk.press(.tab, .tab)
  try expectGolden(walk.screen, "maths-ascii-\(language.rawValue)-80x24")
  walk.type("1")
  walk.press(.enter, .character("w"))
  try expectGolden(walk.screen, "maths-solution-ascii-\(language.rawValue)-80x24")
  // Outside of Latin-1 there are only the letters of the language, and its full stop.
  let strange = walk.screen.unicodeScalars.filter {
    $0.value > 0xFF && !(0x0980...0x09FF).contains($0.value) && $0.value != 0x0964
  }
  #expect(strange.isEmpty, "\(String(String.UnicodeScalarView(strange)))")
}

/// A title, a rule and a footer stand where they stood, however high the fractions are.
@Test func fractionsNeverWriteOverTheFrame() throws {
  for rows in 12...30 {
    for columns in [40, 52, 80, 140] {
      var walk = try walk(.english, columns, rows)
      walk.press(.tab, .tab, .tab)
      let lines = walk.screen.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == rows && lines[1].contains("────") && lines[rows - 2].contains("────"))
      #expect(lines.allSatisfy { width(of: String($0), .spacing) <= columns })
    }
  }
}

@Test func mathematicsIsHeardInWords() throws {
  var plain = PlainWalk()
  plain.world.problems = try written()
  plain.say("Asha", "7", "English", "", "", "1")
  #expect(plain.heard("A board is 3 over 4 m long and 2 over 5 m wide, and cost $5."))
  #expect(plain.heard("A rectangle, 3/4 m wide and 2/5 m high, with ? written in it."))
  plain.say("hint")
  #expect(plain.heard("Take 2 over 5 of 3 over 4."))
  #expect(!plain.lines.contains { $0.contains("frac") })
}

@Test func whatIsCopiedIsOnOneLine() throws {
  var walk = try walk(.english, 80, 24)
  for _ in 0..<5 {
    walk.answerRight()
    walk.press(.enter)
  }
  walk.press(.character("y"))
  #expect(walk.world.copied.last?.contains("A board is 3/4 m long and 2/5 m wide, and cost $5.") == true)
}

@Test func dollarsThatAStudentTypesAreNoMathematics() throws {
  var walk = try walk(.english, 80, 24)
  walk.type("$2$")
  walk.press(.enter)
  #expect(walk.screen.contains("You wrote: $2$"))
}
