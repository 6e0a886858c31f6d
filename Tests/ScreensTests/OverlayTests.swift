import Learning
import Screens
import Terminal
import Testing

@Test func theLanguageChosenLastStaysWhateverIsSavedMeanwhile() throws {
  var app = Walk.home().app
  let before = try #require(app.context.profile)
  var bengali = before
  bengali.language = .bengali
  _ = app.receive(.key(.function(2)), at: Walk.evening)
  _ = app.receive(.key(.function(2)), at: Walk.evening)
  #expect(app.context.language == .english)
  _ = app.receive(.saved(bengali), at: Walk.evening)
  #expect(app.context.language == .english, "the first of the two was saved")
  _ = app.receive(.saved(before), at: Walk.evening)
  #expect(app.context.profile == before)
}

@Test func thePaletteFindsByAnyWordAndDoesIt() {
  var walk = Walk.home()
  walk.press(.control("p"))
  walk.type("setti")
  walk.press(.enter)
  #expect(walk.screen.contains("The day begins at"))
}

@Test func findGoesToWhatIsNamed() {
  var walk = Walk.home()
  walk.press(.character("/"))
  walk.type("settings")
  walk.press(.enter)
  #expect(walk.screen.contains("The day begins at"))
}

@Test func helpListsEveryKeyOfThePlaceAndAKeyPressedThereIsDone() {
  var walk = Walk.home(rows: 40)
  walk.press(.character("?"))
  for word in ["go", "up", "down", "quit", "command", "find", "বাংলা"] {
    #expect(walk.screen.contains(word), "help lacks \(word)")
  }
  walk.press(.character("s"))
  #expect(walk.app.overlay == nil)
  #expect(walk.screen.contains("The day begins at"))
}

@Test func everyFooterKeyIsClickable() throws {
  let walk = Walk.home()
  let row = walk.app.context.size.rows - 1
  let canvas = walk.app.canvas()
  let footer = try #require(canvas.grid.text.split(separator: "\n", omittingEmptySubsequences: false).last)
  #expect(footer.contains("⏎ go"))
  #expect(canvas.action(at: Position(column: 2, row: row)) == .press(.enter))
}

@Test func aClickChoosesAndTheWheelMoves() throws {
  var walk = Walk.home()
  let canvas = walk.app.canvas()
  let target = try #require(canvas.targets.first { $0.action == .pick(Walk.place(of: .settings)) })
  walk.perform(
    walk.app.receive(
      .mouse(.press(Position(column: target.area.column + 1, row: target.area.row))), at: walk.now))
  #expect(walk.screen.contains("The day begins at"))
}

@Test func noKeyHasTwoMeaningsInOnePlace() {
  for walk in [Walk(), Walk.home(), Walk.five(), settings(), shared(), planned(), aiming()] {
    var seen: Set<Key> = []
    for entry in walk.app.keyTable {
      for key in entry.keys { #expect(seen.insert(key).inserted, "\(key) is bound twice") }
    }
  }
}
