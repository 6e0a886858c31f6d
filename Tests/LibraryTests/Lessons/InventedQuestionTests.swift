import Learning
import Library
import Testing

/// A question that a model makes up: what of it is asked, and what becomes of the lesson.
@Suite struct InventedQuestionTests {
  private static let now = Instant(seconds: 1_000_000)

  private static func reply(
    _ text: String = "Good. Here comes the next one.", asking question: (String, String)?, advances: Bool = false
  ) throws -> TutorReply {
    var asked = ReplyValue.none
    if let question { asked = .object(["text": .text(question.0), "expected_answer": .text(question.1)]) }
    return try TutorReply(
      .object([
        "text": .text(text), "intent": .text("answer"), "verdict": .text("none"), "confidence": .number(0),
        "misconceptions": .list([]), "signal": .text("adequate"), "proposal": .text(advances ? "advance" : "stay"),
        "question": asked, "summary": .text(""),
      ]))
  }

  /// A lesson about to open the first question of a step, and the turn.
  private static func turn(_ language: Language = .english) throws -> (BuiltInTutor, Lesson, TurnOutline) {
    let tutor = try #require(try ShippedLessons.tutor())
    var lesson = try #require(
      Lesson(id: "l", replaying: tutor.beginning(id: "l", seed: 5, at: now).map { ($0, now) }))
    for _ in 0..<6 {
      let outline = try #require(
        tutor.outline(after: "ok", in: lesson, recently: [], grade: 7, in: language, item: "made-up", at: now))
      if outline.brief.mayAsk { return (tutor, lesson, outline) }
      for event in outline.facts + outline.following { lesson.apply(event, at: now) }
    }
    throw Stuck()
  }

  private struct Stuck: Error {}

  @Test(arguments: [
    ("Three friends share 51 taka. How much does each get?", "17"),
    ("What is $\\frac{3}{8} + \\frac{1}{4}$?", "5/8"), ("How long is half of 7 m?", "3.5 m"),
    ("A pencil costs $x$ taka. What do six pencils cost?", "6x"), ("Solve $2x + 1 = 15$ for $x$.", "x = 7"),
    ("What is 40% of 60?", " $24$. "), ("Write 3 out of 4 in per cent.", "75%"),
    ("৫১ টাকা তিন বন্ধু ভাগ করে নিলে প্রত্যেকে কত পাবে?", "১৭"), ("What is 2 − 9?", "−7"),
  ])
  func whatTheJudgeCanReadIsAsked(text: String, answer: String) throws {
    let (tutor, lesson, outline) = try Self.turn()
    let reply = try Self.reply(asking: (text, answer))
    let question = try #require(try outline.question(in: reply))
    let invented = try #require(question.invented)
    #expect(invented.isAnswered(by: answer) && !invented.isAnswered(by: "1234567"))
    let events = outline.facts + outline.events(of: reply, asking: question)
    let ours = outline.events(of: reply).compactMap(\.question)
    #expect(events.compactMap(\.question).map(\.number) == ours.map(\.number))
    var live = lesson
    for event in events {
      live.apply(event, at: Self.now)
      #expect(LessonEvent(kind: event.kind, payload: event.payload) == event)
    }
    let problem = try #require(live.open.flatMap { tutor.problem(of: $0.question) })
    #expect(problem.id == "made-up" && problem.statement.en == text && problem.concept == ours.last?.concept)
    #expect(events.flatMap(\.sayings).last == Saying(.question, Phrase(text), voice: .model))
    // Answered as any other.
    var settled: [LessonResponse] = []
    for event in tutor.events(after: answer, in: live, at: Self.now) {
      if let response = live.apply(event, at: Self.now) { settled.append(response) }
    }
    #expect(settled.map(\.problem) == ["made-up"] && settled.first?.outcome == .right)
    #expect(settled.first?.variant == nil)
  }

  @Test(arguments: [
    ("  ", "7", RefusedQuestion.length), (String(repeating: "why ", count: 101), "7", .length),
    ("How many?", "$ $", .length), ("How many?", String(repeating: "1", count: 61), .length),
    ("Which animal is it?", "apple", .unreadable), ("Is it so?", "yes", .unreadable),
    ("What are the sides?", "3, 4 and 5", .unreadable), ("What is it?", "3 because 1 + 2 makes three", .unreadable),
    ("What is it?", "\\frac{3}{4}", .unreadable), ("How big is it?", "x > 3", .unreadable),
    ("What is it in letters?", "2y", .unreadable), ("Let $m$ be a number. Double it.", "2 m", .unreadable),
    ("What is 7 + 0?", "7", .tellsItself), ("Is seven the next prime after five?", "7", .tellsItself),
    ("Is it ৭ or not?", "7", .tellsItself), ("Simplify $2x + 3x$.", "5x", .tellsItself),
    ("Say again: $x = 7$.", "x = 7", .tellsItself), ("How much is 0.5 of it?", "1/2", .tellsItself),
    ("How much is *half* of 14?", "7", .form), ("How much is \\frac{14}{2}?", "7", .form),
    ("What is $14 / 2?", "7", .form), ("<b>What</b> is 14 / 2?", "7", .form), ("`14 / 2` is?", "7", .form),
  ])
  func whatTheJudgeCannotTrustIsNot(text: String, answer: String, reason: RefusedQuestion) throws {
    let (_, _, outline) = try Self.turn()
    let long = text.count > 400
    if text.allSatisfy(\.isWhitespace) || long {
      // The reply itself is not believed.
      #expect(throws: UnbelievableReply.self) { try Self.reply(asking: (text, answer)) }
      return
    }
    #expect(throws: reason, "\(text)") { try outline.question(in: try Self.reply(asking: (text, answer))) }
  }

  @Test(arguments: ["You get 17 by sharing.", "Is it seventeen? We shall see.", "Think of $34 / 2$.", "১৭ মনে রেখো।"])
  func noQuestionComesAfterItsAnswer(words: String) throws {
    let (_, _, outline) = try Self.turn()
    let asked = ("Three friends share 51 taka. How much does each get?", "17")
    #expect(throws: RefusedQuestion.toldBefore) { try outline.question(in: try Self.reply(words, asking: asked)) }
  }

  @Test func nothingIsAskedTwice() throws {
    let (tutor, lesson, outline) = try Self.turn()
    let level = try #require(lesson.asked.first.flatMap { tutor.problem(of: $0) })
    guard case .written(let answer, _) = level.key else { return }
    let again = (level.statement.en.uppercased() + "  ", answer.en)
    #expect(throws: RefusedQuestion.self) { try outline.question(in: try Self.reply(asking: again)) }
  }

  @Test func noQuestionIsAskedWhileAnotherIsOpen() throws {
    let (tutor, lesson, outline) = try Self.turn()
    var open = lesson
    for event in outline.facts + outline.following { open.apply(event, at: Self.now) }
    for said in ["hint", "why", "I don't know", "123456", "what is that"] {
      let next = try #require(
        tutor.outline(after: said, in: open, recently: [], grade: 7, in: .english, item: "made-up", at: Self.now))
      let reply = try Self.reply(asking: ("Three friends share 51 taka. How much does each get?", "17"))
      #expect(!next.brief.mayAsk, "\(said)")
      #expect(try next.question(in: reply) == nil)
      #expect(next.events(of: reply).compactMap(\.question?.invented).isEmpty)
    }
  }

  @Test func theModelIsToldWhereAQuestionIsWelcome() throws {
    let (tutor, lesson, outline) = try Self.turn(.bengali)
    #expect(outline.brief.data[.openQuestion]?.contains("a question of your own is welcome") == true)
    let without = try #require(
      tutor.outline(after: "ok", in: lesson, recently: [], grade: 7, in: .bengali, at: Self.now))
    #expect(without.brief.data[.openQuestion]?.contains("a question of your own is welcome") == false)
  }

  // MARK: - Laws

  private static let texts = [
    "Three friends share 51 taka. How much does each get?", "A pencil costs $x$ taka. What do six pencils cost?",
    "What is $2^{10}$?", "Solve $3y = 12$.", "", " ", "How much?", "\u{0}\u{202E}?", "What is 7 + 0?", "৭ এর দ্বিগুণ কত?",
    "$$$",
    "How many minutes are two hours?", "A bus goes 40 km in an hour. How far in 3 hours?",
  ]
  private static let answers = [
    "17", "6x", "1024", "y = 4", "", "apple", "১৪", "7", "120 minutes", "120 km", "1/0", "$", "x", "=", "0/0",
    "9^9^9^9",
    String(repeating: "(", count: 60), "\u{0}", "-", "three quarters", "12:30", "∞", "2x = 2x",
  ]

  /// Whatever a model replies and whatever a student says to it: the lesson ends in time, replays as it was lived, never asks two
  /// made-up questions in a row, and each question that is open can be judged.
  @Test(arguments: 0..<6)
  func noReplyBreaksTheLesson(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(7_000 + seed))
    var invented = 0
    for tutor in try ShippedLessons.some(seed).prefix(2) {
      var journal = tutor.beginning(id: "l", seed: random.next() >> 12, at: Self.now).map { (event: $0, at: Self.now) }
      var lesson = try #require(Lesson(id: "l", replaying: journal))
      var lines: [LessonLine] = []
      while lesson.takesTurns {
        let before = lesson
        let said = Self.student(tutor, lesson, &random)
        let item = Problem.ID("item-\(lesson.version)")
        let language = Language.allCases.randomElement(using: &random) ?? .english
        let outline = try #require(
          tutor.outline(
            after: said, in: lesson, recently: lines, grade: 7, in: language, item: item, at: Self.now))
        var events = outline.inOwnWords
        if let reply = Self.model(&random) {
          var question: LessonQuestion?
          do throws(RefusedQuestion) { question = try outline.question(in: reply) } catch {}
          if let question {
            #expect(lesson.asked.last?.invented == nil, "never twice in a row")
            let problem = try #require(tutor.problem(of: question))
            #expect(ReadKey(problem.key).isReadable)
            let secret = AnswerSecret(problem)
            #expect(!secret.isTold(by: reply.text))
            invented += 1
          }
          events = outline.events(of: reply, asking: question)
        }
        for event in outline.facts + events {
          journal.append((event, Self.now))
          lesson.apply(event, at: Self.now)
          lines += LessonLine.lines(of: event)
          #expect(LessonEvent(kind: event.kind, payload: event.payload) == event)
        }
        #expect(lesson.turns == before.turns + 1 && lesson.turns <= lesson.turnLimit)
        if let open = lesson.open { #expect(tutor.problem(of: open.question) != nil) }
        if lesson.status == .completed, lesson.open == nil { break }
      }
      #expect(Lesson(id: "l", replaying: journal) == lesson, "replay equals live")
      #expect(!lesson.isLive)
      #expect(Set(lesson.asked.map(\.number)).count == lesson.asked.count)
    }
    #expect(invented > 0, "the fuzz asks something")
  }

  private static func model(_ random: inout SplitMix64) -> TutorReply? {
    let question =
      Int.random(in: 0..<5, using: &random) == 0
      ? nil : (texts.randomElement(using: &random) ?? "", answers.randomElement(using: &random) ?? "")
    let fitting = Int.random(in: 0..<4, using: &random)
    let sound = [(texts[0], "17"), (texts[1], "6x"), (texts[2], "1024"), (texts[12], "120 km")][fitting]
    let words =
      ["Good thinking.", "চলো এগোই।", "I believe that it is 17.", "**Well**"].randomElement(using: &random) ?? ""
    do {
      return try reply(
        words, asking: Bool.random(using: &random) ? sound : question, advances: Bool.random(using: &random))
    } catch {
      return nil
    }
  }

  private static func student(_ tutor: BuiltInTutor, _ lesson: Lesson, _ random: inout SplitMix64) -> String {
    let problem = lesson.open.flatMap { tutor.problem(of: $0.question) }
    let others = [
      "7", "I don't know", "hint", "because it is so", "why", "give me the answer", "example", "again", "৳",
    ]
    guard Bool.random(using: &random), let problem else { return others.randomElement(using: &random) ?? "" }
    switch problem.key {
    case .written(let text, _): return text.en
    case .choice(let options, let right): return options[right].en
    case .boolean(let isTrue): return isTrue ? "true" : "false"
    }
  }
}
