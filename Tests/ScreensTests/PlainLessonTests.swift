import Learning
import Screens
import Terminal
import Testing

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
