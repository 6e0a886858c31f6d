import Dispatch
import Faults
import Foundation
import Gateway
import Learning
import Screens
import Store
import Testing

@testable import Runtime

/// Answers of a model to a student, asked of a server on loopback that says what it is told to say.
@Suite struct AnswerDeskTests {
  private struct Window: ModelWindow {
    let room: ModelRoom
    let profile: Profile
    let problem: Problem
    /// Another of the five.
    let other: Problem
    var question: Asking.Question {
      Asking.Question(about: .thing(.problem(problem.id)), title: problem.statement, open: problem)
    }

    init(_ server: FaultServer, hasModel: Bool = true) async throws {
      room = try ModelRoom(ModelRoom.notebook(server, asking: hasModel ? .qa : nil))
      let profile = try await room.signUp()
      guard case .practice(_, let problems)? = await room.ask(.beginPractice(profile)).first else {
        throw NotebookFailure.notFound
      }
      (self.profile, problem, other) = (profile, problems[0], problems[1])
    }

    func ask(_ words: String) async -> [Event] { await ask(.askProgram(words, question, profile)) }

    var kept: [ExchangeHeard] {
      get throws { try notebook.exchanges(of: profile.person, as: profile.person, at: Self.morning) }
    }
  }

  private static func stream(_ text: String, confidence: Double = 0.9, kind: String = "answered") -> [FaultStep] {
    ModelStream.steps(
      "{\"text\":\(ModelStream.quoted(text)),\"confidence\":\(confidence),\"kind\":\"\(kind)\",\"suggestions\":[\"Why so?\"]}"
    )
  }

  private static let good = "Say first what is asked for; then look for what you know about it, and go on step by step."

  @Test func aQuestionIsAnsweredOnceAndKept() async throws {
    let server = try FaultServer()
    try await server.script(Window.path, [Self.stream(Self.good)])
    let window = try await Window(server)
    #expect(await window.ask(.loadProgram(window.profile)) == [.program(left: PupilQuestion.perDay)])
    guard
      case .programAnswered(let exchange, nil, about: window.question.about)? =
        await window.ask("how do I begin this problem?").first
    else {
      Issue.record("no answer came")
      return
    }
    #expect(exchange.heard.answer == Self.good && exchange.answer.confidence == .high)
    #expect(exchange.answer.suggestions == ["Why so?"] && exchange.conversation == nil)
    #expect(try window.kept.map(\.id) == [exchange.heard.id])
    #expect(await window.ask(.loadProgram(window.profile)) == [.program(left: PupilQuestion.perDay - 1)])
    let asked = try #require(try await server.requests().first)
    #expect(!asked.text.contains("Mina") && asked.text.contains("how do I begin this problem?"))
    #expect(asked.text.contains("open_question") && asked.text.contains("asked_about"))
    #expect(try window.calls == 1)
  }

  @Test func withoutAModelNothingIsOffered() async throws {
    let window = try await Window(try FaultServer(), hasModel: false)
    #expect(await window.ask(.loadProgram(window.profile)) == [.program(left: nil)])
  }

  @Test func whoeverIsInNeedIsAnsweredByUsAndNoModelHearsOfIt() async throws {
    let server = try FaultServer()
    let window = try await Window(server)
    guard case .programAnswered(let exchange, let place?, about: _)? = await window.ask("i want to die").first else {
      Issue.record("no answer came")
      return
    }
    #expect(exchange.heard.answer.contains("1098") && exchange.conversation?.waits == true && place.place == 1)
    #expect(try await server.requests().isEmpty && window.calls == 0)
    guard case .programAnswered(let other, nil, about: _)? = await window.ask("tell me a joke please").first else {
      Issue.record("no answer came")
      return
    }
    #expect(other.answer.isOutOfScope)
    #expect(try await server.requests().isEmpty && window.kept.count == 2)
  }

  @Test func theAnswerOfTheOpenProblemIsNeverShown() async throws {
    let server = try FaultServer()
    let window = try await Window(server)
    let leak = "It is \(window.problem.key.shown(in: .english)), as you see when you work it out step by step."
    try await server.script(
      Window.path, [Self.stream(leak), Self.stream(Self.good), Self.stream(leak), Self.stream(leak)])
    guard case .programAnswered(let exchange, nil, about: _)? = await window.ask("what is the answer?").first else {
      Issue.record("no answer came")
      return
    }
    #expect(exchange.heard.answer == Self.good)
    let asked = try await server.requests()
    #expect(asked.count == 2 && !asked[0].text.contains("Your last try") && asked[1].text.contains("Your last try"))
    #expect(await window.ask("come on, what is the answer?") == [.failed(.answerTold)])
    #expect(try window.kept.count == 1 && window.calls == 4)
  }

  @Test func theAnswerOfAnOpenProblemIsNotToldByWayOfAnotherPlace() async throws {
    let server = try FaultServer()
    let window = try await Window(server)
    let leak = "It is \(window.problem.key.shown(in: .english)), as you see when you work it out step by step."
    try await server.script(Window.path, [Self.stream(leak), Self.stream(leak)])
    let question = Asking.Question(about: .thing(.problem(window.other.id)), title: window.other.statement)
    let events = await window.ask(.askProgram(window.problem.statement.en, question, window.profile))
    #expect(events == [.failed(.answerTold)])
  }

  @Test func whatIsNotToBeReliedOnGoesToTheTutors() async throws {
    let server = try FaultServer()
    let window = try await Window(server)
    try await server.script(
      Window.path, [Self.stream("Maybe, perhaps, probably like that.", confidence: 0)])
    guard
      case .programAnswered(let exchange, let place?, about: _)? =
        await window.ask("what about this, then?").first
    else {
      Issue.record("no answer came")
      return
    }
    #expect(exchange.answer.confidence == .low && exchange.conversation?.waits == true && place.place == 1)
  }

  @Test func whateverBreaksIsASentenceAndNothingIsKept() async throws {
    let server = try FaultServer()
    let window = try await Window(server)
    let whole = Self.stream(Self.good)
    try await server.script(
      Window.path,
      [
        Array(whole.prefix(2)) + [.close],
        [.answer(401, ["content-type": "application/json"], #"{"error":{"message":"no"}}"#)],
        Self.stream(Self.good, kind: "never"), Self.stream(Self.good, kind: "never"),
      ])
    for _ in 1...3 {
      guard case .failed(.model(let words))? = await window.ask("how do I begin this problem?").first else {
        Issue.record("it did not fail")
        return
      }
      #expect(!words.en.isEmpty && !words.bn.isEmpty)
    }
    #expect(try window.kept.isEmpty && window.calls == 4)
  }

  @Test func oneThatWasStoppedDoesNotCome() async throws {
    let server = try FaultServer()
    let window = try await Window(server)
    try await server.script(Window.path, [Array(Self.stream(Self.good).prefix(2)) + [.awaitClose]])
    window.performer.perform(.askProgram("how do I begin this problem?", window.question, window.profile))
    while try await server.requests().isEmpty { await Task.yield() }
    #expect(await window.ask(.stopProgram).isEmpty)
    try await server.untilClosed(Window.path)
    #expect(try window.kept.isEmpty)
  }
}
