import Learning
import Notation
import Testing

@Suite struct JudgeTests {
  @Test(arguments: JudgeRow.numbers + JudgeRow.choices + JudgeRow.booleans)
  func theTableHolds(row: JudgeRow) {
    let judgement = judge(row.typed, against: row.key)
    switch (row.verdict, judgement) {
    case (.right, .right), (.wrong, .wrong): break
    case (.ask, .unreadable): break
    case (.askFor(let why), .unreadable(let said)) where why == said: break
    default: Issue.record("\(judgement)")
    }
  }

  @Test(arguments: [
    ("৭৫%", "3/4", "75%"), ("০.৭৫", "3/4", "0.75"), ("6/8", "3/4", "6/8"), ("২৮ কিমি", "28", "28 কিমি"),
    ("৩৯.৮০", "39.8", "39.80"),
    ("1,00,000", "100000", "1,00,000"), ("75", "75%", "75"), ("৭৫%", "75%", "75%"), ("-2½", "-5/2", "−2 1/2"),
    ("50%", "0.5", "50%"),
  ])
  func whatWasUnderstoodIsOnOneLineInAsciiDigits(typed: String, key: String, understood: String) throws {
    #expect(judge(typed, against: .number(key, unit: nil)) == .right(understood: try understanding(typed, understood)))
  }

  @Test func whatWasUnderstoodNamesTheUnit() throws {
    let key = AnswerKey.number("28", unit: Phrase(en: "km", bn: "কিমি"))
    #expect(judge("28000 m", against: key) == .right(understood: try understanding("28000 m", "28000 m")))
    #expect(judge("27 km", against: key) == .wrong(understood: try understanding("27 km", "27 km"), misconception: nil))
  }

  @Test func aChoiceIsUnderstoodAsItsLetterAndABooleanAsItsWord() {
    let options = ["5", "6", "7", "9"].map { Phrase(en: $0, bn: Language.bengali.digits($0)) }
    #expect(judge("গ", against: .choice(options: options, right: 2)) == .right(understood: words("c")))
    #expect(
      judge("৬", against: .choice(options: options, right: 2)) == .wrong(understood: words("b"), misconception: nil))
    #expect(judge("হ্যাঁ", against: .boolean(true)) == .right(understood: words("true")))
    #expect(judge("yes", against: .boolean(false)) == .wrong(understood: words("true"), misconception: nil))
  }

  @Test func theLanguageOfTheDigitsChangesNoVerdict() {
    for row in JudgeRow.numbers + JudgeRow.choices {
      #expect(
        judge(row.typed, against: row.key) == judge(Language.bengali.digits(row.typed), against: row.key),
        "\(row)")
    }
  }

  @Test func everyWritingOfARandomNumberIsRightAndItsNeighbourIsWrong() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<300 {
      let (a, b) = (Int.random(in: -500...500, using: &random), Int.random(in: 1...60, using: &random))
      let key = AnswerKey.number("\(a)/\(b)", unit: nil)
      let factor = Int.random(in: 2...9, using: &random)
      for typed in ["\(a)/\(b)", "\(a * factor)/\(b * factor)", Language.bengali.digits(" \(a) / \(b) ")] {
        #expect(isRight(judge(typed, against: key)), "\(typed)")
      }
      #expect(!isRight(judge("\(a + 1)/\(b)", against: key)))
      #expect(!isRight(judge("\(a * 1000 + 1)/\(b * 1000)", against: key)))
    }
  }

  @Test func noRandomTextIsAProblemForAnyKey() {
    var random = SplitMix64(seed: 12)
    let pool = Array(
      "0123456789০৯.,/-−%½²৳₹ =।()abcdtfকখগঘসত্যমিথ্যানkmসেমি\u{200D}\u{09CD}\u{FEFF}😀\n\0\u{1B}[".unicodeScalars)
    let keys: [AnswerKey] = [
      .number("28", unit: Phrase(en: "km", bn: "কিমি")), .number("75%", unit: nil), .boolean(true),
      .choice(options: ["1/2", "2", "3 km", "x"].map { Phrase($0) }, right: 0),
    ]
    var asked = 0
    for round in 0..<10_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...(round % 100 == 0 ? 260 : 14), using: &random) {
        if let scalar = pool.randomElement(using: &random) { text.append(scalar) }
      }
      let typed = String(text)
      let key = keys[round % keys.count]
      switch judge(typed, against: key) {
      case .right(let understood), .form(let understood, _), .wrong(let understood, _):
        #expect(!understood.text.isEmpty)
      case .unreadable(let why):
        asked += 1
        #expect(why != .tooLong && why != .key, "\(typed)")
      }
    }
    #expect(asked > 1_000 && asked < 10_000)
  }

  @Test func whatIsTooLongIsNotLookedAt() {
    let key = AnswerKey.number("28", unit: nil)
    #expect(judge(String(repeating: " ", count: 9_998) + "28", against: key) == judge("28", against: key))
    for unit in ["9", "9,999", "((((", "1/", "\u{0301}", "- "] {
      let typed = String(repeating: unit, count: 1_000_000)
      #expect(judge("1" + typed, against: key) == .unreadable(.tooLong))
    }
  }

  @Test func aKeyThatIsNoKeyCannotBeReadAndMakesNobodyWrong() {
    #expect(!AnswerKey.number("no number", unit: nil).isReadable)
    #expect(!AnswerKey.number("3/0", unit: nil).isReadable)
    #expect(!AnswerKey.choice(options: [Phrase("a")], right: 1).isReadable)
    #expect(AnswerKey.number("3/4", unit: nil).isReadable)
    #expect(AnswerKey.boolean(false).isReadable)
    #expect(judge("12", against: .number("no number", unit: nil)) == .unreadable(.key))
    for typed in ["a", "1", "ক", "5 km"] {
      #expect(judge(typed, against: .choice(options: [], right: 0)) == .unreadable(.key))
    }
  }

  @Test func theKeyIsWrittenInBothLanguages() {
    let key = AnswerKey.number("28", unit: Phrase(en: "km", bn: "কিমি"))
    #expect(key.written(in: .english) == "28 km")
    #expect(key.written(in: .bengali) == "২৮ কিমি")
    #expect(AnswerKey.number("14", unit: Phrase(en: "pots", bn: "টি ভাঁড়")).written(in: .bengali) == "১৪টি ভাঁড়")
    #expect(AnswerKey.number("5", unit: Phrase(en: "taka", bn: "টাকা")).written(in: .bengali) == "৫ টাকা")
    #expect(AnswerKey.number("75", unit: Phrase(en: "%", bn: "%")).written(in: .bengali) == "৭৫%")
    #expect(AnswerKey.boolean(true).written(in: .bengali) == "সত্য")
    #expect(AnswerKey.choice(options: [Phrase("x")], right: 3).written(in: .english).isEmpty)
  }

  private func understanding(_ typed: String, _ text: String) throws -> Understanding {
    let understanding = Understanding(try Formula(reading: typed))
    #expect(understanding.text == text)
    return understanding
  }

  private func words(_ text: String) -> Understanding { Understanding(words: text) }

  private func isRight(_ judgement: Judgement) -> Bool {
    if case .right = judgement { true } else { false }
  }
}
