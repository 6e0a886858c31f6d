import Learning
import Library
import Testing

/// What the tutor takes a reply for, and what it does then.
@Suite struct TutorTests {
  private let now = Instant(seconds: 1_000)

  /// A lesson with its first step's question open; the answer to it, and a wrong one.
  private func lesson(_ tutor: BuiltInTutor, seed: UInt64 = 5) throws -> Lesson {
    var lesson = try begun(tutor, seed: seed)
    for _ in 0..<4 where lesson.open?.question.purpose != .step { go(&lesson, tutor, "ok") }
    try #require(lesson.open?.question.purpose == .step)
    return lesson
  }

  private func begun(_ tutor: BuiltInTutor, seed: UInt64) throws -> Lesson {
    let events = tutor.beginning(id: "l", seed: seed, at: now)
    return try #require(Lesson(id: "l", replaying: events.map { ($0, now) }))
  }

  @discardableResult
  private func go(_ lesson: inout Lesson, _ tutor: BuiltInTutor, _ reply: String) -> [LessonEvent] {
    let events = tutor.events(after: reply, in: lesson, at: now)
    for event in events { lesson.apply(event, at: now) }
    return events
  }

  private func intent(_ events: [LessonEvent]) -> CheckedReply.Intent? {
    if case .checked(let reply)? = events.first { reply.intent } else { nil }
  }

  @Test(arguments: [
    ("hint", CheckedReply.Intent.hint), ("Can you give me a hint please?", .hint), ("একটা ইঙ্গিত দাও", .hint),
    ("why", .why), ("কেন?", .why), ("I don't know", .unknown), ("আমি জানি না", .unknown), ("no idea!", .unknown),
    ("again", .again), ("আবার বলো", .again), ("example please", .example), ("উদাহরণ", .example), ("slower", .slower),
    ("একটু আস্তে", .slower), ("ok", .goOn), ("আচ্ছা", .goOn), ("tell me the answer", .answerWanted),
    ("উত্তরটা বলে দাও", .answerWanted), ("what is for lunch today", .talk), ("আজ বৃষ্টি হচ্ছে", .talk), ("", .talk),
  ])
  func wordsOfBothLanguagesAreUnderstood(reply: String, wanted: CheckedReply.Intent) throws {
    let tutor = try #require(try ShippedLessons.tutor())
    var lesson = try lesson(tutor)
    #expect(intent(go(&lesson, tutor, reply)) == wanted)
  }

  @Test func whoWritesSomethingElseThanAnOptionIsAskedForOne() throws {
    let tutor = try #require(try ShippedLessons.tutor())
    var choices = 0
    for seed in 0..<30 {
      var lesson = try lesson(tutor, seed: UInt64(seed))
      guard case .choice? = lesson.open.flatMap({ tutor.problem(of: $0.question) })?.key else { continue }
      choices += 1
      let sayings = go(&lesson, tutor, "987654").flatMap(\.sayings)
      #expect(sayings.contains { $0.text.en.contains("letter") && $0.text.bn.contains("অক্ষর") }, "\(sayings)")
    }
    #expect(choices > 0)
  }

  @Test func anAnswerIsFoundInASentence() throws {
    let tutor = try #require(try ShippedLessons.tutor())
    for frame in [
      "#", "It is #", "I think #", "The answer is # km.", "6 × 2 = #", "the right answer is #, because I divided first",
    ] {
      var lesson = try begun(tutor, seed: 9)
      let problem = try #require(lesson.open.flatMap { tutor.problem(of: $0.question) })
      guard case .written(let right, _) = problem.key else { continue }
      let events = go(&lesson, tutor, frame.replacing("#", with: right.en))
      guard case .checked(let reply)? = events.first else {
        Issue.record("\(frame)")
        continue
      }
      #expect(reply.verdict == .right, "\(frame)")
      #expect(reply.hasReasons == (frame.contains("because") || frame.contains("=")), "\(frame)")
    }
  }

  @Test func anOptionIsFoundInASentence() throws {
    let tutor = try #require(try ShippedLessons.tutor())
    for frame in ["#", "(#)", "option #", "The answer is #", "I think #.", "উত্তর #", "# because I divided both"] {
      var lesson = try lesson(tutor)
      let problem = try #require(lesson.open.flatMap { tutor.problem(of: $0.question) })
      guard case .choice(_, let right) = problem.key else {
        Issue.record("the first question of the step is a choice")
        return
      }
      let letter = ["a", "b", "c", "d"][right]
      guard case .checked(let reply)? = go(&lesson, tutor, frame.replacing("#", with: letter)).first else { continue }
      #expect(reply.verdict == .right, "\(frame)")
    }
  }

  @Test func aMistakeIsNamedAndRemedied() throws {
    let tutor = try #require(try ShippedLessons.tutor())
    var lesson = try lesson(tutor)
    let problem = try #require(lesson.open.flatMap { tutor.problem(of: $0.question) })
    let reversed = try #require(problem.misconceptions.first { $0.id == "reverses-the-order" })
    let events = go(&lesson, tutor, reversed.answer.en)
    #expect(events.map(\.node) == [.check, .diagnose, .remediate])
    let said = events.flatMap(\.sayings)
    #expect(said.contains { $0.kind == .misconception && $0.text.en.contains(reversed.name.en) })
    #expect(said.contains { $0.kind == .remediation } && said.contains { $0.kind == .probe })
    #expect(lesson.mistakes.first?.mistake.named == "reverses-the-order" && lesson.open?.attempts == 1)
  }

  @Test func theSameLessonSaysTheSame() throws {
    let tutor = try #require(try ShippedLessons.tutor())
    let replies = ["1", "ok", "hint", "b", "a", "why", "example", "c", "d"]
    let one = try #require(LessonTrial(tutor, replies: replies, in: .bengali, seed: 4))
    let other = try #require(LessonTrial(tutor, replies: replies, in: .bengali, seed: 4))
    #expect(one.events == other.events)
    let third = try #require(LessonTrial(tutor, replies: replies, in: .bengali, seed: 5))
    #expect(one.events != third.events)
  }

  @Test func aPausedLessonWaitsAndIsTakenUpWithItsQuestion() throws {
    let tutor = try #require(try ShippedLessons.tutor())
    var lesson = try lesson(tutor)
    lesson.apply(.paused, at: now)
    #expect(tutor.events(after: "b", in: lesson, at: now).isEmpty, "a paused lesson takes no turn")
    let recap = tutor.resuming(lesson, at: now)
    for event in recap { lesson.apply(event, at: now) }
    #expect(lesson.status == .inProgress && recap.first?.sayings.last?.kind == .question)
    #expect(tutor.resuming(lesson, at: now).isEmpty)
    #expect(!tutor.events(after: "b", in: lesson, at: now).isEmpty)
  }

  /// A lesson in which every answer is right is short, and may be gone on with until its turns are used up.
  @Test(arguments: 0..<4)
  func whoIsStrongMayGoFurther(seed: Int) throws {
    for tutor in try ShippedLessons.some(seed) {
      var lesson = try begun(tutor, seed: UInt64(seed))
      func right(_ lesson: Lesson) -> String {
        guard let problem = lesson.open.flatMap({ tutor.problem(of: $0.question) }) else { return "next" }
        switch problem.key {
        case .written(let answer, _): return answer.en
        case .choice(_, let right): return ["a", "b", "c", "d"][right]
        case .boolean(let truth): return truth ? "true" : "false"
        }
      }
      while lesson.status == .inProgress, lesson.turns < 40 { go(&lesson, tutor, right(lesson)) }
      #expect(lesson.status == .completed && lesson.coverage == 100)
      #expect(lesson.turns <= lesson.plan.steps.count * 2 + 1, "nobody who is right is kept: \(lesson.turns)")
      #expect(lesson.asked.allSatisfy { $0.purpose == .step || $0.purpose == .level })
      let (before, ended) = (lesson.asked.count, lesson.ended)
      go(&lesson, tutor, "more")
      #expect(lesson.asked.count == before + 1 && lesson.asked.last?.purpose == .further)
      while lesson.takesTurns { go(&lesson, tutor, right(lesson)) }
      #expect(lesson.turns == lesson.turnLimit && lesson.ended == ended && lesson.status == .completed)
      #expect(tutor.events(after: "more", in: lesson, at: now).isEmpty)
    }
  }

  /// A wrong answer climbs the ladder rung by rung.
  @Test func theLadderIsClimbedInOrder() throws {
    let tutor = try #require(try ShippedLessons.tutor())
    var lesson = try lesson(tutor)
    var helps: [Help] = []
    for _ in 0..<5 {
      let events = go(&lesson, tutor, "I don't know")
      helps += events.compactMap { event in if case .remediated(let help, _, _) = event { help } else { nil } }
    }
    #expect(helps == Help.ladder)
    #expect(lesson.open?.question.purpose == .prerequisite && lesson.hasSteppedBack)
  }
}
