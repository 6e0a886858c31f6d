import GRDB
import Learning
@testable import Store
import Testing

/// A question that a model made up is an item of the bank, from the turn in which it is asked.
@Suite struct InventedItemTests {
  private let notebook: Notebook
  private let student: Person.ID

  init() throws {
    notebook = try .taught()
    student = try notebook.newStudent()
  }

  private struct NeverAsked: Error {}

  /// A lesson in which one is open.
  private func asked(seed: UInt64 = 1) throws -> (page: LessonPage, item: Problem.ID) {
    var page = try notebook.begin(for: student)
    let reply = try TutorReply(
      .object([
        "text": .text("Here is one."), "intent": .text("answer"), "verdict": .text("none"), "confidence": .number(0),
        "misconceptions": .list([]), "signal": .text("adequate"), "proposal": .text("stay"), "summary": .text(""),
        "question": .object([
          "text": .text("Three friends share 51 taka. How much does each get?"), "expected_answer": .text("17"),
        ]),
      ]))
    for _ in 0..<8 {
      let (heard, turn) = try notebook.hear(
        notebook.rightReply(in: page), in: page.lesson.id, expecting: page.lesson.version, at: saturday)
      let question = try turn.question(in: reply)
      page = try notebook.tell(
        turn.events(of: reply, asking: question), in: page.lesson.id, after: heard.lesson.turns, at: saturday)
      if let question { return (page, question.problem) }
    }
    throw NeverAsked()
  }

  @Test func itWaitsForATutorAndNobodyElseIsAskedIt() throws {
    let (page, item) = try asked()
    let problem = try #require(page.problem)
    #expect(problem.id == item && page.lesson.open?.question.problem == item)
    let row = try #require(
      try notebook.database.read { db in
        try Row.fetchOne(
          db,
          sql: """
            SELECT source, flagged, is_active, question_en, question_bn, answer, concept_id, kind FROM problems WHERE id = ?
            """, arguments: [item])
      })
    let source: String = row[0]
    let answer: String = row[5]
    let bengali: String? = row[4]
    let concept: Concept.ID? = row[6]
    #expect(source == "ai_generated" && answer == "17" && bengali == nil)
    #expect(row[1] as Bool && row[2] as Bool)
    #expect(row[3] as String == problem.statement.en)
    #expect(row[7] as String == "number")
    #expect(concept == page.lesson.open?.question.concept)
    let waiting = try notebook.database.read { db in try QueueDesk.all(db) }
    #expect(waiting.map(\.entry.id) == [.problem(item)])
    #expect(try notebook.candidates(grade: 7).allSatisfy { $0.id != item })
  }

  @Test func itsAnswerIsOneLikeAnyOther() throws {
    var (page, item) = try asked()
    page = try notebook.reply("17 taka", in: page.lesson.id, expecting: page.lesson.version, at: saturday)
    #expect(page.lesson.solved?.problem == item)
    let answers = try notebook.scoredAnswers(of: student)
    #expect(answers.filter { $0.problem == item }.map(\.outcome) == [.right])
    let variant = "SELECT count(*) FROM responses WHERE problem_id = '\(item)' AND parameters_json IS NULL"
    #expect(try notebook.value(Int.self, variant) == 1)
    #expect(try notebook.rebuildDerived(of: student, at: saturday) == 0, "kept equals folded")
    #expect(try notebook.lesson(page.lesson.id, at: saturday)?.lesson == page.lesson)
  }

  /// What is typical of a concept, and so everybody's mastery, does not move with it.
  @Test func whatIsTypicalStaysUntilATutorApprovesIt() throws {
    let concept = try #require(try notebook.begin(for: student).lesson.plan.concepts.first)
    let before = try notebook.database.read { db in try RatedProblems.typical(of: concept, db) }
    let (_, item) = try asked()
    try notebook.database.write { db in
      try db.execute(sql: "UPDATE problems SET rating = 2000 WHERE id = ?", arguments: [item])
    }
    let after = try notebook.database.read { db in
      (try RatedProblems.typical(of: concept, db), try RatedProblems(db).typical[concept])
    }
    #expect(after.0 == before && after.1 == before)
  }

  @Test func itGoesWithTheStudentsFileAndWithTheStudent() throws {
    let folder = try TemporaryFolder()
    let (page, item) = try asked()
    _ = try notebook.reply("17", in: page.lesson.id, expecting: page.lesson.version, at: saturday)
    _ = try notebook.export(student, to: folder.path + "/asha.jsonl", at: saturday)
    let elsewhere = try Notebook.taught(seed: 9)
    _ = try elsewhere.importStudent(from: folder.path + "/asha.jsonl", at: saturday)
    #expect(try elsewhere.value(String.self, "SELECT source FROM problems WHERE id = '\(item)'") == "ai_generated")
    #expect(try elsewhere.scoredAnswers(of: student).contains { $0.problem == item })
    #expect(try elsewhere.rebuildDerived(of: student, at: saturday) == 0)
    #expect(
      try elsewhere.lesson(page.lesson.id, at: saturday)?.lesson
        == notebook.lesson(page.lesson.id, at: saturday)?.lesson)
    try elsewhere.erase(student, at: saturday)
    #expect(try elsewhere.value(Int.self, "SELECT count(*) FROM problems WHERE id = '\(item)'") == 0)
    #expect(try elsewhere.checkup().isSound)
  }

  /// What a tutor has approved is the school's.
  @Test func whatWasApprovedStays() throws {
    let (_, item) = try asked()
    try notebook.database.write { db in
      try db.execute(sql: "UPDATE problems SET flagged = 0 WHERE id = ?", arguments: [item])
    }
    try notebook.erase(student, at: saturday)
    #expect(try notebook.value(Int.self, "SELECT count(*) FROM problems WHERE id = '\(item)'") == 1)
  }
}
