import Learning
import Library
import Testing

struct ShippedContentTests {
  @Test func theShippedContentHasNoMistake() throws {
    let reading = readCurriculum(files: try ProjectFiles.content())
    #expect(reading.mistakes.map(\.description) == [])
    #expect(check(reading).map(\.description) == [])
  }

  @Test(arguments: 6...8) func everyGradeHasTwentyProblemsInFourTopicsOrMore(grade: Int) throws {
    let curriculum = readCurriculum(files: try ProjectFiles.content()).curriculum
    let problems = curriculum.problems.filter { $0.grade == grade }
    #expect(problems.count >= 20)
    #expect(Set(problems.map(\.topic)).count >= 4)
    #expect(Set(problems.map(\.key.kind)).isSuperset(of: [.number, .choice, .boolean]))
    #expect(Set(problems.map(\.difficulty.band)) == Set(Difficulty.Band.allCases))
  }

  @Test func thereAreSixtyProblemsAtLeastAndEveryConceptHasOne() throws {
    let curriculum = readCurriculum(files: try ProjectFiles.content()).curriculum
    #expect(curriculum.subjects.map(\.id.rawValue) == ["mathematics"])
    #expect(curriculum.problems.count >= 60)
    let practised = Set(curriculum.problems.map(\.concept))
    #expect(curriculum.concepts.filter { !practised.contains($0.id) }.map(\.id.rawValue) == [])
  }
}
