import GRDB
import Learning
@testable import Store
import Testing

/// What an admin sees of the school, and what each deed leaves behind.
@Suite struct RegisterTests {
  @Test func itHoldsEverybodyAndWhoLooksAfterWhom() throws {
    let school = try School()
    try school.notebook.place(school.otherStudent, in: school.schoolClass, as: school.admin, at: school.now)
    let register = try school.notebook.register(as: school.admin, at: school.now)
    #expect(register.people.count == 10 && register.people(.student).map(\.name) == ["Asha", "Rafi"])
    #expect(register.classes.map(\.name) == ["7B"] && register.schoolClass(of: school.otherStudent)?.students == 1)
    #expect(register.schoolClass(of: school.student) == nil)
    #expect(register.families == [.init(parent: school.parent, child: school.student)])
    #expect(register.subjects == [school.maths, Subject.ID("physics")])
    let cares = register.assignments.filter { $0.care.student == school.student }
    #expect(Set(cares.map(\.care.tutor)) == [school.tutor, school.mathsTutor, school.physicsTutor, school.lapsedTutor])
    #expect(cares.first { $0.id == school.care.id }?.care == school.care)
  }

  @Test func itSaysSinceWhenAnAssignmentStandsSo() throws {
    let school = try School()
    func since() throws -> Instant? {
      try school.notebook.register(as: school.admin, at: school.now).assignments.first { $0.id == school.care.id }?
        .since
    }
    func change(_ days: Int, _ work: (inout Care) -> Void) throws {
      let all = try school.notebook.register(as: school.admin, at: school.now).assignments
      var care = try #require(all.first { $0.id == school.care.id }?.care)
      work(&care)
      try school.notebook.changeCare(care, as: school.admin, at: saturday.adding(days: days))
    }
    #expect(try since() == saturday)
    try change(3) { $0.status = .paused }
    #expect(try since() == saturday.adding(days: 3))
    // Other notes are no other state, and what is given again while it is active goes on.
    try change(4) { $0.notes = "likes chess" }
    #expect(try since() == saturday.adding(days: 3))
    try school.notebook.assign(school.student, to: school.tutor, as: school.admin, at: saturday.adding(days: 5))
    #expect(try since() == saturday.adding(days: 5))
    try school.notebook.assign(school.student, to: school.tutor, as: school.admin, at: saturday.adding(days: 6))
    #expect(try since() == saturday.adding(days: 5))
  }

  /// Each deed of an admin, and the row that it must leave.
  static let deeds: [(action: String, table: String, deed: @Sendable (School) throws -> Void)] = [
    (
      "created", "users",
      {
        let newcomer = Newcomer(name: "New", grade: 6, language: .bengali, timeZone: "Asia/Dhaka")
        _ = try $0.notebook.enrol(newcomer, as: $0.admin, at: $0.now)
      }
    ),
    (
      "role_changed", "users",
      { try $0.notebook.changeRole(of: $0.otherStudent, to: .tutor, passwordHash: "x", as: $0.admin, at: $0.now) }
    ),
    (
      "assigned", "tutor_student_assignments",
      { try $0.notebook.assign($0.otherStudent, to: $0.tutor, as: $0.admin, at: $0.now) }
    ),
    (
      "care_changed", "tutor_student_assignments",
      {
        var care = $0.care
        care.status = .completed
        try $0.notebook.changeCare(care, as: $0.admin, at: $0.now)
      }
    ),
    (
      "linked", "guardian_links",
      { try $0.notebook.link(parent: $0.strangeParent, to: $0.student, as: $0.admin, at: $0.now) }
    ),
    (
      "unlinked", "guardian_links",
      { try $0.notebook.unlink(parent: $0.parent, from: $0.student, as: $0.admin, at: $0.now) }
    ),
    ("class_ended", "classes", { try $0.notebook.endClass($0.schoolClass, as: $0.admin, at: $0.now) }),
    (
      "password_reset", "users",
      { try $0.notebook.resetPassword(of: $0.tutor, hash: "planted", as: $0.admin, at: $0.now) }
    ),
    ("class_made", "classes", { _ = try $0.notebook.makeClass("8A", as: $0.admin, at: $0.now) }),
    (
      "class_edited", "classes",
      { try $0.notebook.changeClass($0.schoolClass, name: "7C", teacher: nil, as: $0.admin, at: $0.now) }
    ),
    (
      "class_changed", "student_profiles",
      {
        let empty = try $0.notebook.value(String.self, "SELECT id FROM classes WHERE name = '9A'")
        try $0.notebook.place($0.student, in: empty.map { SchoolClass.ID($0) }, as: $0.admin, at: $0.now)
      }
    ),
  ]

  @Test(arguments: deeds.indices) func everyDeedLeavesARowThatSaysWhoDidIt(index: Int) throws {
    let school = try School()
    _ = try school.notebook.makeClass("9A", as: school.admin, at: saturday)
    let (action, table, deed) = Self.deeds[index]
    let before = try school.notebook.value(Int.self, "SELECT count(*) FROM audit_log") ?? 0
    try deed(school)
    let rows = try school.notebook.database.read { db in
      try AuditEntryRecord.fetchAll(db, sql: "SELECT * FROM audit_log ORDER BY device_seq DESC")
    }
    #expect(rows.count == before + 1)
    let row = try #require(rows.first)
    #expect((row.action, row.tableName, row.actorID) == (action, table, school.admin))
    #expect(row.recordID?.isEmpty == false && (row.beforeJSON ?? row.afterJSON) != nil)
  }

  @Test func aClassThatEndsLetsItsStudentsGoAndTheirTutorsStay() throws {
    let school = try School()
    try school.notebook.place(school.otherStudent, in: school.schoolClass, as: school.admin, at: school.now)
    try school.notebook.endClass(school.schoolClass, as: school.admin, at: school.now)
    let register = try school.notebook.register(as: school.admin, at: school.now)
    #expect(register.classes.isEmpty && register.places.isEmpty)
    #expect(
      try school.notebook.roster(as: school.tutor, at: school.now).first { $0.id == school.otherStudent }?.isInForce
        == true)
    #expect(try school.notebook.classes(as: school.tutor, at: school.now).isEmpty)
    for deed in [
      { try school.notebook.endClass(school.schoolClass, as: school.admin, at: school.now) },
      { try school.notebook.place(school.student, in: school.schoolClass, as: school.admin, at: school.now) },
    ] { #expect(throws: NotebookFailure.notFound) { try deed() } }
    // Another may have its name.
    _ = try school.notebook.makeClass("7B", as: school.admin, at: school.now)
  }

  @Test func aForgottenPasswordIsAnotherOneNowAndNoLogHasIt() throws {
    let school = try School()
    try school.notebook.resetPassword(of: school.tutor, hash: "planted-hash", as: school.admin, at: school.now)
    #expect(try school.notebook.passwordHash(of: school.tutor) == "planted-hash")
    let noted = try school.notebook.contents().filter { $0.hasPrefix("audit_log") }
    #expect(noted.contains { $0.contains("password_reset") } && !noted.contains { $0.contains("planted") })
    #expect(throws: NotebookFailure.notFound) {
      try school.notebook.resetPassword(of: .unknown, hash: "x", as: school.admin, at: school.now)
    }
  }

  @Test func theDaysOfAnAssignmentAreKeptAndRead() throws {
    let school = try School()
    var care = school.care
    (care.from, care.until) = (CalendarDay(year: 2026, month: 11, day: 1), CalendarDay(year: 2027, month: 3, day: 31))
    try school.notebook.changeCare(care, as: school.admin, at: school.now)
    let read = try school.notebook.roster(as: school.tutor, at: school.now).first { $0.id == school.student }?.cares
    #expect(read?.first { $0.id == care.id }.map { [$0.from, $0.until] } == [care.from, care.until])
    // A tutor does not give themselves more time.
    care.version += 1
    care.until = nil
    #expect(throws: NotebookFailure.self) {
      try school.notebook.changeCare(care, as: school.tutor, at: school.now)
    }
  }

  @Test func theTeacherWhoComesIsGivenTheStudentsAndTheOneWhoGoesKeepsThem() throws {
    let school = try School()
    try school.notebook.place(school.otherStudent, in: school.schoolClass, as: school.admin, at: school.now)
    try school.notebook.changeClass(
      school.schoolClass, name: "7B", teacher: school.strangeTutor, as: school.admin, at: school.now)
    for tutor in [school.tutor, school.strangeTutor] {
      let entry = try school.notebook.roster(as: tutor, at: school.now).first { $0.id == school.otherStudent }
      #expect(entry?.isInForce == true)
    }
    #expect(throws: NotebookFailure.notFound) {
      try school.notebook.changeClass(
        school.schoolClass, name: "7B", teacher: school.parent, as: school.admin, at: school.now)
    }
  }

  @Test func aParentWhoIsNoneSeesNothingFromThenOn() throws {
    let school = try School()
    _ = try school.notebook.progress(of: school.student, as: school.parent, at: school.now)
    try school.notebook.unlink(parent: school.parent, from: school.student, as: school.admin, at: school.now)
    #expect(throws: NotebookFailure.refused(.seeProgress, of: school.student)) {
      try school.notebook.progress(of: school.student, as: school.parent, at: school.now)
    }
    #expect(try school.notebook.children(of: school.parent, at: school.now).isEmpty)
    #expect(throws: NotebookFailure.notFound) {
      try school.notebook.unlink(parent: school.parent, from: school.student, as: school.admin, at: school.now)
    }
    // And may be linked again.
    try school.notebook.link(parent: school.parent, to: school.student, as: school.admin, at: school.now)
    #expect(try school.notebook.children(of: school.parent, at: school.now).count == 1)
  }

  /// What a tutor was shown yesterday is refused today, whichever way they ask.
  @Test(arguments: [Care.Status.paused, .completed]) func whatIsLaidDownIsShutAtOnce(status: Care.Status) throws {
    let school = try School()
    let (notebook, tutor, now) = (school.notebook, school.tutor, school.now)
    let ways: [(Deed, () throws -> Void)] = [
      (.seeProgress, { _ = try notebook.standing(of: school.student, as: tutor, at: now) }),
      (.seeProgress, { _ = try notebook.progress(of: school.student, as: tutor, at: now) }),
      (.seeSummaries, { _ = try notebook.summaries(of: school.student, as: tutor, at: now) }),
      (.seeSessions, { _ = try notebook.sittings(of: school.student, as: tutor, at: now) }),
      (.readTranscript, { _ = try notebook.transcript(of: .five(school.five), as: tutor, at: now) }),
      (.readTranscript, { _ = try notebook.findings(of: school.student, for: "beads", as: tutor, at: now) }),
      (.seeAssigned, { _ = try notebook.assignedPractice(of: school.student, as: tutor, at: now) }),
      (.converse, { _ = try notebook.conversations(of: school.student, as: tutor, at: now) }),
    ]
    for (_, way) in ways { try way() }
    var care = school.care
    care.status = status
    try notebook.changeCare(care, as: school.admin, at: now)
    for (deed, way) in ways { #expect(throws: NotebookFailure.refused(deed, of: school.student)) { try way() } }
    let entry = try #require(try notebook.roster(as: tutor, at: now).first { $0.id == school.student })
    #expect(!entry.isInForce && entry.status == nil && entry.reasons.isEmpty && entry.lastPractised == nil)
    #expect(try notebook.queue(as: tutor, at: now).entries.allSatisfy { $0.student != school.student })
    #expect(try notebook.classView(nil, as: tutor, at: now).students.allSatisfy { $0.id != school.student })
    // Taken up again, all of it is there again.
    care.version += 1
    care.status = .active
    try notebook.changeCare(care, as: school.admin, at: now)
    for (_, way) in ways { try way() }
  }
}
