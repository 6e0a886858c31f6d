import Learning
import Screens
import Terminal
import Testing

extension Walk {
  /// Somebody in a fresh lesson.
  static func lesson(
    language: Language = .english, columns: Int = 80, rows: Int = 24, world: World = World()
  ) -> Walk {
    var walk = home(language: language, columns: columns, rows: rows, world: world)
    walk.choose(.learn)
    walk.press(.enter)
    return walk
  }

  var lesson: LessonRoom.State? { if case .lesson(let state) = app.place { state } else { nil } }

  mutating func hear(_ event: Event) { perform(app.receive(event, at: now)) }

  mutating func answer(_ text: String) {
    paste(text)
    press(.enter)
  }

  /// All five questions, answered right.
  mutating func finishLesson() { for text in ["28", "c", "true", "3/4", "-2.5"] { answer(text) } }
}

@Suite struct LessonTests {
  @Test func homeLeadsToALessonAndResumesIt() {
    var walk = Walk.lesson()
    #expect(walk.screen.contains("open question"))
    walk.answer("28")
    walk.press(.escape)
    #expect(walk.world.lessons[0].status == .paused)
    #expect(walk.screen.contains("▸ Resume: Ratios and scales"))
    #expect(walk.screen.contains("step 1 of 4, paused today"))
    walk.wait(seconds: 60)
    walk.press(.enter)
    #expect(walk.lesson?.lesson.status == .inProgress)
    #expect(walk.screen.contains("Welcome back."))
  }

  @Test func whatIsTypedIsOnTheDiskAsItIsTyped() {
    var walk = Walk.lesson()
    walk.type("2")
    #expect(walk.world.lessons[0].draft == "2")
    walk.type("7")
    #expect(walk.world.lessons[0].draft == "27")
    #expect(walk.screen.contains("saved"))
    walk.press(.escape, .enter)
    #expect(walk.lesson?.field.text == "27", "it waits in the field")
  }

  @Test func savedIsSaidOnlyOfWhatIsThere() {
    var walk = Walk.lesson()
    let held = walk.app.receive(.key(.character("2")), at: walk.now)
    #expect(walk.screen.contains("saving…") && !walk.screen.contains("saved"))
    walk.world.trouble = .diskFull
    walk.perform(held)
    #expect(walk.screen.contains("not saved yet"))
    walk.type("8")
    #expect(walk.world.lessons[0].draft == "28")
    #expect(walk.screen.contains("saved"))
  }

  @Test func aReplyWaitsForTheDiskAndTypingAheadForTheReply() {
    var walk = Walk.lesson()
    walk.paste("28")
    let held = walk.app.receive(.key(.enter), at: walk.now)
    #expect(!walk.screen.contains("you    28"), "it is not shown as said")
    #expect(walk.screen.contains("saving…"))
    for key in ["c", " ", "!"] as [Character] { _ = walk.app.receive(.key(.character(key)), at: walk.now) }
    #expect(walk.lesson?.field.text == "28")
    walk.perform(held)
    #expect(walk.lesson?.field.text == "c !", "typed ahead, for the next question")
    #expect(walk.world.lessons[0].asked.count == 2)
    #expect(walk.world.lessons[0].draft == "c !")
  }

  @Test func enterWhileADraftIsOnItsWaySaysItOnce() {
    var walk = Walk.lesson()
    var held = walk.app.receive(.key(.character("2")), at: walk.now)
    held += walk.app.receive(.key(.character("8")), at: walk.now)
    held += walk.app.receive(.key(.enter), at: walk.now)
    #expect(held.count == 1, "one draft is on its way")
    walk.perform(held)
    #expect(walk.world.lessons[0].turns == 1)
    #expect(
      walk.lesson?.page.lines.contains { if case .student(let reply) = $0 { reply.text == "28" } else { false } }
        == true)
  }

  @Test func aConflictOpensItAgainAndKeepsTheText() {
    var walk = Walk.lesson()
    walk.type("2")
    walk.world.add(
      .remediated(.hint, [Saying(.hint, Phrase(en: "From elsewhere.", bn: "অন্যখান থেকে।"))], nil), to: 0, at: walk.now)
    walk.type("7")
    #expect(walk.screen.contains("went on in another window"))
    #expect(walk.screen.contains("From elsewhere."))
    #expect(walk.lesson?.field.text == "27")
    walk.press(.enter)
    #expect(walk.world.lessons[0].turns == 1, "and can be said")
    #expect(walk.world.lessons[0].attempts == 1)
  }

  @Test func aReplyThatMetAConflictIsKept() {
    var walk = Walk.lesson()
    walk.paste("28")
    walk.world.add(.drafted("elsewhere"), to: 0, at: walk.now)
    walk.press(.enter)
    #expect(walk.lesson?.field.text == "28")
    #expect(walk.world.lessons[0].turns == 0)
    walk.press(.enter)
    #expect(walk.world.lessons[0].turns == 1)
  }

  @Test func lettersAreWordsToTheTutorOnlyWhereTheFieldIsEmpty() {
    var walk = Walk.lesson()
    walk.press(.character("h"))
    #expect(walk.effects.contains { if case .reply("hint", _, _) = $0 { true } else { false } })
    walk.type("4h")
    #expect(walk.lesson?.field.text == "4h")
    #expect(walk.world.lessons[0].turns == 1)
    walk.press(.control("g"), .function(9))
    #expect(walk.world.lessons[0].attempts == 1, "I don't know")
  }

  @Test func whoeverTypesTheWholeWordHasSaidItOnce() {
    var walk = Walk.lesson()
    walk.type("why")
    walk.press(.enter)
    #expect(walk.world.lessons[0].turns == 1)
    #expect(walk.lesson?.field.text == "" && walk.lesson?.complaint == nil)
    walk.type("h")
    walk.wait(seconds: 3)
    walk.type("if")
    #expect(walk.lesson?.field.text == "if", "after a while it is the beginning of an answer")
  }

  @Test func anOptionIsChosenByLetterOrByAClick() throws {
    var walk = Walk.lesson()
    walk.answer("28")
    walk.type("b")
    #expect(walk.screen.contains("▸ b) green"))
    let state = try #require(walk.lesson)
    #expect(state.field.text == "b")
    let row = try #require(
      walk.screen.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("c) blue") })
    walk.perform(walk.app.receive(.mouse(.press(Position(column: 6, row: row))), at: walk.now))
    #expect(walk.lesson?.field.text == "c")
    walk.press(.enter)
    #expect(walk.world.lessons[0].right == 2)
  }

  @Test func whoeverReadsFurtherUpStaysThere() throws {
    var walk = Walk.lesson()
    for text in ["1", "2", "3"] { walk.answer(text) }
    walk.press(.pageUp, .pageUp)
    let before = try #require(walk.lesson?.anchor)
    let top = walk.screen.split(separator: "\n")[3]
    // A turn that comes by itself: said in the other window, or a model's.
    let lesson = try #require(walk.lesson).lesson
    let said = Effect.reply("4", in: lesson.id, version: lesson.version)
    let turn = walk.world.perform(said, at: walk.now)
    walk.hear(try #require(turn))
    #expect(walk.lesson?.anchor == before)
    #expect(walk.screen.split(separator: "\n")[3] == top, "nothing moved")
    #expect(walk.screen.contains("↓ 6 new below"))
    walk.press(.end)
    #expect(walk.lesson?.anchor == nil)
    #expect(!walk.screen.contains("new below"))
    #expect(walk.screen.contains("Now try once more."))
  }

  @Test func aTurnThatIsTooHighIsShownFromItsBeginning() {
    var walk = Walk.lesson()
    walk.answer("28")
    #expect(walk.screen.contains("you    28"))
    #expect(walk.screen.contains("↓"))
    for _ in 0..<6 { walk.press(.pageDown) }
    #expect(walk.lesson?.anchor == nil)
    #expect(walk.screen.contains("Now one for you."))
  }

  @Test func earlierLinesComeWhenOneIsAtTheTopAndNothingJumps() throws {
    var world = World()
    world.lessonTail = 8
    var walk = Walk.lesson(world: world)
    for text in ["1", "2", "3", "4"] { walk.answer(text) }
    walk.press(.escape, .enter)
    #expect(try #require(walk.lesson).page.earlier > 0)
    var pages = 0
    while let state = walk.lesson, state.page.earlier > 0, pages < 50 {
      walk.press(.pageUp)
      pages += 1
    }
    #expect(walk.lesson?.page.earlier == 0)
    #expect(walk.lesson?.page.lines == walk.world.lessonLines[Lesson.ID("lesson-1")])
    for _ in 0..<30 { walk.press(.up) }
    #expect(walk.screen.contains("Hello! Today is about"))
  }

  @Test func wordsAreFoundWhileTheyAreTypedAndGoneThrough() throws {
    var walk = Walk.lesson()
    for text in ["1", "2", "3"] { walk.answer(text) }
    walk.press(.character("/"))
    walk.type("CENTI")
    let last = try #require(walk.lesson?.marked)
    #expect(walk.lesson?.mode == .searching)
    walk.press(.enter, .character("n"))
    let before = try #require(walk.lesson?.marked)
    #expect(before < last)
    #expect(walk.screen.contains("▸"))
    walk.press(.character("N"))
    #expect(walk.lesson?.marked == last)
    walk.press(.escape)
    #expect(walk.lesson?.mode == .answering)
    walk.press(.character("/"))
    walk.type("elephant")
    #expect(walk.screen.contains("Nobody said that here."))
  }

  @Test func aSearchGoesOnInLinesThatAreNotHereYet() {
    var world = World()
    world.lessonTail = 6
    var walk = Walk.lesson(world: world)
    for text in ["1", "2", "3", "4"] { walk.answer(text) }
    walk.press(.escape, .enter, .character("/"))
    walk.type("hello")
    #expect(walk.lesson?.page.earlier == 0)
    #expect(walk.screen.contains("Hello! Today is about"))
  }

  @Test func aMessageIsCopiedAsItReads() throws {
    var walk = Walk.lesson()
    walk.answer("27")
    walk.press(.alt("c"), .enter)
    #expect(walk.world.copied == ["Now try once more."])
    #expect(walk.screen.contains("Sent to the terminal"))
    walk.press(.alt("c"), .up, .up, .character("y"))
    #expect(try #require(walk.world.copied.last).hasPrefix("If one centimetre stands for 4 km"))
    #expect(walk.lesson?.mode == .answering)
  }

  @Test func anAnswerComesBackFromTheEditor() {
    var walk = Walk.lesson()
    walk.type("27")
    walk.world.editorSaves = "28\n"
    walk.press(.control("x"))
    #expect(walk.effects.contains(.edit("27")))
    #expect(walk.lesson?.field.text == "28")
    #expect(walk.world.lessons[0].draft == "28")
    walk.world.editorSaves = nil
    walk.press(.control("x"))
    #expect(walk.screen.contains("There is no editor here."))
    #expect(walk.lesson?.field.text == "28", "what was there stays")
  }

  @Test func aLessonWithoutItsPrerequisitesNeedsASecondKey() {
    var walk = Walk.home()
    walk.choose(.learn)
    walk.press(.down, .down, .enter)
    #expect(walk.screen.contains("Fractions (mastery 41, needs 50)"))
    #expect(walk.world.lessons.isEmpty)
    walk.press(.enter)
    #expect(walk.world.lessons.isEmpty, "the same key does not insist")
    walk.press(.character("n"), .enter, .character("y"))
    #expect(walk.lesson != nil)
  }

  @Test func completingItShowsWhatItCameToAndMoreMayFollow() {
    var walk = Walk.lesson()
    walk.finishLesson()
    #expect(walk.lesson?.lesson.status == .completed)
    for _ in 0..<10 { walk.press(.pageDown) }
    #expect(walk.screen.contains("4 of 4 steps · 100 % of its ideas"))
    #expect(walk.screen.contains("The scale of a map: 16 +16"))
    walk.press(.character("m"))
    #expect(walk.world.lessons[0].turns == 6)
    walk.press(.escape)
    #expect(!walk.screen.contains("Resume"), "it is over")
  }

  @Test func whoeverIsLostGoesToWhatComesFirst() {
    var walk = Walk.lesson()
    let first = LostPrerequisite(concept: Concept.ID("unit"), name: Phrase(en: "Sharing equally", bn: "সমান ভাগ"))
    walk.world.add(.lost(first, []), to: 0, at: walk.now)
    walk.type("2")
    #expect(walk.screen.contains("First comes: Sharing equally."))
    walk.press(.enter)
    #expect(
      walk.effects.contains {
        if case .beginLesson(LessonOrder(.concept(Concept.ID("unit"))), _) = $0 { true } else { false }
      })
    #expect(walk.world.lessons.count == 2 && walk.lesson?.lesson.id == walk.world.lessons[1].id)
  }

  @Test func aLessonPausedElsewhereIsGoneOnWith() {
    var walk = Walk.lesson()
    walk.world.add(.paused, to: 0, at: walk.now)
    walk.hear(.lesson(walk.world.page(walk.world.lessons[0])))
    #expect(walk.screen.contains("This lesson is paused."))
    walk.press(.enter)
    #expect(walk.lesson?.lesson.status == .inProgress)
  }

  @Test func theLastDraftIsWrittenWhenTheTerminalGoes() {
    var walk = Walk.lesson()
    let held = walk.app.receive(.key(.character("2")), at: walk.now)
    _ = walk.app.receive(.key(.character("8")), at: walk.now)
    let closing = walk.app.receive(.closing, at: walk.now)
    walk.perform(held + closing)
    #expect(walk.world.lessons[0].draft == "28")
  }

  @Test func anExamLeadsToALessonOnItsWeakest() {
    var walk = Walk.exam()
    walk.type("27")
    walk.press(.tab, .character("s"), .character("y"), .character("t"))
    #expect(walk.lesson != nil)
    #expect(
      walk.effects.contains {
        if case .beginLesson(let order, _) = $0 {
          order.subject == .concept(Concept.ID("rate")) || order.subject == .concept(Concept.ID("scale"))
        } else {
          false
        }
      })
  }

  @Test func whoeverAskedForATopicIsInItsLesson() {
    var walk = Walk()
    walk.app = App(
      context: walk.app.context, place: .welcome(Welcome.State(timeZone: "Asia/Kolkata")),
      lessonWish: LessonWish(LessonOrder(.guideline(Guideline.ID("ratios-7")))))
    walk.press(.control("g"))
    #expect(walk.lesson != nil)
  }

  @Test func aKeyCostsTheSameHoweverLongTheLesson() throws {
    var walk = Walk.lesson()
    var page = try #require(walk.lesson).page
    let turn = page.lines
    while page.lines.count < 20_000 { page.lines += turn }
    walk.hear(.lesson(page))
    walk.press(.home)
    #expect(walk.screen.contains("Hello! Today is about"))
    let before = walk.screen
    walk.press(.pageDown, .pageUp)
    #expect(walk.screen == before)
    walk.press(.end)
    #expect(walk.lesson?.anchor == nil)
  }

  /// Whatever is scrolled, each row is seen once, in order, and no screen is emptier than it need be.
  @Test(arguments: [(80, 24), (140, 40), (40, 12)])
  func goingUpAndDownPassesEveryRowOnce(columns: Int, rows: Int) {
    var walk = Walk.lesson(columns: columns, rows: rows)
    for text in ["1", "2", "28", "a"] { walk.answer(text) }
    walk.press(.end)
    let end = walk.screen
    var ups = 0
    var last = ""
    while walk.screen != last, ups < 400 {
      last = walk.screen
      walk.press(.up)
      ups += 1
    }
    #expect(ups < 400)
    for _ in 0..<ups { walk.press(.down) }
    #expect(walk.screen == end)
  }
}

@Suite struct PlainLessonTests {
  @Test func aLessonIsToldLineByLine() {
    let walk = Walk.home()
    var plain = PlainWalk()
    plain.mode = PlainMode(app: walk.app)
    plain.world = walk.world
    plain.say("\(Walk.place(of: .learn) + 1)")
    #expect(plain.heard("1. Ratios and scales"))
    plain.say("3")
    #expect(plain.heard("First should come Fractions"))
    plain.say("no", "1")
    #expect(plain.heard("tutor: Hello!"))
    #expect(plain.heard("tutor: Problem 1:"))
    plain.say("27")
    #expect(plain.heard("you: 27"))
    #expect(plain.heard("tutor: It looks as if you added"))
    plain.say("hint")
    #expect(plain.heard("you: hint"))
    plain.say("28", "c", "true", "3/4", "-2.5")
    #expect(plain.heard("✓ You have gone through the whole plan."))
    #expect(plain.lines.filter { $0.hasPrefix("tutor: Hello!") }.count == 1)
    plain.say("")
    #expect(plain.heard("1. Today's five"))
  }

  /// Whoever named the topic is not read the list of all of them first.
  @Test func whoeverAskedForATopicIsToldOnlyItsLesson() {
    let home = Walk.home()
    let wish = LessonWish(LessonOrder(.guideline(Guideline.ID("ratios-7"))))
    var plain = PlainWalk()
    plain.mode = PlainMode(app: App(context: home.app.context, place: home.app.place, lessonWish: wish))
    plain.world = home.world
    plain.lines = []
    plain.take(plain.mode.open())
    #expect(plain.heard("tutor: Hello!"))
    #expect(!plain.heard("1. "))
  }

  @Test func wordsAreFoundAndCopiedInThePlainModeToo() {
    let walk = Walk.home()
    var plain = PlainWalk()
    plain.mode = PlainMode(app: walk.app)
    plain.world = walk.world
    plain.say("\(Walk.place(of: .learn) + 1)", "1", "27", "find", "kilometres and")
    #expect(plain.lines.last?.hasPrefix("tutor: Hello!") == true)
    plain.say("copy")
    #expect(plain.lines.last?.hasPrefix("Hello!") == true)
  }

  @Test func thePlainLessonSpeaksBengaliAndTakesTheEditor() {
    let walk = Walk.home(language: .bengali)
    var plain = PlainWalk()
    plain.mode = PlainMode(app: walk.app)
    plain.world = walk.world
    plain.world.editorSaves = "২৮"
    plain.say("\(Walk.place(of: .learn) + 1)", "1")
    #expect(plain.heard("শিক্ষক: এসো!"))
    plain.say("এডিটর")
    #expect(plain.heard("লেখা আছে: ২৮"))
    plain.say("")
    #expect(plain.heard("তুমি: ২৮"))
  }
}

@Test(arguments: Language.allCases, [0, 1, 2])
func everyLessonScreenLooksAsItShould(language: Language, shape: Int) throws {
  let (name, columns, rows) = shapes[shape]
  let suffix = "\(language.rawValue)-\(name)"
  var walk = Walk.home(language: language, columns: columns, rows: rows)
  walk.choose(.learn)
  try expectGolden(walk.screen, "lesson-choice-\(suffix)")
  walk.press(.down, .down, .enter)
  try expectGolden(walk.screen, "lesson-insisting-\(suffix)")
  walk.press(.character("n"), .up, .up, .enter)
  try expectGolden(walk.screen, "lesson-fresh-\(suffix)")
  walk.answer("27")
  try expectGolden(walk.screen, "lesson-wrong-\(suffix)")
  walk.answer("28")
  try expectGolden(walk.screen, "lesson-explained-\(suffix)")
  walk.press(.end)
  walk.type(language == .english ? "I think it is b" : "আমার মনে হয় খ")
  walk.press(.altEnter)
  walk.type(language == .english ? "because the sea is green" : "কারণ সমুদ্র সবুজ")
  try expectGolden(walk.screen, "lesson-typed-\(suffix)")
  walk.press(.control("g"), .pageUp)
  walk.answer("a")
  try expectGolden(walk.screen, "lesson-scrolled-\(suffix)")
  walk.press(.end, .character("/"))
  walk.type(language == .english ? "centi" : "সেমি")
  try expectGolden(walk.screen, "lesson-searching-\(suffix)")
  walk.press(.enter)
  try expectGolden(walk.screen, "lesson-picking-\(suffix)")
  walk.press(.escape, .escape)
  try expectGolden(walk.screen, "home-lesson-\(suffix)")
  walk.hear(.today(walk.world.today(of: try #require(walk.app.context.profile), at: walk.now)))
  walk.choose(.learn)
  try expectGolden(walk.screen, "lesson-choice-unfinished-\(suffix)")
  walk.press(.enter)
  for text in ["c", "true", "3/4", "-2.5"] { walk.answer(text) }
  walk.press(.end)
  try expectGolden(walk.screen, "lesson-completed-\(suffix)")
  walk.press(.character("b"))
  walk.world.add(.paused, to: 1, at: walk.now)
  walk.hear(.lesson(walk.world.page(walk.world.lessons[1])))
  try expectGolden(walk.screen, "lesson-paused-\(suffix)")
  walk.press(.enter)
  let first = LostPrerequisite(concept: Concept.ID("unit"), name: Phrase(en: "Sharing equally", bn: "সমান ভাগ"))
  walk.world.add(.lost(first, []), to: 1, at: walk.now)
  walk.hear(.lesson(walk.world.page(walk.world.lessons[1])))
  try expectGolden(walk.screen, "lesson-lost-\(suffix)")
}
