import Learning
import Testing

@Suite struct PracticeSessionTests {
  private func at(_ seconds: Int) -> Instant { PracticeFive.start.adding(seconds: seconds) }

  @Test func fiveRightAnswersCompleteIt() throws {
    var sitting = try #require(Sitting())
    for number in 1...5 {
      try sitting.answer("\(number)", at: at(number * 60))
      if number < 5 { try sitting.next(at: at(number * 60)) }
    }
    #expect(sitting.session.status == .completed)
    #expect(sitting.session.right == 5)
    #expect(sitting.session.ended == at(300))
    #expect(sitting.responses.map(\.seconds) == [60, 60, 60, 60, 60])
    #expect(sitting.responses.map(\.position) == [0, 1, 2, 3, 4])
    #expect(sitting.journal.last?.event == .completed)
  }

  @Test func theFirstAnswerCountsAndALaterOneIsATry() throws {
    var sitting = try #require(Sitting())
    try sitting.takeHint(at: at(5))
    try sitting.answer("9", at: at(10))
    try sitting.takeHint(at: at(15))
    try sitting.answer("8", at: at(20))
    try sitting.answer("1", at: at(30))
    #expect(sitting.responses.count == 1)
    #expect(sitting.responses.first?.outcome == .wrong)
    #expect(sitting.responses.first?.hints == 1)
    #expect(sitting.session.current.outcome == .wrong)
    #expect(sitting.session.current.typed == "9")
    #expect(sitting.session.current.tries == 2)
    #expect(sitting.session.current.solvedLater)
    #expect(sitting.session.right == 0)
  }

  @Test func aRightAnswerIsNotAskedAgain() throws {
    var sitting = try #require(Sitting())
    try sitting.answer("1", at: at(10))
    #expect(throws: PracticeSession.Refusal.alreadyAnswered) { try sitting.answer("1", at: at(11)) }
    #expect(throws: PracticeSession.Refusal.alreadyAnswered) { try sitting.takeHint(at: at(11)) }
    #expect(throws: PracticeSession.Refusal.alreadyAnswered) { try sitting.skip(at: at(11)) }
  }

  @Test func whatCannotBeReadStoresNothing() throws {
    var sitting = try #require(Sitting())
    let before = sitting.session
    #expect(throws: PracticeSession.Refusal.unreadable(.notANumber)) { try sitting.answer("abc", at: at(10)) }
    #expect(throws: PracticeSession.Refusal.unreadable(.empty)) { try sitting.answer(" ", at: at(10)) }
    #expect(sitting.session == before)
    #expect(sitting.journal.count == 1)
  }

  @Test func hintsComeInOrderAndAFourthIsRefused() throws {
    var sitting = try #require(Sitting())
    #expect(throws: PracticeSession.Refusal.hintsFirst) { try sitting.reveal(at: at(1)) }
    for _ in 1...3 { try sitting.takeHint(at: at(2)) }
    #expect(throws: PracticeSession.Refusal.noMoreHints) { try sitting.takeHint(at: at(3)) }
    try sitting.reveal(at: at(4))
    #expect(sitting.responses.first?.outcome == .revealed)
    #expect(sitting.responses.first?.hints == 3)
    let numbers = sitting.journal.compactMap {
      if case .hintTaken(_, let number) = $0.event { number } else { nil }
    }
    #expect(numbers == [1, 2, 3])
  }

  @Test func oneSkipAndItCanBeTakenBackUntilSomethingIsScored() throws {
    var sitting = try #require(Sitting())
    try sitting.skip(at: at(10))
    try sitting.next(at: at(10))
    #expect(throws: PracticeSession.Refusal.skipUsed) { try sitting.skip(at: at(11)) }
    try sitting.undo(at: at(12))
    #expect(sitting.session.place == 0)
    try sitting.skip(at: at(13))
    try sitting.next(at: at(13))
    try sitting.answer("2", at: at(14))
    #expect(throws: PracticeSession.Refusal.nothingToUndo) { try sitting.undo(at: at(15)) }
    #expect(sitting.responses.map(\.outcome) == [.right])
  }

  @Test func undoRestoresTheStandingExactly() throws {
    var sitting = try #require(Sitting())
    sitting.record([.left(problem: "p1", draft: "12")], at: at(20))
    sitting.record([.resumed], at: at(100))
    try sitting.takeHint(at: at(110))
    let (before, seconds) = (sitting.session.standings, sitting.session.seconds(at: at(120)))
    try sitting.skip(at: at(120))
    try sitting.undo(at: at(120))
    var restored = sitting.session.standings
    #expect(sitting.session.seconds(at: at(120)) == seconds)
    restored[0].seconds = before[0].seconds
    #expect(restored == before)
    #expect(sitting.session.place == 0)
    #expect(sitting.session.canSkip)
    #expect(!sitting.session.canUndo)
  }

  @Test func timeAtAnotherProblemIsKeptWhenASkipIsTakenBack() throws {
    var sitting = try #require(Sitting())
    try sitting.skip(at: at(10))
    try sitting.next(at: at(10))
    try sitting.undo(at: at(55))
    #expect(sitting.session.standings[1].seconds == 45)
  }

  @Test func aSkipIsAResponseOnlyWhenTheSittingEnds() throws {
    var sitting = try #require(Sitting())
    try sitting.skip(at: at(10))
    for number in 2...5 {
      try sitting.next(at: at(20))
      #expect(!sitting.responses.contains { $0.outcome == .skipped })
      try sitting.answer("\(number)", at: at(20))
    }
    #expect(sitting.session.status == .completed)
    #expect(sitting.responses.filter { $0.outcome == .skipped }.map(\.problem) == ["p1"])
  }

  @Test func afterThirtyMinutesEveryDeedIsRefused() throws {
    var sitting = try #require(Sitting())
    try sitting.skip(at: at(10))
    let late = at(1800)
    #expect(sitting.session.hasExpired(at: late))
    #expect(!sitting.session.hasExpired(at: at(1799)))
    #expect(throws: PracticeSession.Refusal.expired) { try sitting.answer("1", at: late) }
    #expect(throws: PracticeSession.Refusal.expired) { try sitting.takeHint(at: late) }
    #expect(throws: PracticeSession.Refusal.expired) { try sitting.skip(at: late) }
    #expect(throws: PracticeSession.Refusal.expired) { try sitting.undo(at: late) }
    #expect(throws: PracticeSession.Refusal.expired) { try sitting.reveal(at: late) }
    #expect(throws: PracticeSession.Refusal.expired) { try sitting.next(at: late) }
    sitting.record([.abandoned], at: late)
    #expect(sitting.session.status == .abandoned)
    #expect(sitting.responses.map(\.outcome) == [.skipped])
    #expect(throws: PracticeSession.Refusal.over) { try sitting.answer("1", at: at(20)) }
  }

  @Test func leavingKeepsThePlaceTheDraftAndTheTime() throws {
    var sitting = try #require(Sitting())
    try sitting.answer("1", at: at(10))
    try sitting.next(at: at(10))
    sitting.record([.left(problem: "p2", draft: "1 ")], at: at(40))
    #expect(sitting.session.seconds(at: at(900)) == 30)
    sitting.record([.resumed], at: at(900))
    #expect(sitting.session.place == 1)
    #expect(sitting.session.current.draft == "1 ")
    try sitting.answer("2", at: at(910))
    #expect(sitting.responses.last?.seconds == 40)
  }

  @Test func resumingAfterAnAnswerGoesToTheNextOpenProblem() throws {
    var sitting = try #require(Sitting())
    try sitting.answer("1", at: at(10))
    sitting.record([.left(problem: nil, draft: "")], at: at(20))
    sitting.record([.resumed], at: at(30))
    #expect(sitting.session.place == 1)
    #expect(sitting.session.current.outcome == nil)
  }

  @Test func nothingBeginsWithoutItsBeginning() {
    let none: [(event: PracticeEvent, at: Instant)] = []
    #expect(PracticeSession(id: "s", replaying: none) == nil)
    #expect(
      PracticeSession(id: "s", replaying: [(event: .resumed, at: at(0)), (PracticeFive.event(), at(1))])
        == nil)
    #expect(
      PracticeSession(id: "s", first: .began(problems: [], day: PracticeFive.day, expires: at(1)), at: at(0))
        == nil)
  }

  @Test func factsThatCannotBeAreCountedAndChangeNothing() throws {
    var sitting = try #require(Sitting())
    try sitting.answer("1", at: at(10))
    let before = sitting.session
    let impossible: [PracticeEvent] = [
      .answered(problem: "p1", typed: "9", understood: "9", verdict: .wrong, sureness: nil, seconds: 1),
      .answered(problem: "unknown", typed: "9", understood: "9", verdict: .right, sureness: nil, seconds: 1),
      .hintTaken(problem: "p2", number: 2), .hintTaken(problem: "p2", number: 0),
      .skipped(problem: "p1", seconds: 1),
      .skipUndone(problem: "p2"), .revealed(problem: "p2", seconds: 1), .completed,
      .turned(problem: "unknown"),
      .triedAgain(problem: "p1", typed: "1", understood: "1", right: true), PracticeFive.event(),
    ]
    sitting.record(impossible, at: at(20))
    #expect(sitting.session.version == before.version + impossible.count)
    #expect(sitting.session.standings == before.standings)
    #expect(sitting.session.place == before.place)
    #expect(sitting.session.status == .inProgress)
    #expect(sitting.responses.count == 1)
  }

  @Test func timesFromABrokenJournalAreBroughtIntoRange() throws {
    var sitting = try #require(Sitting())
    sitting.record(
      [.answered(problem: "p1", typed: "1", understood: "1", verdict: .right, sureness: nil, seconds: -50)],
      at: at(1))
    sitting.record([.skipped(problem: "p2", seconds: 99_999)], at: at(2))
    #expect(sitting.session.standings[0].seconds == 0)
    #expect(sitting.session.standings[1].seconds == 1_800)
  }

  // MARK: - The right value in another form

  /// The first problem, asked in lowest terms.
  private func halves() throws -> Problem {
    var problem = PracticeFive.problems()[0]
    problem.key = .written(Phrase("1/2"), try Demand(.number, form: .lowest))
    return problem
  }

  @Test func theRightValueInAnotherFormGetsOneMoreGo() throws {
    var sitting = try #require(Sitting())
    let problem = try halves()
    sitting.record(try sitting.session.answer("2/4", to: problem, sureness: nil, at: at(5)), at: at(5))
    #expect(sitting.responses.isEmpty && sitting.session.current.outcome == nil)
    #expect(sitting.session.current.wasFormAsked)
    sitting.record(try sitting.session.answer("1/2", to: problem, sureness: nil, at: at(9)), at: at(9))
    #expect(sitting.responses.map(\.outcome) == [.right])
    #expect(sitting.responses.map(\.typed) == ["1/2"])
  }

  @Test func theSecondTimeItIsStoredAsItIsAndMayBeTriedAgain() throws {
    var sitting = try #require(Sitting())
    let problem = try halves()
    for time in [5, 9] {
      sitting.record(try sitting.session.answer("2/4", to: problem, sureness: nil, at: at(time)), at: at(time))
    }
    #expect(sitting.responses.map(\.outcome) == [.form])
    #expect(throws: PracticeSession.Refusal.form(.lowestTerms)) {
      try sitting.session.answer("3/6", to: problem, sureness: nil, at: at(10))
    }
    sitting.record(try sitting.session.answer("1/2", to: problem, sureness: nil, at: at(11)), at: at(11))
    #expect(sitting.session.current.solvedLater && sitting.responses.count == 1)
    let replayed = PracticeSession(id: "s", replaying: sitting.journal)
    #expect(replayed == sitting.session)
  }
}
