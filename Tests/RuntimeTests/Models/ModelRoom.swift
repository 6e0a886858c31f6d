import Dispatch
import Faults
import Gateway
import Learning
import Screens
import Store

@testable import Runtime

/// A notebook with the shipped content, whose model is a server on loopback that says what it is told to say, and a performer that
/// works at it.
struct ModelRoom {
  static let morning = Instant(milliseconds: 1_795_230_000_000)

  let notebook: Notebook
  let performer: Performer
  let mailbox = Mailbox<Event>()
  /// Where keys would be.
  private let folder: TemporaryFolder

  /// A notebook whose model for this component is at the server; nil for one without a model.
  static func notebook(_ server: FaultServer, asking component: ModelComponent?) throws -> Notebook {
    let notebook = try Notebook.inMemory(now: morning, seed: 7)
    try ShippedContent.install(into: notebook, at: morning)
    guard let component else { return notebook }
    var config = try notebook.modelConfig(of: component)
    (config.provider, config.model, config.baseURL) = (.compatible, "m-1", server.url("/v1"))
    try notebook.setModels([config], at: morning)
    return notebook
  }

  /// - Parameter now: the moment; the machine's clock is not asked.
  init(_ notebook: Notebook, at now: Instant = morning) throws {
    self.notebook = notebook
    folder = try TemporaryFolder()
    let models = ModelDesk(
      notebook: notebook, folders: Folders(flag: folder.path, environment: [:]), environment: [:])
    performer = Performer(
      notebook: notebook, models: models, now: { now }, post: { [mailbox] in mailbox.post($0) })
  }

  /// Does it, and waits until all is quiet.
  func ask(_ effect: Effect) async -> [Event] {
    performer.perform(effect)
    // The calls run on the threads that tests run on, too: none of those may wait.
    await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
      DispatchQueue.global().async { [performer] in
        performer.finish()
        done.resume()
      }
    }
    return mailbox.drain()
  }

  /// Somebody new, signed in.
  func signUp(_ name: String = "Mina") async throws -> Profile {
    let newcomer = Screens.Newcomer(name: name, grade: 7, language: .english, timeZone: "Asia/Kolkata", isGuest: false)
    guard case .signedIn(let profile, _)? = await ask(.create(newcomer)).first else { throw NotebookFailure.notFound }
    return profile
  }
}

/// Somebody at work in such a room.
protocol ModelWindow {
  var room: ModelRoom { get }
}

extension ModelWindow {
  static var path: String { "/v1/chat/completions" }
  static var morning: Instant { ModelRoom.morning }
  var notebook: Notebook { room.notebook }
  var performer: Performer { room.performer }
  var mailbox: Mailbox<Event> { room.mailbox }
  /// Calls that cost something, or might have.
  var calls: Int {
    get throws { try notebook.spending(at: Instant(milliseconds: Clock.now().milliseconds)).total.calls }
  }

  func ask(_ effect: Effect) async -> [Event] { await room.ask(effect) }
}
