import GRDB
import Learning
@testable import Store

/// A small school in which everything that a tutor may touch is there once.
struct School {
  let notebook: Notebook
  let admin: Person.ID
  let tutor: Person.ID
  let mathsTutor: Person.ID
  let physicsTutor: Person.ID
  let lapsedTutor: Person.ID
  let strangeTutor: Person.ID
  let parent: Person.ID
  let strangeParent: Person.ID
  let student: Person.ID
  let otherStudent: Person.ID
  let maths = Subject.ID("mathematics")
  let now = saturday.adding(days: 2)

  let five: PracticeSession.ID
  let dispute: Dispute.ID
  let response: Identifier<Response>
  let exam: Exam.ID
  let turn: ReviewTurn.ID
  let thread: Conversation.ID
  let held: HeldSession
  let summary: SessionSummary
  let correction: CorrectionMade.ID
  let assigned: AssignedProblem
  let care: Care
  let schoolClass: SchoolClass.ID
  let flagged = Problem.ID("g6-t4-p1")
  let guideline = Guideline.ID("a-guideline")

  init() throws {
    let notebook = try Notebook.sample()
    func person(_ name: String, _ role: Role) throws -> Person.ID {
      try notebook.create(
        Newcomer(
          name: name, grade: 7, language: .english, timeZone: "Asia/Dhaka", role: role,
          passwordHash: role.needsPassword ? "x" : nil), at: saturday)
    }
    self.notebook = notebook
    admin = try person("Admin", .admin)
    tutor = try person("Tutor", .tutor)
    mathsTutor = try person("Maths tutor", .tutor)
    physicsTutor = try person("Physics tutor", .tutor)
    lapsedTutor = try person("Lapsed tutor", .tutor)
    strangeTutor = try person("Strange tutor", .tutor)
    parent = try person("Parent", .parent)
    strangeParent = try person("Strange parent", .parent)
    student = try person("Asha", .student)
    otherStudent = try person("Rafi", .student)
    try notebook.execute(
      """
      INSERT INTO subjects (id, name_en, category, created_at, updated_at)
      VALUES ('physics', 'Physics', 'Science', '2026-11-21T00:00:00.000Z', '2026-11-21T00:00:00.000Z')
      """)
    try notebook.assign(student, to: tutor, notes: "likes cricket", as: admin, at: saturday)
    try notebook.assign(student, to: mathsTutor, subject: maths, as: admin, at: saturday)
    try notebook.assign(student, to: physicsTutor, subject: Subject.ID("physics"), as: admin, at: saturday)
    try notebook.assign(
      student, to: lapsedTutor, until: CalendarDay(year: 2026, month: 11, day: 20), as: admin, at: saturday)
    try notebook.link(parent: parent, to: student, as: admin, at: saturday)
    schoolClass = try notebook.makeClass("7B", teacher: tutor, as: admin, at: saturday)
    let owner = tutor
    let pupil = student
    care = try notebook.read { db in try Cares.of(tutor: owner, student: pupil, db) }[0]

    // One wrong answer of a five, disputed; the rest right.
    let begun = try notebook.beginFive(for: student, at: saturday)
    let problem = try notebook.problems([begun.current.problem])[0]
    var session = try notebook.record(
      begun.answer("999", to: problem, sureness: .low, at: saturday), in: begun.id, expecting: begun.version,
      at: saturday)
    session = try notebook.record(
      session.next(at: saturday), in: session.id, expecting: session.version, at: saturday)
    session = try notebook.finish(session, at: saturday)
    five = session.id
    dispute = try notebook.dispute(problem.id, in: five, words: "999 it is", at: saturday.adding(days: 1))[0].id
    response = try Identifier(notebook.value(String.self, "SELECT id FROM responses WHERE outcome = 'wrong'") ?? "")
    turn = try ReviewTurn.ID(notebook.value(String.self, "SELECT id FROM events WHERE kind = 'answered'") ?? "")

    // An exam with one wrong answer.
    let order = ExamOrder(ExamScope(.topic, of: Topic.ID("g7-t2")), length: 5, isTimed: false)
    var paper = try notebook.beginExam(order, for: student, at: saturday, seed: 1).exam
    exam = paper.id
    for index in paper.standings.indices {
      let right = try notebook.problems([paper.plan.questions[index].problem])[0].rightAnswer
      paper = try notebook.recordExam(
        paper.draft(index == 0 ? "999" : right, of: index, at: saturday), in: paper.id, expecting: paper.version,
        at: saturday)
    }
    paper = try notebook.submitExam(paper.id, expecting: paper.version, at: saturday.adding(minutes: 12)).exam

    thread = try notebook.ask("Why?", about: .problem(problem.id), as: student, at: saturday.adding(days: 1)).id
    held = try notebook.enterHeld(
      student: student, tutor: tutor, at: saturday, minutes: 40, subject: maths, transcript: "We talked.",
      topics: ["Ratios"], notes: "", as: tutor, now: saturday)
    summary = try notebook.summarise(.held(held.id), as: tutor, at: saturday)
    correction = try notebook.correct(
      .summary(summary.id, narrative: "Better.", nextSteps: ["More."]), reason: "clearer", as: tutor,
      at: saturday.adding(days: 1))
    assigned = try notebook.assignPractice(
      PracticeOrder(.fitting(maths), count: 1, note: "Try this"), to: student, as: tutor, at: saturday.adding(days: 1),
      seed: 3)[0]
    try notebook.execute("UPDATE problems SET flagged = 1, source = 'ai_generated' WHERE id = '\(flagged)'")
    try notebook.execute(
      """
      INSERT INTO teaching_guidelines (id, topic_id, topic_title_en, created_at, updated_at)
      VALUES ('a-guideline', 'g7-t1', 'Adding', '2026-11-20T00:00:00.000Z', '2026-11-20T00:00:00.000Z');
      INSERT INTO study_plans (id, guideline_id, plan_json, created_at, updated_at)
      VALUES ('a-plan', 'a-guideline', '{}', '2026-11-20T00:00:00.000Z', '2026-11-20T00:00:00.000Z')
      """)
  }

  /// Everybody, each with how they stand to the student.
  var actors: [(name: String, id: Person.ID, role: Role, relation: Relation)] {
    [
      ("the student", student, .student, .own), ("another student", otherStudent, .student, .unrelated),
      ("an assigned tutor", tutor, .tutor, .assigned),
      ("a tutor of the subject", mathsTutor, .tutor, .assignedFor([maths])),
      ("a tutor of another subject", physicsTutor, .tutor, .assignedFor([Subject.ID("physics")])),
      ("a tutor of yesterday", lapsedTutor, .tutor, .lapsed), ("an unrelated tutor", strangeTutor, .tutor, .unrelated),
      ("a parent", parent, .parent, .child), ("another parent", strangeParent, .parent, .unrelated),
      ("an admin", admin, .admin, .unrelated), ("nobody", .unknown, .student, .unrelated),
    ]
  }
}
