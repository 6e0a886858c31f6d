import Learning
import Screens
import Terminal
import Testing

/// What a student hears of the tutors, and asks them.
@Suite struct MyTutorTests {
  private static let student = Person.ID("person-1")

  /// Something was given, answered and decided.
  private static var spoken: World {
    var world = World()
    let given = AssignedProblem(
      id: .init("given"), student: student, problem: World.five[0], tutor: World.tutor, note: "Draw it first.",
      goalTags: [], assigned: Walk.evening, due: CalendarDay(year: 2026, month: 11, day: 24), tries: 0,
      completed: nil, masteryBefore: 31, masteryAfter: nil, isReplaced: false)
    let conversation = Conversation(
      id: .init("thread"), student: student, subject: .problem(World.five[1].id), isOpen: true,
      messages: [
        .init(id: Identifier("a"), author: student, text: "Why do we divide?", at: Walk.evening),
        .init(id: Identifier("b"), author: World.tutor, text: "To find one of them.", at: Walk.evening),
      ])
    let ruling = RulingHeard(
      id: .init("dispute"), about: World.five[2].statement,
      ruling: Dispute.Ruling(outcome: .right, words: "Well seen.", at: Walk.evening))
    let since = CalendarDay(year: 2026, month: 11, day: 3)
    let circle = StudentCircle(
      carers: [
        Carer(tutor: World.tutor, name: "Rahman", subject: nil, since: since),
        Carer(tutor: Person.ID("sen"), name: "Sen", subject: Subject.ID("mathematics"), since: since),
      ], className: "7B", teacher: "Rahman")
    world.news = TutorNews(given: [given], conversations: [conversation], rulings: [ruling], circle: circle)
    return world
  }

  private func tutor(_ walk: Walk) -> MyTutor.State? {
    if case .myTutor(let state) = walk.app.place { state } else { nil }
  }

  @Test(arguments: Language.allCases, [0, 1, 2]) func everyScreenLooksAsItShould(language: Language, shape: Int) throws
  {
    let (name, columns, rows) = shapes[shape]
    let suffix = "\(language.rawValue)-\(name)"
    var walk = Walk.home(language: language, columns: columns, rows: rows, world: Self.spoken)
    try expectGolden(walk.screen, "home-tutor-\(suffix)")
    walk.choose(.tutor)
    walk.press(.down)
    try expectGolden(walk.screen, "mytutor-\(suffix)")
    walk.press(.up, .enter)
    try expectGolden(walk.screen, "five-given-\(suffix)")
  }

  @Test func itSaysWhoLooksAfterTheStudentAndWhatBecameOfAQuestion() {
    var world = Self.spoken
    world.news.conversations[0].isOpen = false
    var walk = Walk.home(world: world)
    walk.choose(.tutor)
    #expect(walk.screen.contains("Rahman looks after you: every subject, since 3 Nov."))
    #expect(walk.screen.contains("Sen looks after you: Mathematics, since 3 Nov."))
    #expect(walk.screen.contains("You are in 7B, with Rahman."))
    walk.press(.up)
    #expect(walk.screen.contains("over") && walk.screen.contains("To find one of them."))
    let before = walk.effects
    walk.press(.character("c"))
    #expect(walk.effects == before, "what is over is not ended again")
    walk.world.news.circle = StudentCircle()
    walk.press(.escape)
    walk.choose(.tutor)
    #expect(walk.screen.contains("No tutor looks after you just now"))
  }

  @Test func aQuestionThatWasClosedWithoutAnAnswerIsSaidAndAskedAgain() {
    var world = Self.spoken
    world.news.conversations[0].messages.removeLast()
    (world.news.conversations[0].isOpen, world.news.conversations[0].dropped) = (false, Walk.evening)
    var walk = Walk.home(world: world)
    #expect(walk.screen.contains("a question was closed"))
    walk.choose(.tutor)
    walk.press(.down)
    #expect(walk.screen.contains("closed without an answer") && walk.screen.contains("You may ask again"))
    #expect(walk.app.keyTable.contains { $0.help.en == "ask again" })
    walk.press(.enter)
    walk.type("Please?")
    walk.press(.enter)
    #expect(walk.world.news.conversations[0].messages.last?.text == "Please?")
  }

  @Test func homeSaysNothingWhereThereIsNothing() {
    let walk = Walk.home()
    guard case .home(let state) = walk.app.place else { return }
    #expect(state.news == TutorNews() && !state.items.contains(.tutor))
  }

  @Test func aLineThatComesLaterLeavesTheMarkWhereItWas() {
    var walk = Walk.home()
    walk.press(.down)
    guard case .home(let before) = walk.app.place else { return }
    let marked = before.items[before.selected]
    walk.perform(walk.app.receive(.overseen(.news(Self.spoken.news)), at: walk.now))
    guard case .home(let after) = walk.app.place else { return }
    #expect(after.items.contains(.tutor) && after.items[after.selected] == marked)
  }

  @Test func whatWasGivenIsTriedUntilItIsRight() {
    var walk = Walk.home(world: Self.spoken)
    walk.choose(.tutor)
    walk.press(.enter)
    #expect(walk.five?.freely?.given == .init("given"))
    walk.answerWrong()
    #expect(walk.five?.isSaving == false)
    #expect(!walk.effects.contains { if case .keepFreeAnswer = $0 { true } else { false } }, "it is kept once")
    walk.press(.enter)
    #expect(tutor(walk)?.news?.toPractise.map(\.tries) == [1])
    walk.press(.enter)
    walk.answerRight()
    walk.press(.enter)
    #expect(tutor(walk)?.news?.toPractise.isEmpty == true)
  }

  @Test func bothSidesWriteAndTheStudentIsDoneWithIt() {
    var walk = Walk.home(world: Self.spoken)
    walk.choose(.tutor)
    walk.press(.down)
    #expect(walk.screen.contains("your tutor answered"))
    walk.press(.enter)
    walk.type("Thank you")
    walk.press(.enter)
    #expect(walk.world.news.conversations[0].messages.last?.text == "Thank you")
    walk.press(.character("c"))
    #expect(walk.world.news.conversations.isEmpty)
  }
}
