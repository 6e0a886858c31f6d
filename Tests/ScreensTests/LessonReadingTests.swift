import Learning
import Screens
import Terminal
import Testing

/// Going through what was said in a lesson.
@Suite struct LessonReadingTests {
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
