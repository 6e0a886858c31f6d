import Learning
import Screens
import Terminal
import Testing

/// What is decided on is read whole, also where the screen is small.
@Suite struct DecidingTests {
  private func queue(_ walk: Walk) -> Queue.State? {
    if case .queue(let state) = walk.app.place { state } else { nil }
  }

  /// Everything that was on the screen while one pages down to the end, and how often that was.
  private func paged(_ walk: inout Walk) -> (text: String, pages: Int) {
    var (text, pages, last) = (walk.screen, 1, "")
    while last != walk.screen, pages < 60 {
      last = walk.screen
      walk.press(.pageDown)
      text += walk.screen
      pages += 1
    }
    return (text, pages)
  }

  @Test(arguments: Language.allCases) func everyLineOfADetailIsReachedOnTheSmallestScreen(language: Language) {
    var walk = Walk.tutoring(language: language, columns: 40, rows: 12)
    walk.press(.character("u"), .up)
    #expect(queue(walk)?.entry?.id.kind == .guideline)
    #expect(walk.app.keyTable.contains { $0.keys.contains(.pageDown) && $0.isInFooter })
    #expect(walk.screen.contains("PgDn"), "the footer says so")
    let text = paged(&walk).text
    guard case .passages(let passages) = World.content(of: .guideline(.init("ratios"))) else { return }
    for passage in passages {
      for word in passage.text[language].split(separator: " ") { #expect(text.contains(word), "\(word)") }
    }
    let end = walk.screen
    walk.press(.pageUp)
    #expect(walk.screen != end, "nothing is counted beyond the end")
  }

  @Test func anotherEntryBeginsAtItsTop() {
    var walk = Walk.tutoring(columns: 40, rows: 12)
    walk.press(.character("u"), .up, .up)
    let top = walk.screen
    walk.press(.down, .pageDown, .pageDown, .up)
    #expect(walk.screen == top)
  }

  @Test func whatAStudentWroteAndTheTutorDidNotSeeIsReachedInEveryPlace() {
    for keys: [Key] in [[.enter, .tab, .tab], [.enter, .down, .enter], []] {
      var walk = Walk.tutoring(columns: 40, rows: 12)
      for key in keys { walk.press(key) }
      let place = walk.app.kindOfPlace
      #expect(walk.app.keyTable.contains { $0.keys.contains(.pageDown) && $0.isInFooter }, "\(place)")
      #expect(walk.screen.contains("PgDn"), "\(place): the footer says so")
      let (text, pages) = paged(&walk)
      #expect(pages > 2, "\(place)")
      let wanted =
        switch place {
        case "student": "Practise the scale of a"
        case "review": "centimetre is 4 km"
        default: "Likes cricket; reads slowly."
        }
      #expect(text.contains(wanted), "\(place)")
    }
  }

  @Test func aProblemIsWrittenAnewPartByPart() throws {
    var walk = Walk.tutoring()
    walk.press(.character("u"), .up, .up)
    let id = try #require(queue(walk)?.entry?.id)
    guard case .problem(let problem) = id, case .problem(let whole) = World.content(of: id) else { return }
    walk.press(.character("e"))
    let parts = ProblemEdit(whole).parts
    #expect(parts.count >= 6, "statement, key, three hints, explanation")
    var expected = ProblemEdit(whole)
    for part in parts {
      guard case .editing(_, _, let here) = queue(walk)?.purpose else {
        Issue.record("\(part) is not asked for")
        return
      }
      #expect(here == part)
      #expect(part != .answer || walk.screen.contains("▸ Right answer"))
      if case .hint = part {
        walk.press(.control("g"))
        walk.type("Look again.")
        let isTaken = expected.write("Look again.", as: part, in: .english)
        #expect(isTaken)
      }
      walk.press(.enter)
    }
    #expect(walk.effects.contains(.oversee(.edit(problem, expected, reason: ""), as: World.tutor)))
    #expect(walk.world.decided.contains(.problem(problem)))
  }

  @Test func aKeyThatTheJudgeCannotReadIsRefusedWithASentence() {
    func written(_ text: String, as part: ProblemEdit.Part, over key: AnswerKey) -> AnswerKey? {
      var edited = ProblemEdit(World.problem(1, key: key))
      let before = edited
      guard edited.write(text, as: part, in: .english) else {
        #expect(edited == before, "nothing is changed")
        return nil
      }
      return edited.key
    }
    let number = AnswerKey.number("28", unit: Phrase(en: "km", bn: "কিমি"))
    #expect(written("twenty eight or so (", as: .answer, over: number) == nil)
    #expect(written("  ", as: .hint(0), over: number) == nil)
    guard case .written(let text, _)? = written("৭/২", as: .answer, over: number), text.en == "৭/২" else {
      Issue.record("a fraction in Bengali digits is a key")
      return
    }
    let options = [Phrase("1"), Phrase("2")]
    let choice = AnswerKey.choice(options: options, right: 0)
    #expect(ProblemEdit(World.problem(2, key: choice)).parts.count == 8)
    #expect(written("b", as: .answer, over: choice) == .choice(options: options, right: 1))
    #expect(written("c", as: .answer, over: choice) == nil)
    #expect(written("false", as: .answer, over: .boolean(true)) == .boolean(false))
  }

  @Test func theRefusalIsSaidAndNothingIsSent() throws {
    var walk = Walk.tutoring()
    walk.press(.character("u"), .up, .up, .character("e"))
    guard let whole = queue(walk)?.contents.values.first, case .problem(let problem) = whole else { return }
    let place = try #require(ProblemEdit(problem).parts.firstIndex(of: .answer))
    for _ in 0..<place { walk.press(.tab) }
    walk.press(.control("g"))
    walk.type("((")
    walk.press(.control("s"))
    #expect(walk.screen.contains("The judge cannot read this as the right answer"))
    #expect(!walk.effects.contains { if case .oversee(.edit, _) = $0 { true } else { false } })
  }

  @Test func whatGoesBackNeedsAReason() {
    var walk = Walk.tutoring()
    walk.press(.character("u"), .up, .character("x"), .enter)
    #expect(walk.screen.contains("Say what is wrong with it") && walk.world.decided.isEmpty)
    walk.type("too thin")
    walk.press(.enter)
    #expect(walk.world.decided.count == 1)
  }
}
