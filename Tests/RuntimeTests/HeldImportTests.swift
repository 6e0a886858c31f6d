import Foundation
import Learning
import Screens
import Store
import Testing

@testable import Runtime

/// A session that was held in person, entered on the command line.
@Suite struct HeldImportTests {
  private struct Home {
    let folder: TemporaryFolder
    let notebook: Notebook
    let admin: Person.ID
    let student: Person.ID
    let tutor: Person.ID

    init() throws {
      folder = try TemporaryFolder()
      let folders = Folders(flag: folder.path, environment: [:])
      try folders.prepare()
      let now = Instant(milliseconds: 1_795_230_000_000)
      let notebook = try Notebook.open(at: folders.notebook, now: now, seed: 7)
      self.notebook = notebook
      func newcomer(_ name: String, _ role: Learning.Role) throws -> Person.ID {
        try notebook.create(
          Store.Newcomer(
            name: name, grade: 7, language: .english, timeZone: "Asia/Kolkata", role: role,
            passwordHash: role == .student ? nil : Password.hash("chalk and slate"), isGuest: false), at: now)
      }
      student = try newcomer("Asha", .student)
      tutor = try newcomer("Sen", .tutor)
      admin = try newcomer("Rahman", .admin)
      try notebook.assign(student, to: tutor, as: admin, at: now)
    }

    func file(_ name: String, _ text: String) throws -> String {
      let path = folder.path + "/" + name
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      return path
    }

    func enter(
      _ path: String, as name: String = "sen", password: String = "chalk and slate",
      _ change: (inout HeldImport) -> Void = { _ in }
    ) throws -> HeldImport.Outcome {
      var work = HeldImport(path: path, student: "asha")
      work.subject = nil
      change(&work)
      return try work.run(
        for: PrintedReport.Reader(name: name) { _ in password }, home: folder.path, environment: [:])
    }

    func held() throws -> [HeldSession] {
      try notebook.heldSessions(with: student, as: admin, at: Clock.now())
    }
  }

  @Test func aTutorEntersOneAndHasItSummedUp() throws {
    let home = try Home()
    let path = try home.file(
      "a.vtt", "WEBVTT\n\n00:00.000 --> 38:00.000\n<v Sen>What is 3:4?\n\n38:01.000 --> 38:20.000\nAsha: three")
    let tried = try home.enter(path) { $0.isDryRun = true }
    #expect(try tried.lines == 2 && tried.speakers == ["Sen", "Asha"] && tried.minutes == 38 && home.held().isEmpty)
    let outcome = try home.enter(path) { work in
      (work.when, work.topics, work.isSummedUp) = ("2026-11-20 16:30", ["ratios"], true)
    }
    #expect(outcome.summary?.kind == .normal && outcome.trouble == nil)
    let held = try #require(try home.held().first)
    #expect(held.transcript == "Sen: What is 3:4?\nAsha: three" && held.minutes == 38 && held.topics == ["ratios"])
    #expect(StudentCalendar(timeZone: "Asia/Kolkata").written(held.at) == "2026-11-20 16:30")
  }

  @Test func whatIsWrongIsSaidAndNothingIsEntered() throws {
    let home = try Home()
    let good = try home.file("a.txt", "Sen: hello")
    let bad = try home.file("b.srt", "1\n00:00:03,000 --> 00:00:01,000\nhello")
    #expect(throws: LaunchFailure.transcript(bad, TranscriptMistake(line: 2, .backwards))) { try home.enter(bad) }
    #expect(throws: LaunchFailure.notAMoment("soon")) { try home.enter(good) { $0.when = "soon" } }
    #expect(throws: LaunchFailure.wrongPassword) { try home.enter(good, password: "no") }
    #expect(throws: LaunchFailure.noHolder) { try home.enter(good, as: "Rahman") }
    #expect(throws: LaunchFailure.noSuchPerson("Asha")) { try home.enter(good, as: "Rahman") { $0.tutor = "Asha" } }
    #expect(throws: LaunchFailure.self) { try home.enter(home.folder.path + "/none.txt") }
    #expect(try home.held().isEmpty)
    _ = try home.enter(good, as: "Rahman") { $0.tutor = "Sen" }
    #expect(try home.held().first?.tutor == home.tutor)
  }
}
