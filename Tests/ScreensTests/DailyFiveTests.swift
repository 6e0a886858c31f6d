import Learning
import Screens
import Terminal
import Testing

@Test func aFirstDayFromWelcomeToTheResult() {
  var walk = Walk()
  walk.type("Asha")
  walk.press(.enter, .enter, .enter, .enter, .enter)
  #expect(walk.app.context.profile?.name == "Asha")
  walk.press(.enter)
  for _ in 0..<5 {
    walk.answerRight()
    #expect(walk.screen.contains("✓ Right."))
    walk.press(.enter)
  }
  #expect(walk.screen.contains("5 of 5 right."))
  #expect(walk.screen.contains("1-day streak"))
  walk.press(.enter)
  #expect(walk.screen.contains("Today's results"))
}

@Test func nothingIsAcknowledgedBeforeItIsOnDisk() throws {
  var walk = Walk.five()
  walk.type("28")
  let effects = walk.app.receive(.key(.enter), at: walk.now)
  #expect(effects.count == 1)
  #expect(!walk.screen.contains("Right"))
  #expect(walk.screen.contains("saving"))
  walk.perform(effects)
  #expect(walk.screen.contains("✓ Right."))
}

@Test func aFullDiskLosesNothingThatWasTyped() throws {
  var walk = Walk.five()
  walk.type("28")
  walk.world.trouble = .diskFull
  walk.press(.enter)
  #expect(walk.screen.contains("The disk is full"))
  #expect(try #require(walk.five).field.text == "28")
  walk.press(.enter)
  #expect(walk.screen.contains("✓ Right."))
}

@Test func whatCannotBeReadIsAskedAgainAndNeverStored() throws {
  var walk = Walk.five()
  let before = walk.effects.count
  walk.type("no idea")
  walk.press(.enter)
  #expect(walk.effects.count == before)
  #expect(walk.screen.contains("do not know the word"))
  #expect(try #require(walk.five).session.current.outcome == nil)
}

@Test(arguments: ["২৮", "28 km", "২৮ কিমি", " 28.0 "])
func bengaliDigitsAndUnitsAreRead(typed: String) {
  var walk = Walk.five()
  walk.paste(typed)
  walk.press(.enter)
  #expect(walk.screen.contains("✓ Right."))
}

@Test func hintsComeInOrderAndAFourthIsRefused() throws {
  var walk = Walk.five()
  walk.press(.tab)
  #expect(walk.screen.contains("Hint 1") && !walk.screen.contains("Hint 2"))
  walk.press(.tab, .tab, .tab)
  #expect(walk.screen.contains("Hint 3"))
  #expect(walk.screen.contains("three hints"))
  #expect(try #require(walk.five).session.current.hints == 3)
}

@Test func theSolutionOpensOnlyAfterTheThirdHintAndAsksFirst() throws {
  var walk = Walk.five()
  walk.press(.control("o"))
  #expect(!walk.screen.contains("28 km."))
  walk.press(.tab, .tab, .tab, .control("o"))
  #expect(walk.screen.contains("Show the solution?"))
  walk.press(.character("n"))
  #expect(try #require(walk.five).session.current.outcome == nil)
  walk.press(.control("o"), .character("y"))
  #expect(try #require(walk.five).session.current.outcome == .revealed)
  #expect(walk.screen.contains("Right answer: 28 km"))
}

@Test func theFirstAnswerCountsAndALaterOneOnlyTeaches() throws {
  var walk = Walk.five()
  walk.answerWrong()
  #expect(walk.screen.contains("✗ Not right."))
  #expect(!walk.screen.contains("28 km."), "a wrong answer does not give the right one away")
  walk.press(.character("t"))
  walk.type("28")
  walk.press(.enter)
  #expect(walk.screen.contains("Right this time"))
  let standing = try #require(walk.five).session.current
  #expect(standing.outcome == .wrong && standing.solvedLater && standing.tries == 1)
}

@Test func oneSkipASessionWhichCanBeTakenBack() throws {
  var walk = Walk.five()
  walk.press(.control("n"))
  #expect(walk.screen.contains("Skipped"))
  walk.press(.character("u"))
  #expect(try #require(walk.five).session.current.outcome == nil)
  walk.press(.control("n"), .enter, .control("n"))
  #expect(try #require(walk.five).session.current.outcome == nil)
  #expect(try #require(walk.five).session.place == 1)
}

@Test func aSkipIsTakenBackFromTheNextProblemToo() throws {
  var walk = Walk.five()
  walk.press(.control("n"), .enter, .function(3))
  #expect(try #require(walk.five).session.place == 0)
  walk.answerRight()
  #expect(try #require(walk.five).session.right == 1)
}

@Test func leavingKeepsThePlaceAndTheDraft() throws {
  var walk = Walk.five()
  walk.answerRight()
  walk.press(.enter, .character("b"), .enter, .enter, .character("f"), .enter, .enter)
  walk.type("3/")
  walk.press(.escape)
  #expect(walk.screen.contains("●●●○○"))
  walk.wait(seconds: 60)
  walk.press(.enter)
  let five = try #require(walk.five)
  #expect(five.session.place == 3)
  #expect(five.field.text == "3/")
}

@Test func aClosingTerminalWritesTheDraft() throws {
  var walk = Walk.five()
  walk.type("2")
  let effects = walk.app.receive(.closing, at: walk.now)
  guard case .record(let events, _, _)? = effects.first else {
    Issue.record("nothing was written: \(effects)")
    return
  }
  #expect(events == [.left(problem: Problem.ID("problem-1"), draft: "2")])
}

@Test func controlCWritesTheDraftAndQuits() {
  var walk = Walk.five()
  walk.type("2")
  walk.press(.control("c"))
  #expect(walk.world.hasQuit)
  #expect(walk.effects.contains { if case .record = $0 { true } else { false } })
}

@Test func afterThirtyMinutesTheFiveAreOverAndNewOnesMayBegin() throws {
  var walk = Walk.five()
  walk.answerRight()
  walk.press(.enter)
  let first = try #require(walk.five).session.id
  walk.wait(seconds: 30 * 60)
  #expect(walk.screen.contains("Time is up"))
  walk.press(.enter)
  let second = try #require(walk.five).session
  #expect(second.id != first && second.settled == 0)
  #expect(walk.world.sessions[first]?.status == .abandoned)
}

@Test func anotherWindowThatWentOnIsShownAndNotOverwritten() throws {
  var walk = Walk.five()
  let id = try #require(walk.five).session.id
  walk.world.sessions[id]?.apply(.hintTaken(problem: Problem.ID("problem-1"), number: 1), at: walk.now)
  walk.type("28")
  walk.press(.enter)
  #expect(walk.screen.contains("Another window wrote first"))
  #expect(try #require(walk.five).session.current.hints == 1)
  #expect(try #require(walk.five).session.current.outcome == nil)
}

@Test func whileAnAnswerIsBeingTypedLettersAreText() throws {
  var walk = Walk.five()
  walk.type("q1/2?")
  #expect(try #require(walk.five).field.text == "q1/2?")
  #expect(walk.app.overlay == nil)
}

@Test func inAnEmptyFieldWhatBeginsNoAnswerIsACommand() {
  var walk = Walk.five()
  walk.type("?")
  #expect(walk.app.overlay != nil)
}

@Test func surenessIsKeptWithTheAnswer() throws {
  var walk = Walk.five()
  walk.press(.down)
  walk.answerRight()
  #expect(try #require(walk.five).session.current.sureness == .medium)
}

@Test func theCountdownWakesOnceAMinuteAndRestNever() throws {
  var walk = Walk.five()
  walk.wait(seconds: 10)
  let tick = try #require(walk.app.nextTick)
  #expect(tick.seconds(since: walk.now) == 50)
  let home = Walk.home()
  #expect(home.app.nextTick == nil)
}

@Test func whatIsTypedAheadOfTheDiskWaitsForIt() throws {
  var walk = Walk.five()
  // The hint is asked for, and its fact is on the way; the keys behind it are not lost.
  let first = walk.app.receive(.key(.tab), at: walk.now)
  for key in [Key.tab, .character("2"), .character("8"), .enter] {
    #expect(walk.app.receive(.key(key), at: walk.now).isEmpty)
  }
  walk.perform(first)
  let standing = try #require(walk.five).session.current
  #expect(standing.hints == 2 && standing.outcome == .right)
}

@Test func whatWasTypedAheadOfAFailureIsDropped() throws {
  var walk = Walk.five()
  walk.type("28")
  let first = walk.app.receive(.key(.enter), at: walk.now)
  _ = walk.app.receive(.key(.enter), at: walk.now)
  walk.world.trouble = .diskFull
  walk.perform(first)
  #expect(walk.screen.contains("The disk is full"))
  #expect(try #require(walk.five).session.current.outcome == nil)
}

@Test func whenTheTimeIsUpTheScreenSaysSoByItself() throws {
  var walk = Walk.five()
  walk.now = Instant(milliseconds: walk.now.milliseconds + 1_799_500)
  _ = walk.app.tick(at: walk.now)
  let tick = try #require(walk.app.nextTick)
  #expect(tick.milliseconds - walk.now.milliseconds == 500)
  _ = walk.app.tick(at: tick)
  #expect(walk.screen.contains("Time is up"))
  walk.type("?")
  #expect(walk.app.overlay != nil, "no letters go into a field that is not there")
}

@Test func aStudentCanSayThatTheAnswerWasRight() throws {
  var walk = Walk.five()
  walk.answerWrong()
  walk.press(.character("d"))
  #expect(walk.screen.contains("Why do you think it was right?"))
  walk.type("the map says so?")
  walk.press(.enter)
  #expect(walk.screen.contains("It waits for a tutor"))
  let five = try #require(walk.five)
  #expect(walk.world.disputes[five.session.id]?.map(\.words) == ["the map says so?"])
  #expect(five.session.current.outcome == .wrong)
  walk.press(.character("d"))
  #expect(!walk.screen.contains("Why do you think"), "once is enough")
}

@Test func aRulingIsShownWhereTheAnswerIs() throws {
  var walk = Walk.five()
  walk.answerWrong()
  walk.press(.character("d"), .escape)
  #expect(!walk.screen.contains("It waits"))
  walk.press(.character("d"), .enter)
  let id = try #require(walk.five).session.id
  var disputes = try #require(walk.world.disputes[id])
  disputes[0].ruling = .init(outcome: .right, words: "well seen", at: walk.now)
  _ = walk.app.receive(.disputes(disputes, in: id), at: walk.now)
  #expect(walk.screen.contains("you were right. “well seen”"))
}

@Test func theResultSaysWhatATutorPutRightThoughNobodyDisputedIt() {
  var walk = Walk.five()
  walk.world.putRight = [World.five[0].id: .init(outcome: .right, words: "the unit is fine", at: walk.now)]
  walk.answerWrong()
  walk.press(.enter)
  for _ in 0..<4 {
    walk.answerRight()
    walk.press(.enter)
  }
  #expect(walk.app.kindOfPlace == "result")
  #expect(walk.screen.contains("Put right by your tutor: it counts as “right”. “the unit is fine”"))
}

@Test func aRightAnswerCannotBeDisputed() {
  var walk = Walk.five()
  walk.answerRight()
  walk.press(.character("d"))
  #expect(!walk.screen.contains("Why do you think"))
}

@Test func theResultTakesADisputeToo() throws {
  var walk = Walk.five()
  walk.answerWrong()
  for _ in 0..<4 {
    walk.press(.enter)
    walk.answerRight()
  }
  walk.press(.enter)
  #expect(walk.screen.contains("4 of 5 right."))
  walk.press(.character("d"))
  walk.type("I meant metres")
  walk.press(.enter)
  #expect(walk.world.disputes.values.first?.map(\.words) == ["I meant metres"])
  #expect(walk.screen.contains("It waits for a tutor"))
}
