import Learning
import Library
import Testing

/// What ships: everything that can be proved about it is proved, and it is as much as was promised.
struct ShippedContentTests {
  private static let reading = Result { readCurriculum(files: try ProjectFiles.content()) }

  @Test func theShippedContentHasNoMistake() throws {
    let reading = try Self.reading.get()
    #expect(reading.mistakes.map(\.description) == [])
    #expect(check(reading).mistakes.map(\.description) == [])
  }

  @Test func thereAreAsManyFamiliesAndTopicsAsWerePromised() throws {
    let curriculum = try Self.reading.get().curriculum
    #expect(curriculum.families.count >= 280)
    #expect(curriculum.topics.count >= 24)
    #expect(Set(curriculum.topics.map(\.grade)) == [6, 7, 8])
    let wordProblems = curriculum.families.filter { $0.tags.contains("word-problem") }
    #expect(wordProblems.count * 3 >= curriculum.families.count)
    let kinds = Set(curriculum.problems.map(\.key.kind))
    #expect(kinds.isSuperset(of: Set(AnswerKey.Kind.allCases).subtracting([.text])))
  }

  @Test func everyTopicHasEightFamiliesOfAllDifficulties() throws {
    let curriculum = try Self.reading.get().curriculum
    for topic in curriculum.topics {
      let families = curriculum.families.filter { $0.topic == topic.id }
      #expect(families.count >= 8, "\(topic.id)")
      #expect(Set(families.map(\.difficulty.band)) == Set(Difficulty.Band.allCases), "\(topic.id)")
    }
  }

  @Test func everyConceptIsPractised() throws {
    let curriculum = try Self.reading.get().curriculum
    #expect(curriculum.subjects.map(\.id.rawValue) == ["mathematics"])
    let practised = Set(curriculum.problems.map(\.concept))
    #expect(curriculum.concepts.filter { !practised.contains($0.id) }.map(\.id.rawValue) == [])
  }

  @Test func theGradesAreJoined() throws {
    let curriculum = try Self.reading.get().curriculum
    let grades = Dictionary(curriculum.topics.map { ($0.id, $0.grade) }) { first, _ in first }
    let joins = curriculum.topics.flatMap { topic in
      topic.prerequisites.map { (from: grades[$0, default: 0], to: topic.grade) }
    }
    #expect(joins.contains { $0.from == 6 && $0.to == 7 })
    #expect(joins.contains { $0.from == 7 && $0.to == 8 })
    #expect(joins.allSatisfy { $0.from <= $0.to })
  }
}
