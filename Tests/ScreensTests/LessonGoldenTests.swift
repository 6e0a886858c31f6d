import Learning
import Screens
import Terminal
import Testing

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
