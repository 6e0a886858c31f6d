import Gateway
import HTTP
import Learning
import Library
import Screens
import Store
import Synchronization

/// Asks models on behalf of Lectern's components: who is asked stands in `llm_config`, the key is where people keep it, and
/// every call leaves its row in `cost_records`.
public final class ModelDesk: Sendable {
  /// What is told while a call goes on; `ended` comes once, and last, when its cost is noted.
  public enum News: Sendable {
    case event(ModelEvent)
    case waiting(Duration, after: ModelFailure)
    case ended(End)
  }

  /// What became of a call.
  public struct End: Sendable {
    public var result: Result<ModelReply, ModelTrouble>
    /// What was noted of it.
    public var spend: ModelSpend
    /// The model has a price in the list; else its cost is what unlisted models are taken to cost.
    public var isPriceKnown: Bool
    /// How often the provider was asked.
    public var tries: Int
  }

  public let folders: Folders
  let notebook: Notebook
  private let keys: ModelKeys
  private let engine: CurlEngine
  private let options: CallOptions
  private let prices: Mutex<PriceTable?> = Mutex(nil)
  /// Which way of asking for JSON worked with a server, so that the others are not tried again.
  private let rungs: Mutex<[String: StructuredRung]> = Mutex([:])

  /// - Parameter options: how calls are made.
  public init(
    notebook: Notebook, folders: Folders, environment: [String: String],
    options: CallOptions = CallOptions(now: { Clock.now().milliseconds })
  ) {
    self.options = options
    self.notebook = notebook
    self.folders = folders
    keys = ModelKeys(environment: environment, folder: folders.config)
    engine = CurlEngine(HTTPSettings(environment: environment))
  }

  /// A model that can be asked for a component, with all that is set for it.
  public struct Chosen: Sendable {
    public let config: ModelConfig
    public let settings: ModelSettings
    fileprivate let prices: PriceTable
  }

  /// Who is asked for a component. There is no fallback: what is missing is said.
  public func chosen(for component: ModelComponent) throws(ModelTrouble) -> Chosen {
    let config: ModelConfig
    do throws(NotebookFailure) { config = try notebook.modelConfig(of: component) } catch { throw .notebook(error) }
    guard let provider = Provider(rawValue: config.provider.rawValue) else { throw .builtin(component) }
    let auth = config.authStyle.flatMap(AuthStyle.init)
    let key: APIKey?
    do throws(ModelKeys.Failure) {
      key = auth == AuthStyle.none ? nil : try keys.key(of: provider)
    } catch {
      throw .key(error)
    }
    let settings: ModelSettings
    do throws(ModelSettings.Fault) {
      settings = try ModelSettings(
        provider: provider, model: config.model, baseURL: config.baseURL, apiVersion: config.apiVersion, auth: auth,
        key: key)
    } catch .noKey {
      throw .noKey(provider)
    } catch {
      throw .settings(error, component)
    }
    return Chosen(config: config, settings: settings, prices: try priceTable())
  }

  /// Whether a component's provider can be shown a key; one that cannot be read counts as missing.
  func keyState(of config: ModelConfig) -> ModelBoard.Key {
    guard let provider = Provider(rawValue: config.provider.rawValue) else { return .notNeeded }
    if config.authStyle.flatMap(AuthStyle.init) == AuthStyle.none { return .notNeeded }
    do throws(ModelKeys.Failure) {
      if try keys.key(of: provider) != nil { return .found }
      return provider.needsKey ? .missing : .notNeeded
    } catch {
      return .missing
    }
  }

  /// Begins a call. The component's own settings (temperature, longest answer, effort) go before the request's.
  ///
  /// - Parameters:
  ///   - student: for whom it is, so that the cost is theirs.
  ///   - sitting: the session that it is asked in, so that the cost is known of it.
  ///   - receive: called in order, on threads of others; it must not block.
  public func begin(
    _ request: ModelRequest, with chosen: Chosen, for student: Person.ID? = nil, in sitting: ModelSitting? = nil,
    receive: @escaping @Sendable (News) -> Void
  ) throws(ModelTrouble) -> ModelCall {
    let config = chosen.config
    let left: Int?
    do throws(NotebookFailure) { left = try notebook.allowance(of: config, at: Clock.now()) } catch {
      throw .notebook(error)
    }
    if left == 0 { throw .capReached(config.component, cap: config.monthlyCap ?? 0) }
    var request = request
    request.temperature = config.temperature ?? request.temperature
    request.maxTokens = config.maxTokens ?? request.maxTokens
    request.effort = config.effort.flatMap(ModelRequest.Effort.init) ?? request.effort
    let server = chosen.settings.baseURL + " " + chosen.settings.model
    var options = options
    options.firstRung = rungs.withLock { $0[server] } ?? .schema
    let isStructured = request.output != .text
    return ModelCall.start(request, to: chosen.settings, by: engine, options: options) { [self] news in
      switch news {
      case .event(let event): receive(.event(event))
      case .waiting(let wait, let failure): receive(.waiting(wait, after: failure))
      case .ended(let outcome):
        if isStructured, case .success = outcome.result { rungs.withLock { $0[server] = outcome.rung } }
        receive(.ended(end(outcome, chosen, student, sitting)))
      }
    }
  }

  private func end(
    _ outcome: CallOutcome, _ chosen: Chosen, _ student: Person.ID?, _ sitting: ModelSitting?
  ) -> End {
    let (spent, isPriceKnown) = Self.spend(outcome, chosen, student)
    var spend = spent
    spend.sitting = sitting
    var result: Result<ModelReply, ModelTrouble> = outcome.result.mapError { .failed($0) }
    do throws(NotebookFailure) {
      try notebook.recordCost(spend, at: Clock.now())
    } catch {
      // An answer whose cost could not be noted would let a cap be passed: it is said.
      if case .success = result { result = .failure(.notebook(error)) }
    }
    return End(result: result, spend: spend, isPriceKnown: isPriceKnown, tries: outcome.tries)
  }

  /// What is noted of a call. Where the provider did not count, as of a stream that was stopped, the tokens stay unknown
  /// and the cost is estimated from the length.
  static func spend(
    _ outcome: CallOutcome, _ chosen: Chosen, _ student: Person.ID?
  ) -> (ModelSpend, isPriceKnown: Bool) {
    // Three bytes of UTF-8 are a token, or less than one: the estimate is rather too high.
    let (asked, said) = ((outcome.bytesAsked + 2) / 3, (outcome.bytesSaid + 2) / 3)
    let usage = outcome.usage
    let isWhole = if case .success = outcome.result { true } else { false }
    let cost = chosen.prices.cost(
      provider: chosen.config.provider.rawValue, model: chosen.config.model, input: usage?.input ?? asked,
      cached: usage?.cached ?? 0, cacheWritten: usage?.cacheWritten ?? 0,
      output: isWhole ? usage?.output ?? said : max(usage?.output ?? 0, said))
    let spend = ModelSpend(
      component: chosen.config.component, provider: chosen.config.provider, model: chosen.config.model,
      inputTokens: usage?.input, outputTokens: isWhole ? usage?.output : nil, cachedTokens: usage?.cached,
      microdollars: cost.microdollars, student: student)
    return (spend, cost.isKnown)
  }

  private func priceTable() throws(ModelTrouble) -> PriceTable {
    if let known = prices.withLock({ $0 }) { return known }
    let table = try PriceDesk.table(folders)
    prices.withLock { $0 = table }
    return table
  }
}
