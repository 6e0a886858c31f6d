import GRDB
import Learning
@testable import Store
import Testing

extension PortableProblem {
  /// `number` + 1, in English alone.
  static func sample(_ number: Int, topic: String = "Topic 1", grade: Int? = 7) -> PortableProblem {
    PortableProblem(
      id: Problem.ID("imported-\(number)"), topic: topic, grade: grade, statement: .english("\(number) + 1?"),
      key: .number("\(number + 1)", unit: nil), explanation: nil, difficulty: .ordinary)
  }
}

@Suite struct ProblemImportTests {
  private let notebook: Notebook

  init() throws { notebook = try Notebook.sample() }

  @discardableResult
  private func take(
    _ problems: [PortableProblem], given: String? = nil, kept: Bool = true, at now: Instant = saturday
  ) throws -> (outcomes: [ProblemIntake.Outcome], counts: ImportCounts) {
    var outcomes: [ProblemIntake.Outcome] = []
    let counts = try notebook.importProblems(from: "bank.csv", at: now) { intake in
      outcomes = try problems.map { try intake.take($0) { _ in given } }
      return kept
    }
    return (outcomes, counts)
  }

  private func exported(_ origin: ProblemOrigin = .imported, topic: String? = nil) throws -> [PortableProblem] {
    var problems: [PortableProblem] = []
    try notebook.exportProblems(origin, topic: topic) { shelf in
      try shelf.each { problem, _ in problems.append(problem) }
    }
    return problems
  }

  @Test func whatIsTakenIsThereToPractise() throws {
    let choice = PortableProblem(
      id: Problem.ID("imported-c"), topic: "বিষয় ২", grade: 7, statement: .bengali("কোনটি ৩?"),
      key: .choice(options: [Phrase("৩"), Phrase("৪")], right: 0), explanation: .bengali("প্রথমটি।"),
      difficulty: Difficulty(clamping: 8))
    let found = try take([.sample(1), choice])
    #expect(found.outcomes == [.added, .added])
    #expect(try notebook.candidates(grade: 7).count == 22)
    let stored = try notebook.problems([Problem.ID("imported-1"), choice.id])
    #expect(stored.map(\.topic.rawValue) == ["g7-t1", "g7-t2"])
    #expect(stored.map(\.concept.rawValue) == ["g7-t1-c", "g7-t2-c"])
    // A student meets it as any other: in the language that there is, with hints, and with a worked solution.
    #expect(stored[0].statement == Phrase("1 + 1?"))
    #expect(stored[0].hints == Problem.generalHints)
    #expect(stored[0].explanation == Phrase(en: "The answer: 2", bn: "উত্তর: ২"))
    #expect(stored[1].key == choice.key)
    #expect(try notebook.value(String.self, "SELECT question_en FROM problems WHERE id = 'imported-c'") == nil)
    #expect(try notebook.value(String.self, "SELECT source FROM problems WHERE id = 'imported-c'") == "imported")
    var as7 = choice
    as7.topic = "Topic 2"
    #expect(try exported() == [.sample(1), as7])
    #expect(try exported(topic: "topic 2") == [as7])
    #expect(try exported(.library).count == 60)
    #expect(throws: NotebookFailure.notFound) { try exported(topic: "nowhere") }
  }

  @Test func theSameFileTwiceChangesNothing() throws {
    let problems = (1...20).map { PortableProblem.sample($0, topic: $0 % 2 == 0 ? "Rivers" : "নদী") }
    let first = try take(problems, given: "{\"grade\":\"7\"}")
    #expect((first.counts.added, first.counts.topics) == (20, 2))
    let before = try notebook.contents()
    let second = try take(problems, given: "{\"grade\":\"7\"}", at: saturday.adding(days: 3))
    #expect(
      second.counts
        == {
          var counts = ImportCounts(); counts.known = 20; return counts
        }())
    #expect(try notebook.contents() == before)
  }

  @Test func aRowThatChangedIsChangedInPlace() throws {
    try take([.sample(1), .sample(2)])
    var changed = PortableProblem.sample(1)
    changed.statement = .both(Phrase(en: "1 + 1 = ?", bn: "১ + ১ = ?"))
    #expect(try take([changed, .sample(2)]).outcomes == [.changed, .known])
    #expect(try notebook.value(Int.self, "SELECT version FROM problems WHERE id = 'imported-1'") == 2)
    #expect(try exported().first == changed)
  }

  @Test func whatIsNotKeptLeavesNothing() throws {
    let before = try notebook.contents()
    #expect(try take([.sample(1, topic: "Rivers")], kept: false).outcomes == [.added])
    #expect(throws: NotebookFailure.self) {
      _ = try notebook.importProblems(from: "bank.csv", at: saturday) { intake in
        _ = try intake.take(.sample(1, topic: "Rivers")) { _ in nil }
        throw NotebookFailure.diskFull
      }
    }
    #expect(try notebook.contents() == before)
  }

  @Test func aNewInstallOfTheContentLeavesThem() throws {
    try take([.sample(1), .sample(2, topic: "Rivers")])
    let before = try notebook.problems([Problem.ID("imported-1"), Problem.ID("imported-2")])
    var smaller = Curriculum.sample
    smaller.problems.removeAll { $0.topic.rawValue == "g7-t1" }
    try notebook.install(smaller, hash: "smaller", at: saturday)
    #expect(try notebook.problems(before.map(\.id)) == before)
    #expect(try notebook.candidates(grade: 7).filter { $0.id.rawValue.hasPrefix("imported") }.count == 2)
  }

  @Test func topicsAreFoundByNameOrMade() throws {
    try take([
      .sample(1, topic: "g7-t3"), .sample(2, topic: " TOPIC 3 ", grade: 8), .sample(3, topic: "Big Rivers!"),
      .sample(4, topic: "big rivers", grade: 7), .sample(5, topic: "বড় নদী", grade: 6),
      .sample(6, topic: "Big Rivers!", grade: nil),
    ])
    let topics = try notebook.problems((1...6).map { Problem.ID("imported-\($0)") }).map(\.topic.rawValue)
    #expect(topics == ["g7-t3", "g8-t3", "big-rivers-7", "big-rivers-7", "বড়-নদী-6".nfc, "big-rivers-7"])
    #expect(try notebook.value(String.self, "SELECT subject_id FROM topics WHERE id = 'big-rivers-7'") == "mathematics")
    #expect(try notebook.value(Int.self, "SELECT count(*) FROM concepts WHERE topic_id = 'big-rivers-7'") == 1)
  }

  @Test func whatCannotBeFiledIsRefusedInWords() throws {
    var other = PortableProblem.sample(1)
    other.statement = .english("Other?")
    var shipped = PortableProblem.sample(3)
    shipped.id = Problem.ID("g7-t1-p1")
    let outcomes = try take([
      .sample(1), other, .sample(1), .sample(2, topic: "Rivers", grade: nil), .sample(2, topic: "Topic 1", grade: nil),
      .sample(2, topic: "g7-t1", grade: 8), shipped,
    ]).outcomes
    let words = outcomes.map { outcome -> String in
      if case .refused(let why) = outcome { why } else { "\(outcome)" }
    }
    #expect(
      words == [
        "added", "another problem of this file has the same id", "known",
        "there is no topic \"Rivers\" yet, and no grade to make one for: say --grade",
        "there is a topic \"Topic 1\" in grades 6, 7, 8: say which", "the topic g7-t1 is of grade 7, not 8",
        "g7-t1-p1 is a problem of another source",
      ])
  }

  @Test func anImportIsNoted() throws {
    try take([.sample(1)])
    try take([.sample(1)])
    #expect(try notebook.value(Int.self, "SELECT count(*) FROM audit_log WHERE action = 'imported'") == 1)
    #expect(try notebook.value(String.self, "SELECT reason FROM audit_log WHERE table_name = 'problems'") == "bank.csv")
  }

  @Test func theFilesOwnWordsAreKept() throws {
    let words = "{\"answer\":3.10,\"grade\":\"৭\"}"
    try take([.sample(1)], given: words)
    var found: [String?] = []
    try notebook.exportProblems(.imported) { shelf in try shelf.each { _, given in found.append(given) } }
    #expect(found == [words])
  }
}
