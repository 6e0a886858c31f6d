import GRDB
import Learning
import Testing

@testable import Store

/// The views of the schema are for whoever asks SQLite itself: they say what the page of the class says.
@Suite struct ViewAgreementTests {
  /// A school in which several things were put right and asked, some of it by and of several.
  private func busySchool() throws -> School {
    let school = try School()
    let notebook = school.notebook
    let answers = try notebook.database.read { db in
      try Identifier<Response>.fetchAll(db, sql: "SELECT id FROM responses ORDER BY id")
    }
    for (index, answer) in answers.enumerated() {
      try notebook.correct(
        .outcome(answer, .form), reason: "", as: index % 2 == 0 ? school.tutor : school.mathsTutor,
        at: school.now.adding(days: index % 3))
    }
    for (index, score) in [0.9, 0.8, 0.6, 0.2].enumerated() {
      let answer = ProgramAnswer(
        text: "So.", confidence: AnswerConfidence(score: score), score: score)
      for student in [school.student, school.otherStudent].prefix(index % 2 + 1) {
        _ = try notebook.keep(
          answer, to: "Why \(index)?", about: .thing(.problem(school.assigned.problem.id)),
          as: student, at: school.now)
      }
    }
    return school
  }

  @Test func theOverridesOfThePageAreThoseOfTheView() throws {
    let school = try busySchool()
    let page = try school.notebook.classView(nil, as: school.admin, at: school.now).overrides
    let view = try school.notebook.database.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT override_type || ' ' || coalesce(subject_name, '') || ' ' || coalesce(difficulty_level, ''),
            sum(override_count)
          FROM v_override_analytics GROUP BY 1
          """)
    }
    let told = Dictionary(
      uniqueKeysWithValues: page.map { line in
        ("\(line.kind) \(line.subject?.en ?? "") \(line.level.map(String.init) ?? "")", line.count)
      })
    #expect(told == Dictionary(uniqueKeysWithValues: view.map { ($0[0] as String, $0[1] as Int) }))
    #expect(told.count > 1 && page.contains { $0.count > 1 && $0.tutors > 1 })
  }

  @Test func theConfidencesOfThePageAreThoseOfTheView() throws {
    let school = try busySchool()
    let page = try school.notebook.classView(nil, as: school.admin, at: school.now).confidences
    let view = try school.notebook.database.read { db in
      try Row.fetchAll(
        db, sql: "SELECT confidence, sum(count) FROM v_confidence_distribution GROUP BY 1")
    }
    #expect(page == Dictionary(uniqueKeysWithValues: view.map { ($0[0] as String, $0[1] as Int) }))
    #expect(page == ["High": 3, "Medium": 1, "Low": 2])
  }
}
