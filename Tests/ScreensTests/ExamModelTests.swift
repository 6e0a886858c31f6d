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
    walk.screen.contains("m: some by a language") && !walk.screen.contains("up to 2 by a language model"))
  walk.press(.enter)
  #expect(walk.exam != nil, "at once, as ever")
  walk = choosing()
  walk.press(.character("m"))
  #expect(walk.screen.contains("7 questions · no clock · up to 2 by a language model, and a why"))
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

/// Somebody at an exam that ends with an explanation, in which nothing is written yet.
private func explaining(_ language: Language = .english, columns: Int = 80, rows: Int = 24) -> Walk {
  var walk = choosing(language, columns: columns, rows: rows)
  walk.press(.character("m"), .enter)
  let order = ExamOrder(ExamScope(.guideline, of: Topic.ID("ratios-7")))
  walk.hear(walk.world.begin(order, at: walk.now, asksWhy: true))
  return walk
}

private let explanation = "One centimetre stands for four kilometres, so seven of them are 28 kilometres."

@Test func anExplanationHasRoomAndNoVerdictOfAJudge() {
  var walk = explaining()
  #expect(walk.screen.contains("Explain in your own words"))
  walk.type(explanation)
  #expect(walk.world.exams[0].standings[0].draft == explanation && walk.screen.contains("saved"))
  walk.press(.tab)
  #expect(!walk.screen.contains("I cannot read this"))
  walk.press(.character("s"), .character("y"))
  #expect(walk.screen.contains("So far: one explanation is not judged yet."))
  walk.press(.right)
  #expect(walk.screen.contains("… You wrote: One centimetre") && walk.screen.contains("It is being read…"))
}

@Test func aGradeComesToWhoeverLooksAtTheResult() {
  var walk = explaining()
  walk.type(explanation)
  walk.press(.tab, .character("s"), .character("y"))
  let grading = ExamGrading(
    score: 0.85, confidence: 0.9, feedback: "Right, and with its reason.", speaksToGrader: false, model: "m-1")
  walk.hear(walk.world.grade(grading, at: walk.now))
  #expect(!walk.screen.contains("So far") && walk.screen.contains("0.9 of 5 points"))
  walk.press(.right)
  #expect(walk.screen.contains("85 % of a point") && walk.screen.contains("Right, and with its reason."))
  #expect(walk.screen.contains("A good explanation:") && walk.screen.contains("it can be wrong"))

  walk = explaining()
  walk.type(explanation)
  walk.press(.tab, .character("s"), .character("y"), .right)
  walk.hear(walk.world.grade(.waiting, at: walk.now))
  #expect(walk.screen.contains("A tutor will read it"))
}

@Test(arguments: Language.allCases, [(80, 24), (40, 12)])
func explanationsLookSo(language: Language, size: (Int, Int)) throws {
  let suffix = "\(language.rawValue)-\(size.0)x\(size.1)"
  var walk = explaining(language, columns: size.0, rows: size.1)
  walk.type("28")
  try expectGolden(walk.screen, "exam-why-\(suffix)")
  walk.press(.tab, .character("s"), .character("y"))
  try expectGolden(walk.screen, "exam-so-far-\(suffix)")
  let feedback = language == .english ? "Right. Say why it is four." : "ঠিক। কেন চার, তা বলো।"
  let grading = ExamGrading(
    score: 0.7, confidence: 0.8, feedback: feedback, speaksToGrader: false, model: "m-1")
  walk.hear(walk.world.grade(grading, at: walk.now))
  walk.press(.right)
  try expectGolden(walk.screen, "exam-why-review-\(suffix)")
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
