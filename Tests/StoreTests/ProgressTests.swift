import Learning
@testable import Store
import Testing

/// What a report of progress is computed from, read in one transaction.
@Suite struct ProgressTests {
  private let notebook: Notebook
  private let student: Person.ID

  init() throws {
    notebook = try Notebook.sample()
    student = try notebook.newStudent()
  }

  @Test func aNewStudentHasTheWholeMapAndNoAnswers() throws {
    let evidence = try notebook.progress(of: student)
    #expect(evidence.grade == 7 && evidence.answers.isEmpty && evidence.practised.isEmpty && evidence.exams.isEmpty)
    #expect(
      evidence.topics.map(\.grade) == Array(repeating: 6, count: 4) + Array(repeating: 7, count: 4)
        + Array(repeating: 8, count: 4))
    let topic = try #require(evidence.topics.first { $0.id == Topic.ID("g7-t1") })
    #expect(topic.name == Phrase(en: "Topic 1", bn: "বিষয় 1") && topic.subject == Subject.ID("mathematics"))
    // Levels 2, 4, 6, 8 and 10: the typical one is the third.
    #expect(topic.concepts.map(\.typicalRating) == [Difficulty(level: 6)?.startingRating])
  }

  @Test func whatWasAnsweredIsThereAsTheModelSeesIt() throws {
    try notebook.practise(student, at: saturday.adding(days: -1))
    try notebook.practise(student, at: saturday)
    let other = try notebook.newStudent("Rafi")
    try notebook.practise(other, at: saturday)
    let evidence = try notebook.progress(of: student)
    #expect(evidence.answers == (try notebook.scoredAnswers(of: student)) && evidence.answers.count == 10)
    #expect(evidence.practised == (try notebook.practiceDays(of: student)) && evidence.practised.count == 2)
    #expect(Set(evidence.statements.keys) == Set(evidence.answers.map(\.problem)))
    #expect(evidence.statements[Problem.ID("g7-t1-p1")] == Phrase(en: "1 + 1?", bn: "১ + ১?"))
  }

  @Test func theReportOfTheDayCountsTheFiveOfTheDay() throws {
    try notebook.practise(student, at: saturday)
    let report = ProgressReport(try notebook.progress(of: student), calendar: dhaka, at: saturday.adding(minutes: 60))
    #expect(report.tally == AnswerTally(answered: 5, right: 5) && report.answersByDay.last == 5)
    #expect(report.streak.current == 1 && report.seconds == 100)
    #expect(report.topics.filter { $0.ever.answered > 0 }.count < report.topics.count)
    #expect(report.topics.allSatisfy { $0.grade == 7 })
  }

  @Test func ofSeveralExamsTheLatestFinishedOneCounts() throws {
    try notebook.execute(
      """
      INSERT INTO teaching_guidelines (id, topic_id, state_version, device_id, created_at, updated_at)
      VALUES ('guide', 'g7-t2', 1, 'd', '2026-11-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z');
      """)
    for (id, score, ended) in [
      ("a", "3", "'2026-11-02T10:00:00.000Z'"), ("b", "5.5", "'2026-11-10T20:00:00.000Z'"),
      ("c", "1", "'2026-11-05T10:00:00.000Z'"), ("d", "NULL", "NULL"),
    ] {
      try notebook.execute(
        """
        INSERT INTO sessions (id, user_id, guideline_id, mode, status, exam_score, exam_total, completed_at,
          state_version, device_id, created_at, updated_at)
        VALUES ('\(id)', '\(student)', 'guide', 'exam_me', '\(ended == "NULL" ? "active" : "completed")', \(score),
          \(score == "NULL" ? "NULL" : "7"), \(ended), 1, 'd', '2026-11-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z')
        """)
    }
    // An exam of a whole topic has no guideline, and says its topic itself.
    try notebook.execute(
      """
      INSERT INTO sessions (id, user_id, mode, status, goal_json, exam_score, exam_total, completed_at, state_version,
        device_id, created_at, updated_at)
      VALUES ('e', '\(student)', 'exam_me', 'completed', '{"topic":"g7-t3"}', 9, 12, '2026-11-03T10:00:00.000Z', 1, 'd',
        '2026-11-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z')
      """)
    // Eight in the evening in London is two at night in Dhaka.
    let mark = ExamMark(score: 5.5, total: 7, day: CalendarDay(year: 2026, month: 11, day: 11))
    let whole = ExamMark(score: 9, total: 12, day: CalendarDay(year: 2026, month: 11, day: 3))
    #expect(try notebook.progress(of: student).exams == [Topic.ID("g7-t2"): mark, Topic.ID("g7-t3"): whole])
  }

  @Test func nobodyHasNoProgress() throws {
    #expect(throws: NotebookFailure.notFound) { try notebook.progress(of: .unknown) }
  }
}
