import Learning
import Screens
import Terminal
import Testing

/// Somebody who looks at goals, with two of them and a month of practice.
func aiming(language: Language = .english, columns: Int = 80, rows: Int = 24) -> Walk {
  var world = World()
  world.aims = World.fullAims
  var walk = Walk.home(language: language, columns: columns, rows: rows, world: world)
  walk.choose(.plan)
  walk.press(.character("g"))
  return walk
}

extension Walk {
  var goals: Goals.State? { if case .goals(let state) = app.place { state } else { nil } }
}

@Test(arguments: Language.allCases, [0, 1, 2])
func goalsLookAsTheyShould(language: Language, shape: Int) throws {
  let (name, columns, rows) = shapes[shape]
  let suffix = "\(language.rawValue)-\(name)"
  var walk = aiming(language: language, columns: columns, rows: rows)
  try expectGolden(walk.screen, "goals-\(suffix)")
  walk.press(.character("n"))
  walk.type("Fractions")
  try expectGolden(walk.screen, "goals-naming-\(suffix)")
  walk.press(.enter, .down)
  try expectGolden(walk.screen, "goals-kind-\(suffix)")
  walk.press(.escape, .character("x"))
  try expectGolden(walk.screen, "goals-asking-\(suffix)")
}

@Test func aGoalIsSetAndRestsAndGoesOn() {
  var walk = Walk.home()
  walk.choose(.plan)
  walk.press(.character("g"))
  #expect(walk.screen.contains("No goal yet"))
  walk.press(.enter)
  walk.press(.enter)
  #expect(walk.screen.contains("needs a few words"))
  walk.type("Ready for March")
  walk.press(.enter, .down, .down, .enter)
  #expect(walk.world.aims.goals.map(\.kind) == [.exam])
  #expect(walk.screen.contains("Ready for March"))
  walk.press(.enter)
  #expect(walk.screen.contains("resting"))
  walk.press(.enter)
  #expect(walk.screen.contains("on the way"))
  walk.press(.character("x"), .character("n"))
  #expect(walk.world.aims.goals.count == 1)
  walk.press(.character("x"), .character("y"))
  #expect(walk.world.aims.goals.isEmpty)
}

@Test func aClickMarksAGoalAndASecondOneActs() throws {
  var walk = aiming()
  let target = try #require(walk.app.canvas().targets.first { $0.action == .pick(1) })
  let click = Input.mouse(.press(Position(column: target.area.column + 1, row: target.area.row)))
  walk.perform(walk.app.receive(click, at: walk.now))
  #expect(walk.goals?.selected == 1 && walk.world.aims.goals[1].status == .paused)
  walk.perform(walk.app.receive(click, at: walk.now))
  #expect(walk.world.aims.goals[1].status == .active)
}

@Test func whoDoesNotWantPointsSeesNone() {
  var walk = Walk.home()
  walk.press(.character("s"))
  for _ in 0..<12 { walk.press(.down) }
  #expect(walk.screen.contains("Goals stay."))
  walk.press(.right)
  #expect(walk.world.profiles.values.first?.showsRewards == false)
  walk.world.aims = World.fullAims
  walk.press(.escape)
  walk.choose(.plan)
  walk.press(.character("g"))
  #expect(walk.screen.contains("Ready for the half-yearly"))
  for word in ["Level", "points", "★", "The first five"] { #expect(!walk.screen.contains(word), "\(word)") }
}

@Test func theResultSaysInOneLineWhatWasEarned() {
  func result(_ shows: Bool) -> Walk {
    var walk = Walk.home()
    walk.world.aims = World.fullAims
    if !shows {
      walk.press(.character("s"))
      for _ in 0..<12 { walk.press(.down) }
      walk.press(.right, .escape)
    }
    walk.press(.enter)
    for _ in 0..<5 {
      walk.answerRight()
      walk.press(.enter)
    }
    return walk
  }
  #expect(result(true).screen.contains("points today · Level"))
  #expect(!result(false).screen.contains("points"))
}

@Test func goalsAreToldInWords() {
  var walk = PlainWalk()
  walk.world.aims = World.fullAims
  walk.say("Asha", "7", "English", "", "", "\(Walk.place(of: .plan) + 1)", "goals")
  #expect(walk.heard("1. Ready for the half-yearly"))
  #expect(walk.heard("Level "))
  #expect(walk.heard("A week in a row (seven days running)"))
  walk.say("new", "Fractions", "2")
  #expect(walk.world.aims.goals.last?.kind == .stretch)
}

@Test func whatIsEarnedStandsFirst() {
  let achievements = World.fullAims.achievements
  let walk = aiming(rows: 40)
  let lines = walk.screen.split(separator: "\n").filter { $0.contains("★ ") || $0.contains("· The") }
  #expect(!achievements.badges.isEmpty)
  #expect(lines.first?.contains("★") == true)
}
