import Learning
import Screens
import Terminal
import Testing

/// Sessions that were held in person, their summaries, and what is put right.
@Suite struct HeldTests {
  private func student(_ language: Language = .english, columns: Int = 80, rows: Int = 24) -> Walk {
    var walk = Walk.tutoring(language: language, columns: columns, rows: rows)
    walk.world.given = [
      AssignedProblem(
        id: .init("given"), student: Person.ID("rafi"), problem: World.five[0], tutor: World.tutor, note: "Try it.",
        goalTags: [], assigned: walk.now, due: nil, tries: 1, completed: nil, masteryBefore: 31, masteryAfter: nil,
        isReplaced: false)
    ]
    walk.world.answers = [
      ExchangeHeard(
        id: .init("asked"), student: Person.ID("rafi"), question: "Why do we divide?", answer: "Because.",
        isCorrected: false, at: walk.now)
    ]
    walk.press(.enter, .tab)
    return walk
  }

  @Test(arguments: Language.allCases, [0, 1, 2]) func everyScreenLooksAsItShould(language: Language, shape: Int) throws
  {
    let (name, columns, rows) = shapes[shape]
    let suffix = "\(language.rawValue)-\(name)"
    var walk = student(language, columns: columns, rows: rows)
    try expectGolden(walk.screen, "student-held-\(suffix)")
    walk.press(.enter)
    try expectGolden(walk.screen, "held-\(suffix)")
    walk.world.summaryText = nil
    walk.press(.character("s"))
    try expectGolden(walk.screen, "summary-writing-\(suffix)")
    walk.perform(walk.app.receive(.failed(.unusableModel("summary")), at: walk.now))
    try expectGolden(walk.screen, "summary-failed-\(suffix)")
    walk.world.summaryText = language == .english ? "You worked on ratios for 40 minutes." : "তুমি অনুপাত নিয়ে কাজ করেছ।"
    walk.press(.enter)
    try expectGolden(walk.screen, "summary-\(suffix)")
    walk.press(.character("e"))
    try expectGolden(walk.screen, "correcting-summary-\(suffix)")
    walk.press(.escape, .escape, .character("e"))
    try expectGolden(walk.screen, "holding-\(suffix)")
    walk.press(.escape, .tab, .tab, .character("e"))
    try expectGolden(walk.screen, "correcting-item-\(suffix)")
    walk.press(.escape, .tab, .character("e"))
    try expectGolden(walk.screen, "correcting-answer-\(suffix)")
  }

  @Test func aSessionIsEnteredReadAndSummedUp() {
    var walk = student()
    walk.press(.character("n"), .tab)
    walk.type("৩৫")
    walk.press(.tab, .right, .tab)
    walk.type("maps , scale")
    walk.press(.tab, .tab)
    walk.type("Rafi: 4 km")
    walk.press(.enter)
    walk.type("Rahman: right")
    walk.press(.tab)
    walk.type("quick today")
    walk.press(.tab, .enter)
    let entered = walk.world.held[0]
    #expect(entered.minutes == 35 && entered.topics == ["maps", "scale"] && entered.subject == nil)
    #expect(entered.transcript == "Rafi: 4 km\nRahman: right" && entered.notes == "quick today")
    #expect(entered.tutor == World.tutor && abs(entered.at.seconds(since: walk.now)) < 60)
    #expect(walk.app.kindOfPlace == "student" && walk.screen.contains("maps, scale"))
    walk.press(.enter, .character("s"))
    #expect(walk.effects.contains(.summarise(.held(entered.id), as: World.tutor)))
    #expect(walk.screen.contains("You worked on ratios with your tutor.") && walk.screen.contains("m-1"))
    walk.press(.escape)
    #expect(walk.app.kindOfPlace == "held" && walk.screen.contains("Read page 3."))
  }

  @Test func aLongOneIsGoneThroughByRowsAndByParts() {
    var walk = student()
    walk.world.held[0].transcript = (1...60).map { "Rafi: line \($0)." }.joined(separator: "\n")
    walk.press(.escape, .enter, .tab, .enter)
    let beginning = walk.screen
    #expect(beginning.contains("line 1.") && !beginning.contains("line 60."))
    walk.press(.down)
    #expect(walk.screen != beginning)
    walk.press(.up, .up)
    #expect(walk.screen == beginning)
    walk.press(.pageDown, .pageUp)
    #expect(walk.screen == beginning)
    for _ in 0..<9 { walk.press(.character(" ")) }
    let end = walk.screen
    #expect(end.contains("line 60."))
    walk.press(.down)
    #expect(walk.screen == end, "there is nothing below the last row")
    walk.press(.up)
    #expect(walk.screen != end)
  }

  @Test func aFileIsReadIntoTheForm() {
    var walk = student()
    walk.world.files["/tmp/a.vtt"] = "WEBVTT\n\n00:00.000 --> 31:00.000\n<v Rafi>four"
    walk.world.files["/tmp/b.srt"] = "1\nnonsense --> x\nfour"
    walk.press(.character("n"), .backTab, .backTab, .backTab, .backTab)
    walk.type("/tmp/b.srt")
    walk.press(.enter)
    #expect(walk.screen.contains("/tmp/b.srt: Line 2:"))
    walk.press(.control("a"), .control("k"))
    walk.type("/tmp/a.vtt")
    walk.press(.enter)
    #expect(walk.screen.contains("Rafi: four"))
    walk.press(.control("s"))
    #expect(walk.world.held[0].transcript == "Rafi: four" && walk.world.held[0].minutes == 31)
  }

  @Test func theTutorsEditorIsAtHandAndNothingTypedIsLostByOneKey() {
    var walk = student()
    walk.world.editorSaves = "Rafi: from the editor\n\n"
    walk.press(.character("n"), .backTab, .backTab, .backTab, .control("x"))
    #expect(walk.screen.contains("Rafi: from the editor"))
    walk.press(.escape)
    #expect(walk.app.kindOfPlace == "holding" && walk.screen.contains("Esc once more"))
    walk.press(.escape)
    #expect(walk.app.kindOfPlace == "student" && walk.world.held.count == 1)
  }

  @Test func whatCannotBeIsComplainedOfWhereItStands() {
    var walk = student()
    walk.press(.character("n"), .control("a"), .control("k"))
    walk.type("2031-01-01 10:00")
    walk.press(.control("s"))
    #expect(walk.screen.contains("still to come"))
    walk.press(.control("a"), .control("k"))
    walk.type("soon")
    walk.press(.control("s"))
    #expect(walk.screen.contains("no date and time"))
    walk.press(.control("a"), .control("k"))
    walk.type("2026-11-20")
    walk.press(.tab)
    walk.type("many")
    walk.press(.control("s"))
    #expect(walk.screen.contains("Minutes are a number") && walk.world.held.count == 1)
  }

  @Test func whatWasEnteredIsChangedAndTakenAway() {
    var walk = student()
    walk.press(.enter, .character("e"), .tab, .control("a"), .control("k"))
    walk.type("50")
    walk.press(.control("s"))
    #expect(walk.world.held[0].minutes == 50 && walk.world.held[0].version == 3 && walk.world.held.count == 1)
    walk.press(.enter, .character("x"), .down, .character("x"))
    #expect(walk.world.held.count == 1, "another key in between takes nothing away")
    walk.press(.character("x"))
    #expect(walk.world.held.isEmpty && walk.app.kindOfPlace == "student")
  }

  @Test func aLessonIsSummedUpFromTheListAndWhileItIsReadAndADailyFiveIsNot() {
    var walk = student()
    walk.press(.backTab, .down, .character("s"))
    #expect(walk.app.kindOfPlace == "student", "a five is no session")
    walk.press(.up, .character("s"))
    #expect(walk.app.kindOfPlace == "summary" && walk.screen.contains("4 of 6 answers"))
    walk.press(.escape, .enter, .character("s"))
    #expect(walk.app.kindOfPlace == "summary")
    walk.press(.escape)
    #expect(walk.app.kindOfPlace == "review")
  }

  @Test func whatIsBeingWrittenIsLeftAndFound() {
    var walk = student()
    walk.world.summaryText = nil
    walk.press(.character("s"))
    #expect(walk.screen.contains("being written"))
    walk.press(.escape)
    #expect(walk.app.kindOfPlace == "student")
  }

  @Test func aProblemThatWasGivenIsPutRightAndCheckedByTheJudge() {
    var walk = student()
    walk.press(.tab, .tab, .character("e"), .control("a"), .control("k"))
    walk.type("How much is 40 + 2?")
    walk.press(.tab, .control("a"), .control("k"))
    walk.type("lots")
    walk.press(.control("s"))
    #expect(walk.screen.contains("The judge cannot read that answer"))
    walk.press(.control("a"), .control("k"))
    walk.type("42")
    walk.press(.backTab, .backTab, .backTab)
    walk.type("simpler")
    walk.press(.control("s"))
    #expect(walk.world.given[0].problem.statement.en == "How much is 40 + 2?")
    #expect(walk.app.kindOfPlace == "student" && walk.screen.contains("changed by a tutor"))
  }

  @Test func anAnswerOfTheProgramIsPutRight() {
    var walk = student()
    walk.press(.tab, .tab, .tab, .character("e"), .control("a"), .control("k"))
    walk.type("To find one share.")
    walk.press(.tab)
    walk.type("clearer")
    walk.press(.enter, .enter)
    #expect(walk.world.answers[0].answer == "To find one share.")
    #expect(walk.screen.contains("To find one share."))
  }

  @Test func aStudentReadsWhatWasChangedAndWhy() {
    var walk = Walk.home()
    let student = Person.ID("person-1")
    let made = CorrectionMade(
      id: .init("change"), tutor: World.tutor, student: student, kind: .outcome, place: "response",
      about: World.five[1].statement, original: .outcome(.wrong), replacement: .outcome(.right),
      reason: "I misread it.",
      at: walk.now)
    var summary = World.summary(isCorrected: true)
    summary.student = student
    walk.world.news = TutorNews(changes: [made], summaries: [summary])
    walk.perform(walk.app.furnish())
    #expect(walk.screen.contains("something was changed"))
    walk.press(.character(":"))
    walk.type("My tutor")
    walk.press(.enter)
    for words in ["Your tutor looked at your answer again", "I misread it.", "It counts as"] {
      #expect(walk.screen.contains(words), "\(words)")
    }
    walk.press(.down)
    #expect(walk.screen.contains("Better.") && walk.screen.contains("your tutor changed it"))
  }
}
