import Foundation
import Glibc
import HTTP
import Synchronization

extension Figure {
  /// The engine of all requests, against a server in this process.
  static let requests = Figure(name: "requests", about: "the network engine: first, again, cancelled, 256 MB, at rest")
  {
    _ in
    let server = try LoopbackServer()
    let engine = CurlEngine()
    let first = Stopwatch()
    try Exchange(engine, server.url("/small")).untilEnd()
    let opening = first.milliseconds
    let again = try Stopwatch.milliseconds(runs: 200) { try Exchange(engine, server.url("/small")).untilEnd() }

    var (told, closed): ([Double], [Double]) = ([], [])
    for _ in 0..<100 {
      let exchange = Exchange(engine, server.url("/stream"))
      try exchange.next()
      let start = Stopwatch.now()
      exchange.cancel()
      try exchange.next()
      told.append(Stopwatch.now() - start)
      while server.left.withLock({ $0.isEmpty }) { usleep(20) }
      closed += server.left.withLock { left in
        defer { left = [] }
        return left.map { $0 - start }
      }
    }

    var speeds: [Double] = []
    for _ in 0..<5 {
      let watch = Stopwatch()
      let exchange = Exchange(engine, server.url("/bulk"), limits: HTTPLimits(body: .max))
      try exchange.untilEnd()
      guard exchange.size == LoopbackServer.bulk else { throw BenchFailure("not all bytes came") }
      speeds.append(Double(LoopbackServer.bulk) / 1e6 / watch.milliseconds * 1000)
    }

    // The server's own threads come to an end first.
    usleep(200_000)
    let before = try ProcessFigures.processorTime(of: getpid())
    let watch = Stopwatch()
    usleep(2_000_000)
    let after = try ProcessFigures.processorTime(of: getpid())
    // The first thread is this one, which looks.
    let spent = after.filter { $0.key != "\(getpid())" }.reduce(0) { $0 + $1.value - (before[$1.key] ?? 0) }
    withExtendedLifetime(engine) {}
    return [
      Line(name: "request-first", samples: Samples([opening]), unit: "ms"),
      Line(name: "request-again", samples: again, unit: "ms"),
      Line(name: "cancel-told", samples: Samples(told), unit: "ms", statistic: .hundredth, budget: .atMost(5)),
      Line(name: "cancel-at-server", samples: Samples(closed), unit: "ms", statistic: .hundredth, budget: .atMost(5)),
      Line(name: "request-bytes", samples: Samples(speeds), unit: "MB/s"),
      Line(name: "requests-rest", samples: Samples([spent / watch.milliseconds * 100]), unit: "%", budget: .atMost(0)),
    ]
  }
}

/// An exchange that a thread waits for: the first chunk and the end are each a byte in a pipe.
private struct Exchange {
  private final class Heard: Sendable {
    let state = Mutex((size: 0, failure: HTTPFailure?.none))
    let ends: [Int32]

    init() {
      var ends: [Int32] = [-1, -1]
      _ = pipe(&ends)
      self.ends = ends
    }

    deinit { for end in ends { close(end) } }

    func take(_ event: HTTPEvent) {
      let isNews = state.withLock { state in
        switch event {
        case .head: return false
        case .chunk(let bytes):
          state.size += bytes.count
          return state.size == bytes.count
        case .finished: return true
        case .failed(let failure):
          state.failure = failure
          return true
        }
      }
      var byte: UInt8 = 0
      if isNews { _ = write(ends[1], &byte, 1) }
    }
  }

  private let heard = Heard()
  private let exchange: HTTPExchange

  init(_ engine: CurlEngine, _ url: String, limits: HTTPLimits = HTTPLimits()) {
    let heard = heard
    exchange = engine.start(HTTPRequest(.get, url), limits: limits) { heard.take($0) }
  }

  var size: Int { heard.state.withLock(\.size) }

  func cancel() { exchange.cancel() }

  /// Waits for the first chunk, or for the end if that was there before.
  func next() throws {
    var byte: UInt8 = 0
    guard read(heard.ends[0], &byte, 1) == 1 else { throw BenchFailure("a pipe broke") }
    if let failure = heard.state.withLock(\.failure), failure != .cancelled { throw BenchFailure("\(failure)") }
  }

  /// Waits for a body and the end.
  func untilEnd() throws {
    try next()
    try next()
  }
}
