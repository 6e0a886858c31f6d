import Dispatch
import Faults
import Foundation
import Gateway
import Learning
import Screens
import Store
import Synchronization
import Testing

@testable import Runtime

/// Hints of a model, asked of a server on loopback that says what it is told to say.
@Suite struct HintDeskTests {
  /// A student at the first of five, with its three hints taken.
  private struct Window: ModelWindow {
    let room: ModelRoom
    let profile: Profile
    let session: PracticeSession
    let problem: Problem

    /// - Parameters:
    ///   - notebook: somebody's who used it before; nil for a new one.
    ///   - now: the moment; the machine's clock is not asked.
    init(
      _ server: FaultServer, _ notebook: Notebook? = nil, name: String = "Mina", at now: Instant = ModelRoom.morning
    ) async throws {
      room = try ModelRoom(notebook ?? ModelRoom.notebook(server, asking: .hint), at: now)
      profile = try await room.signUp(name)
      guard case .practice(let begun, let problems)? = await room.ask(.beginPractice(profile)).first else {
        throw NotebookFailure.notFound
      }
      problem = problems[0]
      let hints = (1...3).map { PracticeEvent.hintTaken(problem: problems[0].id, number: $0) }
      session = try room.notebook.record(hints, in: begun.id, expecting: begun.version, at: now)
    }

    func askHint() async -> [Event] { await ask(wish) }
    var wish: Effect { .askAIHint(problem, in: session.id, profile) }

    /// What the journal holds.
    var hints: [AIHint] { get throws { try notebook.practice(session.id)?.standings[0].aiHints ?? [] } }
  }

  private static func stream(_ text: String, givesAnswer: Bool = false) -> [FaultStep] {
    ModelStream.steps("{\"text\":\(ModelStream.quoted(text)),\"gives_answer\":\(givesAnswer)}")
  }

  private static let good = "What do you know already, and what is asked?"

  private static func leak(_ problem: Problem) -> String { "It is \(problem.key.shown(in: .english))." }

  @Test func aHintIsWrittenOnceAndKeptForWhoeverAsksForTheSame() async throws {
    let server = try FaultServer()
    try await server.script(Window.path, [Self.stream(Self.good)])
    let mina = try await Window(server)
    #expect(await mina.ask(.loadAIHints(mina.profile)) == [.aiHints(left: AIHint.perDay)])
    guard case .recorded(let told)? = await mina.askHint().first else {
      Issue.record("no hint came")
      return
    }
    #expect(told.current.aiHints.map(\.text) == [Self.good] && told.current.aiHints[0].model == "m-1")
    #expect(told.current.hints == 3 && told.version == mina.session.version + 1)
    #expect(await mina.ask(.loadAIHints(mina.profile)) == [.aiHints(left: AIHint.perDay - 1)])
    let asked = try #require(try await server.requests().first)
    #expect(!asked.text.contains("Mina") && asked.text.contains("gives_answer"))

    let rafi = try await Window(server, mina.notebook, name: "Rafi")
    try #require(rafi.problem.id == mina.problem.id)
    guard case .recorded(let kept)? = await rafi.askHint().first else {
      Issue.record("no hint came")
      return
    }
    #expect(kept.current.aiHints.map(\.text) == [Self.good] && kept.current.aiHints[0].isKept)
    #expect(await rafi.ask(.loadAIHints(rafi.profile)) == [.aiHints(left: AIHint.perDay)])
    #expect(try await server.requests().count == 1)
    #expect(try mina.calls == 1)

    let later = Window.morning.adding(minutes: (AIHint.daysKept * 24 + 1) * 60)
    let shila = try await Window(server, mina.notebook, name: "Shila", at: later)
    if shila.problem.id == mina.problem.id {
      #expect(try mina.notebook.keptAIHint(to: told.current.aiHints[0].question, at: later) == nil)
    }
  }

  @Test func aHintThatTellsTheAnswerIsAskedForAgainOnceAndNeverShown() async throws {
    let server = try FaultServer()
    let window = try await Window(server)
    try await server.script(
      Window.path, [Self.stream(Self.leak(window.problem)), Self.stream(Self.good)])
    guard case .recorded(let told)? = await window.askHint().first else {
      Issue.record("no hint came")
      return
    }
    #expect(told.current.aiHints.map(\.text) == [Self.good])
    let asked = try await server.requests()
    #expect(asked.count == 2 && !asked[0].text.contains("Your last try") && asked[1].text.contains("Your last try"))
    // Where both are paid for, both are noted.
    #expect(try window.calls == 2)
  }

  @Test func aModelThatTellsItTwiceIsNotShownAtAll() async throws {
    let server = try FaultServer()
    let window = try await Window(server)
    try await server.script(
      Window.path, [Self.stream(Self.good, givesAnswer: true), Self.stream(Self.leak(window.problem))])
    #expect(await window.askHint() == [.failed(.aiHintTold)])
    #expect(try window.hints.isEmpty)
    #expect(try await server.requests().count == 2)
  }

  @Test func whateverBreaksIsASentenceAndNothingIsWritten() async throws {
    let server = try FaultServer()
    let window = try await Window(server)
    let whole = Self.stream(Self.good)
    try await server.script(
      Window.path,
      [
        Array(whole.prefix(2)) + [.close],
        [.answer(401, ["content-type": "application/json"], #"{"error":{"message":"no"}}"#)],
        Self.stream(String(repeating: "long ", count: 200)), Self.stream(String(repeating: "long ", count: 200)),
      ])
    for _ in 1...2 {
      guard case .failed(.model(let words))? = await window.askHint().first else {
        Issue.record("it did not fail")
        return
      }
      #expect(!words.en.isEmpty && !words.bn.isEmpty)
    }
    guard case .failed(.model(let words))? = await window.askHint().first else {
      Issue.record("it did not fail")
      return
    }
    #expect(words.en.contains("not in the form"))
    #expect(try window.hints.isEmpty && window.calls == 4)
    #expect(try window.notebook.practice(window.session.id)?.version == window.session.version)
  }

  @Test func aSlowOneComesAndOneThatWasStoppedDoesNot() async throws {
    let server = try FaultServer()
    let window = try await Window(server)
    let whole = Self.stream(Self.good)
    try await server.script(
      Window.path,
      [Array(whole.prefix(2)) + [.awaitClose], Array(whole.prefix(2)) + [.hold("slow")] + whole.dropFirst(2)])
    window.performer.perform(window.wish)
    while try await server.requests().isEmpty { await Task.yield() }
    #expect(await window.ask(.stopAIHint).isEmpty)
    try await server.untilClosed(Window.path)
    #expect(try window.hints.isEmpty)

    async let events = window.askHint()
    try await server.untilHeld("slow")
    try await server.release("slow")
    guard case .recorded(let told)? = await events.first else {
      Issue.record("no hint came")
      return
    }
    #expect(told.current.aiHints.count == 1)
  }

  @Test func theEleventhOfADayIsRefusedAndNobodyIsAsked() async throws {
    let server = try FaultServer()
    let window = try await Window(server)
    var session = window.session
    for standing in session.standings.dropFirst() {
      let hints = (1...3).map { PracticeEvent.hintTaken(problem: standing.problem, number: $0) }
      session = try window.notebook.record(
        hints, in: session.id, expecting: session.version, at: Window.morning)
    }
    let hint = AIHint(text: "?", language: .english, model: "m-1", question: "q")
    for index in 0..<AIHint.perDay {
      session = try window.notebook.takeAIHint(
        hint, at: session.standings[1 + index / 3].problem, in: session.id, calendar: window.profile.calendar,
        at: Window.morning)
    }
    #expect(await window.askHint() == [.failed(.aiHintsUsed)])
    #expect(try await server.requests().isEmpty)
    #expect(throws: NotebookFailure.aiHintsUsed) {
      try window.notebook.takeAIHint(
        hint, at: window.problem.id, in: session.id, calendar: window.profile.calendar, at: Window.morning)
    }
    // One that is kept is free, and so is tomorrow.
    var kept = hint
    kept.isKept = true
    _ = try window.notebook.takeAIHint(
      kept, at: window.problem.id, in: session.id, calendar: window.profile.calendar, at: Window.morning)
    let tomorrow = Window.morning.adding(minutes: 24 * 60)
    #expect(
      try window.notebook.aiHintsLeft(of: window.profile.person, calendar: window.profile.calendar, at: tomorrow)
        == AIHint.perDay)
  }

  @Test func withoutAModelNoneIsOffered() async throws {
    let server = try FaultServer()
    let window = try await Window(server)
    var config = try window.notebook.modelConfig(of: .hint)
    (config.provider, config.model, config.baseURL) = (.builtin, "builtin", nil)
    try window.notebook.setModels([config], at: Window.morning)
    #expect(await window.ask(.loadAIHints(window.profile)) == [.aiHints(left: nil)])
  }
}
