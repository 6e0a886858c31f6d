import Learning
import Screens
import Terminal
import Testing

/// Somebody who looks at the plan.
func planned(language: Language = .english, columns: Int = 80, rows: Int = 24) -> Walk {
  var walk = Walk.home(language: language, columns: columns, rows: rows)
  walk.perform(walk.app.receive(.saved(walk.withExam()), at: walk.now))
  walk.choose(.plan)
  return walk
}

extension Walk {
  /// The profile of whoever is here, with an exam in 41 days.
  func withExam(_ date: CalendarDay? = Walk.saturday.adding(days: 41)) -> Profile {
    var profile =
      app.context.profile
      ?? Profile(
        person: Person.ID("nobody"), name: "", grade: 7, language: .english, timeZone: "Asia/Kolkata")
    profile.examDate = date
    profile.examName = app.context.language == .english ? "Half-yearly" : "অর্ধবার্ষিক পরীক্ষা"
    profile.hoursPerDay = 1.5
    return profile
  }

  var plan: Plan.State? { if case .plan(let state) = app.place { state } else { nil } }
}

@Test(arguments: Language.allCases, [0, 1, 2])
func thePlanLooksAsItShould(language: Language, shape: Int) throws {
  let (name, columns, rows) = shapes[shape]
  let suffix = "\(language.rawValue)-\(name)"
  var walk = planned(language: language, columns: columns, rows: rows)
  try expectGolden(walk.screen, "plan-today-\(suffix)")
  walk.press(.right, .down, .down, .down)
  try expectGolden(walk.screen, "plan-week-\(suffix)")
  walk.press(.right, .down)
  try expectGolden(walk.screen, "plan-topics-\(suffix)")
  walk.press(.character("e"), .control("a"), .control("k"))
  walk.type("2026-02-30")
  walk.press(.enter)
  try expectGolden(walk.screen, "plan-date-\(suffix)")
  walk.press(.escape, .escape)
  try expectGolden(walk.screen, "home-exam-\(suffix)")
}

@Test func theLastWeekAndAnExamThatIsOverAreSaid() {
  var walk = planned()
  let near = World.outlook(exam: Walk.saturday.adding(days: 6))
  walk.perform(walk.app.receive(.plan(near), at: walk.now))
  #expect(walk.screen.contains("The last week"))
  #expect(near.week.allSatisfy { $0.stretches.allSatisfy { $0.purpose == .learning } })
  walk = Walk.home()
  walk.perform(walk.app.receive(.saved(walk.withExam(Walk.saturday.adding(days: -1))), at: walk.now))
  #expect(walk.screen.contains("the exam is over"))
  walk.choose(.plan)
  #expect(walk.screen.contains("The exam was on 20 November 2026"))
  #expect(walk.plan?.outlook == nil)
  // A new date is typed over it.
  walk.press(.character("e"), .control("a"), .control("k"))
  walk.type("2027-1-5")
  walk.press(.enter)
  #expect(walk.app.context.profile?.examDate == CalendarDay(year: 2027, month: 1, day: 5))
  #expect(walk.plan?.outlook != nil)
}

@Test func whatIsTypedIsChecked() {
  var walk = planned()
  func expect(_ key: Character, _ text: String, _ said: String?) {
    walk.press(.character(key), .control("a"), .control("k"))
    walk.type(text)
    walk.press(.enter)
    if let said {
      #expect(walk.screen.contains(said), "\(text)")
      walk.press(.escape)
    } else {
      #expect(walk.plan?.mode == .browsing, "\(text)")
    }
  }
  expect("e", "tomorrow", "year, month, day")
  expect("e", "2026-11-20", "That day is over")
  expect("e", "2029-11-20", "two years")
  expect("e", "2026-11-21", nil)
  expect("e", "২০২৬/১২/৩১", nil)
  #expect(walk.app.context.profile?.examDate == CalendarDay(year: 2026, month: 12, day: 31))
  expect("e", "", nil)
  #expect(walk.app.context.profile?.examDate == nil)
  for text in ["0", "0.1", "17", "-1", "1.5.2", "x", "", "1e1", "1.234"] { expect("t", text, "from 0.25 to 16") }
  expect("t", "২,৫", nil)
  #expect(walk.app.context.profile?.hoursPerDay == 2.5)
  expect("n", "Annual", nil)
  #expect(walk.app.context.profile?.examName == "Annual")
}

@Test func aTopicOfThePlanIsPractisedAndLeadsBack() {
  var walk = planned()
  walk.press(.enter)
  #expect(walk.five?.freely?.source == .topic(Topic.ID("equations-7")) || walk.five?.freely != nil)
  walk.press(.escape)
  #expect(walk.plan != nil)
}

@Test func aPlanOfYesterdayIsNotActedOn() {
  var walk = planned()
  walk.effects = []
  walk.wait(seconds: 86_400)
  walk.press(.enter)
  #expect(walk.effects == [.loadPlan(walk.app.context.profile?.person ?? Person.ID(""))])
  #expect(walk.five == nil)
}

@Test func whatAnotherWindowPlannedIsReadAgain() {
  var walk = planned()
  walk.effects = []
  walk.world.trouble = .conflict
  walk.press(.character("r"))
  let person = walk.app.context.profile?.person ?? Person.ID("")
  #expect(walk.effects == [.replan(person, version: 1), .loadPlan(person)])
}

@Test func thePlanIsToldInWords() {
  var walk = PlainWalk()
  walk.say("Asha", "7", "English", "", "", "\(Walk.place(of: .plan) + 1)")
  #expect(walk.heard("Today:"))
  #expect(walk.heard("1. "))
  #expect(walk.heard("It opens: "))
  walk.say("part")
  #expect(walk.heard("This week:"))
  walk.say("part")
  #expect(walk.heard("What next:"))
  walk.say("hours", "forty")
  #expect(walk.heard("from 0.25 to 16"))
  walk.say(":cancel", "date", "2026-12-31")
  #expect(walk.mode.app.context.profile?.examDate == CalendarDay(year: 2026, month: 12, day: 31))
}

@Test func everyPrintedLineFitsWhatReadsWell() {
  for language in Language.allCases {
    let context = Context(now: Walk.evening, language: language, timeZone: "Asia/Kolkata")
    let lines = Plan.printed(World.outlook, context)
    #expect(lines.count > 20)
    #expect(lines.contains { $0.hasPrefix("1. ") || $0.hasPrefix("১. ") })
  }
}
