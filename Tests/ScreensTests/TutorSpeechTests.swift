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
