import Faults
import Foundation
import HTTP
import Testing

@Test func whateverAServerSaysAnExchangeEndsOnce() async throws {
  let server = try FaultServer()
  var dice = Dice(seed: 20)
  let words = [
    "HTTP/1.1 ", "HTTP/1.0 ", "HTTP/2 ", "200", "-1", "99999", " OK", "\r\n", "\n", "\r\n\r\n", "\n\n",
    "content-length: ",
    "3", "0", "-5", "transfer-encoding: chunked", "a: b", ": ", " folded", "\0", "ffffffffffffffff\r\n", "abc",
    "content-encoding: gzip", "location: http://x@y", "é", "\u{1B}[2J", "0\r\n\r\n", "HTTP/1.1 200 OK\r\n",
  ]
  for number in 0..<120 {
    var bytes = number.isMultiple(of: 2) ? Array("HTTP/1.1 200 OK\r\n".utf8) : []
    for _ in 0..<Int.random(in: 0..<20, using: &dice) {
      bytes += Array((words.randomElement(using: &dice) ?? "").utf8)
      if Int.random(in: 0..<10, using: &dice) == 0 { bytes.append(UInt8.random(in: 0...255, using: &dice)) }
    }
    try await server.script("/\(number)", [[.bytes(bytes), .close]])
  }
  let all = (0..<120).map { number in
    engine.hear(
      HTTPRequest(.get, server.url("/\(number)")), limits: HTTPLimits(answer: .seconds(5), stall: .seconds(5))
    ).0
  }
  for heard in all {
    let end = await heard.end()
    #expect(end == heard.events.last && heard.ends.count == 1)
    let heads = heard.events.filter { if case .head = $0 { true } else { false } }
    #expect(heads.count <= 1 && (heads.isEmpty || heard.events.first == heads.first))
  }
}

@Test func cancelledPausedAndResumedFromEverywhereAnExchangeEndsOnce() async throws {
  let server = try FaultServer()
  let many = (0..<300).map { FaultStep.chunked("chunk \($0)\n") }.joined()
  let whole = (0..<300).map { "chunk \($0)\n" }.joined()
  try await server.answer("/", .streamHead(), .text(many), .lastChunk)
  await withTaskGroup(of: Void.self) { group in
    for seed in 0..<60 {
      group.addTask {
        var dice = Dice(seed: UInt64(seed + 1))
        let (heard, exchange) = engine.hear(HTTPRequest(.get, server.url("/")))
        let isCancelled = seed.isMultiple(of: 2)
        for _ in 0..<Int.random(in: 0..<30, using: &dice) {
          exchange.pause()
          if Bool.random(using: &dice) { await Task.yield() }
          exchange.resume()
        }
        if isCancelled { exchange.cancel() }
        let end = await heard.end()
        #expect(heard.ends.count == 1 && heard.events.last == end)
        // Whoever cancels may be too late.
        #expect(end == .finished || isCancelled && end == .failed(.cancelled))
        #expect(end == .finished ? heard.text == whole : whole.hasPrefix(heard.text))
      }
    }
  }
}
