import Dispatch
import Faults
import Foundation
import Learning
import Screens
import Store
import Testing

@testable import Runtime

/// What an admin sees and sets of the models.
@Suite struct BoardDeskTests {
  private static let now = Instant(milliseconds: 1_795_230_000_000)
  private let notebook: Notebook
  private let admin: Person.ID
  private let student: Person.ID
  private let folder: TemporaryFolder
  private let mailbox = Mailbox<Event>()
  private let performer: Performer

  init() throws {
    let (folder, notebook, mailbox) = (
      try TemporaryFolder(), try Notebook.inMemory(now: Self.now, seed: 7), mailbox
    )
    func create(_ name: String, _ role: Learning.Role) throws -> Person.ID {
      try notebook.create(
        Store.Newcomer(
          name: name, grade: 7, language: .english, timeZone: "Asia/Kolkata", role: role,
          passwordHash: role == .student ? nil : "x", isGuest: false), at: Self.now)
    }
    (admin, student) = (try create("Admin", .admin), try create("Mina", .student))
    let models = ModelDesk(
      notebook: notebook, folders: Folders(flag: folder.path, environment: [:]),
      environment: ["OPENAI_API_KEY": "sk-planted-1"])
    performer = Performer(
      notebook: notebook, models: models, now: { Self.now }, post: { mailbox.post($0) })
    (self.folder, self.notebook) = (folder, notebook)
  }

  private func ask(_ effect: Effect) async -> Event? {
    let performer = performer
    performer.perform(effect)
    await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
      DispatchQueue.global().async {
        performer.finish()
        done.resume()
      }
    }
    return mailbox.drain().first
  }

  private func board(_ event: Event?) throws -> ModelBoard {
    guard case .models(let board)? = event else {
      Issue.record("\(event.map { "\($0)" } ?? "nothing came")")
      throw NotebookFailure.notFound
    }
    return board
  }

  @Test func nobodyButAnAdminSeesOrSetsOrTries() async throws {
    let wish = ModelWish(component: "hint", provider: "openai", model: "m-1", address: "")
    let before = try notebook.modelConfigs()
    for effect in [
      Effect.loadModels(as: student), .setModel(wish, as: student), .testModel("hint", as: student),
    ] {
      #expect(await ask(effect) == .failed(.refused))
    }
    #expect(try notebook.modelConfigs() == before)
  }

  @Test func aModelThatIsSetIsOnTheBoardWithTheStateOfItsKeyAndNeverTheKey() async throws {
    let first = try board(await ask(.loadModels(as: admin)))
    #expect(
      first.lines.map(\.component) == ModelUpkeep.components && first.lines.allSatisfy { $0.provider == "builtin" })
    let wish = ModelWish(component: "hint", provider: "openai", model: "m-1", address: "")
    let set = try board(await ask(.setModel(wish, as: admin)))
    let line = try #require(set.lines.first { $0.component == "hint" })
    #expect((line.provider, line.model, line.key) == ("openai", "m-1", .found) && line.address == nil)
    let other = ModelWish(component: "summary", provider: "google", model: "m-2", address: "")
    let both = try board(await ask(.setModel(other, as: admin)))
    #expect(both.lines.first { $0.component == "summary" }?.key == .missing)
    #expect(!"\(both)".contains("planted"))
    // What cannot be used is said, and nothing is changed.
    let bad = ModelWish(component: "hint", provider: "compatible", model: "m-1", address: "")
    guard case .failed(.model(let words))? = await ask(.setModel(bad, as: admin)) else {
      Issue.record("it was set")
      return
    }
    #expect(words.en.contains("--base-url"))
    #expect(try board(await ask(.loadModels(as: admin))) == both)
  }

  @Test func aTrialIsARealCallAndLeavesItsCost() async throws {
    let server = try FaultServer()
    try await server.script(
      "/v1/chat/completions",
      [
        ModelStream.steps("ready"),
        [.answer(401, ["content-type": "application/json"], #"{"error":{"message":"no"}}"#)],
      ])
    let wish = ModelWish(component: "hint", provider: "compatible", model: "m-1", address: server.url("/v1"))
    #expect(
      try board(await ask(.setModel(wish, as: admin))).lines.contains { $0.key == .notNeeded && $0.model == "m-1" })
    guard case .modelTested(let words, true)? = await ask(.testModel("hint", as: admin)) else {
      Issue.record("it did not work")
      return
    }
    #expect(words.en.contains("m-1 answered in"))
    guard case .modelTested(_, false)? = await ask(.testModel("hint", as: admin)) else {
      Issue.record("a refused key worked")
      return
    }
    guard case .modelTested(_, false)? = await ask(.testModel("tutor", as: admin)) else {
      Issue.record("the built-in tutor was called")
      return
    }
    #expect(try await server.requests().count == 2)
  }
}
