import Learning
import Testing

@Suite struct CurriculumCheckTests {
  /// The fields that have findings after one thing was spoilt, with the words of the first.
  private func fields(_ spoil: (inout Curriculum) -> Void) throws -> [String] {
    var sample = try #require(CurriculumSample()).curriculum
    spoil(&sample)
    return findings(in: sample).map(\.field)
  }

  @Test func nothingIsWrongWithTheSample() throws {
    #expect(findings(in: try #require(CurriculumSample()).curriculum).map(\.description) == [])
    #expect(findings(in: Curriculum()).isEmpty)
  }

  @Test(arguments: ["Ratios-7", "ratios--7", "-ratios", "ratios_7", "", "রatios", "ratios 7"])
  func aSlugIsWellFormed(slug: String) throws {
    #expect(try fields { $0.problems[0].id = .init(slug) } == ["slug"])
  }

  @Test func aSlugIsThereOnce() throws {
    #expect(try fields { $0.problems[0].id = "ratios-7-truth" } == ["slug"])
    #expect(try fields { $0.problems[0].id = "rate-7" } == ["slug"])
  }

  @Test func everythingBelongsSomewhere() throws {
    #expect(try fields { $0.problems[0].concept = "nowhere" } == ["concept"])
    #expect(try fields { $0.topics[0].subject = "nowhere" } == ["subject"])
    #expect(try fields { $0.problems[0].topic = "nowhere" } == ["topic", "concept"])
    #expect(
      try fields { $0.concepts[0].topic = "nowhere" } == ["concept rate-7", "concept", "concept", "concept"])
    #expect(try fields { $0.problems[0].grade = 8 } == ["grade"])
  }

  @Test func numbersAreInRange() throws {
    #expect(try fields { $0.problems[0].minutes = 0 } == ["minutes"])
    #expect(try fields { $0.problems[0].minutes = 16 } == ["minutes"])
    #expect(try fields { $0.topics[0].examWeightage = 101 } == ["exam_weightage"])
    #expect(try fields { $0.topics[0].examWeightage = .nan } == ["exam_weightage"])
    #expect(try fields { $0.topics[0].estimatedHours = 0 } == ["estimated_hours"])
    #expect(try fields { $0.problems[0].hints.removeLast() } == ["hints"])
  }

  @Test(arguments: [
    "", "  ", "Tab\there", "two\nlines", "m\u{202E}x", "কি", "৫ of them", "e\u{301}", "zero\u{200B}width",
  ])
  func anEnglishTextIsCleanAndEnglish(text: String) throws {
    #expect(try fields { $0.problems[0].hints[1].en = text } == ["hints[1].en"])
  }

  @Test(arguments: ["", "One", "ভাগ\tকরো", "5টি করো", "কো\u{07}", "ক\u{09C7}\u{09BE}"])
  func aBengaliTextIsCleanAndBengali(text: String) throws {
    #expect(try fields { $0.problems[0].hints[1].bn = text } == ["hints[1].bn"])
  }

  @Test func bothLanguagesHaveTheSameNumbers() throws {
    #expect(try fields { $0.problems[0].statement.bn = "৩ সেমি দিয়ে ১৩ কিমি বোঝায়। ৭ সেমি দিয়ে কত?" } == ["statement"])
    #expect(try fields { $0.problems[0].statement.bn = "৩ সেমি দিয়ে ১২ কিমি বোঝায়। কত?" } == ["statement"])
    #expect(try fields { $0.problems[0].statement.bn += " ৭" } == ["statement"])
    #expect(
      try fields { $0.problems[0].statement = Phrase(en: "In 1,200 m² 2.5 × 2²", bn: "১২০০ বর্গমিটারে ২·৫ × ২²") }
        == [])
    #expect(try fields { $0.problems[0].statement = Phrase(en: "What is 2²?", bn: "২ কত?") } == ["statement"])
  }

  @Test func aStatementIsNotTooLong() throws {
    #expect(
      try fields { $0.problems[0].statement.en += String(repeating: " x", count: 200) } == ["statement.en"])
    #expect(
      try fields { $0.problems[0].statement.bn += String(repeating: "ক", count: 400) } == ["statement.bn"])
  }

  @Test func theKeyCanBeReadAndIsRight() throws {
    let twelve = try fields { $0.problems[0].key = .number("no number", unit: nil) }
    #expect(twelve.contains("key"))
    #expect(try fields { $0.problems[1].key = .choice(options: [], right: 0) }.contains("key"))
    #expect(
      try fields { $0.problems[0].key = .number("28 cm", unit: Phrase(en: "km", bn: "কিমি")) }.contains("key"))
    #expect(try fields { $0.problems[0].key = .number("28", unit: Phrase(en: "km", bn: "সেমি")) } == ["unit"])
    #expect(
      try fields { $0.problems[0].key = .number("28", unit: Phrase(en: "km", bn: "")) }.contains("unit.bn"))
    #expect(try fields { $0.problems[0].key = .number("28", unit: Phrase("km")) } == ["unit.bn"])
  }

  @Test func optionsAreFourAndDifferentInValue() throws {
    func options(_ texts: [(String, String)], right: Int = 1) -> AnswerKey {
      .choice(options: texts.map { Phrase(en: $0.0, bn: $0.1) }, right: right)
    }
    let three = options([("1/2", "১/২"), ("3/2", "৩/২"), ("6", "৬")])
    #expect(try fields { $0.problems[1].key = three } == ["options"])
    let same = options([("1/2", "১/২"), ("3/2", "৩/২"), ("2/4", "২/৪"), ("6", "৬")])
    #expect(try fields { $0.problems[1].key = same } == ["options[0].en", "options[0].bn"])
    let numbers = options([("1/2", "১/২"), ("3/2", "৩/২"), ("5", "৬"), ("7", "৭")])
    #expect(try fields { $0.problems[1].key = numbers }.contains("options[2]"))
    let twice = options([("3/2", "৩/২"), ("3/2", "৩/২"), ("5", "৫"), ("7", "৭")])
    #expect(try fields { $0.problems[1].key = twice }.contains("options[1]"))
    let symbols = options([("x", "x"), ("3/2", "৩/২"), ("2x + 1", "২x + ১"), ("16 days", "১৬ দিন")])
    #expect(try fields { $0.problems[1].key = symbols } == [])
    let english = options([("1/2", "১/২"), ("3/2", "৩/২"), ("six", "six"), ("7", "৭")])
    #expect(try fields { $0.problems[1].key = english } == ["options[2].bn"])
  }

  @Test(arguments: ["It is 28.", "28?", "Is it ৳28 or more?", "56/2 km", "so 28km", "(28)"])
  func aHintDoesNotSayTheNumber(hint: String) throws {
    #expect(try fields { $0.problems[0].hints[2].en = hint } == ["hints[2].en"])
  }

  @Test func aHintDoesNotSayTheNumberInBengali() throws {
    #expect(try fields { $0.problems[0].hints[2].bn = "উত্তর ২৮টি" } == ["hints[2].bn"])
  }

  @Test(arguments: ["Think of 128.", "Not 2.8, 280 or 28/3.", "Take 12 by 3.", "−28 is too cold."])
  func aHintMaySayOtherNumbers(hint: String) throws {
    #expect(try fields { $0.problems[0].hints[2].en = hint } == [])
  }

  @Test func aHintMaySayWhatTheStatementSays() throws {
    let found = try fields {
      $0.problems[0].key = .number("12", unit: nil)
      $0.problems[0].hints[0].en = "Use 12."
      $0.problems[0].explanation = Phrase(en: "It is 12.", bn: "উত্তর ১২।")
    }
    #expect(found == [])
  }

  @Test func aPercentInAHintIsFoundWithAndWithoutItsSign() throws {
    for hint in ["Take 85 of them.", "Take 85 %.", "Take 0.85."] {
      let found = try fields {
        $0.problems[0].key = .number("85%", unit: nil)
        $0.problems[0].explanation = Phrase(en: "It is 85%.", bn: "উত্তর ৮৫%।")
        $0.problems[0].hints[0].en = hint
      }
      #expect(found == ["hints[0].en"])
    }
  }

  @Test func aHintSaysNeitherTheOptionNorTrueOrFalse() throws {
    #expect(try fields { $0.problems[1].hints[0].en = "Try 3/2." } == ["hints[0].en"])
    #expect(try fields { $0.problems[1].hints[0].en = "Try 1.5" } == ["hints[0].en"])
    #expect(try fields { $0.problems[1].hints[0].en = "Not 3/4, nor 13/2." } == [])
    #expect(try fields { $0.problems[2].hints[0].en = "It is true." } == ["hints[0].en"])
    #expect(try fields { $0.problems[2].hints[0].bn = "এটি মিথ্যা নয়।" } == ["hints[0].bn"])
    #expect(try fields { $0.problems[2].hints[0].en = "Is the untrue one a half?" } == [])
    let words = AnswerKey.choice(
      options: [
        ("It halves", "অর্ধেক হয়"), ("It doubles", "দ্বিগুণ হয়"), ("It stays", "একই থাকে"), ("It is 0", "০ হয়"),
      ]
      .map { Phrase(en: $0.0, bn: $0.1) }, right: 1)
    let found = try fields {
      $0.problems[1].key = words
      $0.problems[1].explanation = Phrase(en: "So the area doubles. It doubles.", bn: "তাই ক্ষেত্রফল দ্বিগুণ হয়।")
      $0.problems[1].hints[1] = Phrase(en: "You see: it  doubles!", bn: "এটি দ্বিগুণ হয় কি?")
    }
    #expect(found == ["hints[1].en", "hints[1].bn"])
  }

  @Test func theExplanationReachesTheAnswer() throws {
    #expect(try fields { $0.problems[0].explanation.en = "It is 4 × 7." } == ["explanation.en"])
    #expect(try fields { $0.problems[0].explanation.bn = "উত্তর ২৯ কিমি।" } == ["explanation.bn"])
    #expect(try fields { $0.problems[1].explanation.en = "Half of 3 is 1.5." } == [])
    #expect(try fields { $0.problems[2].explanation.en = "It is false." } == ["explanation.en"])
    #expect(try fields { $0.problems[2].explanation.bn = "এটি ঠিক তাই।" } == ["explanation.bn"])
  }

  @Test func aNegativeAnswerIsNotReachedByASubtraction() throws {
    func minusThree(_ explanation: String) throws -> [String] {
      try fields {
        $0.problems[0].key = .number("-3", unit: nil)
        $0.problems[0].explanation = Phrase(en: explanation, bn: "উত্তর −৩।")
      }
    }
    #expect(try minusThree("So it is −3.") == [])
    #expect(try minusThree("4 − 7 = −3") == [])
    #expect(try minusThree("It is 10 −3.") == ["explanation.en"])
    #expect(try minusThree("It is 3.") == ["explanation.en"])
  }

  @Test func aFindingSaysWhereItIs() throws {
    var sample = try #require(CurriculumSample()).curriculum
    sample.problems[0].minutes = 99
    let found = try #require(findings(in: sample).first)
    #expect(found.problem == "ratios-7-map")
    #expect(found.topic == "ratios-7")
    #expect(found.description == "ratios-7-map: minutes: 99 is not 1 to 15")
  }
}
