import Learning
import Testing

@Suite struct GoalTests {
  private let subject = Subject.ID("mathematics")

  private func progress(
    right: Int = 0, wanted: Int = 50, rating: Int = 1000, from: Int = 1000, fives: Int = 0
  ) -> GoalProgress {
    GoalProgress(right: right, wanted: wanted, rating: rating, ratingFrom: from, fives: fives)
  }

  private func goal(_ completion: Int, _ status: Goal.Status = .active, completed: Instant? = nil) -> Goal {
    // A goal of only practice: 60 of 100 at most; with the rating and fives full the rest.
    Goal(
      id: .init("g\(completion)"), title: "x", kind: .steady, subject: subject, status: status,
      progress: progress(right: completion, wanted: 60, rating: 1000, fives: 0), completed: completed)
  }

  @Test func completionIsSixTenthsPracticeThreeTheRatingOneSessions() {
    #expect(progress().completion == 0)
    #expect(progress(right: 25).completion == 30)
    #expect(progress(rating: 1250).completion == 15)
    #expect(progress(fives: 5).completion == 5)
    #expect(progress(right: 25, rating: 1250, fives: 5).completion == 50)
    #expect(progress(right: 50, rating: 1500, fives: 10).completion == 100, "exactly, or it is never reached")
    #expect(progress(right: 500, rating: 1990, fives: 90).completion == 100)
    #expect(progress(rating: 700).completion == 0, "a rating that fell takes nothing away")
    #expect(abs(progress(rating: 1500, from: 1400).completion - 6) < 1e-9)
    #expect(Goal.Kind.allCases.map(\.practice) == [50, 75, 100])
  }

  @Test func onlyWhatWasDoneSinceItBeganIsCounted() {
    let start = Instant(seconds: 1_000_000)
    func answer(_ seconds: Int, _ outcome: Outcome = .right, in subject: String = "mathematics") -> ScoredAnswer {
      ScoredAnswer(
        problem: "p", concept: "c", subject: .init(subject), rating: 1000, outcome: outcome, hints: 0,
        at: start.adding(seconds: seconds), day: CalendarDay(ordinal: 11))
    }
    func five(_ seconds: Int) -> CompletedFive {
      CompletedFive(
        day: PracticeDay(day: CalendarDay(ordinal: 11), offset: 0), ended: start.adding(seconds: seconds), problems: 5,
        answered: 5, right: 5, hints: 0)
    }
    let progress = GoalProgress(
      of: .exam, in: subject, from: start, ratingFrom: 1000,
      answers: [answer(-1), answer(0), answer(5), answer(6, .wrong), answer(7, in: "physics")],
      fives: [five(-1), five(0), five(9)], rating: 1100)
    #expect(progress == self.progress(right: 2, wanted: 100, rating: 1100, fives: 2))
  }

  @Test func theWordFollowsTheMeanOfWhatIsOpenOrJustReached() {
    let now = Instant(seconds: 100 * 86_400)
    func pace(_ goals: Goal...) -> GoalPace { GoalPace(of: goals, at: now) }
    #expect(pace() == .none)
    #expect(pace(goal(20)) == .beginning)
    #expect(pace(goal(40)) == .underWay)
    #expect(pace(goal(60), goal(20)) == .underWay)
    #expect(pace(goal(10, .paused)) == .none)
    let reached = goal(0, .completed, completed: now.adding(seconds: -30 * 86_400))
    #expect(reached.completion == 100)
    #expect(pace(reached) == .nearlyThere)
    #expect(pace(reached, goal(40)) == .underWay, "70 is not more than 70")
    #expect(pace(goal(0, .completed, completed: now.adding(seconds: -30 * 86_400 - 1))) == .none)
  }
}
