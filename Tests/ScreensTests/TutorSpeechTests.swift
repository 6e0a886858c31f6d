import Learning
import Screens
import Terminal
import Testing

/// A model speaks in a lesson, is stopped, or says nothing.
@Suite struct TutorSpeechTests {
  private static let words = [
    "Look at **both** numbers first.\n\n- How often does $\\fra", "c{3}{4}$ fit into it?\n- And what is le", "ft over?",
  ]
  private static let bengali = [
    "আগে **দুটি** সংখ্যাই দেখো।\n\n- $\\fra", "c{3}{4}$ এতে কতবার ধরে?\n- আর কতটা থা", "কে?",
  ]

  private func speaking(_ language: Language = .english, columns: Int = 80, rows: Int = 24) -> Walk {
    var walk = Walk.lesson(language: language, columns: columns, rows: rows)
    guard let lesson = walk.lesson?.lesson.id else { return walk }
    walk.hear(.tutorBegins(lesson))
    for piece in language == .english ? Self.words : Self.bengali { walk.hear(.tutorSays(piece, in: lesson)) }
    return walk
  }

  @Test(arguments: Language.allCases, [0, 1, 2])
  func everyScreenLooksAsItShould(language: Language, shape: Int) throws {
    let (name, columns, rows) = shapes[shape]
    let suffix = "\(language.rawValue)-\(name)"
    var walk = speaking(language, columns: columns, rows: rows)
    try expectGolden(walk.screen, "lesson-speaking-\(suffix)")
    if let lesson = walk.lesson?.lesson.id {
      let why = Phrase(
        en: "The server did not answer in time. Nothing is lost.", bn: "সার্ভার সময়মতো উত্তর দেয়নি। কিছুই হারায়নি।")
      walk.hear(.tutorSilent(lesson, why))
    }
    try expectGolden(walk.screen, "lesson-silent-\(suffix)")
  }

  /// A turn of the model with a question of its own, which stands open.
  private func madeUp(_ language: Language, columns: Int, rows: Int) throws -> Walk {
    var walk = Walk.lesson(language: language, columns: columns, rows: rows)
    var lesson = try #require(walk.lesson?.lesson)
    let (words, text) =
      language == .english
      ? (
        "Well seen: **one pen first**. Now with something that you like.",
        "Four friends share $\\frac{3}{4}$ of 96 mangoes. How many does each get?"
      )
      : ("ঠিক ধরেছ: **আগে একটি কলম**। এবার তোমার পছন্দের কিছু দিয়ে।", "চার বন্ধু ৯৬টি আমের $\\frac{৩}{৪}$ ভাগ করে নিল। একজন কয়টি পেল?")
    let invented = InventedQuestion(
      text: text, language: language, answer: "18", kind: .number, difficulty: .ordinary, minutes: 3, grade: 7)
    let concept = Concept.ID("rate")
    let question = LessonQuestion(
      number: 1, problem: Problem.ID("made-up"), source: .model(invented), concept: concept, purpose: .step)
    let events: [LessonEvent] = [
      .voiced(.model), .checked(CheckedReply(text: "28", intent: .answer, question: 0, verdict: .right)),
      .diagnosed(Diagnosis(concept: concept, score: 0.8)),
      .presented(
        [Saying(.talk, Phrase(words), voice: .model), Saying(.question, Phrase(text), voice: .model)], question),
    ]
    for event in events { lesson.apply(event, at: walk.now) }
    walk.hear(
      .lessonTurn(
        LessonPage(
          lesson: lesson, lines: events.flatMap { LessonLine.lines(of: $0) },
          problem: invented.problem(
            question.problem, of: concept, topic: Topic.ID("ratios-7"), topicName: World.lessonPlan.title),
          concepts: World.lessonConcepts, mastery: World.freshMastery)))
    return walk
  }

  @Test(arguments: Language.allCases, [0, 1, 2])
  func aQuestionThatTheModelMadeUpLooksAsItShould(language: Language, shape: Int) throws {
    let (name, columns, rows) = shapes[shape]
    try expectGolden(
      try madeUp(language, columns: columns, rows: rows).screen, "lesson-made-up-\(language.rawValue)-\(name)")
  }

  /// Each of the built-in tutor's sentences is its own; that they are is said once.
  @Test func whoseWordsTheyAreIsSaidOnceInATurn() throws {
    var walk = Walk.lesson(columns: 120, rows: 40)
    var lesson = try #require(walk.lesson?.lesson)
    let said = ["One thing first.", "Then another.", "Now try once more."].map {
      Saying(.talk, Phrase($0), voice: .builtIn)
    }
    let events: [LessonEvent] = [
      .voiced(.model), .checked(CheckedReply(text: "hint", intent: .hint, question: 0)), .remediated(.hint, said, nil),
    ]
    for event in events { lesson.apply(event, at: walk.now) }
    walk.hear(
      .lessonTurn(
        LessonPage(
          lesson: lesson, lines: events.flatMap { LessonLine.lines(of: $0) }, problem: World.five[0],
          concepts: World.lessonConcepts, mastery: World.freshMastery)))
    #expect(walk.screen.ranges(of: "(the built-in tutor's words)").count == 1)
    let lines = walk.screen.split(separator: "\n")
    let mark = try #require(lines.firstIndex { $0.contains("(the built-in tutor's words)") })
    #expect(lines[mark - 1].contains("Now try once more."))
    #expect(walk.screen.contains("in other words"), "the same in other words is offered where a model speaks")
  }

  @Test func whatStreamsIsNeverRaw() {
    let walk = speaking()
    #expect(walk.screen.contains("Look at both numbers first."))
    for raw in ["**", "\\frac", "$", "- How"] { #expect(!walk.screen.contains(raw), "\(raw)") }
  }

  @Test func oneMayTypeMeanwhileAndSendsWhenItHasEnded() {
    var walk = speaking()
    walk.type("28")
    #expect(walk.lesson?.field.text == "28")
    let effects = walk.app.receive(.key(.enter), at: walk.now)
    #expect(effects.isEmpty && walk.screen.contains("still speaking"))
  }

  /// A lesson that a model words begins without a word, and nobody waits before an empty screen.
  @Test func theFirstWordsOfALessonAreWaitedForLikeAnyOthers() throws {
    var walk = Walk.lesson()
    let id = Lesson.ID("awaiting")
    var lesson = try #require(Lesson(id: id, first: .began(World.lessonPlan), at: walk.now))
    lesson.apply(.voiced(.model), at: walk.now)
    walk.hear(.lesson(LessonPage(lesson: lesson, lines: [], problem: nil, concepts: [:], mastery: [:])))
    #expect(walk.screen.contains("thinking…"))
    #expect(walk.app.receive(.key(.escape), at: walk.now) == [.stopTutor(id)])
    walk.hear(.tutorBegins(id))
    walk.hear(.tutorSays("Hello! Today it is **rat", in: id))
    #expect(walk.screen.contains("Hello! Today it is"))
    let said = LessonEvent.presented([Saying(.welcome, Phrase("Hello! Today it is **ratios**."), voice: .model)], nil)
    lesson.apply(said, at: walk.now)
    walk.hear(
      .lessonTurn(
        LessonPage(lesson: lesson, lines: LessonLine.lines(of: said), problem: nil, concepts: [:], mastery: [:])))
    #expect(walk.lesson?.speech == nil && walk.lesson?.silence == nil)
    #expect(walk.screen.contains("Hello! Today it is ratios."))
  }

  @Test func escapeStopsItAndPausesNothing() throws {
    var walk = speaking()
    let lesson = try #require(walk.lesson?.lesson.id)
    #expect(walk.app.receive(.key(.escape), at: walk.now) == [.stopTutor(lesson)])
    #expect(walk.lesson?.lesson.status == .inProgress)
  }

  @Test func aSilentTutorIsAskedOnceMoreOrLeft() throws {
    var walk = speaking()
    let lesson = try #require(walk.lesson?.lesson.id)
    walk.hear(.tutorSilent(lesson, Phrase(en: "No answer.", bn: "উত্তর নেই।")))
    #expect(walk.screen.contains("No answer."))
    #expect(walk.app.receive(.key(.enter), at: walk.now) == [.askTutor(lesson)])
    #expect(walk.app.receive(.key(.character("b")), at: walk.now) == [.takeBuiltInTutor(lesson)])
    // With something typed, the letters belong to it.
    walk.type("x")
    #expect(walk.app.receive(.key(.function(4)), at: walk.now) == [.takeBuiltInTutor(lesson)])
  }

  @Test func wordsOfAnotherLessonAreLetGoBy() {
    var walk = Walk.lesson()
    let before = walk.screen
    walk.hear(.tutorBegins(Lesson.ID("elsewhere")))
    walk.hear(.tutorSays("Not for you.", in: Lesson.ID("elsewhere")))
    #expect(walk.screen == before)
  }
}
