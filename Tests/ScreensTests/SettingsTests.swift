import Learning
import Screens
import Terminal
import Testing

func settings() -> Walk {
  var walk = Walk.home()
  walk.press(.character("s"))
  return walk
}

@Test func aNameIsChangedAndKept() {
  var walk = settings()
  walk.press(.enter, .control("a"), .control("k"))
  walk.type("Asha Rahman")
  walk.press(.enter)
  #expect(walk.world.profiles.values.first?.name == "Asha Rahman")
  #expect(walk.screen.contains("Saved."))
}

@Test func anEditThatIsLeftChangesNothing() {
  var walk = settings()
  walk.press(.enter)
  walk.type("xyz")
  walk.press(.escape)
  #expect(walk.world.profiles.values.first?.name == "Asha")
  #expect(walk.screen.contains("Asha"))
}

@Test func aThemeIsPreviewedWhileItIsChosen() {
  var walk = settings()
  walk.press(.down, .down, .down, .down, .down, .enter, .down)
  #expect(walk.world.themes.last == .some("dark"))
  walk.press(.down)
  #expect(walk.world.themes.last == .some("light"))
  walk.press(.escape)
  #expect(walk.world.themes.last == .some(nil))
  #expect(walk.world.profiles.values.first?.theme == nil)
  walk.press(.enter, .down, .enter)
  #expect(walk.world.profiles.values.first?.theme == "dark")
}

@Test func aPasswordIsSetTypedTwiceAndNeverShown() {
  var walk = settings()
  for _ in 0..<7 { walk.press(.down) }
  walk.press(.enter)
  walk.type("hilsa")
  #expect(!walk.screen.contains("hilsa"))
  walk.press(.enter)
  walk.type("hilse")
  walk.press(.enter)
  #expect(walk.screen.contains("not the same"))
  walk.type("hilsa")
  walk.press(.enter)
  walk.type("hilsa")
  walk.press(.enter)
  #expect(walk.world.passwords.values.first == Secret("hilsa"))
  #expect(walk.screen.contains("The password is set."))
}

@Test func anAgeIsANumberInEitherDigits() {
  var walk = settings()
  for _ in 0..<8 { walk.press(.down) }
  walk.press(.enter)
  walk.type("200")
  walk.press(.enter)
  #expect(walk.screen.contains("from 4 to 120"))
  walk.press(.control("a"), .control("k"))
  walk.type("১২")
  walk.press(.enter)
  #expect(walk.world.profiles.values.first?.age == 12)
}

@Test func whatCouldNotBeSavedIsNotShownAsSaved() {
  var walk = settings()
  walk.press(.down)
  walk.world.trouble = .diskFull
  walk.press(.right)
  #expect(walk.screen.contains("The disk is full"))
  #expect(walk.screen.contains("Grade 7"))
}

@Test func manyChangesInARowAllArrive() {
  var walk = settings()
  walk.press(.down, .right, .right, .right)
  #expect(walk.world.profiles.values.first?.grade == 10)
}
