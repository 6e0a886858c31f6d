import Dispatch
import Faults
import Foundation
import Learning
import Screens
import Store
import Testing

@testable import Runtime

/// Summaries of a session that a tutor held and wrote down.
@Suite struct SummaryDeskTests {
  private static let now = Instant(milliseconds: 1_795_230_000_000)
  private static let path = "/v1/chat/completions"
  private static let good = """
    {"narrative":"You worked on angles.  It went\\nwell.","next_steps":["Read page 3.","Do two sums."]}
    """

  private struct School {
    let notebook: Notebook
    let admin: Person.ID
    let held: HeldSession
    let folder: TemporaryFolder
    let mailbox = Mailbox<Event>()
    let performer: Performer

    init(_ server: FaultServer?, minutes: Int = 40, transcript: String = "Tutor: What is 90°? Pupil: a corner") throws {
      folder = try TemporaryFolder()
      let notebook = try Notebook.inMemory(now: now, seed: 7)
      self.notebook = notebook
      func newcomer(_ name: String, _ role: Learning.Role) throws -> Person.ID {
        try notebook.create(
          Store.Newcomer(
            name: name, grade: 7, language: .english, timeZone: "Asia/Kolkata", role: role,
            passwordHash: role == .student ? nil : "x", isGuest: false), at: now)
      }
      let student = try newcomer("Mina", .student)
      let tutor = try newcomer("Tutor", .tutor)
      admin = try newcomer("Admin", .admin)
      held = try notebook.enterHeld(
        student: student, tutor: tutor, at: now, minutes: minutes, subject: nil, transcript: transcript,
        topics: ["angles"], notes: "", as: admin, now: now)
      if let server {
        var config = try notebook.modelConfig(of: .summary)
        (config.provider, config.model, config.baseURL) = (.compatible, "m-1", server.url("/v1"))
        try notebook.setModels([config], at: now)
      }
      let models = ModelDesk(
        notebook: notebook, folders: Folders(flag: folder.path, environment: [:]), environment: [:])
      performer = Performer(
        notebook: notebook, models: models, now: { now }, post: { [mailbox] in mailbox.post($0) })
    }

    func ask() async -> Event? {
      performer.perform(.summarise(.held(held.id), as: admin))
      let performer = performer
      await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
        DispatchQueue.global().async {
          performer.finish()
          done.resume()
        }
      }
      return mailbox.drain().first
    }
  }

  private func summary(_ event: Event?) throws -> SessionSummary {
    guard case .summary(let summary)? = event else {
      Issue.record("\(event.map { "\($0)" } ?? "nothing came")")
      throw NotebookFailure.notFound
    }
    return summary
  }

  @Test func withoutAModelTheBuiltInSummariserWritesIt() async throws {
    let summary = try summary(try await School(nil).ask())
    #expect(summary.model == nil && summary.narrative.hasPrefix("A session with the tutor"))
  }

  @Test func aModelWritesItOnceAndIsNamed() async throws {
    let server = try FaultServer()
    try await server.script(Self.path, [ModelStream.steps(Self.good)])
    let school = try School(server)
    let first = try summary(await school.ask())
    #expect(first.model == "m-1" && first.kind == .normal)
    #expect(first.narrative == "You worked on angles. It went well.")
    #expect(first.nextSteps == ["Read page 3.", "Do two sums."])
    #expect(try summary(await school.ask()) == first)
    let asked = try await server.requests()
    #expect(asked.count == 1 && !asked[0].text.contains("Mina") && asked[0].text.contains("a corner"))
  }

  @Test func aShortOneIsBriefAndOneWithoutATranscriptIsNobodysToInvent() async throws {
    let server = try FaultServer()
    try await server.script(Self.path, [ModelStream.steps(Self.good)])
    #expect(try summary(await School(server, minutes: 5).ask()).kind == .brief)
    let silent = try summary(await School(server, transcript: " \n").ask())
    #expect(silent.kind == .missingTranscript && silent.model == nil)
    #expect(try await server.requests().count == 1)
  }

  @Test func whatIsNoSummaryIsAskedForOnceMoreAndNeverKept() async throws {
    let server = try FaultServer()
    let empty = #"{"narrative":"  ","next_steps":[]}"#
    let long = "{\"narrative\":\"x\",\"next_steps\":[\"1\",\"2\",\"3\",\"4\"]}"
    try await server.script(Self.path, [empty, long, empty, Self.good].map { ModelStream.steps($0) })
    let school = try School(server)
    guard case .failed(.model(let words))? = await school.ask() else {
      Issue.record("it did not fail")
      return
    }
    #expect(words.en.contains("not in the form"))
    #expect(try summary(await school.ask()).nextSteps.count == 2)
    #expect(try await server.requests().count == 4)
  }
}
