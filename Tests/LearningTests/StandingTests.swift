import Learning
import Testing

/// Two machines may begin a five on one day; one of them is that day's.
@Suite struct StandingTests {
  private let day = CalendarDay(year: 2026, month: 11, day: 21)

  /// A five of one problem that was begun so many seconds into the day.
  private func session(_ status: PracticeSession.Status, at seconds: Int, id: String) throws -> PracticeSession {
    let began = Instant(milliseconds: Int64(day.ordinal) * 86_400_000).adding(seconds: seconds)
    let problem = Problem.ID("p")
    var session = try #require(
      PracticeSession(id: .init(id), first: PracticeSession.beginning([problem], day: day, at: began), at: began))
    if status == .completed { session.apply(.skipped(problem: problem, seconds: 1), at: began) }
    if status != .inProgress { session.apply(status == .completed ? .completed : .abandoned, at: began) }
    #expect(session.status == status)
    return session
  }

  @Test func aCompletedFiveStandsBeforeALaterOneInProgress() throws {
    let morning = try session(.completed, at: 0, id: "a")
    let evening = try session(.inProgress, at: 60, id: "b")
    #expect(PracticeSession.standing(among: [morning, evening])?.id == morning.id)
  }

  @Test(arguments: [PracticeSession.Status.completed, .inProgress])
  func ofTwoAlikeTheLaterStands(status: PracticeSession.Status) throws {
    let morning = try session(status, at: 0, id: "b")
    let evening = try session(status, at: 60, id: "a")
    #expect(PracticeSession.standing(among: [evening, morning])?.id == evening.id)
  }

  @Test func whatWasGivenUpNeverStands() throws {
    #expect(PracticeSession.standing(among: [try session(.abandoned, at: 60, id: "a")]) == nil)
    #expect(PracticeSession.standing(among: []) == nil)
    let going = try session(.inProgress, at: 0, id: "b")
    #expect(PracticeSession.standing(among: [try session(.abandoned, at: 60, id: "a"), going])?.id == going.id)
  }

  /// In any order the same one; and it is better than each of the others.
  @Test func whichStandsDoesNotDependOnTheOrder() throws {
    var random = SplitMix64(seed: 71)
    for _ in 0..<300 {
      let sessions = try (0..<Int.random(in: 1...5, using: &random)).map { index in
        let status = [PracticeSession.Status.completed, .inProgress, .abandoned].randomElement(using: &random)
        return try session(status ?? .abandoned, at: Int.random(in: 0...2, using: &random), id: "s\(index)")
      }
      let standing = PracticeSession.standing(among: sessions)
      #expect(PracticeSession.standing(among: sessions.shuffled(using: &random)) == standing)
      for other in sessions {
        guard let standing else {
          #expect(other.status == .abandoned)
          continue
        }
        #expect(PracticeSession.standing(among: [other, standing])?.id == standing.id)
      }
    }
  }
}
