import Learning
import Screens
import Terminal
import Testing

/// The admin's place: people, classes, and who looks after whom.
@Suite struct SchoolTests {
  private func walk(
    page: School.Page = .people, language: Language = .english, columns: Int = 80, rows: Int = 24
  ) -> Walk {
    var walk = Walk.tutoring(role: .admin, language: language, columns: columns, rows: rows)
    walk.press(.character("p"))
    for _ in 0..<(School.Page.allCases.firstIndex(of: page) ?? 0) { walk.press(.tab) }
    return walk
  }

  private func school(_ walk: Walk) -> School.State? {
    if case .school(let state) = walk.app.place { state } else { nil }
  }

  private func wishes(_ walk: Walk) -> [OversightWish] {
    walk.effects.compactMap { if case .oversee(let wish, as: World.tutor) = $0 { wish } else { nil } }
      .filter { $0 != .school && $0 != .roster }
  }

  @Test(arguments: Language.allCases, [0, 1, 2]) func everyScreenLooksAsItShould(language: Language, shape: Int) throws
  {
    let (name, columns, rows) = shapes[shape]
    let suffix = "\(language.rawValue)-\(name)"
    var walk = walk(language: language, columns: columns, rows: rows)
    try expectGolden(walk.screen, "school-\(suffix)")
    walk.press(.enter)
    try expectGolden(walk.screen, "school-carer-\(suffix)")
    walk.press(.escape, .character("n"))
    walk.type("Tuli")
    try expectGolden(walk.screen, "school-new-\(suffix)")
    walk.press(.enter)
    try expectGolden(walk.screen, "school-role-\(suffix)")
    walk.press(.escape, .tab)
    try expectGolden(walk.screen, "school-classes-\(suffix)")
    walk.press(.down, .enter)
    try expectGolden(walk.screen, "school-class-\(suffix)")
    walk.press(.tab)
    try expectGolden(walk.screen, "school-assignments-\(suffix)")
  }

  @Test func anAdminMakesAStudentWhoIsThenMarked() {
    var walk = walk()
    walk.press(.character("n"), .enter)
    #expect(wishes(walk).isEmpty && school(walk)?.complaint != nil, "a name is needed")
    walk.type("Tuli")
    walk.press(.enter, .enter, .enter, .down, .enter)
    let newcomer = Newcomer(
      name: "Tuli", grade: 8, language: .english, timeZone: "Asia/Kolkata", isGuest: false, role: .student)
    #expect(wishes(walk) == [.enrol(newcomer)])
    #expect(walk.screen.contains("Tuli is here now, as a student.") && walk.screen.contains("▸ Tuli"))
    // The next one is of the same grade, until it is said otherwise.
    walk.press(.character("n"))
    walk.type("Babu")
    walk.press(.enter, .enter, .enter, .enter)
    #expect(walk.world.register.people.first { $0.name == "Babu" }?.grade == 8)
  }

  @Test func whoeverSeesOthersWorkGetsAPasswordTypedTwice() {
    var walk = walk()
    walk.press(.character("n"))
    walk.type("Das")
    walk.press(.enter, .down, .enter, .enter)
    walk.type("short")
    walk.press(.enter)
    #expect(walk.screen.contains("at least 8 characters"))
    walk.type("er one")
    #expect(!walk.screen.contains("shorter"), "it is not shown")
    walk.press(.enter)
    walk.type("another one")
    walk.press(.enter)
    #expect(walk.screen.contains("not the same"))
    for _ in 0..<2 {
      walk.type("q:/? 1234")
      walk.press(.enter)
    }
    #expect(
      wishes(walk) == [
        .enrol(
          Newcomer(
            name: "Das", grade: 7, language: .english, timeZone: "Asia/Kolkata", isGuest: false, role: .tutor,
            password: Secret("q:/? 1234")))
      ])
  }

  @Test func aNameThatIsTakenIsAskedForAgain() {
    var walk = walk()
    walk.press(.character("n"))
    walk.type("Rafi")
    walk.press(.enter, .enter, .enter, .enter)
    #expect(walk.screen.contains("has that name already") && school(walk)?.step == .name)
    walk.type(" K")
    walk.press(.enter, .enter, .enter, .enter)
    #expect(walk.screen.contains("Rafi K is here now"))
  }

  @Test func aRoleIsChosenAndAsksForAPasswordWhereThereIsNone() {
    var walk = walk()
    walk.press(.character("r"), .enter)
    #expect(wishes(walk).isEmpty && school(walk)?.step == nil, "the same role is no change")
    walk.press(.character("r"), .down, .enter)
    for _ in 0..<2 {
      walk.type("long enough")
      walk.press(.enter)
    }
    #expect(wishes(walk) == [.changeRole(Person.ID("asha"), .tutor, password: Secret("long enough"))])
    #expect(walk.screen.contains("Asha is a tutor from now on."))
  }

  @Test func theLastAdminIsNotMadeAnythingElse() {
    var walk = walk()
    walk.press(.up, .character("r"), .up, .enter)
    #expect(wishes(walk).isEmpty && walk.screen.contains("The school needs an admin"))
  }

  @Test func aStudentIsGivenToATutorInASubjectWithNotes() {
    var walk = walk()
    walk.press(.down, .enter, .enter, .down, .enter)
    walk.type("reads slowly")
    walk.press(.enter)
    let wish = OversightWish.assign(
      Person.ID("rafi"), to: Person.ID("sen"), Subject.ID("mathematics"), notes: "reads slowly")
    #expect(wishes(walk) == [wish] && walk.screen.contains("Sen looks after Rafi from now on."))
  }

  @Test func whatWasJustGivenIsMarkedSoThatTheNextKeyMeansIt() {
    var walk = walk(page: .assignments)
    walk.press(.character("n"), .down, .down, .enter, .enter, .enter, .enter, .character("p"))
    guard case .changeCare(let care) = wishes(walk).last else {
      Issue.record("nothing was paused")
      return
    }
    #expect((care.student, care.tutor, care.status) == (Person.ID("mina"), Person.ID("sen"), .paused))
  }

  @Test func untilItIsDoneItIsNotSaidToBe() {
    let now = Walk.evening
    var app = Walk.tutoring(role: .admin).app
    _ = app.receive(.key(.character("p")), at: now)
    _ = app.receive(.overseen(.school(World.school)), at: now)
    for key in [Key.tab, .tab, .character("p")] { _ = app.receive(.key(key), at: now) }
    #expect(app.grid.text.contains("One moment") && !app.grid.text.contains("Paused"))
    _ = app.receive(.key(.character("x")), at: now)
    _ = app.receive(.overseen(.school(World.school)), at: now)
    #expect(app.grid.text.contains("One moment"), "what was typed ahead comes next")
  }

  @Test func aParentIsLinkedFromEitherSideAndTheLinkTakenAway() {
    var walk = walk()
    walk.press(.down, .enter, .down, .enter)
    #expect(wishes(walk) == [.link(parent: Person.ID("noor"), to: Person.ID("rafi"))])
    walk.press(.down, .down, .down, .enter, .down, .down, .enter)
    #expect(wishes(walk).last == .link(parent: Person.ID("noor"), to: Person.ID("mina")))
    walk.press(.tab, .tab, .up, .character("x"))
    #expect(wishes(walk).last == .unlink(parent: Person.ID("noor"), from: Person.ID("mina")))
    #expect(walk.screen.contains("Noor sees nothing of মিনা from now on."))
  }

  @Test func aClassIsMadeFilledAndGivenToAnother() {
    var walk = walk(page: .classes)
    walk.press(.character("n"))
    walk.type("8C")
    walk.press(.enter, .down, .enter)
    #expect(wishes(walk) == [.makeClass("8C", teacher: Person.ID("sen"))])
    #expect(walk.screen.contains("▸ 8C"))
    walk.press(.enter, .enter, .down, .enter, .enter)
    let id = SchoolClass.ID("8c")
    #expect(
      Array(wishes(walk).dropFirst()) == [
        .place(Person.ID("asha"), in: id), .place(Person.ID("rafi"), in: id), .place(Person.ID("rafi"), in: nil),
      ])
    #expect(walk.screen.contains("Rafi is in no class now."))
    walk.press(.escape)
    #expect(walk.screen.contains("▸ 8C"), "where one was")
    walk.press(.character("t"), .up, .enter, .character("e"))
    walk.type("D")
    walk.press(.enter)
    #expect(
      wishes(walk).suffix(2) == [
        .changeClass(id, name: "8C", teacher: nil), .changeClass(id, name: "8CD", teacher: nil),
      ])
  }

  @Test func anAssignmentIsPausedTakenUpAndEndedWhereverItThenStands() {
    var walk = walk(page: .assignments)
    func status() -> Care.Status? { walk.world.register.assignments.first { $0.id.rawValue == "care-1" }?.care.status }
    walk.press(.character("p"))
    #expect(status() == .paused && walk.screen.contains("Sen sees nothing of Asha until it goes on"))
    walk.press(.character("p"))
    #expect(status() == .active)
    walk.press(.character("x"))
    #expect(status() == .completed && walk.screen.contains("ended 21 Nov"))
    walk.press(.character("x"))
    #expect(wishes(walk).count == 3, "what has ended is not ended again")
    walk.press(.character("p"), .enter, .control("a"), .control("k"))
    walk.type("Likes chess.")
    walk.press(.enter)
    #expect(walk.world.register.assignments.first { $0.id.rawValue == "care-1" }?.care.notes == "Likes chess.")
  }

  @Test func theDaysOfAnAssignmentAreSetAndShown() {
    var walk = walk(page: .assignments)
    walk.press(.character("d"))
    walk.type("2026/11/1")
    walk.press(.enter)
    walk.type("2026-10-31")
    walk.press(.enter)
    #expect(wishes(walk).isEmpty && walk.screen.contains("before the first"))
    walk.press(.control("a"), .control("k"))
    walk.type("no day")
    walk.press(.enter)
    #expect(wishes(walk).isEmpty)
    walk.press(.control("a"), .control("k"))
    walk.type("2027-03-31")
    walk.press(.enter)
    #expect(walk.screen.contains("from 1 November 2026 until 31 March 2027"))
    walk.press(.character("d"), .control("a"), .control("k"), .enter, .control("a"), .control("k"), .enter)
    let care = walk.world.register.assignments.first { $0.id.rawValue == "care-1" }?.care
    #expect(care?.from == nil && care?.until == nil)
  }

  @Test func aForgottenPasswordIsGivenAnewTypedTwice() {
    var walk = walk()
    #expect(!walk.app.keyTable.contains { $0.keys.contains(.character("p")) }, "Asha has none")
    walk.press(.down, .down, .down)
    #expect(walk.screen.contains("▸ Sen"))
    walk.press(.character("p"))
    walk.type("long enough")
    walk.press(.enter)
    walk.type("another one")
    walk.press(.enter)
    #expect(wishes(walk).isEmpty)
    for _ in 0..<2 {
      walk.type("long enough")
      walk.press(.enter)
    }
    #expect(wishes(walk) == [.resetPassword(Person.ID("sen"), Secret("long enough"))])
    #expect(walk.screen.contains("Sen has a new password") && !walk.screen.contains("long enough"))
  }

  @Test func anEmptyClassEndsAtOnceAndAFullOneIsAskedAbout() {
    var walk = walk(page: .classes)
    walk.press(.character("n"))
    walk.type("9Z")
    walk.press(.enter, .enter, .character("x"))
    #expect(wishes(walk).last == .endClass(SchoolClass.ID("9z")) && walk.screen.contains("9Z is ended."))
    walk.press(.up, .up, .up, .up, .character("x"))
    #expect(walk.screen.contains("It has 1 student"))
    walk.press(.enter)
    #expect(wishes(walk).count == 2, "the first is to keep it")
    walk.press(.character("x"), .down, .enter)
    #expect(wishes(walk).count == 3 && walk.world.register.classes.count == 1)
  }

  /// On the smallest screen, every line of every page can be marked, and all that is said of it can be scrolled to.
  @Test(arguments: School.Page.allCases) func everythingIsWithinReachOnTheSmallestScreen(page: School.Page) {
    var small = walk(page: page, columns: 40, rows: 12)
    let wide = walk(page: page, columns: 140, rows: 40)
    guard let lines = school(wide)?.register else {
      Issue.record("nothing was read")
      return
    }
    let count =
      switch page {
      case .people: lines.people.count
      case .classes: lines.classes.count
      case .assignments: lines.assignments.count + lines.families.count
      }
    for index in 0..<count {
      var seen = small.screen
      for _ in 0..<12 {
        small.press(.pageDown)
        seen += "\n" + small.screen
      }
      guard let state = school(small), let told = School.tell(state, small.app.context).last else {
        Issue.record("nothing is told")
        return
      }
      #expect(state.selected == index && told.key == "school-line")
      for word in told.text.split(whereSeparator: \.isWhitespace) {
        #expect(seen.contains(word), "\(page) \(index): \(word)")
      }
      small.press(.down)
    }
  }

  @Test func whatSomebodyElseWroteFirstIsReadAgain() {
    var walk = walk(page: .assignments)
    let stale = walk.world.register.assignments[0].care
    _ = walk.world.administer(.changeCare(stale), at: walk.now)
    walk.press(.character("p"))
    #expect(walk.world.register.assignments[0].care.status == .active)
    #expect(walk.screen.contains("Another window wrote first"))
    walk.press(.character("p"))
    #expect(walk.world.register.assignments.contains { $0.id == stale.id && $0.care.status == .paused })
  }

  @Test func inThePlainModeAStepIsALineAndAPasswordIsNotEchoed() {
    var walk = walk()
    var plain = PlainMode(app: walk.app)
    func say(_ line: String) -> [String] {
      var (effects, lines) = plain.receive(line: line, at: walk.now)
      while !effects.isEmpty {
        let effect = effects.removeFirst()
        guard let event = walk.world.perform(effect, at: walk.now) else { continue }
        let turn = plain.receive(event, at: walk.now)
        effects += turn.effects
        lines += turn.lines
      }
      return lines
    }
    _ = say(":new")
    #expect(plain.prompt == "What are they called? › ")
    #expect(say("Das").contains("2. tutor (looks after students)"))
    #expect(say("2").contains("1. English") && !plain.isSecret)
    _ = say("1")
    #expect(plain.isSecret)
    _ = say("12345678")
    #expect(plain.isSecret)
    #expect(say("12345678").contains("Das is here now, as a tutor.") && !plain.isSecret)
  }
}
