import Dispatch
import Faults
import Foundation
import Gateway
import HTTP
import Learning
import Screens
import Store
import Testing

@testable import Runtime

/// A student in a lesson, a server that the tutor's model is, and what the window heard.
final class TutorRoom: @unchecked Sendable {
  static let now = Instant(milliseconds: 1_795_230_000_000)
  let server: FaultServer
  let notebook: Notebook
  let mailbox = Mailbox<Event>()
  let performer: Performer
  let student: Person.ID
  var page: LessonPage
  /// All that was ever heard.
  private(set) var heard: [Event] = []

  /// - Parameters:
  ///   - provider: whose dialect is spoken.
  ///   - port: where nobody answers; nil for the server's own.
  ///   - limits: of each call. Between two tries nothing is waited.
  ///   - isWelcomed: the lesson has begun with the built-in tutor's words.
  init(
    _ provider: Provider = .compatible, port: Int? = nil, limits: HTTPLimits = HTTPLimits(), server: FaultServer? = nil,
    isWelcomed: Bool = true
  ) throws {
    self.server = try server ?? FaultServer()
    notebook = try Notebook.inMemory(now: Self.now, seed: 7)
    try ShippedContent.install(into: notebook, at: Self.now)
    let known = try notebook.modelConfigs().first { $0.component == .tutor }
    let name = try #require(ModelProvider(rawValue: provider.rawValue))
    var config = ModelConfig(component: .tutor, provider: name, model: "m", version: known?.version ?? 0)
    config.baseURL = "http://127.0.0.1:\(port ?? self.server.greeting.port)/v1"
    config.authStyle = "none"
    try notebook.setModels([config], at: Self.now)
    let folders = Folders(flag: TemporaryFolder.checkout, environment: [:])
    let options = CallOptions(limits: limits, sleep: { _ in }, now: { Self.now.milliseconds })
    performer = Performer(
      notebook: notebook,
      models: ModelDesk(notebook: notebook, folders: folders, environment: [:], options: options),
      now: { Self.now }, post: { [mailbox] in mailbox.post($0) })
    student = try notebook.create(
      Newcomer(name: "Mina", grade: 7, language: .english, timeZone: "Asia/Kolkata"), at: Self.now)
    page = try notebook.beginLesson(
      LessonOrder(.guideline(Guideline.ID("ratios-7"))), for: student, voice: .model, at: Self.now, seed: 3)
    if isWelcomed { page = try notebook.openLesson(page.lesson.id, at: Self.now) }
  }

  /// Says something, and waits until all is quiet.
  @discardableResult
  func say(_ text: String) async throws -> [Event] {
    try await hear(after: [.reply(text, in: page.lesson.id, version: page.lesson.version)])
  }

  func hear(after effects: [Effect]) async throws -> [Event] {
    for effect in effects { performer.perform(effect) }
    // The model's answer is read by the threads that tests run on: none of them may wait for it.
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { [performer] in
        performer.finish()
        continuation.resume()
      }
    }
    let events = mailbox.drain()
    heard += events
    page = try #require(try notebook.lesson(page.lesson.id, at: Self.now))
    return events
  }

  /// Another lesson on the same, from its first step.
  func beginAnew() throws {
    page = try notebook.beginLesson(
      LessonOrder(.guideline(Guideline.ID("ratios-7")), startsAnew: true), for: student, voice: .model, at: Self.now,
      seed: 3)
    page = try notebook.openLesson(page.lesson.id, at: Self.now)
  }

  /// The last turn of the tutor.
  var lastWords: [Saying] {
    var sayings: [Saying] = []
    for line in page.lines.reversed() {
      guard case .tutor(let saying) = line else { break }
      sayings.insert(saying, at: 0)
    }
    return sayings
  }

  var answer: String { page.problem.map(answer) ?? "?" }

  func answer(of problem: Problem) -> String {
    switch problem.key {
    case .written(let text, _): text.en
    case .choice(let options, let right): options[right].en
    case .boolean(let isTrue): isTrue ? "true" : "false"
    }
  }

  // MARK: - What a server says

  static func json(
    _ text: String, proposal: String = "stay", asking question: (text: String, answer: String)? = nil
  ) -> String {
    let asked = question.map { "{\"text\":\(quoted($0.text)),\"expected_answer\":\(quoted($0.answer))}" } ?? "null"
    return """
      {"text":\(quoted(text)),"intent":"answer","verdict":"none","confidence":0,"misconceptions":[],"signal":"adequate",\
      "proposal":"\(proposal)","question":\(asked),"summary":"a turn"}
      """
  }

  static func quoted(_ text: String) -> String { JSONValue.text(text).written }

  /// The answer as such a server streams it, in pieces of a few characters.
  static func stream(_ answer: String, pieces: Int = 9, isWhole: Bool = true) -> [FaultStep] {
    var rest = Substring(answer)
    var steps: [FaultStep] = [.streamHead()]
    while !rest.isEmpty {
      steps.append(.chunk("data: " + delta(String(rest.prefix(pieces))) + "\n\n"))
      rest = rest.dropFirst(pieces)
    }
    guard isWhole else { return steps + [.close] }
    return steps + [
      .chunk("data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"),
      .chunk("data: [DONE]\n\n"), .lastChunk,
    ]
  }

  static func delta(_ text: String) -> String {
    "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\(quoted(text))}}]}"
  }

  static func said(_ events: [Event]) -> String {
    events.map { if case .tutorSays(let text, _) = $0 { text } else { "" } }.joined()
  }

  static func silence(_ events: [Event]) -> Phrase? {
    for case .tutorSilent(_, let words) in events { return words }
    return nil
  }
}
