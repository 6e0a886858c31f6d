import Dispatch
import Gateway
import Learning
import Store
import Synchronization

/// One question to a component's model from the command line, and its answer as it comes.
public struct ModelTalk {
  /// How it went.
  public struct End: Sendable {
    public var provider: String
    public var model: String
    public var address: String
    /// Milliseconds to the first piece of the answer, and to its end.
    public var firstWord: Double?
    public var whole: Double
    /// nil where the provider did not count.
    public var inputTokens: Int?
    public var cachedTokens: Int?
    public var outputTokens: Int?
    public var microdollars: Int
    public var isPriceKnown: Bool
    public var tries: Int
    /// Why there is no whole answer; nil if there is.
    public var failure: ModelTrouble?
    /// Ctrl-C, or nobody reads any more.
    public var wasStopped: Bool
  }

  private let desk: Desk
  private let models: ModelDesk

  public init(home: String?, environment: [String: String]) throws(LaunchFailure) {
    desk = try Desk.open(Folders(flag: home, environment: environment))
    models = ModelDesk(notebook: desk.notebook, folders: desk.folders, environment: environment)
  }

  /// Asks, and waits for the end. To be called on the main thread.
  ///
  /// - Parameters:
  ///   - longest: the most tokens of the answer, where nothing is set for the component; nil is as the house has it.
  ///   - waiting: nothing came of a try, and there will be another one; in milliseconds.
  ///   - say: takes each piece; false when nobody reads it any more.
  public func ask(
    _ name: String, _ prompt: String, longest: Int? = nil, waiting: (_ milliseconds: Int, _ why: ModelTrouble) -> Void,
    say: (String) -> Bool
  ) throws(LaunchFailure) -> End {
    guard let component = ModelComponent(rawValue: name) else { throw .noSuchComponent(name) }
    let inbox = Inbox()
    let interruption = Interruption { inbox.put(nil) }
    defer { withExtendedLifetime(interruption) {} }
    let began = Clock.monotonic()
    let chosen: ModelDesk.Chosen
    let call: ModelCall
    do throws(ModelTrouble) {
      chosen = try models.chosen(for: component)
      var request = ModelRequest(messages: [.init(.user, prompt)])
      request.maxTokens = longest ?? 4096
      call = try models.begin(request, with: chosen) { inbox.put($0) }
    } catch {
      throw .model(error)
    }
    var firstWord: Double?
    var wasStopped = false
    while true {
      switch inbox.next() {
      case nil:
        wasStopped = true
        call.cancel()
      case .event(.text(let piece)):
        if firstWord == nil { firstWord = Clock.monotonic() - began }
        if !wasStopped, !say(piece) {
          wasStopped = true
          call.cancel()
        }
      case .event: break
      case .waiting(let time, let failure): waiting(Int(time / .milliseconds(1)), .failed(failure))
      case .ended(let end):
        let failure: ModelTrouble? = if case .failure(let trouble) = end.result { trouble } else { nil }
        return End(
          provider: end.spend.provider.rawValue, model: end.spend.model ?? "", address: chosen.settings.baseURL,
          firstWord: firstWord, whole: Clock.monotonic() - began, inputTokens: end.spend.inputTokens,
          cachedTokens: end.spend.cachedTokens, outputTokens: end.spend.outputTokens,
          microdollars: end.spend.microdollars, isPriceKnown: end.isPriceKnown, tries: end.tries, failure: failure,
          wasStopped: wasStopped)
      }
    }
  }
}

/// What other threads tell the one that waits; nil is an interruption.
private final class Inbox: Sendable {
  private let news: Mutex<[ModelDesk.News?]> = Mutex([])
  private let count = DispatchSemaphore(value: 0)

  func put(_ item: ModelDesk.News?) {
    news.withLock { $0.append(item) }
    count.signal()
  }

  func next() -> ModelDesk.News? {
    count.wait()
    return news.withLock { $0.removeFirst() }
  }
}
