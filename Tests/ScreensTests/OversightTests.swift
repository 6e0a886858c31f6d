import Learning
import Screens
import Terminal
import Testing

/// The places of whoever looks after students.
@Suite struct OversightTests {
  @Test(arguments: Language.allCases, [0, 1, 2]) func everyScreenLooksAsItShould(language: Language, shape: Int) throws
  {
    let (name, columns, rows) = shapes[shape]
    let suffix = "\(language.rawValue)-\(name)"
    var walk = Walk.tutoring(language: language, columns: columns, rows: rows)
    try expectGolden(walk.screen, "roster-\(suffix)")
    walk.press(.enter)
    try expectGolden(walk.screen, "student-\(suffix)")
    walk.press(.down, .enter)
    try expectGolden(walk.screen, "reading-\(suffix)")
    walk.press(.character("y"))
    walk.type("ok")
    try expectGolden(walk.screen, "reading-ruling-\(suffix)")
    walk.press(.escape, .escape, .tab)
    try expectGolden(walk.screen, "student-summaries-\(suffix)")
    walk.press(.character("a"))
    try expectGolden(walk.screen, "assigning-\(suffix)")
    walk.press(.control("s"))
    try expectGolden(walk.screen, "student-assigned-\(suffix)")
    walk.press(.escape, .character("u"), .down)
    try expectGolden(walk.screen, "queue-\(suffix)")
    walk.press(.escape, .character("v"))
    try expectGolden(walk.screen, "class-\(suffix)")
  }

  private func roster(_ walk: Walk) -> Roster.State? {
    if case .roster(let state) = walk.app.place { state } else { nil }
  }

  private func review(_ walk: Walk) -> Review.State? {
    if case .review(let state) = walk.app.place { state } else { nil }
  }

  @Test(arguments: [Learning.Role.tutor, .admin]) func whoLooksAfterStudentsComesHomeToThem(
    role: Learning.Role
  ) {
    var walk = Walk.tutoring(role: role)
    #expect(walk.app.kindOfPlace == "roster")
    #expect(roster(walk)?.entries?.first?.name == "Rafi", "who needs help first")
    walk.press(.character("s"), .escape)
    #expect(walk.app.kindOfPlace == "roster")
    #expect(!walk.effects.contains { if case .beginPractice = $0 { true } else { false } })
  }

  @Test func aStudentComesHomeAsBefore() {
    #expect(Walk.home().app.kindOfPlace == "home")
  }

  @Test func theFirstScreenSaysWhoNeedsHelpAndWhy() {
    let screen = Walk.tutoring().screen
    for words in ["Rafi", "risk high (31)", "9 days away", "1 dispute waits for 2 days"] {
      #expect(screen.contains(words), "\(words)")
    }
  }

  @Test func theListIsConfinedToAClassAndToASubject() {
    var walk = Walk.tutoring()
    walk.press(.character("c"))
    #expect(roster(walk)?.shown.map(\.name) == ["মিনা"])
    walk.press(.character("c"))
    #expect(roster(walk)?.shown.allSatisfy { $0.className == "7B" } == true)
    walk.press(.character("c"), .character("b"))
    #expect(roster(walk)?.subject == Subject.ID("mathematics") && roster(walk)?.shown.count == 5)
  }

  @Test func whoIsNotLookedAfterNowIsNotOpened() {
    var walk = Walk.tutoring()
    walk.press(.end, .enter)
    #expect(roster(walk)?.student?.name == "Ravi")
  }

  @Test func aReviewBeginsAtTheFirstMistakeAndShowsWhatTheStudentDidNotSee() {
    var walk = Walk.tutoring()
    walk.press(.enter, .down, .enter)
    #expect(review(walk)?.selected == 3)
    for words in [
      "Verdict: not right", "divided where you should multiply", "mastery 36 → 31", "one centimetre is 4 km",
    ] {
      #expect(walk.screen.contains(words), "\(words)")
    }
    walk.press(.character("n"))
    #expect(review(walk)?.selected == 3, "there is one mistake")
  }

  @Test func aRulingIsSentWithAWordAndShown() {
    var walk = Walk.tutoring()
    walk.press(.enter, .down, .enter, .character("y"))
    walk.type("You did")
    walk.press(.enter)
    let settled = Effect.oversee(
      .settle(.init("dispute"), as: .right, words: "You did", in: World.fiveSitting), as: World.tutor)
    #expect(walk.effects.contains(settled))
    #expect(review(walk)?.turn?.behind.counted == .right && walk.screen.contains("Ruled: right. “You did”"))
  }

  @Test func aTurnIsMarkedWithANoteThatItsAuthorTakesAway() {
    var walk = Walk.tutoring()
    walk.press(.enter, .down, .enter, .character("m"), .enter)
    #expect(review(walk)?.turn?.notes.isEmpty == true, "an empty note is none")
    walk.press(.character("m"))
    walk.type("ask?")
    walk.press(.enter)
    #expect(review(walk)?.turn?.notes.map(\.text) == ["ask?"])
    walk.press(.character("d"))
    #expect(review(walk)?.turn?.notes.isEmpty == true)
  }

  @Test func whatWasSaidIsFoundAndOpenedWhereItWasSaid() {
    var walk = Walk.tutoring()
    walk.press(.enter, .character("w"))
    walk.type("scale")
    walk.press(.enter)
    #expect(walk.screen.contains("the ‹scale› of a map"))
    walk.press(.enter)
    #expect(review(walk)?.turn?.id == ReviewTurn.ID("turn-5"))
    walk.press(.escape, .escape)
    #expect(walk.app.kindOfPlace == "student", "the list is back first")
  }

  @Test func aSessionThatGoesOnIsAskedAboutAgain() {
    var walk = Walk.tutoring()
    walk.press(.enter, .down, .enter)
    #expect(walk.app.nextTick == nil, "what is finished wakes nobody")
    var transcript = walk.world.transcript(of: World.fiveSitting)
    transcript.sitting.state = .going
    walk.perform(walk.app.receive(.overseen(.transcript(transcript)), at: walk.now))
    #expect(walk.app.nextTick == walk.now.adding(seconds: 3))
    walk.wait(seconds: 3)
    #expect(walk.effects.last == .oversee(.follow(World.fiveSitting, version: 9), as: World.tutor))
    walk.press(.end)
    transcript.turns.append(ReviewTurn(id: .init("new"), at: walk.now, shown: .resumed))
    walk.perform(walk.app.receive(.overseen(.transcript(transcript)), at: walk.now))
    #expect(review(walk)?.turn?.id == ReviewTurn.ID("new"), "whoever is at the end stays there")
  }

  @Test func whatIsDecidedLeavesTheQueue() {
    var walk = Walk.tutoring()
    walk.press(.character("u"))
    walk.press(.character("x"), .enter)
    #expect(walk.world.ruled[.init("dispute")]?.outcome == .wrong)
    walk.press(.enter)
    walk.type("ভাগ করলে একটি পাই")
    walk.press(.enter, .character("y"), .enter, .character("x"))
    walk.type("thin")
    walk.press(.enter)
    #expect(walk.screen.contains("Nothing waits"))
    #expect(
      walk.effects.contains(
        .oversee(.decide(.guideline(.init("ratios")), approving: false, reason: "thin"), as: World.tutor)))
  }

  @Test func aSummaryIsChangedForAReasonAndTheChangeUndone() {
    var walk = Walk.tutoring()
    walk.press(.enter, .tab, .character("e"), .control("a"), .control("k"))
    walk.type("Better.")
    walk.press(.enter)
    walk.type("clearer")
    walk.press(.enter)
    #expect(walk.world.corrections.map(\.reason) == ["clearer"] && walk.screen.contains("changed by a tutor"))
    walk.press(.tab, .tab, .character("u"))
    #expect(walk.world.corrections.isEmpty)
  }

  @Test func practiceIsGivenAndStandsOnThePage() {
    var walk = Walk.tutoring()
    walk.press(.character("a"), .right, .down, .right, .down, .right, .right, .down)
    walk.type("for Monday")
    walk.press(.enter, .enter)
    let order = PracticeOrder(
      .fresh(Topic.ID("ratios-7")), count: 6, due: CalendarDay(year: 2026, month: 11, day: 23), note: "for Monday")
    #expect(walk.effects.contains(.oversee(.give(order, to: Person.ID("rafi")), as: World.tutor)))
    #expect(walk.app.kindOfPlace == "student" && walk.screen.contains("for Monday"))
  }

  /// The assignment is laid down while the tutor reads: whatever is asked next shuts the page, and nothing of it stays.
  @Test(arguments: [false, true]) func aPageThatIsNotTheirsAnyMoreIsShutWithASentence(isReading: Bool) {
    var walk = Walk.tutoring()
    walk.press(.enter)
    if isReading { walk.press(.down, .enter) }
    walk.world.lapsed = [Person.ID("rafi")]
    if isReading { walk.press(.escape) } else { walk.press(.character("m")) }
    #expect(walk.app.kindOfPlace == "roster")
    #expect(walk.screen.contains("You do not look after Rafi now"))
    #expect(!walk.screen.contains("risk high (31)"))
    walk.press(.end)
    #expect(roster(walk)?.shown.first { $0.name == "Rafi" }?.isInForce == false)
  }

  @Test func onlyAnAdminIsLedToTheSchool() {
    for (role, home) in [(Learning.Role.tutor, "roster"), (.parent, "child")] {
      var walk = Walk.tutoring(role: role)
      walk.press(.character("p"))
      #expect(walk.app.kindOfPlace == home)
    }
  }
}
