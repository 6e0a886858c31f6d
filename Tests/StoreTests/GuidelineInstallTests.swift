import Learning
@testable import Store
import Testing

/// What lessons are taught from, in the notebook.
@Suite struct GuidelineInstallTests {
  private static func curriculum() -> Curriculum {
    var curriculum = Curriculum.sample
    let problem = curriculum.problems[0]
    func both(_ text: String) -> Phrase { Phrase(en: text, bn: "বাংলায় \(text.count)") }
    let step = PlanStep(
      kind: .explain, concept: problem.concept, title: both("Step"), approach: both("Show it."),
      success: both("It is said."), pieces: [Passage(text: both("A piece."), figure: both("number-line from=0 to=4"))],
      another: [Passage(text: both("Another way."))], probes: [both("Why?")],
      examples: [Passage(text: both("An example."))], questions: [problem.id],
      stepBack: StepBack(concept: nil, name: both("counting"), text: both("Count.")))
    curriculum.guidelines = [
      Guideline(
        topic: problem.topic, title: both("Lesson"), summary: both("In short."), objectives: [both("Know it.")],
        welcome: both("Welcome."), level: problem.id,
        misconceptions: [
          GuidelineMisconception(
            id: .init("adds"), name: both("added"),
            seen: [.init(family: problem.id, misconception: .init("takes-away"))], remediation: both("Do not add."))
        ], plan: [step, step, step], closing: both("Well done."))
    ]
    return curriculum
  }

  private static func notebook(_ curriculum: Curriculum) throws -> Notebook {
    let notebook = try Notebook.inMemory(now: saturday, seed: 1)
    try notebook.install(curriculum, hash: "one", at: saturday)
    return notebook
  }

  @Test func aGuidelineComesBackAsItWas() throws {
    let curriculum = Self.curriculum()
    let notebook = try Self.notebook(curriculum)
    #expect(try notebook.guideline(curriculum.guidelines[0].id) == curriculum.guidelines[0])
    #expect(try notebook.guideline(.unknown) == nil)
    let before = try notebook.contents()
    try notebook.install(curriculum, hash: "one", at: saturday.adding(days: 1))
    #expect(try notebook.contents() == before)
  }

  @Test func oneThatChangedIsTheNextVersion() throws {
    var curriculum = Self.curriculum()
    let notebook = try Self.notebook(curriculum)
    curriculum.guidelines[0].closing = Phrase(en: "Go and tell somebody.", bn: "কাউকে বলো।")
    try notebook.install(curriculum, hash: "two", at: saturday)
    #expect(try notebook.guideline(curriculum.guidelines[0].id) == curriculum.guidelines[0])
    #expect(try notebook.value(Int.self, "SELECT version FROM teaching_guidelines") == 2)
    #expect(try notebook.value(Int.self, "SELECT version FROM study_plans") == 1)
  }

  @Test func oneThatATutorTurnedDownStaysTurnedDown() throws {
    var curriculum = Self.curriculum()
    let notebook = try Self.notebook(curriculum)
    try notebook.write { db in
      try db.execute(sql: "UPDATE teaching_guidelines SET status = 'rejected', review_status = 'TO_BE_REVIEWED'")
    }
    curriculum.guidelines[0].closing = Phrase(en: "Go and tell somebody.", bn: "কাউকে বলো।")
    try notebook.install(curriculum, hash: "two", at: saturday)
    #expect(try notebook.guideline(curriculum.guidelines[0].id) == nil)
  }

  @Test func oneThatShipsNoMoreIsNotTaughtFrom() throws {
    var curriculum = Self.curriculum()
    let notebook = try Self.notebook(curriculum)
    let id = curriculum.guidelines[0].id
    curriculum.guidelines = []
    try notebook.install(curriculum, hash: "two", at: saturday)
    #expect(try notebook.guideline(id) == nil)
    #expect(try notebook.value(Int.self, "SELECT count(*) FROM teaching_guidelines") == 1)
    try notebook.install(Self.curriculum(), hash: "three", at: saturday)
    #expect(try notebook.guideline(id) != nil)
  }
}
