import GRDB
import Learning
@testable import Store
import Testing

/// Questions that a model wrote for an exam.
@Suite struct ExamQuestionTests {
  private let notebook: Notebook
  private let student: Person.ID
  private let order = ExamOrder(ExamScope(.guideline, of: Topic.ID("g7-t1")), length: 5, asksModel: true)

  init() throws {
    notebook = try .sample()
    student = try notebook.newStudent()
  }

  private static func offer(
    _ text: String = "How many sides have two hexagons?", _ answer: String = "12", language: Language = .english,
    band: Difficulty.Band = .easy
  ) throws -> ExamOffer {
    ExamOffer(
      try WrittenQuestion(checking: text, answer: answer, working: answer, language: language, model: "m-1"),
      concept: Concept.ID("g7-t1-c"), band: band)
  }

  private func begin(_ offers: [ExamOffer], seed: UInt64 = 1) throws -> ExamPaper {
    try notebook.beginExam(order, for: student, at: saturday, seed: seed, with: offers)
  }

  private func place(in paper: ExamPaper) throws -> Int {
    try #require(paper.exam.plan.questions.firstIndex { $0.written != nil })
  }

  /// Gives the exam in, with an answer to the model's question.
  private func answer(_ text: String, _ paper: ExamPaper) throws -> ExamPaper {
    let drafted = try notebook.recordExam(
      paper.exam.draft(text, of: try place(in: paper), at: saturday), in: paper.exam.id,
      expecting: paper.exam.version, at: saturday)
    return try notebook.submitExam(drafted.id, expecting: drafted.version, at: saturday)
  }

  @Test func oneStandsInTheExamAndWaitsForATutor() throws {
    let offer = try Self.offer()
    let paper = try begin([offer])
    let place = try place(in: paper)
    let question = paper.exam.plan.questions[place]
    #expect(paper.exam.plan.questions.count == 5 && paper.exam.plan.questions.count { $0.written != nil } == 1)
    #expect(paper.problems[place].statement.en == offer.question.text)
    #expect(try notebook.exam(paper.exam.id) == paper)
    let kept = try notebook.database.read { db in
      try Row.fetchOne(
        db,
        sql: "SELECT source, flagged, is_active, question_en, question_bn, explanation_en FROM problems WHERE id = ?",
        arguments: [question.problem])
    }
    let row = try #require(kept)
    #expect(row[0] == "ai_generated" && row[1] == true && row[2] == true)
    #expect(row[3] == offer.question.text && row[4] as String? == nil && row[5] == "12")
    let admin = try notebook.create(
      Newcomer(name: "Ada", grade: 7, language: .english, timeZone: "Asia/Dhaka", role: .admin, passwordHash: "x"),
      at: saturday)
    #expect(try notebook.queue(as: admin, at: saturday).entries.map(\.id) == [.problem(question.problem)])
    // Nobody else meets it.
    #expect(try !notebook.candidates(grade: 7).contains { $0.id == question.problem })
    let other = try notebook.beginExam(order, for: try notebook.newStudent("Rafi"), at: saturday, seed: 2)
    #expect(!other.exam.plan.questions.contains { $0.problem == question.problem })

    let done = try answer("১২", paper)
    #expect(done.exam.standings[place].mark?.verdict == .right)
    #expect(try notebook.scoredAnswers(of: student).map(\.problem) == [question.problem])
    #expect(try notebook.rebuildDerived(of: student, at: saturday) == 0)
    // Whatever a tutor makes of it, the exam stays what it was; approved, it can be practised.
    var edited = ProblemEdit(paper.problems[place])
    (edited.statement, edited.explanation) = (Phrase(en: "Sides of two hexagons?", bn: ""), Phrase("12"))
    try notebook.edit(question.problem, as: edited, reason: "", by: admin, at: saturday)
    #expect(try notebook.exam(paper.exam.id)?.problems == done.problems)
    #expect(try notebook.candidates(grade: 7).contains { $0.id == question.problem })
    _ = try notebook.rebuildDerived(of: student, at: saturday)
    #expect(try notebook.rebuildDerived(of: student, at: saturday) == 0)
  }

  @Test func oneThatIsTurnedDownIsGivenToNobodyAndItsAnswerStays() throws {
    let paper = try begin([try Self.offer("দুটি ষড়ভুজের মোট কয়টি বাহু?", "১২", language: .bengali)])
    let done = try answer("12", paper)
    let admin = try notebook.create(
      Newcomer(name: "Ada", grade: 7, language: .english, timeZone: "Asia/Dhaka", role: .admin, passwordHash: "x"),
      at: saturday)
    let problem = paper.exam.plan.questions[try place(in: paper)].problem
    try notebook.decide(on: problem, approving: false, reason: "unclear", as: admin, at: saturday)
    #expect(try notebook.exam(paper.exam.id)?.exam.standings == done.exam.standings)
    #expect(try !notebook.candidates(grade: 7).contains { $0.id == problem })
    _ = try notebook.rebuildDerived(of: student, at: saturday)
    #expect(try notebook.rebuildDerived(of: student, at: saturday) == 0)
  }

  @Test func threeInTenAreTheMostAndNoneIsAskedTwice() throws {
    let offers = try (1...5).map { try Self.offer("How many sides have \($0 + 20) squares?", "\(4 * ($0 + 20))") }
    let material = try notebook.examMaterial(for: order, of: student, at: saturday, seed: 1)
    #expect(try begin(offers).exam.plan.questions.count { $0.written != nil } == 1)
    let same = try Self.offer("2  + 1 ?", "3")
    #expect(material.has(same.question, or: []) && !material.has(offers[0].question, or: []))
    #expect(material.has(offers[0].question, or: offers.map(\.question)))
    #expect(try begin([same]).exam.plan.questions.allSatisfy { $0.written == nil })
    // What was asked once is known from then on.
    let later = try notebook.examMaterial(for: order, of: student, at: saturday, seed: 1)
    #expect(later.has(offers[0].question, or: []))
    var elsewhere = offers[1]
    elsewhere.concept = Concept.ID("g7-t2-c")
    #expect(try begin([elsewhere]).exam.plan.questions.allSatisfy { $0.written == nil })
    #expect(material.concepts.map(\.id) == [Concept.ID("g7-t1-c")] && material.topic.en == "Topic 1")
  }

  @Test func whileAnotherStandsInTheWayNoModelIsToldAnything() throws {
    let paper = try begin([])
    _ = try notebook.examMaterial(for: order, of: student, at: saturday, seed: 1)
    let exam = try notebook.recordExam(
      [.drafted(question: 0, text: "1")], in: paper.exam.id, expecting: paper.exam.version, at: saturday)
    #expect(throws: NotebookFailure.examUnfinished(exam.id)) {
      try notebook.examMaterial(for: order, of: student, at: saturday, seed: 1)
    }
    #expect(throws: NotebookFailure.notFound) {
      try notebook.examMaterial(
        for: ExamOrder(ExamScope(.topic, of: .unknown)), of: student, at: saturday, seed: 1)
    }
  }

  @Test func withoutAModelTheShelfHasNone() throws {
    #expect(try !notebook.examShelf(of: student, at: saturday).hasModel)
    var config = try notebook.modelConfig(of: .tutor)
    (config.provider, config.model) = (.anthropic, "m-1")
    try notebook.setModels([config], at: saturday)
    #expect(try notebook.examShelf(of: student, at: saturday).hasModel)
  }

  /// The question comes along with the exam: the other machine has it, and no model was asked there.
  @Test func theExamIsTheSameOnAnotherMachine() throws {
    let folder = try TemporaryFolder()
    let paper = try begin([try Self.offer()])
    let done = try answer("13", paper)
    let file = try notebook.file(of: student, in: folder, "one")
    let other = try Notebook.sample(seed: 9)
    _ = try other.importStudent(from: file, at: saturday)
    #expect(try other.exam(paper.exam.id) == done)
    #expect(try other.everything(of: student) == notebook.everything(of: student))
    #expect(try other.rebuildDerived(of: student, at: saturday) == 0)
    let problem = "FROM problems WHERE source = 'ai_generated'"
    for column in ["id", "created_at", "answer", "question_en", "flagged", "estimated_time_minutes"] {
      #expect(
        try other.value(String.self, "SELECT CAST(\(column) AS TEXT) \(problem)")
          == notebook.value(String.self, "SELECT CAST(\(column) AS TEXT) \(problem)"), "\(column)")
    }
    // Read again it changes nothing, and going on there is going on with the same.
    let before = try other.contents()
    _ = try other.importStudent(from: file, at: saturday)
    #expect(try other.contents() == before)
    _ = try other.disputeExam(try place(in: paper), in: paper.exam.id, words: "", at: saturday)
    _ = try notebook.importStudent(from: try other.file(of: student, in: folder, "two"), at: saturday)
    #expect(try notebook.exam(paper.exam.id)?.disputes.count == 1)
    #expect(try notebook.checkup().isSound && other.checkup().isSound)
  }
}
