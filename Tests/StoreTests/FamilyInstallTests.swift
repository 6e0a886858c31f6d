import Learning
import Notation
@testable import Store
import Testing

/// Families, and what leads to what, in the notebook.
@Suite struct FamilyInstallTests {
  private static func curriculum() throws -> Curriculum {
    var curriculum = Curriculum.sample
    let problem = curriculum.problems[0]
    curriculum.families = [
      Family(
        id: problem.id, topic: problem.topic, topicName: problem.topicName, concept: problem.concept,
        grade: problem.grade,
        difficulty: problem.difficulty, minutes: problem.minutes, tags: problem.tags,
        parameters: [
          Parameter(name: "n", domain: .range(from: Rational(1), to: Rational(60), step: .one), canonical: Rational(1))
        ],
        statement: PhraseTemplate(
          en: try Template(reading: "{n} + 1?"), bn: try Template(reading: "{n} + ১?")),
        key: .written(PhraseTemplate(try Template(reading: "{n + 1}")), .number()),
        misconceptions: [
          MisconceptionTemplate(
            id: .init("takes-away"), answer: .written(PhraseTemplate(try Template(reading: "{n - 1}"))),
            name: PhraseTemplate(try Template(reading: "took away")),
            remediation: PhraseTemplate(try Template(reading: "Add.")))
        ],
        hints: try problem.hints.map {
          PhraseTemplate(en: try Template(reading: $0.en), bn: try Template(reading: $0.bn))
        },
        explanation: PhraseTemplate(
          en: try Template(reading: "One more is {n + 1}."), bn: try Template(reading: "এক বেশি।")))
    ]
    curriculum.problems[0] = try curriculum.families[0].problem(with: curriculum.families[0].canonical)
    return curriculum
  }

  @Test func aFamilyComesBackAsItWas() throws {
    let curriculum = try Self.curriculum()
    let notebook = try Notebook.inMemory(now: saturday, seed: 1)
    try notebook.install(curriculum, hash: "one", at: saturday)
    let family = try #require(try notebook.family(of: curriculum.problems[0].id))
    #expect(family == curriculum.families[0])
    #expect(try notebook.family(of: curriculum.problems[1].id) == nil)
    #expect(try notebook.family(of: .unknown) == nil)
    let problems = curriculum.problems
    #expect(try notebook.problems(problems.map(\.id)) == problems)
    #expect(try notebook.problems([problems[0].id]).first?.misconceptions.map(\.answer.en) == ["0"])
    let before = try notebook.contents()
    try notebook.install(curriculum, hash: "one", at: saturday.adding(days: 1))
    #expect(try notebook.contents() == before)
  }

  @Test func aFamilyThatChangedIsTheNextVersionOfItsProblem() throws {
    var curriculum = try Self.curriculum()
    let notebook = try Notebook.inMemory(now: saturday, seed: 1)
    try notebook.install(curriculum, hash: "one", at: saturday)
    curriculum.families[0].parameters[0].domain = .range(from: .one, to: Rational(90), step: .one)
    try notebook.install(curriculum, hash: "two", at: saturday)
    #expect(try notebook.value(Int.self, "SELECT sum(version) FROM problems") == 61)
    #expect(try notebook.family(of: curriculum.problems[0].id) == curriculum.families[0])
  }

  @Test func aFamilyThatCannotBeReadIsSaidToBeDamaged() throws {
    let curriculum = try Self.curriculum()
    let notebook = try Notebook.inMemory(now: saturday, seed: 1)
    try notebook.install(curriculum, hash: "one", at: saturday)
    for broken in ["{}", "[1]", "7"] {
      try notebook.execute("UPDATE problems SET family_json = '\(broken)' WHERE id = '\(curriculum.problems[0].id)'")
      #expect(throws: NotebookFailure.self) { try notebook.family(of: curriculum.problems[0].id) }
      #expect(throws: NotebookFailure.self) { try notebook.problems([curriculum.problems[0].id]) }
    }
  }

  @Test func whatLeadsToWhatIsInstalledAndTurnsRound() throws {
    var curriculum = Curriculum.sample
    let notebook = try Notebook.inMemory(now: saturday, seed: 1)
    func edges() throws -> [String] {
      try ["topic", "concept"].flatMap { kind in
        try notebook.value(
          String.self,
          """
          SELECT coalesce(group_concat(\(kind)_id || ' needs ' || prerequisite_id || ' ' || state_version, ', '), '')
          FROM (SELECT * FROM \(kind)_prerequisites WHERE deleted_at IS NULL ORDER BY 1, 2)
          """
        ).map { [$0] } ?? []
      }
    }
    curriculum.topics[1].prerequisites = [curriculum.topics[0].id]
    curriculum.concepts[1].needs = [curriculum.concepts[0].id]
    curriculum.concepts[4].needs = [curriculum.concepts[0].id, curriculum.concepts[1].id]
    try notebook.install(curriculum, hash: "one", at: saturday)
    #expect(
      try edges() == [
        "g6-t2 needs g6-t1 1", "g6-t2-c needs g6-t1-c 1, g7-t1-c needs g6-t1-c 1, g7-t1-c needs g6-t2-c 1",
      ])
    try notebook.install(curriculum, hash: "one", at: saturday.adding(days: 1))
    #expect(try edges().first == "g6-t2 needs g6-t1 1")
    // An edge turns round, one goes.
    curriculum.topics[1].prerequisites = []
    curriculum.topics[0].prerequisites = [curriculum.topics[1].id]
    curriculum.concepts[4].needs = [curriculum.concepts[1].id]
    try notebook.install(curriculum, hash: "two", at: saturday.adding(days: 2))
    #expect(
      try edges() == ["g6-t1 needs g6-t2 1", "g6-t2-c needs g6-t1-c 1, g7-t1-c needs g6-t2-c 1"])
    curriculum.concepts[4].needs = [curriculum.concepts[0].id, curriculum.concepts[1].id]
    try notebook.install(curriculum, hash: "three", at: saturday.adding(days: 3))
    #expect(
      try edges().last == "g6-t2-c needs g6-t1-c 1, g7-t1-c needs g6-t1-c 3, g7-t1-c needs g6-t2-c 1")
    curriculum.topics[1].prerequisites = [curriculum.topics[0].id]
    #expect(throws: NotebookFailure.self) { try notebook.install(curriculum, hash: "circle", at: saturday) }
    #expect(try edges().first == "g6-t1 needs g6-t2 1")
  }

  @Test func conceptsNeverNeedThemselves() throws {
    let notebook = try Notebook.sample()
    func add(_ concept: String, needs prerequisite: String) throws {
      try notebook.execute(
        """
        INSERT INTO concept_prerequisites (concept_id, prerequisite_id, created_at, updated_at)
        VALUES ('\(concept)', '\(prerequisite)', '\(saturday.iso8601)', '\(saturday.iso8601)')
        """)
    }
    try add("g6-t2-c", needs: "g6-t1-c")
    try add("g6-t3-c", needs: "g6-t2-c")
    #expect(throws: (any Error).self) { try add("g6-t1-c", needs: "g6-t3-c") }
    #expect(throws: (any Error).self) { try add("g6-t4-c", needs: "g6-t4-c") }
    #expect(throws: (any Error).self) {
      try notebook.execute("UPDATE concept_prerequisites SET prerequisite_id = 'g6-t3-c' WHERE concept_id = 'g6-t2-c'")
    }
  }
}
