import Learning
import Screens
import Terminal
import Testing

/// A child, as a parent sees.
@Suite struct ChildTests {
  private static var children: [RosterEntry] { World.roster.filter { ["asha", "tuli"].contains($0.id.rawValue) } }

  private func walk(
    _ children: [RosterEntry] = ChildTests.children, language: Language = .english, columns: Int = 80, rows: Int = 24,
    symbols: Symbols = .braille
  ) -> Walk {
    var walk = Walk(.people(People.State()), language: language, columns: columns, rows: rows, symbols: symbols)
    walk.world.profiles[World.tutor] = Profile(
      person: World.tutor, name: language == .english ? "Noor" : "নূর", grade: 7, language: language,
      timeZone: "Asia/Kolkata", role: .parent)
    walk.world.children = children
    walk.perform([.signIn(World.tutor, password: nil)])
    return walk
  }

  private func state(_ walk: Walk) -> ChildPage.State? {
    if case .child(let state) = walk.app.place { state } else { nil }
  }

  @Test(arguments: Language.allCases, [0, 1, 2]) func everyScreenLooksAsItShould(language: Language, shape: Int) throws
  {
    let (name, columns, rows) = shapes[shape]
    let suffix = "\(language.rawValue)-\(name)"
    var walk = walk(language: language, columns: columns, rows: rows)
    for page in ["now", "topics", "days", "summaries"] {
      try expectGolden(walk.screen, "child-\(page)-\(suffix)")
      walk.press(.tab)
    }
    walk.press(.character("c"))
    try expectGolden(walk.screen, "child-new-\(suffix)")
  }

  @Test func withoutSignsOfItsOwnTheTerminalDrawsInASCII() throws {
    var walk = walk(symbols: .ascii)
    try expectGolden(walk.screen, "child-now-ascii")
    walk.press(.tab)
    try expectGolden(walk.screen, "child-topics-ascii")
  }

  @Test(arguments: ChildPage.Page.allCases) func itIsSaidInPlainWords(page: ChildPage.Page) {
    var walk = walk(rows: 60)
    while state(walk)?.page != page { walk.press(.tab) }
    for jargon in ["astery", "risk", "rating", "%", "0."] { #expect(!walk.screen.contains(jargon), "\(jargon)") }
  }

  @Test func severalChildrenAreLookedAtOneAfterTheOther() {
    var walk = walk()
    #expect(walk.screen.contains("Asha can do") && walk.screen.contains("1 of 2"))
    walk.press(.character("c"))
    #expect(walk.screen.contains("Tuli has not begun yet") && !walk.screen.contains("Asha"))
    walk.press(.character("c"))
    #expect(state(walk)?.child?.name == "Asha")
    // What comes late of the other one is not shown as of this one.
    guard let profile = walk.app.context.profile else { return }
    let late = ChildRecord(
      Person.ID("tuli"), ProgressSample.report(of: profile, at: walk.now), summaries: [])
    walk.perform(walk.app.receive(.overseen(.child(late)), at: walk.now))
    #expect(!walk.screen.contains("can do"))
  }

  @Test func aParentWithoutAChildIsToldWhatToDo() {
    var walk = walk([])
    #expect(walk.screen.contains("No child is linked to you yet.") && walk.screen.contains("School"))
    walk.world.children = Self.children
    walk.press(.character("r"))
    #expect(walk.screen.contains("Asha can do"))
  }

  @Test func whoseChildItIsNotAnyMoreSeesTheOnesThatAreLeft() {
    var walk = walk()
    walk.world.lapsed = [Person.ID("asha")]
    walk.press(.character("c"), .character("c"))
    #expect(state(walk)?.children?.map(\.name) == ["Tuli"] && !walk.screen.contains("Asha"))
  }

  @Test func nothingIsChangedHere() {
    var walk = walk()
    let before = walk.effects
    for key in "aemgwuyxpn" { walk.press(.character(key)) }
    #expect(walk.effects == before)
    walk.press(.character("s"), .escape)
    #expect(walk.app.kindOfPlace == "child")
  }

  @Test func itIsToldLineByLine() {
    let walk = walk()
    var plain = PlainMode(app: walk.app)
    let lines = plain.receive(line: ":next", at: walk.now).lines.joined(separator: "\n")
    #expect(lines.contains("can do") && !lines.contains("■"))
  }
}
