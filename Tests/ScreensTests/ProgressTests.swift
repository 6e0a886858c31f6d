import Learning
import Screens
import Terminal
import Testing

@Suite struct ProgressTests {
  private func walk(
    _ language: Language = .english, _ columns: Int = 80, _ rows: Int = 24, practised: Bool = true
  ) -> Walk {
    var world = World()
    world.hasPractised = practised
    var walk = Walk.home(language: language, columns: columns, rows: rows, world: world)
    walk.press(.character("p"))
    return walk
  }

  private func state(_ walk: Walk) -> Progress.State? {
    if case .progress(let state) = walk.app.place { state } else { nil }
  }

  @Test(arguments: Language.allCases, [0, 1, 2])
  func everyPageLooksAsItShould(language: Language, shape: Int) throws {
    let (name, columns, rows) = shapes[shape]
    let suffix = "\(language.rawValue)-\(name)"
    try expectGolden(walk(language, columns, rows, practised: false).screen, "progress-empty-\(suffix)")
    var walk = walk(language, columns, rows)
    for (index, page) in ["overview", "mastery", "days", "answers", "forecasts", "topics"].enumerated() {
      walk.press(.character(Character(String(index + 1))))
      try expectGolden(walk.screen, "progress-\(page)-\(suffix)")
    }
    walk.press(.enter)
    try expectGolden(walk.screen, "progress-topic-\(suffix)")
  }

  @Test func theMenuAndThePaletteLeadHere() {
    var walk = Walk.home()
    walk.choose(.progress)
    #expect(state(walk)?.report != nil && walk.screen.contains("[1 Overview]"))
    walk.press(.escape)
    walk.press(.character(":"))
    walk.type("progress")
    walk.press(.enter)
    #expect(state(walk) != nil)
  }

  @Test func arrowsTurnThePagesAroundAndDigitsOpenThem() {
    var walk = walk()
    var seen: [Progress.Page] = []
    for _ in Progress.Page.allCases {
      walk.press(.right)
      seen += [state(walk)?.page].compactMap(\.self)
    }
    #expect(seen == [.mastery, .days, .answers, .forecasts, .topics, .overview])
    walk.press(.left)
    #expect(state(walk)?.page == .topics)
    walk.press(.character("3"))
    #expect(state(walk)?.page == .days)
  }

  @Test func aRowOpensItsTopicAndEscapeComesBackToIt() throws {
    var walk = walk()
    walk.press(.down, .enter)
    let topic = try #require(state(walk)?.report?.topics[1])
    #expect(state(walk)?.topic == topic.id && walk.screen.contains("Progress · \(topic.name.en)"))
    walk.press(.right)
    #expect(state(walk)?.selected == 2)
    walk.press(.left, .escape)
    #expect(state(walk)?.topic == nil && state(walk)?.selected == 1 && state(walk)?.page == .overview)
    walk.press(.escape)
    if case .home = walk.app.place {} else { Issue.record("Esc leads home") }
  }

  @Test func enterOnATopicPractisesItAndLeavingComesBack() throws {
    var walk = walk()
    walk.press(.enter)
    let topic = try #require(state(walk)?.topic)
    walk.press(.enter)
    #expect(try #require(walk.five).freely?.source == .topic(topic))
    #expect(walk.effects.contains { if case .freshProblem(.topic(topic), _) = $0 { true } else { false } })
    walk.press(.escape)
    #expect(state(walk)?.topic == topic, "back at the page of the topic, with a report that is new")
  }

  @Test func aTroubleWhileDrawingLetsOneGoOn() {
    var walk = walk()
    walk.press(.enter)
    walk.world.trouble = .notFound
    walk.press(.enter)
    #expect(state(walk)?.isWaiting == false)
    walk.press(.escape, .escape)
    if case .home = walk.app.place {} else { Issue.record("the keys are heard again") }
  }

  @Test func alongAPageOneScrollsToItsEndAndNoFurther() {
    var walk = walk(.english, 40, 12)
    walk.press(.character("4"))
    for _ in 0..<100 { walk.press(.down) }
    let end = walk.screen
    #expect(end.contains("hints in all") && end.contains("↑") && !end.contains("↓"))
    walk.press(.down)
    #expect(walk.screen == end)
    walk.press(.up)
    #expect(walk.screen != end)
  }

  /// Bars, lines and shades are for the eye; the plain mode says all of it.
  @Test(arguments: Language.allCases) func thePlainModeSaysEveryPageInWords(language: Language) throws {
    let report = try #require(state(walk(language))?.report)
    var context = walk(language).app.context
    context.language = language
    let told = Progress.told(report, topic: nil, context)
    let now = language.number(try #require(report.mastery.now))
    #expect(told.contains { $0.contains(now) })
    for topic in report.topics { #expect(told.contains { $0.contains(topic.name[language]) }) }
    let drawing: Set<Character> = ["█", "░", "▰", "▱", "┤", "│", "●", "▸"]
    #expect(!told.joined().contains { drawing.contains($0) || ("\u{2800}"..."\u{28FF}").contains($0) })
    if language == .bengali { #expect(!told.joined().contains { $0.isASCII && $0.isNumber }) }
  }

  @Test func whatIsPrintedFitsTheTerminal() throws {
    let walk = walk()
    let report = try #require(state(walk)?.report)
    var context = walk.app.context
    for columns in [40, 60, 80, 140] {
      context.size = Size(columns: columns, rows: 24)
      for topic in [nil, Topic.ID("ratios-7")] {
        let lines = Progress.printed(report, topic: topic, context)
        #expect(lines.count > 15 && lines.allSatisfy { width(of: $0, context.family) <= columns })
      }
    }
    context.symbols = .ascii
    let plain = Progress.printed(report, topic: nil, context).filter { $0.contains("|") || $0.contains("+--") }
    #expect(plain.count > 20)
  }

  @Test func inThePlainModeATopicIsOpenedByItsNumber() {
    var mode = PlainMode(app: walk().app)
    _ = mode.open()
    func answer(_ turn: PlainMode.Turn) -> String { turn.lines.joined(separator: "\n") }
    let opened = answer(mode.receive(line: "1", at: Walk.evening))
    #expect(opened.contains("Last answers:") && opened.contains("Mastery"))
    _ = mode.receive(line: "back", at: Walk.evening)
    #expect(answer(mode.receive(line: "forecasts", at: Walk.evening)).contains("Of a hundred it expected"))
  }
}
