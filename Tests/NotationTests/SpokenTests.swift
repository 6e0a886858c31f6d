import Notation
import Testing

@Suite struct SpokenTests {
  @Test(arguments: [
    ("3/4", "3 over 4", "৪ ভাগের ৩"), ("3 1/2", "3 and 1 over 2", "৩ পূর্ণ ২ ভাগের ১"), ("x²", "x squared", "x-এর বর্গ"),
    ("x³", "x cubed", "x-এর ঘন"), ("2⁵", "2 to the power 5", "২-এর ঘাত ৫"),
    ("√18", "the square root of 18", "১৮-এর বর্গমূল"),
    ("∛27", "the cube root of 27", "২৭-এর ঘনমূল"), ("75%", "75 percent", "৭৫ শতাংশ"), ("-5", "minus 5", "ঋণাত্মক ৫"),
    ("3 : 4", "3 to 4", "৩ অনুপাত ৪"), ("2 × 3 − 1", "2 times 3 minus 1", "২ গুণ ৩ বিয়োগ ১"),
    ("6 ÷ 2", "6 divided by 2", "৬ ভাগ ২"), ("x = 3", "x equals 3", "x সমান ৩"),
    ("x > 3", "x is greater than 3", "x, ৩-এর চেয়ে বড়"),
    ("2 < x ≤ 5", "2 is less than x is less than or equal to 5", "২, x-এর চেয়ে ছোট; x, ৫-এর চেয়ে ছোট বা সমান"),
    ("x = 2 or x = -5", "x equals 2 or x equals minus 5", "x সমান ২ অথবা x সমান ঋণাত্মক ৫"),
    ("0.1(6)", "0.1 6 recurring", "০.১ ৬ পৌনঃপুনিক"), ("60 km/h", "60 kilometres per hour", "৬০ কিলোমিটার প্রতি ঘণ্টা"),
    ("1 hour 30 min", "1 hour 30 minutes", "১ ঘণ্টা ৩০ মিনিট"), ("5 cm²", "5 square centimetres", "৫ বর্গ সেন্টিমিটার"),
    ("৳625", "625 taka", "৬২৫ টাকা"), ("90°", "90 degrees", "৯০ ডিগ্রি"), ("2πr", "2 pi r", "২ পাই r"),
    ("|x|", "the absolute value of x", "x-এর পরমমান"), ("{1, 2}", "the set of 1, 2", "সেট ১, ২"),
    ("[2, 5)", "from 2, included, to 5, not included", "২ থেকে ৫ পর্যন্ত, ২ সহ, ৫ বাদে"),
    ("∠ABC = 60°", "angle A B C equals 60 degrees", "কোণ A B C সমান ৬০ ডিগ্রি"),
  ])
  func formulasAreSaidInBothLanguages(text: String, english: String, bengali: String) throws {
    let formula = try Formula(reading: text, as: .number)
    #expect(formula.spoken(.english) == english)
    #expect(formula.spoken(.bengali) == bengali)
  }

  /// Where a part ends is said: nobody sees the fraction line.
  @Test func formulasThatDifferAreSaidDifferently() throws {
    let texts = [
      "(x + 1)/2", "x + 1/2", "1/2 x", "1/(2x)", "√(x + 1)", "√x + 1", "2^(n + 1)", "2^n + 1", "2(x + 1)", "2x + 1",
      "-2²", "(-2)²",
      "|x − 1|", "|x| − 1", "x/2 + 1", "x/(2 + 1)", "(2, 5)", "[2, 5]", "(2, 5]",
    ]
    for language in SpokenLanguage.allCases {
      let said = try texts.map { try Formula(reading: $0, as: .algebra).spoken(language) }
      #expect(Set(said).count == said.count, "\(said)")
    }
  }

  @Test func bengaliSpeechHasNoWesternDigit() throws {
    var formulas = RandomFormula(seed: 44)
    for _ in 0..<1_000 {
      let said = formulas.next().spoken(.bengali)
      #expect(!said.unicodeScalars.contains { ("0"..."9").contains($0) }, "\(said)")
      #expect(!said.isEmpty)
    }
  }
}
