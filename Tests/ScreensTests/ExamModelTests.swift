import Learning
import Screens
import Terminal
import Testing

/// Somebody who wants an exam, where a model writes questions for such.
private func choosing(_ language: Language = .english, columns: Int = 80, rows: Int = 24) -> Walk {
  var walk = Walk.home(language: language, columns: columns, rows: rows)
  walk.world.hasExamModel = true
  walk.choose(.exam)
  return walk
}

@Test func whereThereIsNoModelNoneIsOffered() {
  var walk = Walk.home()
  walk.choose(.exam)
  walk.press(.character("m"))
  #expect(!walk.screen.contains("model"))
  walk.press(.enter)
  #expect(walk.exam != nil)
}

@Test func aModelIsAskedOnlyBySomebodysWish() {
  var walk = choosing()
  #expect(
    walk.screen.contains("m: some by a language model (AI).") && !walk.screen.contains("up to 2 by a language model"))
  walk.press(.enter)
  #expect(walk.exam != nil, "at once, as ever")
  walk = choosing()
  walk.press(.character("m"))
  #expect(walk.screen.contains("7 questions · no clock · up to 2 by a language model"))
  walk.press(.character("m"))
  #expect(!walk.screen.contains("up to 2"))
}

@Test func whileItWritesOnlyEscapeIsThereAndTheExamBeginsWithout() {
  var walk = choosing()
  walk.press(.character("m"), .enter)
  #expect(walk.screen.contains("A language model is writing questions…"))
  let before = walk.effects.count
  walk.press(.enter, .down, .character("t"), .character("m"))
  #expect(walk.effects.count == before && walk.exam == nil)
  walk.press(.escape)
  #expect(walk.effects.last == .skipExamQuestions)
  #expect(walk.screen.contains("Question 1 of 5"))
}

@Test func whyThereIsNoneIsSaidAndTheExamGoesOn() {
  var walk = choosing()
  walk.press(.character("m"), .enter)
  walk.hear(.writingExam(.checking))
  #expect(walk.screen.contains("Its questions are being checked…"))
  walk.press(.escape)
  walk.hear(.examWithoutModel(Phrase(en: "The provider does not take the key.", bn: "চাবিটি নেওয়া হয়নি।")))
  #expect(walk.screen.contains("No question is a model's this time. The provider does not take the key."))
  walk.type("28")
  #expect(walk.exam?.field.text == "28")
}

@Test(arguments: Language.allCases, [(80, 24), (40, 12)])
func questionsOfAModelLookSo(language: Language, size: (Int, Int)) throws {
  let suffix = "\(language.rawValue)-\(size.0)x\(size.1)"
  var walk = choosing(language, columns: size.0, rows: size.1)
  walk.press(.character("m"))
  try expectGolden(walk.screen, "exam-choice-model-\(suffix)")
  walk.press(.enter)
  try expectGolden(walk.screen, "exam-writing-\(suffix)")
  let written = try WrittenQuestion(
    checking: language == .english ? "How many sides has a hexagon?" : "একটি ষড়ভুজের কয়টি বাহু?",
    answer: "6", working: "6", language: language, model: "m-1")
  let order = ExamOrder(ExamScope(.guideline, of: Topic.ID("ratios-7")))
  walk.hear(walk.world.begin(order, at: walk.now, written: written))
  try expectGolden(walk.screen, "exam-written-\(suffix)")
  walk.type("28")
  walk.press(.tab, .character("s"), .character("y"), .right)
  try expectGolden(walk.screen, "exam-written-review-\(suffix)")
}
