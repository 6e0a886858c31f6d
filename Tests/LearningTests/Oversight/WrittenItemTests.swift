import Learning
import Testing

/// A problem that was given, in a tutor's words.
@Suite struct WrittenItemTests {
  private func problem(_ key: AnswerKey) -> Problem {
    Problem(
      id: Problem.ID("p"), topic: Topic.ID("t"), topicName: Phrase("T"), concept: Concept.ID("c"), grade: 7,
      statement: Phrase(en: "How far is 7 cm?", bn: "৭ সেমি কত দূর?"), key: key, difficulty: .ordinary, minutes: 3,
      hints: [Phrase("1"), Phrase("2"), Phrase("3")], explanation: Phrase(en: "Multiply.", bn: "গুণ করো।"))
  }

  private let km = AnswerKey.number("28", unit: Phrase(en: "km", bn: "কিমি"))

  private func item(
    _ key: AnswerKey, _ statement: String, _ answer: String, _ explanation: String = "Multiply.",
    _ language: Language = .english
  ) throws -> WrittenItem {
    try WrittenItem(of: problem(key), statement: statement, answer: answer, explanation: explanation, in: language)
  }

  private func isRight(_ typed: String, _ key: AnswerKey) -> Bool {
    if case .right = judge(typed, against: key) { true } else { false }
  }

  @Test func whatIsNotChangedStaysInBothLanguages() throws {
    let same = try item(km, "How far is 7 cm?", "28 km")
    #expect(problem(km).written(as: same) == problem(km) && !same.isAnotherQuestion)
    let other = try item(km, " How far is 7 cm? ", "28 km", "Times 4.")
    #expect(other.explanation == .english("Times 4.") && other.statement == .both(problem(km).statement))
    #expect(problem(km).written(as: other).hints.count == 3 && !other.isAnotherQuestion)
  }

  @Test func anotherAnswerIsJudgedAsTheProblemAsksForIt() throws {
    for (answer, language) in [("32 km", Language.english), ("৩২ কিমি", .bengali), ("32", .english)] {
      let written = try item(
        km, problem(km).statement[language], answer, problem(km).explanation[language], language)
      let key = problem(km).written(as: written).key
      for typed in ["32", "32 km", "৩২"] { #expect(isRight(typed, key), "\(answer): \(typed)") }
      #expect(!isRight("28", key) && written.isAnotherQuestion)
      #expect(key.written(in: .english) == "32 km" || answer.hasBengaliLetter)
      // The solution told another answer.
      #expect(written.explanation == .both(Problem.bareExplanation(of: key)))
    }
    let options = AnswerKey.choice(options: [Phrase("3"), Phrase("4")], right: 0)
    #expect(try item(options, "x?", "b").key == .choice(options: [Phrase("3"), Phrase("4")], right: 1))
    #expect(try item(.boolean(true), "x?", "মিথ্যা").key == .boolean(false))
  }

  @Test func whatIsNoProblemIsRefused() {
    #expect(throws: WrittenItem.Fault.noStatement) { try item(km, " \n", "28 km") }
    #expect(throws: WrittenItem.Fault.tooLong) { try item(km, String(repeating: "x", count: 4_001), "28 km") }
    for answer in ["", "km", "lots", "3 +"] {
      #expect(throws: WrittenItem.Fault.unreadable(.number), "\(answer)") { try item(km, "x?", answer) }
    }
    #expect(throws: WrittenItem.Fault.notAnOption) {
      try item(.choice(options: [Phrase("3"), Phrase("4")], right: 0), "x?", "5")
    }
    #expect(throws: WrittenItem.Fault.unreadable(.boolean)) { try item(.boolean(true), "x?", "maybe") }
  }
}
