import Learning
import Screens
import Terminal
import Testing

/// A question to the program, where a model answers.
@Suite struct AskingProgramTests {
  private static let answer = ProgramAnswer(
    text: """
      Both sides of a **ratio** grow alike. Take $\\frac{6}{8}$:

      1. divide both by two,
      2. you have $\\frac{3}{4}$.
      """, confidence: .medium, score: 0.7, suggestions: ["Why may I divide both sides?"])

  private func walk(
    _ answer: ProgramAnswer? = AskingProgramTests.answer, left: Int? = 20, language: Language = .english,
    columns: Int = 80, rows: Int = 24
  ) -> Walk {
    var walk = Walk.lesson(language: language, columns: columns, rows: rows)
    (walk.world.programLeft, walk.world.programSays) = (left, answer)
    return walk
  }

  private func questions(_ walk: Walk) -> [String] {
    walk.effects.compactMap { if case .askProgram(let words, _, _) = $0 { words } else { nil } }
  }

  private func asked(_ walk: Walk) -> [AskedAbout] {
    walk.effects.compactMap { if case .oversee(.ask(_, let about), _) = $0 { about } else { nil } }
  }

  @Test(arguments: Language.allCases, [0, 1, 2]) func everyScreenLooksAsItShould(language: Language, shape: Int) throws
  {
    let (name, columns, rows) = shapes[shape]
    let suffix = "\(language.rawValue)-\(name)"
    let unsure = ProgramAnswer(
      text: language == .english ? "Maybe it is a *rate*." : "হয়তো এটি একটি *হার*।", confidence: .low, score: 0.4,
      goesToTutors: true)
    var walk = walk(nil, language: language, columns: columns, rows: rows)
    walk.press(.alt("a"))
    walk.paste(language == .english ? "Why do we multiply?" : "কেন গুণ করি?")
    try expectGolden(walk.screen, "asking-program-\(suffix)")
    walk.press(.enter)
    try expectGolden(walk.screen, "asking-program-waiting-\(suffix)")
    walk.press(.escape)
    walk.world.programSays = Self.answer
    walk.press(.enter)
    try expectGolden(walk.screen, "asking-program-answered-\(suffix)")
    walk.press(.enter)
    walk.paste(language == .english ? "And why is that?" : "আর তা কেন?")
    walk.world.programSays = unsure
    walk.press(.enter)
    try expectGolden(walk.screen, "asking-program-unsure-\(suffix)")
  }

  @Test func theProgramAnswersFirstAndTheTutorIsAlwaysThere() {
    var walk = walk()
    walk.press(.alt("a"))
    walk.press(.enter)
    #expect(questions(walk).isEmpty, "nothing is asked where nothing is written")
    walk.type("why so?")
    walk.press(.enter)
    #expect(questions(walk) == ["why so?"] && asked(walk).isEmpty)
    #expect(walk.screen.contains("A program wrote this") && walk.screen.contains("fairly sure"))
    #expect(walk.screen.contains("1. divide both by two") && !walk.screen.contains("**"), "Markdown is laid out")
    walk.press(.character("t"))
    #expect(asked(walk) == [.thing(.exchange(Exchange.ID("asked-0")))])
    #expect(walk.app.kindOfPlace == "lesson")
  }

  @Test func theTutorCanBeAskedAtOnce() {
    var walk = walk()
    walk.press(.alt("a"))
    walk.type("why?")
    walk.press(.control("t"))
    #expect(questions(walk).isEmpty && asked(walk).count == 1 && walk.app.kindOfPlace == "lesson")
    // What goes on with the tutors goes on with them.
    walk.press(.alt("a"))
    walk.type("still?")
    walk.press(.enter)
    #expect(questions(walk).isEmpty && asked(walk).count == 2)
  }

  @Test func whatWentToTheTutorsIsNotPassedOnAgain() {
    let unsure = ProgramAnswer(text: "Maybe.", confidence: .low, score: 0.3, goesToTutors: true)
    var walk = walk(unsure)
    walk.press(.alt("a"))
    walk.type("why so?")
    walk.press(.enter)
    #expect(walk.screen.contains("Your tutor has it, too") && walk.screen.contains("not sure of this"))
    walk.press(.character("t"))
    #expect(asked(walk).isEmpty && walk.app.kindOfPlace == "asking")
  }

  @Test func whoeverStopsWaitingKeepsTheWords() {
    var walk = walk(nil)
    walk.press(.alt("a"))
    walk.type("why so?")
    walk.press(.enter)
    #expect(walk.screen.contains("The program is thinking"))
    walk.press(.escape)
    #expect(walk.effects.contains(.stopProgram))
    #expect(walk.app.kindOfPlace == "asking" && walk.app.asking?.field.text == "why so?")
  }

  @Test func aModelThatFailsLeavesTheWordsAndTheTutor() {
    var walk = walk(nil)
    walk.press(.alt("a"))
    walk.type("why so?")
    walk.press(.enter)
    walk.perform(walk.app.receive(.failed(.answerTold), at: walk.now))
    #expect(walk.app.asking?.field.text == "why so?")
    walk.press(.control("t"))
    #expect(asked(walk).count == 1)
  }

  @Test func onceTheDaysQuestionsAreUsedTheTutorsAreAsked() {
    var walk = walk(left: 0)
    walk.press(.alt("a"))
    #expect(walk.screen.contains("twenty times today"))
    walk.type("why?")
    walk.press(.enter)
    #expect(questions(walk).isEmpty && asked(walk).count == 1)
  }

  @Test func theProblemThatIsOpenGoesWithTheQuestion() {
    var walk = Walk.five()
    (walk.world.programLeft, walk.world.programSays) = (20, Self.answer)
    walk.press(.alt("a"))
    walk.type("how?")
    walk.press(.enter, .escape)
    walk.answerRight()
    walk.press(.alt("a"))
    walk.type("how?")
    walk.press(.enter)
    let open = walk.effects.compactMap { effect -> Problem?? in
      if case .askProgram(_, let question, _) = effect { .some(question.open) } else { nil }
    }
    #expect(open == [World.five[0], nil], "what is answered is no secret any more")
  }
}
