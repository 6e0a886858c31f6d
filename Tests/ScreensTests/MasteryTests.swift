import Learning
import Screens
import Terminal
import Testing

/// What a student sees of what is known of them: numbers, what is behind them, and what fades.
@Suite struct MasteryTests {
  private static let rate = Concept.ID("rate")
  private static let scale = Concept.ID("scale")

  /// Somebody with one concept that fades, one that was hardly begun, and reasons for all of the five.
  private static var known: World {
    var world = World()
    let day = CalendarDay(year: 2026, month: 11, day: 21)
    let answers = [(Outcome.right, 0, 0), (.right, 1, 2), (.wrong, 0, 9)].map { outcome, hints, days in
      ConceptEvidence.Answer(
        statement: World.five[0].statement, outcome: outcome, hints: hints,
        at: Walk.evening.adding(seconds: -days * 86_400))
    }
    world.evidence[rate] = ConceptEvidence(
      concept: rate, mastery: 80, answers: 12, right: 9,
      weights: [.init(.recent, isFor: true), .init(.gap, isFor: false)], last: answers, due: day.adding(days: -1))
    world.evidence[scale] = ConceptEvidence(
      concept: scale, mastery: 23, answers: 1, right: 1, weights: [.init(.subject, isFor: true)],
      last: [answers[0]], due: day.adding(days: 2))
    world.due = [rate, scale]
    let reasons: [(Choice.Reason, Double)] = [
      (.review(recalled: 0.86), 0.83), (.goingOn(mastery: 55), 0.64), (.opened, 0.6), (.keeping, 0.7),
      (.goingOn(mastery: 20), 0.44),
    ]
    world.choices = zip(world.problems, reasons).map { problem, reason in
      Choice(problem: problem.id, concept: rate, reason: reason.0, probability: reason.1)
    }
    return world
  }

  @Test(arguments: Language.allCases, [0, 1, 2]) func everyScreenLooksAsItShould(language: Language, shape: Int) throws
  {
    let (name, columns, rows) = shapes[shape]
    let suffix = "\(language.rawValue)-\(name)"
    var walk = Walk.home(language: language, columns: columns, rows: rows, world: Self.known)
    try expectGolden(walk.screen, "home-review-\(suffix)")
    walk.press(.down, .enter)
    try expectGolden(walk.screen, "review-\(suffix)")
    walk.press(.escape)
    walk.choose(.library)
    try expectGolden(walk.screen, "library-mastery-\(suffix)")
    walk.press(.control("e"))
    try expectGolden(walk.screen, "mastery-\(suffix)")
    walk.press(.down)
    try expectGolden(walk.screen, "mastery-begun-\(suffix)")
    walk.press(.escape, .escape)
    walk = Walk.home(language: language, columns: columns, rows: rows, world: Self.known)
    walk.press(.enter)
    for _ in 0..<5 {
      walk.answerRight()
      walk.press(.enter)
    }
    try expectGolden(walk.screen, "result-why-\(suffix)")
  }

  /// Two are due: two problems, and home.
  @Test func aReviewAsksOneProblemOfEachConceptAndGoesHome() throws {
    var walk = Walk.home(world: Self.known)
    walk.press(.down, .enter)
    #expect(walk.effects.contains(.freshProblem(.review([Self.rate, Self.scale]), Person.ID("person-1"))))
    #expect(walk.five?.freely?.source == .review([Self.rate, Self.scale]))
    // One that is put off comes again at the end.
    walk.press(.control("n"))
    #expect(walk.five?.freely?.source == .review([Self.scale, Self.rate]))
    walk.answerRight()
    walk.press(.enter)
    #expect(walk.five?.freely?.source == .review([Self.rate]))
    walk.answerWrong()
    #expect(walk.world.free.count == 2)
    walk.press(.enter)
    #expect(walk.app.kindOfPlace == "home")
  }

  @Test func leavingAReviewLeadsHome() {
    var walk = Walk.home(world: Self.known)
    walk.press(.down, .enter, .escape)
    #expect(walk.app.kindOfPlace == "home")
  }

  @Test func nothingDueOffersNoReview() {
    var world = Self.known
    world.due = []
    #expect(!Walk.home(world: world).screen.contains("fades"))
  }

  @Test func theEvidenceIsReadWhenItIsLookedAtAndTheLibraryIsFoundAsItWas() throws {
    var walk = Walk.home(world: Self.known)
    walk.choose(.library)
    walk.press(.enter, .down, .down, .control("e"))
    #expect(walk.app.kindOfPlace == "mastery")
    #expect(walk.effects.last == .loadEvidence(Self.rate, Person.ID("person-1")))
    walk.press(.down)
    #expect(walk.effects.last == .loadEvidence(Self.scale, Person.ID("person-1")))
    let count = walk.effects.count
    walk.press(.up)
    #expect(walk.effects.count == count)
    walk.press(.enter)
    #expect(walk.five?.freely?.source == .concept(Self.rate))
    walk = Walk.home(world: Self.known)
    walk.choose(.library)
    walk.press(.enter, .down, .down)
    let before = walk.screen
    walk.press(.control("e"), .escape)
    #expect(walk.screen == before)
  }

  @Test(arguments: Language.allCases) func theReasonsAreTold(language: Language) throws {
    var walk = Walk.home(language: language, world: Self.known)
    walk.press(.enter)
    for _ in 0..<5 {
      walk.answerRight()
      walk.press(.enter)
    }
    var plain = PlainMode(app: walk.app)
    let told = plain.receive(.disputes([], in: .init("none")), at: walk.now).lines.joined(separator: "\n")
    let words =
      language == .english
      ? ["begins to fade", "you are at 55 of 100", "what leads to it is ready", "it has been a while", "a stretch"]
      : ["ঝাপসা", "১০০-তে ৫৫", "তোমার পরের ধাপ", "অনেক দিন হয়নি", "একটু কঠিন"]
    for word in words { #expect(told.contains(word), "\(word)") }
  }

  /// What the number means is said in tenths or fifths, and never beyond them.
  @Test func everyNumberHasAMeaning() {
    for mastery in 0...100 {
      var world = Self.known
      world.evidence[Self.rate]?.mastery = mastery
      var walk = Walk.home(world: world)
      walk.choose(.library)
      walk.press(.control("e"))
      #expect(walk.screen.contains("\(mastery): you would"))
    }
  }
}
