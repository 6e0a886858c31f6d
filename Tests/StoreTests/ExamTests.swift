import GRDB
import Learning
@testable import Store
import Testing

@Suite struct ExamTests {
  private let notebook: Notebook
  private let student: Person.ID
  private let whole = ExamOrder(ExamScope(.topic, of: Topic.ID("g7-t1")), length: 10)
  private let short = ExamOrder(ExamScope(.guideline, of: Topic.ID("g7-t1")), length: 5)

  init() throws {
    notebook = try .sample()
    student = try notebook.newStudent()
  }

  /// Drafts saved one by one, each stating the version it follows.
  private func answer(_ paper: ExamPaper, _ answers: [Int: String], at now: Instant = saturday) throws -> Exam {
    var exam = paper.exam
    for (question, text) in answers.sorted(by: { $0.key < $1.key }) {
      exam = try notebook.recordExam(
        exam.draft(text, of: question, at: now), in: exam.id, expecting: exam.version, at: now)
    }
    return exam
  }

  private func rightAnswers(_ paper: ExamPaper) -> [Int: String] {
    Dictionary(uniqueKeysWithValues: paper.problems.enumerated().map { ($0.offset, $0.element.rightAnswer) })
  }

  @Test func anExamIsBegunAnsweredSubmittedAndKept() throws {
    let paper = try notebook.beginExam(short, for: student, at: saturday, seed: 1)
    #expect(paper.problems.map(\.id) == paper.exam.plan.questions.map(\.problem))
    #expect(paper.problems.count == 5)
    #expect(paper.topic.en == "Topic 1")
    let row = "FROM sessions WHERE mode = 'exam_me'"
    #expect(try notebook.value(String.self, "SELECT status \(row)") == "active")
    #expect(try notebook.value(Double.self, "SELECT exam_score \(row)") == nil)
    #expect(try notebook.value(Int.self, "SELECT exam_total \(row)") == nil)

    var answers = rightAnswers(paper)
    answers[4] = "99"
    let exam = try answer(paper, answers)
    #expect(try notebook.exam(exam.id)?.exam == exam, "what was kept is what was lived")
    let done = try notebook.submitExam(exam.id, expecting: exam.version, at: saturday.adding(minutes: 9))
    #expect(done.exam.status == .submitted)
    #expect(try notebook.value(Double.self, "SELECT exam_score \(row)") == 4)
    #expect(try notebook.value(Int.self, "SELECT exam_total \(row)") == 5)
    #expect(try notebook.value(String.self, "SELECT status \(row)") == "completed")
    let positions = try notebook.database.read { db in
      try Int.fetchAll(db, sql: "SELECT position FROM responses WHERE session_id IS NOT NULL ORDER BY device_seq")
    }
    #expect(positions == [0, 1, 2, 3, 4], "every answer is a response, in order")
    #expect(try notebook.scoredAnswers(of: student).count { $0.outcome == .right } == 4)
    #expect(try notebook.rebuildDerived(of: student, at: saturday) == 0)
    // Finished ones are looked at, never edited.
    let again = try notebook.recordExam(
      [.drafted(question: 4, text: "6")], in: exam.id, expecting: done.exam.version, at: saturday.adding(minutes: 10))
    #expect(again.standings == done.exam.standings)
    #expect(try notebook.value(Int.self, "SELECT count(*) FROM responses WHERE session_id IS NOT NULL") == 5)
    let shelf = try notebook.examShelf(of: student, at: saturday.adding(minutes: 11))
    #expect(shelf.finished.map(\.id) == [exam.id])
    #expect(shelf.finished.first?.score == 4)
    #expect(shelf.unfinished.isEmpty)
    #expect(shelf.topics.count == 12)
  }

  @Test func theSameSeedAndHistoryGiveTheSameExam() throws {
    let other = try Notebook.sample(seed: 77)
    let twin = try other.newStudent()
    let one = try notebook.beginExam(whole, for: student, at: saturday, seed: 5)
    let two = try other.beginExam(whole, for: twin, at: saturday, seed: 5)
    #expect(one.exam.plan == two.exam.plan)
    #expect(one.problems == two.problems)
  }

  @Test func oneUnfinishedExamStandsInTheWayOfAnotherAndIsNamed() throws {
    let first = try notebook.beginExam(short, for: student, at: saturday, seed: 1)
    // Without an answer it is given up.
    let second = try notebook.beginExam(short, for: student, at: saturday, seed: 2)
    #expect(try notebook.exam(first.exam.id)?.exam.status == .abandoned)
    let exam = try answer(second, [0: "1"])
    let before = try notebook.contents()
    #expect(throws: NotebookFailure.examUnfinished(exam.id)) {
      try notebook.beginExam(short, for: student, at: saturday, seed: 3)
    }
    #expect(try notebook.contents() == before, "nothing was changed")
    // About something else, or of another kind, or by somebody else: that is another exam.
    _ = try notebook.beginExam(whole, for: student, at: saturday, seed: 3)
    _ = try notebook.beginExam(
      ExamOrder(ExamScope(.guideline, of: Topic.ID("g7-t2"))), for: student, at: saturday, seed: 3)
    _ = try notebook.beginExam(short, for: try notebook.newStudent("Rafi"), at: saturday, seed: 3)
    #expect(try notebook.rebuildDerived(of: student, at: saturday) == 0)
  }

  @Test func whereThereIsAnApprovedGuidelineTheExamNamesIt() throws {
    try notebook.execute(
      """
      INSERT INTO teaching_guidelines (id, topic_id, review_status, created_at, updated_at)
      VALUES ('guide', 'g7-t1', 'APPROVED', '2026-11-20T03:00:00.000Z', '2026-11-20T03:00:00.000Z')
      """)
    let first = try notebook.beginExam(short, for: student, at: saturday, seed: 1)
    #expect(try notebook.value(String.self, "SELECT guideline_id FROM sessions") == "guide")
    _ = try notebook.beginExam(short, for: student, at: saturday, seed: 2)
    #expect(try notebook.exam(first.exam.id)?.exam.status == .abandoned)
  }

  @Test func whoWritesSecondIsToldAndChangesNothing() throws {
    let paper = try notebook.beginExam(short, for: student, at: saturday, seed: 1)
    let exam = try answer(paper, [0: "1"])
    let before = try notebook.contents()
    #expect(throws: NotebookFailure.conflict) {
      try notebook.recordExam(
        [.drafted(question: 0, text: "2")], in: exam.id, expecting: paper.exam.version, at: saturday)
    }
    #expect(throws: NotebookFailure.conflict) {
      try notebook.submitExam(exam.id, expecting: paper.exam.version, at: saturday)
    }
    #expect(try notebook.contents() == before)
    #expect(throws: NotebookFailure.notFound) { try notebook.openExam(.unknown, at: saturday) }
    #expect(throws: NotebookFailure.notFound) {
      try notebook.beginExam(ExamOrder(ExamScope(.topic, of: .unknown)), for: student, at: saturday, seed: 1)
    }
  }

  @Test(arguments: [0, 1, 2, 3])
  func timeThatRanOutWhileAwayEndsItWithWhatWasSaved(door: Int) throws {
    var order = short
    order.isTimed = true
    let paper = try notebook.beginExam(order, for: student, at: saturday, seed: 1)
    let minutes = paper.exam.plan.questions.reduce(0) { $0 + $1.minutes }
    #expect(paper.exam.plan.expires == saturday.adding(minutes: minutes))
    let exam = try answer(paper, [0: paper.problems[0].rightAnswer, 1: "99"])
    let late = saturday.adding(days: 1)
    switch door {
    case 0: #expect(try notebook.openExam(exam.id, at: late).exam.status == .timeRanOut)
    case 1: #expect(try notebook.today(of: student, calendar: dhaka, at: late).exam == nil)
    case 2: #expect(try notebook.examShelf(of: student, at: late).finished.count == 1)
    default:
      let ended = try notebook.recordExam(
        [.drafted(question: 1, text: paper.problems[1].rightAnswer)], in: exam.id, expecting: exam.version, at: late)
      #expect(ended.status == .timeRanOut, "what comes too late is not taken")
    }
    let ended = try #require(try notebook.exam(exam.id)).exam
    #expect(ended.status == .timeRanOut)
    #expect(ended.ended == paper.exam.plan.expires)
    #expect(ended.standings.map { $0.mark?.verdict } == [.right, .wrong, nil, nil, nil])
    #expect(try notebook.value(Int.self, "SELECT count(*) FROM responses") == 2)
    #expect(try notebook.rebuildDerived(of: student, at: late) == 0)
  }

  @Test func extraTimeIsGiven() throws {
    try notebook.execute("UPDATE student_profiles SET extra_time_percent = 50")
    var order = short
    order.isTimed = true
    let plan = try notebook.beginExam(order, for: student, at: saturday, seed: 1).exam.plan
    let minutes = plan.questions.reduce(0) { $0 + $1.minutes }
    #expect(plan.expires == saturday.adding(minutes: (minutes * 150 + 99) / 100))
  }

  @Test func homeKnowsOfTheExamThatWaits() throws {
    let paper = try notebook.beginExam(short, for: student, at: saturday, seed: 1)
    _ = try answer(paper, [0: "1", 3: "x"])
    let exam = try #require(try notebook.today(of: student, calendar: dhaka, at: saturday).exam)
    #expect((exam.answered, exam.total) == (2, 5))
    #expect(try notebook.openExam(exam.id, at: saturday.adding(minutes: 1)).exam.standings[3].draft == "x")
  }

  /// The sample has five problems of one concept, and none has a family: with three met lately, a short exam of two is fresh.
  @Test func whatWasMetLatelyIsAskedOnlyWhereNothingElseIsLeft() throws {
    let old = try notebook.beginExam(short, for: student, at: saturday.adding(days: -20), seed: 1)
    _ = try notebook.submitExam(old.exam.id, expecting: old.exam.version, at: saturday.adding(days: -20))
    let bank = try notebook.database.read { db in
      try ExamBank(of: Topic.ID("g7-t1"), for: student, at: saturday, db)
    }
    #expect(bank?.candidates.allSatisfy { !$0.wasSeen } == true, "twenty days ago is long enough")
    _ = try notebook.beginExam(short, for: student, at: saturday.adding(days: -3), seed: 1)
    let later = try notebook.database.read { db in
      try ExamBank(of: Topic.ID("g7-t1"), for: student, at: saturday, db)
    }
    #expect(later?.candidates.allSatisfy(\.wasSeen) == true, "what was shown was seen, though nothing was answered")
  }

  @Test func aVerdictCanBeDisputedOnce() throws {
    let paper = try notebook.beginExam(short, for: student, at: saturday, seed: 1)
    let exam = try answer(paper, [0: paper.problems[0].rightAnswer, 1: "99"])
    _ = try notebook.submitExam(exam.id, expecting: exam.version, at: saturday)
    let said = try notebook.disputeExam(1, in: exam.id, words: "It is", at: saturday)
    #expect(said[1]?.words == "It is")
    #expect(try notebook.disputeExam(1, in: exam.id, words: "again", at: saturday) == said)
    #expect(try notebook.exam(exam.id)?.disputes == said)
    for question in [0, 2, 9] {
      #expect(throws: NotebookFailure.notFound) {
        try notebook.disputeExam(question, in: exam.id, words: "", at: saturday)
      }
    }
  }

  /// Random deeds on two machines: the evidence is the same, and so is what follows from it.
  @Test(arguments: 0..<6)
  func examsOfTwoMachinesComeTogetherInEitherOrder(seed: Int) throws {
    let folder = try TemporaryFolder()
    let other = try Notebook.sample(seed: 2)
    var random = SplitMix64(seed: UInt64(seed))
    _ = try other.importStudent(from: notebook.file(of: student, in: folder, "start"), at: saturday)
    for machine in [notebook, other] {
      var now = saturday.adding(seconds: machine === other ? 7 : 0)
      for _ in 0..<6 {
        now = now.adding(seconds: Int.random(in: 10...60, using: &random))
        let order = Bool.random(using: &random) ? short : whole
        do {
          let paper = try machine.beginExam(order, for: student, at: now, seed: random.next())
          var exam = paper.exam
          for question in exam.standings.indices where Bool.random(using: &random) {
            exam = try machine.recordExam(
              exam.draft("\(question)", of: question, at: now), in: exam.id, expecting: exam.version, at: now)
          }
          if Bool.random(using: &random) { _ = try machine.submitExam(exam.id, expecting: exam.version, at: now) }
        } catch NotebookFailure.examUnfinished(let exam) {
          let paper = try machine.openExam(exam, at: now)
          if Bool.random(using: &random) {
            _ = try machine.submitExam(exam, expecting: paper.exam.version, at: now)
          }
        }
        #expect(try machine.rebuildDerived(of: student, at: now) == 0, "rebuilt equals kept")
      }
    }
    let files = try [notebook, other].enumerated().map { try $0.element.file(of: student, in: folder, "\($0.offset)") }
    let later = saturday.adding(minutes: 30)
    var everything: [[String: [String]]] = []
    for order in [files, files.reversed()] {
      let fresh = try Notebook.sample(seed: 9)
      for file in order { _ = try fresh.importStudent(from: file, at: later) }
      #expect(try fresh.rebuildDerived(of: student, at: later) == 0)
      #expect(try fresh.examShelf(of: student, at: later).unfinished.count <= 2)
      #expect(try fresh.checkup().isSound)
      everything.append(try fresh.everything(of: student))
    }
    #expect(everything[0] == everything[1])
  }
}
