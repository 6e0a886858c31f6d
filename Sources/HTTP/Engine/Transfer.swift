import CCurl

/// One exchange on the engine's thread: what libcurl gives becomes events, and the clocks of its limits run.
///
///     waiting ──first byte──▶ head ──empty line──▶ body ──▶ told
///        └───────────────────────┴──────failure──────┴──────▲
final class Transfer {
  enum Stage { case waiting, head, body, told }

  let easy: UnsafeMutableRawPointer
  let request: HTTPRequest
  let limits: HTTPLimits
  let target: HTTPTarget
  let settings: HTTPSettings
  private let exchange: HTTPExchange
  private let receive: @Sendable (HTTPEvent) -> Void

  private(set) var stage = Stage.waiting
  /// What this side found wrong; libcurl only knows then that it was told to stop.
  var refusal: HTTPFailure?
  private var reading = HeadReading()
  /// The fields as libcurl wants them; it reads them as long as the transfer goes on.
  var list: UnsafeMutablePointer<curl_slist>?
  private(set) var received = 0

  private let started = EngineClock.now()
  private var lastByte = EngineClock.now()
  /// Nobody wants a chunk now: the stall clock stands.
  private var isHeld = false
  /// libcurl keeps a piece back.
  private var isKept = false

  init(_ start: EngineOrder.Start, _ target: HTTPTarget, _ settings: HTTPSettings, _ easy: UnsafeMutableRawPointer) {
    self.easy = easy
    self.target = target
    self.settings = settings
    request = start.request
    limits = start.limits
    exchange = start.exchange
    receive = start.receive
  }

  deinit { lectern_list_free(list) }

  // MARK: - What libcurl gives

  /// Takes one line of a head; false to stop.
  func takeLine(_ line: UnsafeRawBufferPointer) -> Bool {
    if exchange.isCancelled { return false }
    lastByte = EngineClock.now()
    if stage == .waiting { stage = .head }
    // What follows a body in chunks are trailers, of no use to anybody here.
    guard stage == .head else { return true }
    guard reading.size + line.count <= limits.head else {
      refusal = .tooLarge(.head, limit: limits.head)
      return false
    }
    guard let head = reading.take(line) else { return true }
    if (300..<400).contains(head.status) {
      refusal = .redirectRefused(status: head.status, location: head["location"].map(withoutSecrets(url:)))
      return false
    }
    stage = .body
    receive(.head(head))
    return true
  }

  /// Takes a piece of the body.
  func takePiece(_ piece: UnsafeRawBufferPointer) -> PieceVerdict {
    if exchange.isCancelled { return .stop }
    lastByte = EngineClock.now()
    if exchange.isPaused {
      (isHeld, isKept) = (true, true)
      return .keep
    }
    guard received + piece.count <= limits.body else {
      refusal = .tooLarge(.body, limit: limits.body)
      return .stop
    }
    // A flood of small pieces keeps libcurl busy for longer than a clock may run.
    refusal = overdue(lastByte)
    if refusal != nil { return .stop }
    received += piece.count
    if !piece.isEmpty { receive(.chunk(Array(piece))) }
    return .taken
  }

  enum PieceVerdict { case taken, keep, stop }

  // MARK: - Pausing

  func hold() { isHeld = exchange.isPaused }

  func goOn() {
    // Paused again meanwhile: another resume will come.
    if exchange.isPaused { return }
    isHeld = false
    lastByte = EngineClock.now()
    if isKept {
      isKept = false
      _ = lectern_easy_resume(easy)
    }
  }

  // MARK: - Clocks

  /// When the first of its clocks runs out. libcurl keeps the one for connecting.
  var deadline: Int64 {
    let total = started + limits.total.nanoseconds
    if stage == .waiting { return min(total, started + limits.answer.nanoseconds) }
    return isHeld ? total : min(total, lastByte + limits.stall.nanoseconds)
  }

  func overdue(_ now: Int64) -> HTTPFailure? {
    // The order to hold may still be on its way.
    if exchange.isPaused { isHeld = true }
    if now >= started + limits.total.nanoseconds { return .timedOut(.total, limits.total) }
    if now < deadline { return nil }
    return stage == .waiting ? .timedOut(.answer, limits.answer) : .stalled(limits.stall)
  }

  // MARK: - The end

  /// The last event; nil for a good end. Whoever cancelled in the meantime hears of that and of nothing else.
  func tell(_ failure: HTTPFailure?) {
    if stage == .told { return }
    stage = .told
    if exchange.isCancelled {
      receive(.failed(.cancelled))
    } else if let failure {
      receive(.failed(failure))
    } else {
      receive(.finished)
    }
  }
}
