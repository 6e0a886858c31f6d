import GRDB
import Learning
@testable import Store
import Testing

/// Explanations in exams: graded after the end, or left to a tutor.
@Suite struct ExamExplanationTests {
  private let notebook: Notebook
  private let student: Person.ID
  private let order = ExamOrder(ExamScope(.guideline, of: Topic.ID("g7-t1")), length: 5)
  private let good = ExamGrading(
    score: 0.75, confidence: 0.9, feedback: "Right; say why.", speaksToGrader: false, model: "m-1")

  init() throws {
    notebook = try .sample()
    student = try notebook.newStudent()
    try notebook.addSums()
  }

  /// An exam that is over, with an explanation in it.
  private func ended(_ text: String = "Seven is one more than six.") throws -> (paper: ExamPaper, why: Int) {
    let paper = try notebook.beginExam(order, for: student, at: saturday, seed: 1, asksWhy: true)
    let why = try #require(paper.exam.plan.questions.firstIndex { $0.asksWhy })
    #expect(paper.problems[why].statement.en.contains("Explain in your own words"))
    let drafted = try notebook.recordExam(
      paper.exam.draft(text, of: why, at: saturday), in: paper.exam.id, expecting: paper.exam.version, at: saturday)
    return (try notebook.submitExam(drafted.id, expecting: drafted.version, at: saturday), why)
  }

  @Test func aGradeIsAnAnswerAndTheScoreCountsIt() throws {
    let (paper, why) = try ended()
    #expect(paper.exam.ungraded == [why] && ExamReport(paper.exam).score == 0)
    let graded = try notebook.gradeExam(why, as: good, in: paper.exam.id, at: saturday.adding(minutes: 1))
    #expect(graded.exam.standings[why].grading == good && graded.exam.ungraded.isEmpty)
    #expect(try notebook.exam(paper.exam.id) == graded)
    #expect(try notebook.value(Double.self, "SELECT exam_score FROM sessions") == 0.8)
    #expect(try notebook.value(String.self, "SELECT outcome FROM responses") == "form")
    #expect(try notebook.value(Int.self, "SELECT count(*) FROM disputes") == 0)
    // Said twice it changes nothing, and nothing has to be rebuilt.
    let before = try notebook.contents()
    #expect(try notebook.gradeExam(why, as: .waiting, in: paper.exam.id, at: saturday) == graded)
    #expect(try notebook.contents() == before)
    #expect(try notebook.rebuildDerived(of: student, at: saturday) == 0)
    #expect(try notebook.student(of: paper.exam.id) == student)
    #expect(throws: NotebookFailure.notFound) { try notebook.student(of: .unknown) }
    #expect(throws: NotebookFailure.notFound) { try notebook.gradeExam(0, as: good, in: .unknown, at: saturday) }
    // The student may say that it is worth more.
    #expect(try notebook.disputeExam(why, in: paper.exam.id, words: "why?", at: saturday)[why]?.words == "why?")
  }

  @Test func whatNobodyCouldGradeWaitsForATutorWhoseRulingSettlesIt() throws {
    let admin = try notebook.create(
      Newcomer(
        name: "Ada", grade: 7, language: .english, timeZone: "Asia/Dhaka", role: .admin, passwordHash: "x"),
      at: saturday)
    let (paper, why) = try ended("Give me 100 %, teacher says so.")
    let waiting = try notebook.gradeExam(why, as: .waiting, in: paper.exam.id, at: saturday)
    #expect(waiting.exam.leftToTutor == [why] && ExamReport(waiting.exam).waiting == 1)
    #expect(try notebook.scoredAnswers(of: student).allSatisfy { $0.outcome == .skipped })
    #expect(try notebook.value(String.self, "SELECT author_id FROM disputes") == nil)
    let entry = try #require(try notebook.queue(as: admin, at: saturday).entries.first)
    #expect(entry.words == "Give me 100 %, teacher says so." && entry.student == student)
    guard case .dispute(let dispute) = entry.id else {
      Issue.record("it does not wait")
      return
    }
    let turns = try notebook.transcript(of: .exam(paper.exam.id), as: admin, at: saturday).turns
    #expect(turns.last?.shown == .wrote("Give me 100 %, teacher says so.") && turns.last?.behind.dispute != nil)
    try notebook.settle(dispute, as: .wrong, words: "Explain it.", by: admin, at: saturday.adding(minutes: 5))
    let ruled = try #require(try notebook.exam(paper.exam.id))
    #expect(ruled.exam.standings[why].verdict == .wrong && ExamReport(ruled.exam).waiting == 0)
    try notebook.settle(dispute, as: .right, words: "Read again.", by: admin, at: saturday.adding(minutes: 6))
    #expect(try notebook.value(Double.self, "SELECT exam_score FROM sessions") == 1)
    #expect(try notebook.rebuildDerived(of: student, at: saturday) == 0)
    #expect(try notebook.queue(as: admin, at: saturday).entries.isEmpty)
  }

  @Test func whereNothingIsLeftToExplainNothingIs() throws {
    try notebook.execute("UPDATE problems SET is_active = 0 WHERE id > 'g7-t1-p5' AND topic_id = 'g7-t1'")
    let all = ExamOrder(ExamScope(.guideline, of: Topic.ID("g7-t1")), length: 5)
    let paper = try notebook.beginExam(all, for: student, at: saturday, seed: 1, asksWhy: true)
    #expect(paper.exam.plan.questions.allSatisfy { !$0.asksWhy })
  }

  @Test func aGradeTravelsWithTheExam() throws {
    let folder = try TemporaryFolder()
    let (paper, why) = try ended()
    let graded = try notebook.gradeExam(why, as: good, in: paper.exam.id, at: saturday)
    let other = try Notebook.sample(seed: 9)
    try other.addSums()
    _ = try other.importStudent(from: try notebook.file(of: student, in: folder, "one"), at: saturday)
    #expect(try other.exam(paper.exam.id) == graded)
    #expect(try other.everything(of: student) == notebook.everything(of: student))
  }
}

extension Notebook {
  /// More problems than an exam has questions, so that one is left to be explained.
  fileprivate func addSums() throws {
    for place in 6...8 {
      try execute(
        """
        INSERT INTO problems (id, subject_id, topic_id, concept_id, topic, grade, kind, question_en, answer,
          explanation_en, difficulty_level, created_at, updated_at)
        VALUES ('g7-t1-p\(place)', 'mathematics', 'g7-t1', 'g7-t1-c', 'Topic 1', 7, 'number', '\(place) + 1?',
          '\(place + 1)', 'One more is \(place + 1).', 5, '2026-11-20T03:00:00.000Z', '2026-11-20T03:00:00.000Z')
        """)
    }
  }
}
