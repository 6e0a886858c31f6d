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
    walk.press(.escape, .escape, .tab, .tab)
    try expectGolden(walk.screen, "student-summaries-\(suffix)")
    walk.press(.character("a"))
    try expectGolden(walk.screen, "assigning-\(suffix)")
    walk.press(.right, .right, .down, .right, .down, .enter, .enter, .down)
    try expectGolden(walk.screen, "assigning-by-hand-\(suffix)")
    walk.press(.control("s"))
    try expectGolden(walk.screen, "student-assigned-\(suffix)")
    walk.press(.escape, .character("u"), .down)
    try expectGolden(walk.screen, "queue-\(suffix)")
    walk.press(.down)
    try expectGolden(walk.screen, "queue-problem-\(suffix)")
    walk.press(.character("e"), .tab)
    try expectGolden(walk.screen, "queue-editing-\(suffix)")
    walk.press(.escape, .down)
    try expectGolden(walk.screen, "queue-guideline-\(suffix)")
    walk.press(.escape, .character("v"))
    try expectGolden(walk.screen, "class-\(suffix)")
    for page in ["students", "predictions", "corrections", "answers", "costs"] {
      walk.press(.tab)
      try expectGolden(walk.screen, "class-\(page)-\(suffix)")
    }
    walk.press(.character("w"))
    walk.type("scale")
    walk.press(.enter)
    try expectGolden(walk.screen, "class-said-\(suffix)")
    walk.press(.escape, .escape, .enter, .character("m"), .character("f"), .character("b"), .character("d"))
    try expectGolden(walk.screen, "student-filtered-\(suffix)")
    walk.press(.character("t"))
    walk.type("soon")
    walk.press(.enter)
    try expectGolden(walk.screen, "student-days-\(suffix)")
  }

  @Test(arguments: [Learning.Role.tutor, .admin]) func whoLooksAfterStudentsComesHomeToThem(
    role: Learning.Role
  ) {
    var walk = Walk.tutoring(role: role)
    #expect(walk.app.kindOfPlace == "roster")
    #expect(walk.roster?.entries?.first?.name == "Rafi", "who needs help first")
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
    #expect(walk.roster?.shown.map(\.name) == ["মিনা"])
    walk.press(.character("c"))
    #expect(walk.roster?.shown.allSatisfy { $0.className == "7B" } == true)
    walk.press(.character("c"), .character("b"))
    #expect(walk.roster?.subject == Subject.ID("mathematics") && walk.roster?.shown.count == 5)
  }

  @Test func whoIsNotLookedAfterNowIsNotOpened() {
    var walk = Walk.tutoring()
    walk.press(.end, .enter)
    #expect(walk.roster?.student?.name == "Ravi")
  }

  @Test func aReviewBeginsAtTheFirstMistakeAndShowsWhatTheStudentDidNotSee() {
    var walk = Walk.tutoring()
    walk.press(.enter, .down, .enter)
    #expect(walk.review?.selected == 3)
    for words in [
      "Verdict: not right", "divided where you should multiply", "mastery 36 → 31", "one centimetre is 4 km",
    ] {
      #expect(walk.screen.contains(words), "\(words)")
    }
    walk.press(.character("n"))
    #expect(walk.review?.selected == 3, "there is one mistake")
  }

  @Test func aRulingIsSentWithAWordAndShown() {
    var walk = Walk.tutoring()
    walk.press(.enter, .down, .enter, .character("y"))
    walk.type("You did")
    walk.press(.enter)
    let settled = Effect.oversee(
      .settle(.init("dispute"), as: .right, words: "You did", in: World.fiveSitting), as: World.tutor)
    #expect(walk.effects.contains(settled))
    #expect(walk.review?.turn?.behind.counted == .right && walk.screen.contains("Ruled: right. “You did”"))
  }

  @Test func aTurnIsMarkedWithANoteThatItsAuthorTakesAway() {
    var walk = Walk.tutoring()
    walk.press(.enter, .down, .enter, .character("m"), .enter)
    #expect(walk.review?.turn?.notes.isEmpty == true, "an empty note is none")
    walk.press(.character("m"))
    walk.type("ask?")
    walk.press(.enter)
    #expect(walk.review?.turn?.notes.map(\.text) == ["ask?"])
    walk.press(.character("d"))
    #expect(walk.review?.turn?.notes.isEmpty == true)
  }

  @Test func theClassLeadsToItsStudents() {
    var walk = Walk.tutoring()
    walk.press(.character("v"), .enter)
    #expect(walk.app.kindOfPlace == "classPage", "a topic is nobody")
    walk.press(.tab, .enter)
    #expect(walk.studentPage?.name == "Rafi")
  }

  @Test func problemsAreChosenByHandAndNoneThatWasGiven() {
    var walk = Walk.tutoring()
    walk.press(.character("a"), .right, .right, .down, .right, .control("s"))
    guard case .assigning(let state) = walk.app.place else {
      Issue.record("nothing is given where nothing is chosen")
      return
    }
    #expect(state.marked == 0 && !state.isWaiting)
    walk.press(.enter, .down, .enter, .down, .character(" "), .up, .up, .enter, .enter, .control("s"))
    let chosen = [World.bank.items[2].id, World.bank.items[0].id]
    #expect(
      walk.effects.contains(.oversee(.give(PracticeOrder(.chosen(chosen)), to: Person.ID("rafi")), as: World.tutor)))
  }

  /// On the smallest screen, every line can be marked and every problem read whole.
  @Test func everythingThatCanBeGivenIsWithinReachOnTheSmallestScreen() {
    var walk = Walk.tutoring(columns: 40, rows: 12)
    walk.press(.character("a"))
    for _ in 0..<8 {
      #expect(walk.screen.contains("▸"))
      walk.press(.tab)
    }
    walk.press(.escape, .character("a"))
    walk.press(.right, .right, .down, .right, .down, .enter)
    for index in World.bank.items.indices {
      guard case .assigning(let state) = walk.app.place, index < Assigning.rows(state, walk.app.context).count
      else { break }
      #expect(state.marked == index && walk.screen.contains("▸"))
      var seen = walk.screen
      for _ in 0..<8 {
        walk.press(.pageDown)
        seen += "\n" + walk.screen
      }
      for word in World.bank.items[index].statement.en.split(separator: " ") {
        #expect(seen.contains(word), "\(index): \(word)")
      }
      walk.press(.down)
    }
  }

  @Test func everyLineOfTheClassIsWithinReachOnTheSmallestScreen() {
    var walk = Walk.tutoring(columns: 40, rows: 12)
    walk.press(.character("v"))
    for page in ClassPage.Page.allCases {
      guard case .classPage(let state) = walk.app.place else { return }
      #expect(state.page == page)
      for row in ClassPage.rows(state, walk.app.context).indices {
        guard case .classPage(let here) = walk.app.place else { return }
        #expect(here.selected == row && walk.screen.contains("▸"), "\(page) \(row)")
        walk.press(.down)
      }
      walk.press(.tab)
    }
  }

  @Test func whatFitsMayBeOfAnotherSubjectAndServeAGoal() {
    var walk = Walk.tutoring()
    walk.press(.character("a"), .down, .right, .control("s"))
    let order = PracticeOrder(.fitting(Subject.ID("mathematics")), goalTags: ["map"])
    #expect(walk.effects.contains(.oversee(.give(order, to: Person.ID("rafi")), as: World.tutor)))
    walk.press(.character("a"), .right, .control("s"))
    let other = PracticeOrder(.fitting(Subject.ID("physics")))
    #expect(walk.effects.contains(.oversee(.give(other, to: Person.ID("rafi")), as: World.tutor)))
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
    #expect(walk.review?.turn?.id == ReviewTurn.ID("new"), "whoever is at the end stays there")
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
    walk.press(.enter, .tab, .tab, .character("e"), .control("a"), .control("k"))
    walk.type("Better.")
    walk.press(.tab, .control("a"), .control("k"))
    walk.type("Read.")
    walk.press(.enter)
    walk.type("Rest.")
    walk.press(.control("s"))
    #expect(walk.world.corrections.isEmpty && walk.screen.contains("Say why"), "a change has a reason")
    walk.type("clearer")
    walk.press(.enter, .enter)
    let correction = Correction.summary(
      SessionSummary.ID("summary"), narrative: "Better.", nextSteps: ["Read.", "Rest."])
    #expect(
      walk.effects.contains(
        .oversee(.correct(correction, reason: "clearer", of: Person.ID("rafi")), as: World.tutor)))
    #expect(walk.app.kindOfPlace == "student" && walk.screen.contains("changed by a tutor"))
    walk.press(.tab, .tab)
    for words in ["Before", "4 of 6 answers", "Now", "Better.", "Rest."] {
      #expect(walk.screen.contains(words), "\(words)")
    }
    walk.press(.character("u"))
    #expect(walk.world.corrections.inForce.isEmpty && walk.world.corrections.count == 2)
    #expect(walk.screen.contains("undone"))
  }

  @Test func practiceIsGivenAndStandsOnThePage() {
    var walk = Walk.tutoring()
    walk.press(.character("a"), .right, .right, .down, .down, .right, .down, .right, .right, .down)
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
    #expect(walk.roster?.shown.first { $0.name == "Rafi" }?.isInForce == false)
  }

  @Test func onlyAnAdminIsLedToTheSchool() {
    for (role, home) in [(Learning.Role.tutor, "roster"), (.parent, "child")] {
      var walk = Walk.tutoring(role: role)
      walk.press(.character("p"))
      #expect(walk.app.kindOfPlace == home)
    }
  }
}
