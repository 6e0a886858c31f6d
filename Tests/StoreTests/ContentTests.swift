import GRDB
import Learning
@testable import Store
import Testing

@Suite struct ContentTests {
  @Test func whatIsInstalledComesBackAsItWas() throws {
    let notebook = try Notebook.inMemory(now: saturday, seed: 1)
    #expect(try notebook.contentHash() == nil)
    #expect(try notebook.candidates(grade: 7).isEmpty)
    try notebook.install(.sample, hash: "one", at: saturday)
    let problems = Curriculum.sample.problems
    #expect(try notebook.problems(problems.map(\.id)) == problems)
    #expect(try notebook.problems(problems.map(\.id).reversed()) == problems.reversed())
    #expect(try notebook.problems([.unknown, problems[3].id]) == [problems[3]])
    #expect(try notebook.contentHash() == "one")
    #expect(
      try notebook.contentCounts()
        == ContentCounts(topics: 12, problems: 60, problemsByGrade: [6: 20, 7: 20, 8: 20]))
  }

  @Test func installingTwiceChangesNothing() throws {
    let notebook = try Notebook.sample()
    let before = try notebook.contents()
    try notebook.install(.sample, hash: "sample", at: saturday.adding(days: 9))
    #expect(try notebook.contents() == before)
  }

  @Test func whatChangedIsChangedInPlaceAndAnswersStay() throws {
    let notebook = try Notebook.sample()
    let student = try notebook.newStudent()
    let session = try notebook.practise(student, at: saturday)
    let answers = try notebook.contents().filter { $0.hasPrefix("responses") || $0.hasPrefix("events") }
    var newer = Curriculum.sample
    let changed = try #require(newer.problems.firstIndex { $0.id == session.standings[0].problem })
    newer.problems[changed].explanation.en = "Counting on by one."
    newer.topics[0].name.bn = "নতুন নাম"
    let later = saturday.adding(days: 1)
    try notebook.install(newer, hash: "newer", at: later)
    #expect(try notebook.problems([newer.problems[changed].id]) == [newer.problems[changed]])
    #expect(try notebook.value(Int.self, "SELECT count(*) FROM problems WHERE updated_at = '\(later.iso8601)'") == 1)
    #expect(try notebook.value(Int.self, "SELECT sum(version) FROM problems") == 61)
    #expect(try notebook.value(Int.self, "SELECT count(*) FROM topics WHERE state_version = 2") == 1)
    #expect(try notebook.value(Int.self, "SELECT count(*) FROM problems WHERE created_at = updated_at") == 59)
    #expect(
      try notebook.contents().filter { $0.hasPrefix("responses") || $0.hasPrefix("events") } == answers)
  }

  @Test func aProblemThatIsGoneIsWithdrawnAndComesBackWhenItDoes() throws {
    let notebook = try Notebook.sample()
    let session = try notebook.beginFive(for: try notebook.newStudent())
    let gone = session.standings[0].problem
    var smaller = Curriculum.sample
    smaller.problems.removeAll { $0.id == gone }
    try notebook.install(smaller, hash: "smaller", at: saturday)
    #expect(try !notebook.candidates(grade: 7).map(\.id).contains(gone))
    #expect(try notebook.contentCounts().problemsByGrade[7] == 19)
    // The session that was begun with it goes on.
    #expect(try notebook.problems([gone]).map(\.id) == [gone])
    #expect(try notebook.finish(session, at: saturday).right == 5)
    try notebook.install(smaller, hash: "smaller", at: saturday)
    #expect(try notebook.value(Int.self, "SELECT version FROM problems WHERE id = '\(gone)'") == 2)
    try notebook.install(.sample, hash: "sample", at: saturday)
    #expect(try notebook.candidates(grade: 7).count == 20)
    #expect(try notebook.value(Int.self, "SELECT version FROM problems WHERE id = '\(gone)'") == 3)
  }

  @Test func contentThatCannotBeInstalledLeavesTheOldOne() throws {
    let notebook = try Notebook.sample()
    let before = try notebook.contents()
    var broken = Curriculum.sample
    broken.problems[0].statement.en = "changed"
    broken.problems[40].topic = .unknown
    #expect(throws: NotebookFailure.self) { try notebook.install(broken, hash: "broken", at: saturday) }
    #expect(try notebook.contents() == before)
  }

  @Test(arguments: [(1, 6), (5, 6), (6, 6), (7, 7), (8, 8), (9, 8), (12, 8)])
  func aGradeWithoutProblemsGetsThoseOfTheNearest(asked: Int, given: Int) throws {
    let notebook = try Notebook.sample()
    let candidates = try notebook.candidates(grade: asked)
    #expect(candidates.count == 20)
    #expect(candidates.allSatisfy { $0.id.rawValue.hasPrefix("g\(given)-") })
    #expect(candidates == candidates.sorted { $0.id < $1.id })
  }

  @Test func candidatesAreOnlyWhatCanBeShown() throws {
    let notebook = try Notebook.sample()
    let ids = try notebook.candidates(grade: 6).map(\.id)
    try notebook.execute("UPDATE problems SET flagged = 1 WHERE id = '\(ids[0])'")
    try notebook.execute("UPDATE problems SET concept_id = NULL WHERE id = '\(ids[1])'")
    try notebook.execute("UPDATE problems SET deleted_at = updated_at WHERE id = '\(ids[2])'")
    #expect(try notebook.candidates(grade: 6).map(\.id) == Array(ids.dropFirst(3)))
  }

  @Test func aProblemThatCannotBeReadIsSaidToBeDamaged() throws {
    let notebook = try Notebook.sample()
    try notebook.execute("UPDATE problems SET answer = '17' WHERE id = 'g6-t1-p4'")
    #expect(throws: NotebookFailure.corrupt("problems.answer of g6-t1-p4: 17")) {
      try notebook.problems([.init("g6-t1-p4")])
    }
  }

  @Test func aProblemInOneLanguageIsShownInThatOne() throws {
    let notebook = try Notebook.sample()
    try notebook.execute("UPDATE problems SET question_bn = NULL, explanation_en = NULL WHERE id = 'g6-t1-p1'")
    let problem = try #require(try notebook.problems([.init("g6-t1-p1")]).first)
    #expect(problem.statement.bn == problem.statement.en)
    #expect(problem.explanation.en == problem.explanation.bn)
  }
}
