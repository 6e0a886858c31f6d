import Foundation
import GRDB
import Learning
@testable import Store
import Synchronization
import Testing

/// No query of the notebook reads a table that grows from end to end; only the checkup does.
@Suite struct QueryPlanTests {
  private final class Trace: Sendable {
    let statements = Mutex<Set<String>>([])
  }

  @Test func noQueryScansATableThatGrows() throws {
    let notebook = try Notebook.inMemory(now: saturday, seed: 1)
    let trace = Trace()
    notebook.database.writeWithoutTransaction { db in
      db.trace { event in
        if case .statement(let statement) = event { trace.statements.withLock { _ = $0.insert(statement.sql) } }
      }
    }
    try everyMethod(of: notebook)
    let words = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"]
    let statements = trace.statements.withLock { $0 }.filter { sql in words.contains { sql.hasPrefix($0) } }
    #expect(statements.count > 30)
    // Whatever belongs to people grows; what ships with the content does not.
    let growing = (StudentTable.carried + StudentTable.rebuilt).map(\.name)
      .filter { !["users", "student_profiles"].contains($0) }
    try notebook.database.writeWithoutTransaction { db in
      db.trace(options: [])
      for sql in statements {
        let statement = try db.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
        statement.setUncheckedArguments([])
        for row in try Row.fetchAll(statement) {
          let detail: String = row["detail"]
          let scans = growing.contains { detail == "SCAN \($0)" || detail.hasPrefix("SCAN \($0) ") }
          #expect(!scans, "\(detail) in \(sql)")
        }
      }
    }
  }

  /// A method that `everyMethod` does not call would have its queries looked at by nobody.
  @Test func everyPublicMethodIsCalledHere() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Store").standardizedFileURL
    let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures.swift")
    let here = try String(contentsOfFile: #filePath, encoding: .utf8) + String(contentsOf: fixtures, encoding: .utf8)
    // Those of a file and of the whole: they read every page by what they are.
    let apart: Set = ["open", "checkup", "backup", "restore"]
    var seen = 0
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    for case let file as URL in files where file.lastPathComponent.hasPrefix("Notebook") {
      guard file.pathExtension == "swift" else { continue }
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        guard let name = line.firstMatch(of: /^ +(?:public )(?:static )?func (\w+)/)?.1 else { continue }
        if apart.contains(String(name)) { continue }
        let isCalled = ["notebook.\(name)(", "try \(name)(", "Notebook.\(name)("].contains { here.contains($0) }
        #expect(isCalled, "\(name)")
        seen += 1
      }
    }
    #expect(seen > 20)
  }

  private func everyMethod(of notebook: Notebook) throws {
    try notebook.install(.taught(), hash: "one", at: saturday)
    var smaller = try Curriculum.taught()
    smaller.problems.removeLast()
    try notebook.install(smaller, hash: "two", at: saturday)
    let student = try notebook.newStudent()
    _ = try notebook.people()
    _ = try notebook.save(try notebook.profile(of: student), at: saturday)
    try notebook.setPasswordHash("x", of: student, at: saturday)
    _ = try notebook.passwordHash(of: student)
    try notebook.signedIn(student, at: saturday)
    _ = try notebook.lastSignedIn()
    _ = try notebook.contentHash()
    _ = try notebook.contentCounts()
    _ = try notebook.family(of: smaller.problems[0].id)
    _ = try notebook.guideline(.unknown)
    _ = try notebook.candidates(grade: 9)
    _ = try notebook.beginFive(for: student, at: saturday.adding(days: -1))
    let practised = try notebook.practice(try notebook.practise(student, at: saturday).id)
    if let practised {
      #expect(throws: NotebookFailure.notFound) {
        try notebook.dispute(practised.current.problem, in: practised.id, words: "", at: saturday)
      }
      _ = try notebook.disputes(in: practised.id)
      #expect(throws: NotebookFailure.notFound) {
        try notebook.rule(on: .unknown, as: .right, words: "", by: nil, at: saturday)
      }
    }
    let day = try notebook.today(of: student, calendar: dhaka, at: saturday).day
    _ = try notebook.catalogue(for: student)
    _ = try notebook.progress(of: student)
    let fresh = try notebook.freshProblem(of: .topic(.init("g7-t1")), for: student, seed: 1)
    _ = try notebook.keepFreeAnswer(
      Response(
        problem: fresh.id, position: 0, outcome: .right, typed: "2", seconds: 5, hints: 0, sureness: nil, at: saturday),
      to: fresh, by: student, at: saturday)
    _ = try notebook.history(of: student, today: day, calendar: dhaka)
    _ = try notebook.practiceDays(of: student)
    _ = try notebook.studyPlan(for: student, at: saturday)
    _ = try notebook.topicMap(of: student, at: saturday)
    _ = try notebook.replan(for: student, expecting: 1, at: saturday)
    let goal = try notebook.beginGoal(
      NewGoal(title: "Ready", kind: .steady, subject: .init("mathematics")), for: student, at: saturday)
    _ = try notebook.aims(of: student, at: saturday)
    try notebook.changeGoal(goal, .pause, expecting: 1, at: saturday)
    _ = try notebook.choices(for: student, grade: 9, today: day, calendar: dhaka, at: saturday)
    _ = try notebook.conceptMap(grade: 9)
    _ = try notebook.rebuildLearner(of: student, at: saturday)
    _ = try notebook.mastery(of: student, at: saturday)
    _ = try notebook.evidence(of: fresh.concept, for: student, at: saturday)
    _ = try notebook.freshProblem(of: .concept(fresh.concept), for: student, seed: 1)
    _ = try notebook.scoredAnswers(of: student)
    _ = try notebook.learner(of: student, at: saturday)
    _ = try notebook.rebuildDerived(of: student, at: saturday)
    let order = ExamOrder(ExamScope(.topic, of: .init("g7-t1")), length: 10, isTimed: true)
    let material = try notebook.examMaterial(for: order, of: student, at: saturday, seed: 1)
    let offer = ExamOffer(
      try WrittenQuestion(
        checking: "What is $2 + 2$?", answer: "4", working: "It is 4.", language: .english, model: "m"),
      concept: material.concepts[0].id, band: .easy)
    let paper = try notebook.beginExam(order, for: student, at: saturday, seed: 1, with: [offer])
    _ = try notebook.exam(paper.exam.id)
    let opened = try notebook.openExam(paper.exam.id, at: saturday).exam
    let answered = try notebook.recordExam(
      opened.draft("99", of: 0, at: saturday), in: opened.id, expecting: opened.version, at: saturday)
    _ = try notebook.submitExam(answered.id, expecting: answered.version, at: saturday)
    _ = try notebook.student(of: answered.id)
    _ = try notebook.gradeExam(0, as: .waiting, in: answered.id, at: saturday)
    _ = try notebook.disputeExam(0, in: answered.id, words: "", at: saturday)
    _ = try notebook.examShelf(of: student, at: saturday)
    _ = try notebook.ungradedExams(of: student, at: saturday)
    try notebook.setModels([try notebook.modelConfig(of: .hint)] + notebook.modelConfigs().suffix(1), at: saturday)
    try notebook.recordCost(
      ModelSpend(component: .hint, provider: .anthropic, model: "x", microdollars: 1, student: student), at: saturday)
    if let practised {
      _ = try notebook.keptAIHint(to: "q", at: saturday)
      _ = try notebook.aiHintsLeft(of: student, calendar: dhaka, at: saturday)
      let hint = AIHint(text: "?", language: .english, model: "m", question: "q")
      #expect(throws: NotebookFailure.conflict) {
        try notebook.takeAIHint(
          hint, at: practised.current.problem, in: practised.id, calendar: dhaka, at: saturday)
      }
    }
    _ = try notebook.spending(at: saturday)
    _ = try notebook.spending(of: student, at: saturday)
    var capped = try notebook.modelConfig(of: .hint)
    capped.monthlyCap = 5
    _ = try notebook.allowance(of: capped, at: saturday)
    try everyDeedOfATutor(in: notebook, with: student, exam: answered.id)
    try takeALesson(in: notebook, student)
    let folder = try TemporaryFolder()
    _ = try notebook.export(student, to: folder.path + "/student.jsonl", at: saturday)
    _ = try notebook.importStudent(from: folder.path + "/student.jsonl", at: saturday)
    _ = try notebook.importProblems(from: "bank.csv", at: saturday) { intake in
      _ = try intake.take(.sample(1, topic: "Rivers")) { _ in nil }
      return true
    }
    try notebook.exportProblems(.all, topic: "Rivers") { shelf in try shelf.each { _, _ in } }
    try notebook.erase(student, at: saturday)
    _ = try notebook.importStudent(from: folder.path + "/student.jsonl", at: saturday)
  }

  private func everyDeedOfATutor(in notebook: Notebook, with student: Person.ID, exam: Exam.ID) throws {
    func newcomer(_ name: String, _ role: Role) -> Newcomer {
      Newcomer(name: name, grade: 7, language: .english, timeZone: "Asia/Dhaka", role: role, passwordHash: "x")
    }
    let now = saturday.adding(days: 1)
    let admin = try notebook.create(newcomer("Admin", .admin), at: saturday)
    let tutor = try notebook.enrol(newcomer("Tutor", .tutor), as: admin, at: saturday)
    let parent = try notebook.enrol(newcomer("Parent", .student), as: admin, at: saturday)
    try notebook.changeRole(of: parent, to: .parent, as: admin, at: saturday)
    try notebook.link(parent: parent, to: student, as: admin, at: saturday)
    let schoolClass = try notebook.makeClass("7B", teacher: tutor, as: admin, at: saturday)
    try notebook.place(student, in: schoolClass, as: admin, at: saturday)
    try notebook.assign(student, to: tutor, subject: .init("mathematics"), as: admin, at: saturday)
    if let care = try notebook.roster(as: tutor, at: now).first?.cares.first {
      try notebook.changeCare(care, as: tutor, at: now)
    }
    _ = try notebook.classes(as: tutor, at: now)
    try notebook.changeClass(schoolClass, name: "7C", teacher: nil, as: admin, at: now)
    try notebook.changeClass(schoolClass, name: "7B", teacher: tutor, as: admin, at: now)
    try notebook.resetPassword(of: tutor, hash: "y", as: admin, at: now)
    let ended = try notebook.makeClass("9Z", as: admin, at: now)
    try notebook.endClass(ended, as: admin, at: now)
    try notebook.unlink(parent: parent, from: student, as: admin, at: now)
    try notebook.link(parent: parent, to: student, as: admin, at: now)
    _ = try notebook.register(as: admin, at: now)
    _ = try notebook.circle(of: student, as: student, at: now)
    _ = try notebook.standing(of: student, as: parent, at: now)
    _ = try notebook.progress(of: student, as: tutor, at: now)
    _ = try notebook.children(of: parent, at: now)
    _ = try notebook.classView(schoolClass, as: tutor, at: now)
    _ = try notebook.cost(of: student, as: tutor, at: now)
    let filters = [
      SittingFilter(),
      SittingFilter(
        states: [.finished], subject: .init("mathematics"), from: CalendarDay(year: 2026, month: 1, day: 1),
        until: CalendarDay(year: 2026, month: 12, day: 31)),
      SittingFilter(isFlagged: true),
    ]
    for filter in filters {
      let page = try notebook.sittings(of: student, filter, limit: 1, as: tutor, at: now)
      if let key = page.next { _ = try notebook.sittings(of: student, filter, after: key, as: tutor, at: now) }
    }
    #expect(try notebook.subjects(of: student, as: tutor, at: now).map(\.id) == ["mathematics"])
    let transcript = try notebook.transcript(of: .exam(exam), as: tutor, at: now)
    let turn = try #require(transcript.turns.first { $0.behind.given == .wrong })
    let note = try notebook.note("Look", on: turn.id, as: tutor, at: now)
    try notebook.withdrawNote(note, as: tutor, at: now)
    let dispute = try #require(turn.behind.dispute)
    _ = try notebook.findings(of: student, for: "beads", as: tutor, at: now)
    _ = try notebook.findings(inClass: schoolClass, for: "beads", as: tutor, at: now)
    _ = try notebook.queue(as: tutor, at: now)
    _ = try notebook.queuePlaces(of: student, as: student, at: now)
    try notebook.settle(dispute.id, as: .right, words: "", by: tutor, at: now)
    _ = try notebook.rulings(of: student, since: saturday, as: student, at: now)
    _ = try notebook.putRight(in: .unknown)
    let thread = try notebook.ask("Why?", about: .turn(turn.id), as: student, at: now)
    for about in [
      AskedAbout.answered(.init("g6-t1-p1"), in: .unknown), .question(0, .init("g6-t1-p1"), of: exam),
      .disputed(dispute.id),
    ] { _ = try notebook.conversation(about: about, as: student, at: now) }
    #expect(throws: NotebookFailure.notFound) {
      try notebook.conversation(about: .said(.note(.paused), later: 9, in: .unknown), as: student, at: now)
    }
    _ = try notebook.questionMaterial(about: .thing(.turn(turn.id)), as: student, at: now)
    _ = try notebook.questionMaterial(about: .answered(.init("g6-t1-p1"), in: .unknown), as: student, at: now)
    let unsure = ProgramAnswer(text: "Maybe.", confidence: .low, score: 0, goesToTutors: true)
    let kept = try notebook.keep(unsure, to: "Why?", about: .thing(.turn(turn.id)), as: student, at: now)
    _ = try notebook.questionMaterial(about: .thing(.exchange(kept.heard.id)), as: student, at: now)
    _ = try notebook.programQuestionsLeft(of: student, at: now)
    _ = try notebook.reply("So.", in: thread.id, as: tutor, at: now)
    try notebook.close(thread.id, as: tutor, at: now)
    try notebook.close(try #require(kept.conversation).id, as: tutor, at: now)
    _ = try notebook.conversations(of: student, as: tutor, at: now)
    #expect(throws: NotebookFailure.self) { try notebook.requireAdmin(tutor, at: now) }
    _ = try notebook.summaryMaterial(of: .exam(exam), as: tutor, at: now)
    let summary = try notebook.summarise(.exam(exam), as: tutor, at: now)
    _ = try notebook.keepSummary(
      WrittenSummary(narrative: "x", nextSteps: []), by: "m", of: .exam(exam), as: tutor, at: now)
    let made = try notebook.correct(
      .summary(summary.id, narrative: "Good.", nextSteps: []), reason: "", as: tutor, at: now)
    try notebook.undo(made, reason: "", as: tutor, at: now.adding(minutes: 1))
    let response = try #require(turn.behind.response)
    try notebook.correct(.outcome(response, .wrong), reason: "", as: tutor, at: now.adding(minutes: 2))
    _ = try notebook.corrections(of: student, as: student, at: now)
    _ = try notebook.summaries(of: student, as: parent, at: now)
    _ = try notebook.exchanges(of: student, as: student, at: now)
    let held = try notebook.enterHeld(
      student: student, tutor: tutor, at: now, minutes: 9, subject: nil, transcript: "", topics: [], notes: "",
      as: tutor,
      now: now)
    _ = try notebook.summarise(.held(held.id), as: tutor, at: now)
    try notebook.changeHeld(held, as: tutor, at: now)
    try notebook.withdrawHeld(held.id, as: tutor, at: now)
    _ = try notebook.heldSessions(with: student, as: tutor, at: now)
    #expect(try !notebook.practiceBank(for: student, as: tutor, at: now).items.isEmpty)
    for source in [PracticeOrder.Source.fitting(.init("mathematics")), .fresh(.init("g8-t1"))] {
      _ = try notebook.assignPractice(PracticeOrder(source, count: 1), to: student, as: tutor, at: now, seed: 1)
    }
    if let assigned = try notebook.assignedPractice(of: student, as: student, at: now).first {
      try notebook.correct(.practice(assigned.id, .init("g6-t1-p1")), reason: "", as: tutor, at: now)
      let answer = Response(
        problem: assigned.problem.id, position: 0, outcome: .right, typed: "2", seconds: 5, hints: 0, sureness: nil,
        at: now)
      try notebook.answerAssigned(assigned.id, with: answer, as: student, at: now)
    }
    #expect(throws: NotebookFailure.notFound) {
      try notebook.decide(on: .unknown, approving: true, reason: "", as: tutor, at: now)
    }
    #expect(throws: NotebookFailure.notFound) {
      let edited = ProblemEdit(try notebook.problems([.init("g6-t1-p1")])[0])
      try notebook.edit(.unknown, as: edited, reason: "", by: tutor, at: now)
    }
    for subject in [QueueEntry.Subject.problem(.init("g6-t1-p1")), .guideline(.init("g7-t1")), .plan(.init("g7-t1"))] {
      _ = try notebook.reviewedContent(of: subject, as: tutor, at: now)
    }
  }

  private func takeALesson(in notebook: Notebook, _ student: Person.ID) throws {
    _ = try notebook.lessonShelf(of: student, at: saturday)
    let begun = try notebook.beginLesson(
      LessonOrder(.concept(.init("g7-t1-c"))), for: student, at: saturday, seed: 1
    ).lesson
    let told = try notebook.reply("hint", in: begun.id, expecting: begun.version, at: saturday).lesson
    let drafted = try notebook.draftReply("1", in: begun.id, expecting: told.version, at: saturday)
    _ = try notebook.pauseLesson(begun.id, expecting: drafted, at: saturday)
    _ = try notebook.beginLesson(
      LessonOrder(.guideline(begun.plan.guideline), startsAnew: true), for: student, at: saturday, seed: 2)
    _ = try notebook.openLesson(begun.id, at: saturday)
    let awaiting = try notebook.beginLesson(
      LessonOrder(.concept(.init("g7-t2-c"))), for: student, voice: .model, at: saturday, seed: 1
    ).lesson
    let welcome = try #require(try notebook.waitingWelcome(of: awaiting.id, at: saturday))
    let other = try notebook.tell(welcome.inOwnWords, in: awaiting.id, after: 0, at: saturday).lesson
    let heard = try notebook.hear("hint", in: other.id, expecting: other.version, at: saturday)
    _ = try notebook.waitingTurn(of: other.id, at: saturday)
    let turned = try notebook.tell(
      heard.turn.inOwnWords, in: other.id, after: heard.page.lesson.turns, at: saturday)
    _ = try notebook.voice(of: other.id)
    _ = try notebook.giveVoice(.builtIn, to: other.id, expecting: turned.lesson.version, at: saturday)
    _ = try notebook.lesson(begun.id, at: saturday)
    _ = try notebook.earlierLines(of: begun.id, before: 3)
    for session in try notebook.sessions(of: student) {
      _ = try notebook.transcript(of: session.id, for: student)
    }
    _ = try notebook.searchSessions(of: student, for: "beads")
  }
}
