import Foundation
import Learning
import Testing

/// What holds after every event of every lesson, also of events that cannot be.
@Suite struct LessonLaws {
  private typealias Fact = (event: LessonEvent, at: Instant)

  @Test(arguments: 0..<30)
  func replayEqualsLiveAtEveryPrefix(seed: Int) throws {
    var source = RandomLesson(seed: seed)
    var (journal, lived): ([Fact], [Lesson]) = ([], [])
    var now = Instant(seconds: 1_000_000)
    for _ in 0..<60 {
      now = now.adding(seconds: Int.random(in: -50...300, using: &source.random))
      let event = source.event(after: lived.last)
      journal.append((event, now))
      if var lesson = lived.last {
        lesson.apply(event, at: now)
        lived.append(lesson)
      } else {
        lived.append(try #require(Lesson(id: "l", first: event, at: now)))
      }
    }
    for (count, lesson) in lived.enumerated() {
      #expect(Lesson(id: "l", replaying: journal.prefix(count + 1)) == lesson, "replay equals live")
    }
    let cut = Int.random(in: 1..<journal.count, using: &source.random)
    var cached = try decoded(lived[cut - 1])
    #expect(cached == lived[cut - 1], "what is cached is what was lived")
    for (event, at) in journal.dropFirst(cut) { cached.apply(event, at: at) }
    #expect(cached == lived.last, "a cached lesson goes on as the lived one did")
  }

  @Test(arguments: 0..<80)
  func numbersStayInTheirRange(seed: Int) throws {
    var source = RandomLesson(seed: 500 + seed)
    let now = Instant(seconds: 1_000_000)
    var lesson = try #require(Lesson(id: "l", first: .began(RandomLesson.plan), at: now))
    for step in 0..<120 {
      let before = lesson
      let event = source.event(after: lesson)
      let response = lesson.apply(event, at: now.adding(seconds: step * 7))
      #expect(lesson.version == before.version + 1)
      #expect((0...100).contains(lesson.coverage) && lesson.coverage >= before.coverage)
      #expect(lesson.mastery.allSatisfy { (0...1).contains($0.mastery) })
      #expect((0...1).contains(lesson.meanMastery) && (0...100).contains(lesson.progress))
      #expect(lesson.step >= before.step && lesson.mistakes.count <= 10 && lesson.wordsOfLast.count <= 4)
      #expect(lesson.turns - before.turns == (event.node == .check && before.takesTurns ? 1 : 0))
      if before.status == .paused, event.node != nil {
        #expect(lesson.turns == before.turns && lesson.open == before.open, "a paused lesson takes no turn")
      }
      if lesson.status == .completed {
        #expect(lesson.coverage == 100 && lesson.step == lesson.plan.steps.count, "the last step counts")
      }
      if let response {
        #expect((0...1_800).contains(response.seconds) && (0...3).contains(response.hints))
      }
    }
    #expect(LessonSummary(lesson).mistakes.count <= 2)
  }

  @Test(arguments: 0..<40)
  func everyEventIsReadFromWhatItIsStoredAs(seed: Int) throws {
    var source = RandomLesson(seed: 900 + seed)
    let lesson = try #require(Lesson(id: "l", first: .began(RandomLesson.plan), at: Instant(seconds: 0)))
    for _ in 0..<60 {
      let event = source.event(after: lesson)
      let payload = try decoded(event.payload)
      #expect(LessonEvent(kind: event.kind, payload: payload) == event)
    }
    for kind in LessonEvent.Kind.allCases {
      let empty = LessonEvent(kind: kind, payload: LessonEvent.Payload())
      #expect(empty == nil || empty?.kind == kind)
    }
  }

  @Test func anAnswerScoresOnceAndTheFirstCounts() throws {
    let now = Instant(seconds: 1_000_000)
    var lesson = try #require(Lesson(id: "l", first: .began(RandomLesson.plan), at: now))
    let question = LessonQuestion(
      number: 0, problem: "t-7-a", variant: Variant(settings: [:]), concept: "one", purpose: .step)
    func reply(_ verdict: Verdict?) -> LessonEvent {
      .checked(CheckedReply(text: "3", intent: .answer, question: 0, verdict: verdict))
    }
    lesson.apply(.presented([], question), at: now)
    #expect(lesson.apply(reply(nil), at: now) == nil && lesson.open?.wasFormAsked == true)
    lesson.apply(.remediated(.hint, [], nil), at: now)
    let scored = lesson.apply(reply(.wrong), at: now.adding(seconds: 40))
    let first = try #require(scored)
    #expect(first.outcome == .wrong && first.hints == 1 && first.seconds == 40 && first.position == 0)
    #expect(lesson.apply(reply(.right), at: now.adding(seconds: 50)) == nil, "a later try changes no score")
    #expect(lesson.open == nil && lesson.right == 1 && lesson.solved == question)
  }

  @Test func masteryFollowsTheNumbersOfTheSource() throws {
    let now = Instant(seconds: 1_000_000)
    var lesson = try #require(Lesson(id: "l", first: .began(RandomLesson.plan), at: now))
    lesson.apply(.diagnosed(Diagnosis(concept: "one", score: 0.3)), at: now)
    #expect(lesson.mastery(of: "one") == 0.3 && lesson.trend == .struggling)
    lesson.apply(.diagnosed(Diagnosis(concept: "one", score: 0.8)), at: now)
    #expect(abs(lesson.mastery(of: "one") - (0.6 * 0.3 + 0.4 * 0.8)) < 1e-12 && lesson.trend == .steady)
    #expect(abs(lesson.meanMastery - 0.25) < 1e-12, "the plain mean over the plan's concepts")
    #expect(lesson.meanOfAsked == lesson.mastery(of: "one"))
  }

  private func decoded<Value: Codable>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
  }
}
