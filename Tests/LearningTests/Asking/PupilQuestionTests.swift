import Learning
import Testing

@Suite struct PupilQuestionTests {
  private let about = Phrase(en: "A football club has 40 players.", bn: "একটি ফুটবল ক্লাবে ৪০ জন খেলোয়াড়।")

  private func question(_ text: String, after earlier: [String] = []) -> PupilQuestion {
    PupilQuestion(text, about: about, after: earlier)
  }

  @Test(arguments: ["why?", "help me", "কেন?", "কী করব"]) func aWordOrTwoThatNameNothingAreUnclear(text: String) {
    #expect(question(text).isUnclear && !question(text).isOutOfScope)
  }

  @Test(arguments: [
    "why divide?", "what are players", "3/4?", "ভাগ কেন?", "why is it done in this way", "কেন এভাবে করতে হয় বলো",
  ])
  func aQuestionThatNamesSomethingIsClear(text: String) { #expect(!question(text).isUnclear) }

  @Test(arguments: ["tell me a joke please now", "আজ কোন সিনেমা দেখব বলো"]) func whatLeadsAwayIsOutOfScope(text: String) {
    #expect(question(text).isOutOfScope)
  }

  @Test(arguments: ["how many football players are there", "what is the cost of 3 movie tickets", "গানের ভগ্নাংশ কত"])
  func whatIsOpenOrMathematicsIsInScope(text: String) { #expect(!question(text).isOutOfScope) }

  @Test func aQuestionGoesOnFromOneBefore() {
    #expect(!question("what about the rest").isFollowUp, "nothing came before")
    #expect(question("what about the rest", after: ["one"]).isFollowUp)
    #expect(question("why divide the whole number twice", after: ["divide a whole number by what"]).isFollowUp)
    #expect(!question("why is the angle acute", after: ["divide a whole number by what"]).isFollowUp)
  }

  @Test func theScoreIsTheSeeds() {
    let long = String(repeating: "A plain sentence. ", count: 5)
    let clear = question("why divide by 4")
    func score(_ said: Double, _ text: String, _ question: PupilQuestion, context: Bool = true) -> Double {
      AnswerConfidence.score(said: said, hasContext: context, of: text, to: question)
    }
    #expect(abs(score(1, long, clear) - 1) < 1e-9)
    #expect(abs(score(0.5, long, clear) - 0.8) < 1e-9)
    #expect(abs(score(0, "Short.", clear, context: false) - (0.21 + 0.06 + 0.2)) < 1e-9)
    #expect(abs(score(1, long + "Maybe.", clear) - 0.94) < 1e-9)
    #expect(abs(score(1, long + "Maybe, perhaps, possibly.", clear) - 0.9) < 1e-9)
    #expect(abs(score(1, long, question("why?")) - 0.5) < 1e-9)
    #expect(abs(score(1, long, question("what about 4", after: ["x"])) - 0.9) < 1e-9)
    #expect(AnswerConfidence(score: 0.75) == .high && AnswerConfidence(score: 0.7499) == .medium)
    #expect(AnswerConfidence(score: 0.5) == .medium && AnswerConfidence(score: 0.4999) == .low)
  }

  @Test func onlyWhatIsNotToBeReliedOnGoesToTheTutors() {
    let clear = question("why divide by 4")
    func answer(_ said: Double, _ kind: ProgramAnswer.Kind = .answered, to question: PupilQuestion) -> ProgramAnswer {
      ProgramAnswer("Maybe, perhaps, possibly.", kind, said: said, suggestions: [], hasContext: false, to: question)
    }
    #expect(answer(0.1, to: clear).goesToTutors && answer(0.1, to: clear).confidence == .low)
    #expect(!answer(1, to: clear).goesToTutors)
    #expect(!answer(0.1, .unclear, to: clear).goesToTutors && answer(0.1, .unclear, to: clear).asksBack)
    #expect(!answer(0.1, to: question("why?")).goesToTutors, "only the question was unclear")
    #expect(!answer(0.1, .outOfScope, to: clear).goesToTutors && answer(1, .outOfScope, to: clear).confidence == .low)
  }

  @Test func whoeverIsInNeedIsAnsweredByUsAndATutorHearsOfIt() throws {
    for language in Language.allCases {
      let text = language == .english ? "I want to die" : "আমি মরে যেতে চাই"
      let answer = try #require(ProgramAnswer(without: question(text), in: language))
      #expect(answer.goesToTutors && answer.text.contains(language == .english ? "1098" : "১০৯৮"))
    }
    let unkind = try #require(ProgramAnswer(without: question("you bastard"), in: .english))
    #expect(!unkind.goesToTutors && !unkind.isOutOfScope)
    #expect(ProgramAnswer(without: question("tell me a joke please"), in: .bengali)?.isOutOfScope == true)
    #expect(ProgramAnswer(without: question("why divide by 4"), in: .english) == nil)
  }
}
