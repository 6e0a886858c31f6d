import Learning
import Screens
import Terminal
import Testing

extension Walk {
  /// Somebody at the first question of an exam about ratios.
  static func exam(
    language: Language = .english, columns: Int = 80, rows: Int = 24, isTimed: Bool = false
  ) -> Walk {
    var walk = home(language: language, columns: columns, rows: rows)
    walk.choose(.exam)
    if isTimed { walk.press(.character("t")) }
    walk.press(.enter)
    return walk
  }

  var exam: ExamSitting.State? { if case .exam(let state) = app.place { state } else { nil } }
  var examResult: ExamResult.State? { if case .examResult(let state) = app.place { state } else { nil } }
}

@Suite struct ExamTests {
  @Test func homeLeadsToAnExamAndBackToIt() {
    var walk = Walk.exam(isTimed: true)
    #expect(walk.screen.contains("Question 1 of 5"))
    walk.type("28")
    #expect(walk.world.exams[0].standings[0].draft == "28", "saved as it is typed")
    #expect(walk.screen.contains("saved"))
    walk.press(.escape)
    #expect(walk.screen.contains("Go on with the exam"))
    #expect(walk.screen.contains("1 of 5 answered, 15 min left"))
    walk.choose(.exam)
    #expect(walk.exam?.field.text == "28")
  }

  @Test func noVerdictAndNoHintBeforeTheEnd() {
    var walk = Walk.exam()
    walk.type("28")
    walk.press(.enter)
    walk.type("a")
    walk.press(.enter, .character("t"), .enter)
    walk.type("1")
    for word in ["✓", "✗", "Right", "Not right", "Hint", "28 km"] { #expect(!walk.screen.contains(word), "\(word)") }
    walk.press(.tab)
    for word in ["✓", "✗", "Right answer"] { #expect(!walk.screen.contains(word), "\(word)") }
  }

  @Test func oneMovesFreelyAndTheLastPageShowsWhatIsEmpty() {
    var walk = Walk.exam()
    walk.press(.pageDown, .pageDown)
    #expect(walk.exam?.exam.place == 2)
    walk.press(.pageUp)
    #expect(walk.exam?.exam.place == 1)
    walk.press(.character("c"), .control("t"))
    #expect(walk.exam?.exam.marked == [1])
    walk.press(.tab)
    #expect(walk.screen.contains("4 questions are still empty."))
    #expect(walk.exam?.selected == 0, "the first empty one")
    walk.press(.down, .down, .enter)
    #expect(walk.exam?.exam.place == 2)
    #expect(walk.exam?.isLastPage == false)
  }

  @Test func submittingAsksAndThenShowsTheResult() {
    var walk = Walk.exam()
    walk.type("28")
    walk.press(.enter, .character("c"), .tab, .character("s"))
    #expect(walk.screen.contains("Submit? 3 questions are empty and will score nothing."))
    walk.press(.character("n"))
    #expect(walk.exam != nil)
    walk.press(.character("s"), .character("y"))
    #expect(walk.examResult?.report.score == 2)
    #expect(walk.screen.contains("2 of 5 points · 40 %"))
    #expect(walk.screen.contains("Before it I expected 60 %"))
  }

  @Test func theResultShowsEachQuestionAndPractisesTheWeakest() {
    var walk = Walk.exam()
    walk.type("27")
    walk.press(.tab, .character("s"), .character("y"), .right)
    #expect(walk.screen.contains("✗ You wrote: 27"))
    #expect(walk.screen.contains("Right answer: 28"))
    walk.press(.character("d"))
    walk.type("it is")
    walk.press(.enter)
    #expect(walk.world.examDisputes[0]?.words == "it is")
    walk.press(.enter)
    #expect(walk.five?.freely?.source == .problem(Problem.ID("problem-1")))
  }

  @Test func theResultSaysWhatATutorPutRightThoughNobodyDisputedIt() {
    var walk = Walk.exam()
    walk.world.examPutRight = [0: .init(outcome: .right, words: "", at: walk.now)]
    walk.type("27")
    walk.press(.tab, .character("s"), .character("y"), .right)
    #expect(walk.screen.contains("Put right by your tutor: it counts as “right”."))
  }

  @Test func whenTheTimeIsUpWhatWasSavedCounts() {
    var walk = Walk.exam(isTimed: true)
    walk.type("28")
    #expect(walk.app.nextTick != nil)
    walk.wait(seconds: 16 * 60)
    #expect(walk.screen.contains("Time is up"))
    walk.type("9")
    walk.press(.enter)
    #expect(walk.examResult?.paper.exam.status == .timeRanOut)
    #expect(walk.examResult?.report.score == 1)
  }

  @Test func aConflictReloadsWhatTheOtherWindowWrote() {
    var walk = Walk.exam()
    walk.world.exams[0].apply(.drafted(question: 0, text: "12"), at: walk.now)
    walk.type("3")
    #expect(walk.screen.contains("Another window wrote first"))
    #expect(walk.exam?.field.text == "12")
    #expect(walk.world.exams[0].standings[0].draft == "12")
  }

  /// Keys that come while a draft is on its way wait or are taken, and nothing is lost.
  @Test func typingDoesNotWaitForTheDisk() {
    var walk = Walk.exam()
    var held: [Effect] = []
    for key in ["2", "8"] as [Character] { held += walk.app.receive(.key(.character(key)), at: walk.now) }
    held += walk.app.receive(.key(.enter), at: walk.now)
    #expect(held.count == 1, "one draft is on its way")
    #expect(walk.exam?.field.text == "28")
    walk.perform(held)
    #expect(walk.world.exams[0].standings[0].draft == "28")
    #expect(walk.exam?.exam.place == 1)
  }

  @Test func aFailureIsSaidAndTheNextKeySavesEverything() {
    var walk = Walk.exam()
    walk.world.trouble = .diskFull
    walk.type("2")
    #expect(walk.screen.contains("The disk is full"))
    #expect(walk.world.exams[0].standings[0].draft == "")
    walk.type("8")
    #expect(walk.world.exams[0].standings[0].draft == "28")
  }

  @Test func anUnfinishedExamIsOpenedInsteadOfAnother() {
    var walk = Walk.exam()
    walk.type("28")
    walk.press(.escape)
    _ = walk.app.receive(.today(walk.world.today(of: walk.app.context.profile ?? .nobody, at: walk.now)), at: walk.now)
    walk.press(.character(":"))
    walk.type("exam")
    walk.press(.enter)
    #expect(walk.screen.contains("Go on: Ratios"))
    walk.press(.down, .enter)
    #expect(walk.exam?.field.text == "28")
    #expect(walk.screen.contains("here it is"))
  }

  @Test func thePlainModeTakesAWholeExam() {
    let walk = Walk.home()
    var world = walk.world
    var plain = PlainMode(app: walk.app)
    var said: [String] = []
    func hear(_ turn: PlainMode.Turn, _ plain: inout PlainMode, _ world: inout World) {
      said += turn.lines
      for effect in turn.effects {
        if let event = world.perform(effect, at: walk.now) { hear(plain.receive(event, at: walk.now), &plain, &world) }
      }
    }
    hear(plain.open(), &plain, &world)
    for line in ["\(Walk.place(of: .exam) + 1)", "1", "28", "c", "purple", "t", "", "-2.5", "submit", "yes"] {
      hear(plain.receive(line: line, at: walk.now), &plain, &world)
    }
    let text = said.joined(separator: "\n")
    #expect(text.contains("Saved, question 1: 28"))
    #expect(text.contains("1 questions") == false)
    #expect(text.contains("One question is still empty."))
    #expect(text.contains("4 of 5 points"))
    #expect(text.contains("Say true or false."))
  }
}

extension Profile {
  fileprivate static var nobody: Profile {
    Profile(person: Person.ID("nobody"), name: "", grade: 7, language: .english, timeZone: "UTC")
  }
}

@Test(arguments: Language.allCases, [0, 1, 2])
func everyExamScreenLooksAsItShould(language: Language, shape: Int) throws {
  let (name, columns, rows) = shapes[shape]
  let suffix = "\(language.rawValue)-\(name)"
  var walk = Walk.home(language: language, columns: columns, rows: rows)
  walk.choose(.exam)
  try expectGolden(walk.screen, "exam-choice-\(suffix)")
  walk.press(.tab, .right, .character("t"))
  try expectGolden(walk.screen, "exam-choice-whole-\(suffix)")
  walk.press(.enter)
  walk.type("৩/৪")
  try expectGolden(walk.screen, "exam-number-\(suffix)")
  walk.wait(seconds: 200)
  walk.press(.enter, .character("c"), .control("t"))
  try expectGolden(walk.screen, "exam-choice-question-\(suffix)")
  walk.press(.enter, .enter)
  walk.type("some")
  walk.press(.tab)
  try expectGolden(walk.screen, "exam-last-page-\(suffix)")
  walk.press(.character("s"))
  try expectGolden(walk.screen, "exam-asking-\(suffix)")
  walk.press(.character("n"), .escape)
  try expectGolden(walk.screen, "home-unfinished-exam-\(suffix)")
  walk.choose(.exam)
  walk.press(.tab, .character("s"), .character("y"))
  try expectGolden(walk.screen, "exam-result-\(suffix)")
  walk.press(.right)
  try expectGolden(walk.screen, "exam-review-\(suffix)")
}
