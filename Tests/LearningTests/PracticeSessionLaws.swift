import Learning
import Testing

/// What holds after every deed of every sitting: random deeds, legal and not, with a clock that sometimes
/// goes back.
@Suite struct PracticeSessionLaws {
  @Test(arguments: 0..<60)
  func randomSittingsKeepTheLaws(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(1_000 + seed))
    var sitting = try #require(Sitting())
    var now = PracticeFive.start
    var settled: [Problem.ID: PracticeSession.Standing] = [:]
    for _ in 0..<80 {
      now = now.adding(
        seconds: Int.random(in: 0..<20, using: &random) == 0 ? -400 : Int.random(in: 0...40, using: &random))
      let before = sitting.session
      do {
        try deed(&sitting, at: now, using: &random)
      } catch {
        #expect(sitting.session == before, "a refusal changes nothing")
        if before.status == .inProgress, before.hasExpired(at: now) { #expect(error == .expired) }
        if before.status != .inProgress { #expect(error == .over) }
      }
      check(sitting, at: now, settled: &settled)
    }
    #expect(PracticeSession(id: "s", replaying: sitting.journal) == sitting.session, "replay equals live")
    for cut in 1...sitting.journal.count {
      let half = PracticeSession(id: "s", replaying: sitting.journal.prefix(cut))
      var rest = try #require(half)
      for (event, at) in sitting.journal.dropFirst(cut) { rest.apply(event, at: at) }
      #expect(rest == sitting.session, "a sitting may be put down and taken up anywhere")
    }
  }

  private func deed(
    _ sitting: inout Sitting, at now: Instant, using random: inout SplitMix64
  ) throws(PracticeSession.Refusal) {
    let session = sitting.session
    switch Int.random(in: 0..<12, using: &random) {
    case 0...2:
      let typed = ["1", "2", "3", "4", "5", "x", "", "০", "৩"].randomElement(using: &random) ?? ""
      sitting.record(try session.answer(typed, to: sitting.problem, sureness: .low, at: now), at: now)
    case 3, 4: sitting.record(try session.takeHint(at: now), at: now)
    case 5: sitting.record(try session.skip(at: now), at: now)
    case 6: sitting.record(try session.undo(at: now), at: now)
    case 7: sitting.record(try session.reveal(at: now), at: now)
    case 8, 9: sitting.record(try session.next(at: now), at: now)
    default:
      guard session.status == .inProgress, !session.hasExpired(at: now) else { return }
      sitting.record([.left(problem: session.current.problem, draft: "?"), .resumed], at: now)
    }
  }

  private func check(
    _ sitting: Sitting, at now: Instant, settled: inout [Problem.ID: PracticeSession.Standing]
  ) {
    let session = sitting.session
    #expect(session.version == sitting.journal.count)
    #expect(session.standings.count { $0.outcome == .skipped } <= 1)
    #expect((session.status == .completed) == session.isSettled)
    #expect(session.standings.allSatisfy { (0...1_800).contains($0.seconds) && (0...3).contains($0.hints) })
    #expect((0...1_800).contains(session.seconds(at: now)))
    #expect((0...1_800).contains(session.secondsLeft(at: now)))
    #expect(session.standings.indices.contains(session.place))
    #expect(session.canUndo == (session.undoable != nil))
    #expect(
      Set(sitting.responses.map(\.problem)).count == sitting.responses.count, "a problem is scored once")
    #expect(sitting.responses.allSatisfy { $0.seconds >= 0 })
    for standing in session.standings {
      guard let outcome = standing.outcome, outcome != .skipped else { continue }
      if let first = settled[standing.problem] {
        #expect(
          first.outcome == outcome && first.typed == standing.typed && first.seconds == standing.seconds)
      }
      settled[standing.problem] = settled[standing.problem] ?? standing
      #expect(sitting.responses.contains { $0.problem == standing.problem && $0.outcome == outcome })
    }
  }
}
