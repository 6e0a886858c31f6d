import Learning
import Screens
import Store
import Testing

@testable import Runtime

/// A report, as a parent asks for one at the command line.
@Suite struct PrintedReportTests {
  private static let now = Instant(milliseconds: 1_795_230_000_000)

  private let folder: TemporaryFolder
  private let notebook: Notebook
  private let admin: Person.ID
  private let parent: Person.ID

  init() throws {
    folder = try TemporaryFolder()
    notebook = try Notebook.open(
      at: Folders(flag: folder.path, environment: [:]).notebook, now: Self.now, seed: 7)
    admin = try Self.make("Admin", .admin, notebook)
    parent = try Self.make("Noor", .parent, notebook)
  }

  private static func make(_ name: String, _ role: Learning.Role, _ notebook: Notebook) throws -> Person.ID {
    try notebook.create(
      Store.Newcomer(
        name: name, grade: 7, language: .english, timeZone: "Asia/Kolkata", role: role,
        passwordHash: role == .admin ? "x" : nil), at: now)
  }

  private func child(_ name: String) throws {
    let child = try Self.make(name, .student, notebook)
    try notebook.link(parent: parent, to: child, as: admin, at: Self.now)
  }

  private func report(_ name: String?) throws -> String {
    let reader = PrintedReport.Reader(name: "Noor") { _ in nil }
    return try PrintedReport.student(name, for: reader, as: .text, home: folder.path, environment: [:])
  }

  @Test func aParentReadsOfTheirChildWithoutNamingIt() throws {
    #expect(throws: LaunchFailure.whichChild([])) { try report(nil) }
    try child("Mina")
    #expect(try report(nil).contains("Mina has not begun yet."))
    try child("Rafi")
    #expect(throws: LaunchFailure.whichChild(["Mina", "Rafi"])) { try report(nil) }
    #expect(try report("Rafi").contains("Rafi has not begun yet."))
  }

  @Test func anotherChildIsNotReadOf() throws {
    _ = try Self.make("Tuli", .student, notebook)
    #expect(throws: LaunchFailure.self) { try report("Tuli") }
    #expect(try notebook.register(as: admin, at: Self.now).people(.student).map(\.name) == ["Tuli"])
  }

  /// The wishes of the admin's place, one after the other, through the door that the screens use.
  @Test func anAdminMakesASchoolFromNothing() throws {
    func wish(_ wish: OversightWish, as actor: Person.ID? = nil) throws -> SchoolRegister {
      let news = try notebook.news(of: wish, as: actor ?? admin, at: Self.now)
      guard case .school(let register) = news else { throw NotebookFailure.notFound }
      return register
    }
    func newcomer(_ name: String, _ role: Learning.Role, _ password: String?) -> Screens.Newcomer {
      Screens.Newcomer(
        name: name, grade: 6, language: .bengali, timeZone: "Asia/Dhaka", isGuest: false, role: role,
        password: password.map(Secret.init))
    }
    _ = try wish(.enrol(newcomer("Sen", .tutor, "long enough")))
    var register = try wish(.enrol(newcomer("মিনা", .student, nil)))
    let tutor = try #require(register.people(.tutor).first)
    let student = try #require(register.people(.student).first)
    #expect(tutor.hasPassword && student.grade == 6 && student.language == .bengali)
    #expect(Password.isRight("long enough", hash: try notebook.passwordHash(of: tutor.id) ?? ""))
    register = try wish(.makeClass("6A", teacher: tutor.id))
    let schoolClass = try #require(register.classes.first)
    register = try wish(.place(student.id, in: schoolClass.id))
    var care = try #require(register.assignments.first?.care)
    #expect(care.tutor == tutor.id && care.status == .active)
    care.status = .paused
    #expect(try wish(.changeCare(care)).assignments.first?.care.status == .paused)
    #expect(throws: NotebookFailure.refused(.seeProgress, of: student.id)) {
      try notebook.news(of: .student(student.id), as: tutor.id, at: Self.now)
    }
    register = try wish(.link(parent: parent, to: student.id))
    guard case .child(let record) = try notebook.news(of: .child(student.id), as: parent, at: Self.now) else {
      Issue.record("a parent sees the child")
      return
    }
    #expect(record.child == student.id && record.report.status == nil)
    register = try wish(.unlink(parent: parent, from: student.id))
    #expect(register.families.isEmpty)
    register = try wish(.changeRole(student.id, .tutor, password: Secret("eight or more")))
    #expect(register.people(.tutor).count == 2)
    #expect(throws: NotebookFailure.refused(.administer, of: nil)) {
      try wish(.changeRole(tutor.id, .admin, password: nil), as: tutor.id)
    }
  }
}
