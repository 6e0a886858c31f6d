import Learning
import Screens
import Terminal
import Testing

/// Somebody with the three hints of the first problem, where a model gives hints.
private func stuck(_ language: Language = .english, left: Int? = 10, columns: Int = 80, rows: Int = 24) -> Walk {
  var walk = Walk.home(language: language, columns: columns, rows: rows)
  walk.world.aiHintsLeft = left
  walk.press(.enter)
  walk.press(.tab, .tab, .tab)
  return walk
}

@Test func aModelIsOfferedOnlyAfterTheThirdHintAndOnlyWhereThereIsOne() {
  var walk = stuck(left: nil)
  #expect(!walk.screen.contains("(AI)"))
  walk.press(.tab)
  #expect(walk.screen.contains("There were three hints"))
  walk = stuck()
  #expect(walk.screen.contains("one more hint (AI)"))
  var early = Walk.home()
  early.world.aiHintsLeft = 10
  early.press(.enter, .tab, .tab)
  #expect(!early.screen.contains("(AI)"))
}

@Test func aHintOfAModelIsShownAsOneAndStaysWithTheProblem() throws {
  var walk = stuck()
  walk.type("2")
  walk.world.aiHint = "Which of the two lengths is on the map?"
  walk.press(.tab)
  #expect(walk.screen.contains("Hint 4 (AI)") && walk.screen.contains("Which of the two lengths"))
  #expect(walk.screen.contains("A language model wrote this"))
  #expect(try #require(walk.five).aiHintsLeft == 9)
  // What was being typed is still there, and the answer counts as after the third hint.
  walk.type("8")
  walk.press(.enter)
  #expect(walk.screen.contains("✓ Right.") && walk.screen.contains("Hint 4 (AI)"))
  #expect(try #require(walk.five).session.standings[0].hints == 3)
}

@Test func whileAModelThinksOnlyEscapeAndScrollingAreThere() throws {
  var walk = stuck()
  walk.press(.tab)
  #expect(walk.screen.contains("A language model is writing a hint"))
  let before = walk.effects.count
  walk.type("28")
  walk.press(.enter)
  #expect(walk.effects.count == before)
  #expect(try #require(walk.five).field.text.isEmpty)
  walk.press(.escape)
  #expect(walk.effects.last == .stopAIHint)
  walk.type("28")
  walk.press(.enter)
  #expect(walk.screen.contains("✓ Right."))
}

@Test func aModelThatGivesNoneIsExcusedInWordsAndPracticeGoesOn() {
  var walk = stuck()
  walk.world.trouble = .model(Phrase(en: "The provider does not take the key.", bn: "চাবিটি নেওয়া হয়নি।"))
  walk.press(.tab)
  #expect(walk.screen.contains("The provider does not take the key."))
  walk.answerWrong()
  // After a wrong answer it can be asked, too: what it says begins from that.
  walk.world.aiHint = "How long is one centimetre?"
  walk.press(.character("h"))
  #expect(walk.screen.contains("Hint 4 (AI)"))
  walk.press(.character("h"), .character("h"))
  #expect(walk.screen.contains("Hint 6 (AI)") && !walk.screen.contains("one more hint"))
}

@Test(arguments: Language.allCases, [(80, 24), (140, 40), (40, 12)])
func hintsOfAModelLookSo(language: Language, size: (Int, Int)) throws {
  let suffix = "\(language.rawValue)-\(size.0)x\(size.1)"
  var walk = stuck(language, columns: size.0, rows: size.1)
  walk.type("2")
  walk.press(.tab)
  try expectGolden(walk.screen, "five-ai-waiting-\(suffix)")
  walk.press(.escape)
  walk.world.aiHint =
    language == .english
    ? "You wrote $7 \\times 12$: what does the 12 belong to? Look at how many centimetres it stands for."
    : "তুমি লিখেছ $৭ \\times ১২$: ১২ কিসের জন্য? দেখো, তা কত সেন্টিমিটারের সমান।"
  walk.press(.tab)
  try expectGolden(walk.screen, "five-ai-hint-\(suffix)")
}
