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
}
