import Learning
import Screens
import Terminal
import Testing

extension Key {
  static func random(using random: inout some RandomNumberGenerator) -> Key {
    let named: [Key] = [
      .enter, .enter, .enter, .tab, .backTab, .escape, .backspace, .delete, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .function(1), .function(2), .function(3), .control("p"), .control("n"), .control("o"),
      .control("s"), .control("e"), .control("g"), .control("a"), .control("k"), .control("u"), .control("w"),
      .control("f"),
      .altEnter, .controlLeft, .alt("x"), .insert, .alt("c"), .control("x"), .function(5), .function(9),
    ]
    let letters = Array("abcdefhjklmnstuvwxyq?:/0123456789.,-% কখগঘ২৮৩৪ি্য漢👍é")
    return Bool.random(using: &random)
      ? named[Int.random(in: 0..<named.count, using: &random)]
      : .character(letters[Int.random(in: 0..<letters.count, using: &random)])
  }
}

/// A walk that begins in another place each round.
private func start(_ round: Int, family: WidthFamily) -> Walk {
  let language: Language = round % 2 == 0 ? .english : .bengali
  var walk: Walk
  switch round % 17 {
  case 0: walk = Walk(language: language)
  case 1: walk = .home(language: language)
  case 2: walk = .five(language: language)
  case 3:
    walk = .five(language: language)
    for _ in 0..<5 {
      walk.answerWrong()
      walk.press(.enter)
    }
  case 4: walk = planned(language: language)
  case 5: walk = aiming(language: language)
  case 6: walk = .exam(language: language, isTimed: true)
  case 7:
    walk = .exam(language: language)
    walk.type("7")
    walk.press(.tab, .character("s"), .character("y"))
  case 8: walk = .lesson(language: language)
  case 9:
    walk = .home(language: language)
    walk.choose(.learn)
  case 10:
    walk = .tutoring(language: language)
    if round > 17 { walk.press(.character("u")) }
  case 11:
    walk = .home(language: language)
    walk.choose(.library)
    walk.press(.character("e"))
  case 13:
    walk = .tutoring(role: .admin, language: language)
    if round < 15 {
      walk.press(.character("p"))
    } else {
      walk.press(.character(":"))
      walk.type(language == .english ? "settings" : "সেটিংস")
      walk.press(.enter, .character("m"))
    }
  case 14: walk = .tutoring(role: .parent, language: language)
  case 12:
    var world = World()
    world.news.conversations = [World.conversation]
    walk = .home(language: language, world: world)
    walk.choose(.tutor)
  case 15:
    walk = .home(language: language)
    walk.choose(.exam)
  default:
    walk = .home(language: language)
    walk.press(.character(round > 5 ? "p" : "s"))
  }
  walk.app.resize(to: walk.app.context.size, family: family)
  return walk
}

/// The rules above and below are whole, whatever stands between them.
private func expectFrame(_ grid: Grid, _ place: String) {
  let (columns, rows) = (grid.size.columns, grid.size.rows)
  guard columns >= 40, rows >= 12 else { return }
  for row in [1, rows - 2] {
    let rule = (1..<columns - 1).map { grid[$0, row].text }
    #expect(rule.allSatisfy { $0 == "─" }, "\(place): row \(row) of \(columns)x\(rows) is \(rule.joined())")
  }
}

/// 100,000 keys, pastes, clicks and resizes, in both languages and both width families: nothing traps, and the frame
/// never breaks.
@Test(arguments: WidthFamily.allCases)
func anyKeysLeaveASoundScreen(family: WidthFamily) {
  var random = SplitMix64(seed: UInt64(family.rawValue) + 7)
  let pastes = ["28", "৩/৪", "\u{1B}[2J\u{7}x", "কি লাভ স্ত্রী", String(repeating: "হ্যাঁ ", count: 80), "a\nb\nc", ""]
  var visited: Set<String> = []
  for round in 0..<34 {
    var walk = start(round, family: family)
    visited.insert(walk.app.kindOfPlace)
    for step in 0..<2_000 {
      switch Int.random(in: 0..<100, using: &random) {
      case 0:
        walk.app.resize(
          to: Size(
            columns: Int.random(in: 1...160, using: &random), rows: Int.random(in: 1...50, using: &random)),
          family: family)
      case 1:
        walk.paste(pastes[Int.random(in: 0..<pastes.count, using: &random)])
      case 2:
        let at = Position(
          column: Int.random(in: 0..<100, using: &random), row: Int.random(in: 0..<40, using: &random))
        walk.perform(walk.app.receive(.mouse(.press(at)), at: walk.now))
      case 3:
        walk.wait(seconds: Int.random(in: 0...400, using: &random))
      case 4:
        walk.world.trouble = Bool.random(using: &random) ? .diskFull : .conflict
      case 5...12 where walk.app.kindOfPlace == "asking":
        // It takes every letter, and would be all that the rest of a round sees.
        walk.press(.escape)
      default:
        walk.press(.random(using: &random))
      }
      walk.effects = []
      if step % 10 == 0 {
        let canvas = walk.app.canvas()
        #expect(canvas.grid.isSound, "round \(round), step \(step)")
        #expect(canvas.grid.size == walk.app.context.size)
        if walk.app.overlay == nil, walk.app.notice == nil { expectFrame(canvas.grid, "round \(round), step \(step)") }
      }
      visited.insert(walk.app.kindOfPlace)
    }
  }
  #expect(
    visited == [
      "people", "welcome", "home", "dailyFive", "library", "mastery", "result", "settings", "plan", "goals", "progress",
      "examChoice", "exam", "examResult", "lessonChoice", "lesson", "roster", "student", "review", "queue", "classPage",
      "assigning", "myTutor", "school", "models", "asking", "child", "holding", "held", "summary", "correcting",
    ])
}
