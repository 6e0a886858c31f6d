import Learning
import Screens
import Terminal
import Testing

let shapes: [(String, Int, Int)] = [("80x24", 80, 24), ("140x40", 140, 40), ("40x12", 40, 12)]

@Test(arguments: Language.allCases, [0, 1, 2])
func everyScreenLooksAsItShould(language: Language, shape: Int) throws {
  let (name, columns, rows) = shapes[shape]
  let suffix = "\(language.rawValue)-\(name)"

  var walk = Walk(language: language, columns: columns, rows: rows)
  try expectGolden(walk.screen, "welcome-\(suffix)")

  walk = Walk.home(language: language, columns: columns, rows: rows)
  try expectGolden(walk.screen, "home-first-\(suffix)")

  walk.press(.enter)
  try expectGolden(walk.screen, "five-number-\(suffix)")
  walk.press(.tab, .tab, .up)
  walk.type("২৯")
  try expectGolden(walk.screen, "five-hints-\(suffix)")
  walk.wait(seconds: 75)
  walk.press(.enter)
  try expectGolden(walk.screen, "five-wrong-\(suffix)")
  walk.press(.character("d"))
  walk.type("29?")
  try expectGolden(walk.screen, "five-objecting-\(suffix)")
  walk.press(.enter)
  try expectGolden(walk.screen, "five-disputed-\(suffix)")
  walk.press(.enter, .character("b"))
  try expectGolden(walk.screen, "five-choice-\(suffix)")
  walk.answerRight()
  try expectGolden(walk.screen, "five-right-\(suffix)")
  walk.press(.enter)
  try expectGolden(walk.screen, "five-boolean-\(suffix)")
  walk.press(.control("n"))
  try expectGolden(walk.screen, "five-skipped-\(suffix)")
  walk.press(.escape)
  try expectGolden(walk.screen, "home-resume-\(suffix)")
  walk.press(.enter)
  walk.answerRight()
  walk.press(.enter)
  walk.answerRight()
  walk.press(.enter)
  try expectGolden(walk.screen, "result-\(suffix)")
  walk.press(.enter)
  try expectGolden(walk.screen, "home-done-\(suffix)")
  walk.press(.character("?"))
  try expectGolden(walk.screen, "help-\(suffix)")
  walk.press(.escape, .character(":"))
  try expectGolden(walk.screen, "palette-\(suffix)")
  walk.press(.escape, .character("s"))
  try expectGolden(walk.screen, "settings-\(suffix)")
  walk.press(.down, .down, .down, .down, .down, .enter)
  try expectGolden(walk.screen, "settings-themes-\(suffix)")
}

@Test func tooSmallAScreenSaysSo() throws {
  let walk = Walk.home(columns: 30, rows: 8)
  #expect(walk.screen.hasPrefix("Too small: 30x8"))
}
