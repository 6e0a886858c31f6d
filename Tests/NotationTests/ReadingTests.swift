import Learning
import Notation
import Testing

@Suite struct ReadingTests {
  @Test(arguments: [
    ReadingTable.numbers, ReadingTable.words, ReadingTable.units, ReadingTable.algebra, ReadingTable.statements,
  ])
  func whatPupilsTypeIsRead(table: String) throws {
    let cases = ReadingTable.cases(table)
    #expect(cases.count > 90)
    for item in cases {
      do {
        let formula = try Formula(reading: item.text, as: item.convention)
        #expect(formula.linear() == item.rest[0], "\(item.text)")
      } catch {
        Issue.record("\(item.text): \(error)")
      }
    }
  }

  /// The table would not show a tree that prints alike: what is printed is read as the same tree.
  @Test(arguments: [
    ReadingTable.numbers, ReadingTable.words, ReadingTable.units, ReadingTable.algebra, ReadingTable.statements,
  ])
  func whatIsPrintedIsReadAlike(table: String) throws {
    for item in ReadingTable.cases(table) {
      let printed = try Formula(reading: item.text, as: item.convention).linear()
      let again = try Formula(reading: printed, as: item.convention).linear()
      #expect(again == printed, "\(item.text)")
    }
  }

  @Test func whatCannotBeReadSaysWhatIsWrongAndWhere() {
    for item in ReadingTable.cases(ReadingTable.errors) {
      do {
        let formula = try Formula(reading: item.text, as: item.convention)
        Issue.record("\(item.text) was read as \(formula.linear())")
      } catch {
        #expect("\(error.reason)" == item.rest[0], "\(item.text)")
        #expect("\(error.offset)" == item.rest[1], "\(item.text)")
      }
    }
  }

  @Test(arguments: ["", "   ", "\u{200B}", "\n\t"])
  func nothingIsEmpty(text: String) {
    #expect(throws: UnreadableFormula(.empty, at: 0)) { try Formula(reading: text) }
  }

  /// Offsets count what a reader sees as one character: a Bengali syllable is one, however it is typed.
  @Test(arguments: [
    ("৩ + মানুষ", 4), ("কিমি ?", 0), ("0.3̄ 4", 4), ("\u{200B}3 4", 3), ("½ 3 4", 2),
  ])
  func offsetsCountCharactersAsTyped(text: String, offset: Int) {
    do {
      let formula = try Formula(reading: text)
      Issue.record("\(text) was read as \(formula.linear())")
    } catch {
      #expect(error.offset == offset, "\(text): \(error.reason)")
    }
  }

  @Test(arguments: [
    ("1,5", Convention.number, [FormulaReading.Note.decimalComma]), ("1,5", .list, [.separatingComma]),
    ("1,500", .number, []), ("1, 5", .number, []), ("0.333...", .number, [.recurringEllipsis]),
    ("2.5(3)", .number, [.recurringBrackets]), ("0.(3)", .number, []), ("3·5", .number, [.raisedPoint]),
    ("৩·৫", .number, []), ("1/2x", .number, [.besideAfterSlash]), ("about 3", .number, [.approximate]),
    ("x = 3", .algebra, []),
  ])
  func whatWasDecidedIsSaid(text: String, convention: Convention, notes: [FormulaReading.Note]) throws {
    #expect(try FormulaReading(of: text, as: convention).notes == notes)
  }

  @Test(arguments: [
    ("1/2x", "1/2 x", "1/(2x)"), ("1/xy", "1/(xy)", "1/x y"), ("(x + 1)/2x", "(x + 1)/(2x)", "(x + 1)/2 x"),
    ("3/4(x + 1)", "3/4 (x + 1)", "3/(4(x + 1))"),
  ])
  func aSlashBeforeAProductHasTwoReadings(text: String, one: String, other: String) throws {
    let reading = try FormulaReading(of: text, as: .algebra)
    #expect(reading.formula.linear() == one)
    #expect(reading.alternative?.linear() == other)
  }

  @Test(arguments: ["1/2", "1/2 x", "1/(2x)", "x/2", "12x ÷ 4x", "3 1/2", "\\frac{1}{2}x"])
  func elsewhereThereIsOneReading(text: String) throws {
    #expect(try FormulaReading(of: text, as: .algebra).alternative == nil)
  }

  @Test func theSameNumberIsReadInEveryWriting() throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<500 {
      let (upper, lower) = (Int.random(in: 1...99, using: &random), Int.random(in: 2...99, using: &random))
      let expected = Formula.division(.number(Numeral(upper)), by: .number(Numeral(lower)), .fraction)
      let bengali = Digits.bengali.written("\(upper)/\(lower)")
      for text in [
        "\(upper)/\(lower)", " \(upper) / \(lower) ", bengali, "\\frac{\(upper)}{\(lower)}", "$\(upper)/\(lower)$",
      ] {
        #expect(try Formula(reading: text) == expected, "\(text)")
      }
    }
  }

  @Test func wholeNumbersInWordsAreReadInBothLanguages() throws {
    let ones = "one two three four five six seven eight nine".split(separator: " ")
    let tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ")
    for ten in 2...9 {
      for one in 1...9 {
        for joint in [" ", "-"] {
          let text = tens[ten - 2] + joint + ones[one - 1]
          #expect(try Formula(reading: String(text)).linear() == "\(10 * ten + one)")
          #expect(try Formula(reading: "two hundred and " + text).linear() == "\(200 + 10 * ten + one)")
        }
      }
    }
  }
}
