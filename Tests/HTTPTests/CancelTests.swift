import Faults
import Foundation
import HTTP
import Synchronization
import Testing

@Test func cancellingEndsOnceAndNoByteComesAfterwards() async throws {
  let server = try FaultServer()
  try await server.answer("/", .streamHead(), .chunk("a"), .hold("more"), .chunk("b"), .lastChunk)
  let (heard, exchange) = engine.hear(HTTPRequest(.get, server.url("/")))
  await heard.untilChunk()
  exchange.cancel()
  #expect(await heard.end() == .failed(.cancelled))
  try await server.untilClosed("/")
  try await server.release("more")
  exchange.cancel()
  exchange.resume()
  // The engine has gone round since: what would come late had come.
  try await server.answer("/after", .answer(200))
  _ = try await engine.response(to: HTTPRequest(.get, server.url("/after")))
  #expect(heard.text == "a" && heard.ends.count == 1)
}

@Test func cancellingBeforeAnAnswerClosesTheLine() async throws {
  let server = try FaultServer()
  try await server.answer("/", .hold("never"))
  let (heard, exchange) = engine.hear(HTTPRequest(.get, server.url("/")))
  try await server.untilHeld("never")
  exchange.cancel()
  #expect(await heard.end() == .failed(.cancelled))
  try await server.untilClosed("/")
  #expect(heard.events == [.failed(.cancelled)])
}

@Test func cancellingWhileTheLineIsMadeOrAtOnceWorksToo() async throws {
  let server = try FaultServer()
  for _ in 0..<20 {
    let (heard, exchange) = engine.hear(HTTPRequest(.get, "http://127.0.0.1:\(server.greeting.deafPort)/"))
    exchange.cancel()
    #expect(await heard.end() == .failed(.cancelled))
    #expect(heard.events.count == 1)
  }
}

@Test func cancellingFromInsideTheReceiverStopsAtThatEvent() async throws {
  let server = try FaultServer()
  let many = (0..<200).map { FaultStep.chunked("chunk \($0)\n") }.joined()
  try await server.answer("/", .streamHead(), .text(many), .lastChunk)
  let heard = Heard()
  let exchange = Mutex<HTTPExchange?>(nil)
  // Held until the exchange is known to its receiver.
  exchange.withLock { known in
    known = engine.start(HTTPRequest(.get, server.url("/"))) { event in
      heard.take(event)
      if case .chunk = event { exchange.withLock { $0?.cancel() } }
    }
  }
  #expect(await heard.end() == .failed(.cancelled))
  #expect(heard.events.count == 3)
}

@Test func anEndedExchangeCanBeCancelledWithoutEffect() async throws {
  let server = try FaultServer()
  try await server.answer("/", .answer(200, [:], "a"))
  let (heard, exchange) = engine.hear(HTTPRequest(.get, server.url("/")))
  #expect(await heard.end() == .finished)
  exchange.cancel()
  exchange.pause()
  exchange.resume()
  _ = try await engine.response(to: HTTPRequest(.get, server.url("/")))
  #expect(heard.ends == [.finished])
}

@Test func cancellingOneLeavesTheOthers() async throws {
  let server = try FaultServer()
  try await server.answer("/", .streamHead(), .chunk("a"), .hold("go"), .chunk("b"), .lastChunk)
  let all = (0..<10).map { _ in engine.hear(HTTPRequest(.get, server.url("/"))) }
  for (heard, _) in all { await heard.untilChunk() }
  for (index, one) in all.enumerated() where index.isMultiple(of: 2) { one.1.cancel() }
  try await server.untilClosed("/", count: 5)
  try await server.release("go")
  for (index, one) in all.enumerated() {
    #expect(await one.0.end() == (index.isMultiple(of: 2) ? .failed(.cancelled) : .finished))
  }
}

@Test func withTheEngineGoesWhatIsUnderWay() async throws {
  let server = try FaultServer()
  try await server.answer("/", .streamHead(), .chunk("a"), .awaitClose)
  let heard = Heard()
  do {
    let brief = CurlEngine()
    brief.start(HTTPRequest(.get, server.url("/"))) { heard.take($0) }
    await heard.untilChunk()
    withExtendedLifetime(brief) {}
  }
  #expect(await heard.end() == .failed(.cancelled))
  try await server.untilClosed("/")
}

@Test func aTaskThatIsCancelledThrowsAndClosesTheLine() async throws {
  let server = try FaultServer()
  try await server.answer("/", .streamHead(), .chunk("a"), .awaitClose)
  let url = server.url("/")
  let (chunks, continuation) = AsyncStream.makeStream(of: Void.self)
  let task = Task { () -> HTTPFailure? in
    do throws(HTTPFailure) {
      for try await event in engine.events(of: HTTPRequest(.get, url)) {
        if case .chunk = event { continuation.yield() }
      }
      return nil
    } catch {
      return error
    }
  }
  for await _ in chunks { break }
  task.cancel()
  #expect(await task.value == .cancelled)
  try await server.untilClosed("/")
}

@Test func aTaskThatWasCancelledBeforeNeverSends() async throws {
  let server = try FaultServer()
  try await server.answer("/", .answer(200))
  let url = server.url("/")
  let task = Task { () -> HTTPFailure? in
    withUnsafeCurrentTask { $0?.cancel() }
    do throws(HTTPFailure) {
      _ = try await engine.response(to: HTTPRequest(.get, url))
      return nil
    } catch {
      return error
    }
  }
  #expect(await task.value == .cancelled)
}

@Test func aReaderThatLeavesEndsTheExchange() async throws {
  let server = try FaultServer()
  try await server.answer("/", .streamHead(), .chunk("a"), .awaitClose)
  for try await event in engine.events(of: HTTPRequest(.get, server.url("/"))) {
    if case .chunk = event { break }
  }
  try await server.untilClosed("/")
}

@Test func aPauseHoldsTheServerUpAndItsStallClock() async throws {
  let server = try FaultServer()
  let piece = Data(repeating: 0x61, count: 65_536)
  try await server.answer(
    "/", .text(FaultStep.head(200, ["content-length": "\(65_536 * 128)"])), .hold("body"),
    .sendRepeated(piece, times: 128))
  let heard = Heard()
  let known = Mutex<HTTPExchange?>(nil)
  known.withLock { exchange in
    exchange = engine.start(HTTPRequest(.get, server.url("/")), limits: HTTPLimits(stall: .milliseconds(200))) {
      event in
      if case .head = event { known.withLock { $0?.pause() } }
      heard.take(event)
    }
  }
  await heard.until { _ in true }
  try await server.release("body")
  // Longer than the other may stall, by the engine's own clock.
  let late = await engine.failure(
    HTTPRequest(.get, "http://127.0.0.1:\(server.greeting.deafPort)/"), limits: HTTPLimits(connect: .milliseconds(500)))
  #expect(late == .timedOut(.connect, .milliseconds(500)))
  #expect(heard.events.count == 1)
  known.withLock { $0?.resume() }
  #expect(await heard.end() == .finished)
  #expect(heard.body.count == 65_536 * 128)
}

@Test func aSlowReaderMissesNothing() async throws {
  let server = try FaultServer()
  let piece = Data((0..<65_536).map { UInt8(truncatingIfNeeded: $0 / 7) })
  try await server.answer(
    "/", .text(FaultStep.head(200, ["content-length": "6553600"])), .sendRepeated(piece, times: 100))
  var body: [UInt8] = []
  for try await event in engine.events(of: HTTPRequest(.get, server.url("/"))) {
    if case .chunk(let bytes) = event { body += bytes }
    // Another whole exchange between any two pieces, now and then.
    if body.count % 17 == 0 {
      try await server.answer("/other", .answer(200))
      _ = try await engine.response(to: HTTPRequest(.get, server.url("/other")))
    }
  }
  #expect(body.count == 6_553_600)
  #expect(stride(from: 0, to: body.count, by: 65_536).allSatisfy { body[$0..<$0 + 65_536].elementsEqual(piece) })
}
