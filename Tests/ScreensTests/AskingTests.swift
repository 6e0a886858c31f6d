import Learning
import Screens
import Terminal
import Testing

/// A question to the tutors, from wherever one meets what it is about.
@Suite struct AskingTests {
  private static let student = Person.ID("person-1")

  private func asked(_ walk: Walk) -> [AskedAbout] {
    walk.effects.compactMap { if case .oversee(.ask(_, let about), _) = $0 { about } else { nil } }
  }

  private func result() -> Walk {
    var walk = Walk.five()
    for _ in 0..<5 {
      walk.answerRight()
      walk.press(.enter)
    }
    return walk
  }

  @Test(arguments: Language.allCases, [0, 1, 2]) func everyScreenLooksAsItShould(language: Language, shape: Int) throws
  {
    let (name, columns, rows) = shapes[shape]
    let suffix = "\(language.rawValue)-\(name)"
    var walk = Walk.lesson(language: language, columns: columns, rows: rows)
    walk.press(.alt("a"))
    try expectGolden(walk.screen, "asking-\(suffix)")
    walk.paste(language == .english ? "Why do we multiply,\nand not divide?" : "কেন গুণ করি,\nভাগ কেন নয়?")
    walk.press(.enter)
    try expectGolden(walk.screen, "asking-sent-\(suffix)")
    walk.press(.alt("a"))
    try expectGolden(walk.screen, "asking-again-\(suffix)")
  }

  @Test func aTurnOfALessonIsAskedAboutAndTheDraftStays() {
    var walk = Walk.lesson()
    walk.type("2")
    let talk = walk.lesson
    walk.press(.alt("a"))
    #expect(walk.app.kindOfPlace == "asking")
    walk.press(.enter)
    #expect(walk.app.kindOfPlace == "asking", "nothing is sent where nothing is written")
    walk.type("why?")
    walk.press(.enter)
    #expect(walk.app.kindOfPlace == "lesson")
    #expect(walk.lesson?.field.text == "2" && walk.lesson?.page == talk?.page)
    guard case .said(let line, later: 0, in: let lesson)? = asked(walk).first else {
      Issue.record("nothing was asked")
      return
    }
    #expect(lesson == talk?.lesson.id && line == talk?.page.lines.last)
    #expect(walk.app.notice?.text == "Your tutor has it: number 2 in the queue, since today, usually 2 hours.")
    #expect(walk.world.lessons[0].turns == 0, "the tutor of the lesson heard nothing")
  }

  @Test func anotherTurnIsMarkedFirst() {
    var walk = Walk.lesson()
    for text in ["1", "2"] { walk.answer(text) }
    walk.press(.alt("c"), .up, .up)
    let marked = walk.lesson?.marked
    walk.press(.character("a"))
    walk.type("what?")
    walk.press(.enter)
    guard case .said(let line, later: _, in: _)? = asked(walk).first else {
      Issue.record("nothing was asked")
      return
    }
    #expect(marked.flatMap { walk.lesson?.page.lines[$0] } == line)
    #expect(walk.lesson?.mode == .answering)
  }

  @Test func whatTheWorldSaysMeanwhileIsHeardBeneath() {
    var walk = Walk.lesson()
    walk.press(.alt("a"))
    walk.type("wh")
    guard let page = walk.lesson?.page else { return }
    walk.perform(walk.app.receive(.tutorBegins(page.lesson.id), at: walk.now))
    #expect(walk.app.kindOfPlace == "asking" && walk.app.asking?.field.text == "wh")
    #expect(walk.lesson?.speech != nil)
  }

  @Test func theSameThreadGoesOn() {
    var walk = Walk.lesson()
    walk.press(.alt("a"))
    walk.type("why?")
    walk.press(.enter, .alt("a"))
    #expect(walk.screen.contains("you: why?"))
    walk.type("still?")
    walk.press(.enter)
    #expect(asked(walk).count == 2 && Set(asked(walk)).count == 1)
    #expect(walk.world.asked.values.first?.messages.map(\.text) == ["why?", "still?"])
  }

  @Test func whatCannotBeKeptStaysInTheField() {
    var walk = Walk.lesson()
    walk.press(.alt("a"))
    walk.type("why?")
    walk.world.trouble = .diskFull
    walk.press(.enter)
    #expect(walk.app.kindOfPlace == "asking" && walk.app.asking?.field.text == "why?")
    walk.world.trouble = nil
    walk.press(.enter)
    #expect(walk.app.kindOfPlace == "lesson")
  }

  @Test func aProblemIsAskedAboutWhileItIsOpenAndItsAnswerLater() {
    var walk = Walk.five()
    walk.type("1")
    walk.press(.alt("a"))
    walk.type("?")
    walk.press(.escape)
    #expect(walk.five?.field.text == "1" && asked(walk).isEmpty)
    walk.press(.alt("a"))
    walk.type("what is meant?")
    walk.press(.enter)
    #expect(asked(walk) == [.thing(.problem(World.five[0].id))])
    walk.press(.backspace)
    walk.answerWrong()
    walk.press(.character("a"))
    walk.type("and now?")
    walk.press(.enter)
    #expect(walk.five.map { asked(walk).last == .answered(World.five[0].id, in: $0.session.id) } == true)
  }

  @Test func anAnswerIsAskedAboutFromTheResult() {
    var walk = result()
    #expect(walk.app.kindOfPlace == "result")
    walk.press(.down, .character("a"))
    walk.type("why?")
    walk.press(.enter)
    #expect(walk.app.kindOfPlace == "result")
    guard case .answered(World.five[1].id, in: _)? = asked(walk).first else {
      Issue.record("nothing was asked")
      return
    }
  }

  @Test func aProblemOfTheLibraryIsAskedAbout() {
    var walk = Walk.home()
    walk.choose(.library)
    #expect(!walk.app.keyTable.contains { $0.help.en == "ask my tutor" }, "a topic is no problem")
    walk.press(.enter, .down, .alt("a"))
    walk.type("why?")
    walk.press(.enter)
    guard case .thing(.problem)? = asked(walk).first else {
      Issue.record("nothing was asked")
      return
    }
    #expect(walk.app.kindOfPlace == "library")
  }

  @Test func theStudentSeesTheSamePlaceWhereverSomethingWaits() {
    var walk = Walk.five()
    walk.answerWrong()
    let dispute = "number 3 in the queue"
    walk.world.placeOfDisputes = 3
    walk.press(.character("d"), .enter)
    #expect(walk.screen.contains(dispute))
    for _ in 0..<4 {
      walk.press(.enter)
      walk.answerRight()
    }
    walk.press(.enter)
    #expect(walk.app.kindOfPlace == "result" && walk.screen.contains(dispute))
    walk.press(.escape)
    #expect(walk.screen.contains(dispute), "home")
    walk.choose(.tutor)
    #expect(walk.screen.contains(dispute), "my tutor")
  }

  @Test func thePlainModeAsksToo() {
    var walk = Walk.lesson()
    walk.type("2")
    var plain = PlainMode(app: walk.app)
    _ = plain.receive(line: ":ask", at: walk.now)
    #expect(plain.app.kindOfPlace == "asking" && plain.prompt.contains("To your tutor"))
    let turn = plain.receive(line: "hint", at: walk.now)
    #expect(
      turn.effects.contains { if case .oversee(.ask("hint", _), _) = $0 { true } else { false } },
      "a word of the lesson is none of it here")
  }
}
