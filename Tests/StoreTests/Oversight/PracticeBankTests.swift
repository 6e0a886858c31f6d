import Learning
@testable import Store
import Testing

@Suite struct PracticeBankTests {
  @Test func whatWasGivenIsMarkedAndNeverGivenAgain() throws {
    let school = try School()
    func bank() throws -> PracticeBank {
      try school.notebook.practiceBank(for: school.student, as: school.tutor, at: school.now)
    }
    let before = try bank()
    #expect(before.topics.map(\.grade) == before.topics.map(\.grade).sorted(by: >) && before.topics.first?.grade == 7)
    #expect(before.subjects.map(\.id) == [school.maths], "nothing can be given of a subject without problems")
    #expect(!before.items.contains { $0.id == school.flagged }, "what waits for a tutor's word is not given")
    let wanted = before.items.filter { $0.topic.rawValue.hasPrefix("g7") }
    let fresh = wanted.filter { !$0.wasGiven }.map(\.id)
    #expect(!fresh.isEmpty && fresh.count < wanted.count)
    let given = try school.notebook.assignPractice(
      PracticeOrder(.chosen(wanted.map(\.id))), to: school.student, as: school.tutor, at: school.now, seed: 1)
    #expect(given.map(\.problem.id) == fresh)
    #expect(try bank().items.filter { fresh.contains($0.id) }.allSatisfy(\.wasGiven))
    #expect(throws: NotebookFailure.notFound) {
      try school.notebook.assignPractice(
        PracticeOrder(.chosen(wanted.map(\.id))), to: school.student, as: school.tutor, at: school.now, seed: 1)
    }
  }

  @Test func aTutorOfASubjectChoosesFromThatOne() throws {
    let school = try School()
    func bank(_ tutor: Person.ID) throws -> PracticeBank {
      try school.notebook.practiceBank(for: school.student, as: tutor, at: school.now)
    }
    #expect(try bank(school.mathsTutor) == bank(school.tutor))
    #expect(try bank(school.physicsTutor) == PracticeBank(subjects: [], topics: [], items: []))
    #expect(try school.notebook.subjects(of: school.student, as: school.tutor, at: school.now).count == 2)
    #expect(
      try school.notebook.subjects(of: school.student, as: school.mathsTutor, at: school.now).map(\.id) == [
        school.maths
      ])
  }

  @Test func aGoalLeavesOnlyWhatServesIt() throws {
    let school = try School()
    let bank = try school.notebook.practiceBank(for: school.student, as: school.tutor, at: school.now)
    #expect(bank.tags(of: school.maths) == ["adding"])
    // Of one topic's problems a goal of their own.
    try school.notebook.execute(
      "UPDATE problems SET goal_tags = '[\"olympiad\"]' WHERE topic_id = 'g6-t3' AND difficulty_level <= 6")
    #expect(
      try school.notebook.practiceBank(for: school.student, as: school.tutor, at: school.now).tags(of: school.maths)
        == [
          "adding", "olympiad",
        ])
    let given = try school.notebook.assignPractice(
      PracticeOrder(.fitting(school.maths), count: 20, goalTags: ["adding", "olympiad"]), to: school.student,
      as: school.tutor, at: school.now, seed: 1)
    #expect(!given.isEmpty && given.allSatisfy { $0.problem.topic == Topic.ID("g6-t3") })
  }
}
