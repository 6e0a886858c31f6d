import Foundation
import Glibc
import Synchronization

/// A model behind a server of the compatible kind, on a thread of this process. Each answer begins slowly, waits until it is told to
/// go on, and then comes at so many tokens a second, each in an event and a write of its own.
final class PacedModel: Sendable {
  struct State {
    /// When each of the events after the first word was written: one of them settles that it is no part of an answer.
    var settling: [Double] = []
    var mayGoOn = false
    /// Tokens of the answer that were written, and whether all were.
    var written = 0
    var isOver = false
    /// Answers that were asked for.
    var asked = 0
  }

  /// The first word of an answer by its number: no answer of a lesson, nothing like the letters that it is painted over, and said
  /// by no other.
  static func firstWord(of answer: Int) -> String {
    "QUIPU" + (Unicode.Scalar(UInt32(0x41 + answer % 26)).map(String.init) ?? "")
  }

  /// What follows it, slowly: a word is let through once it is clear that it does not begin an answer of several words.
  private static let words = """
     knots were kept by people who counted their wool with them while they sat in the grass above the river and watched how \
    their sheep went home
    """.split(separator: " ").map { " " + $0 }

  let port: Int
  let state = Mutex(State())
  private let listener: Int32

  /// - Parameter tokens: of an answer, in order.
  init(tokens: [String], perSecond: Double) throws {
    (listener, port) = try LoopbackServer.listening()
    let events = tokens.map { Self.event(Self.quoted($0)) }
    let listener = listener
    Thread.detachNewThread { [weak self] in
      while true {
        let line = accept(listener, nil, nil)
        if line < 0 { return }
        var yes: Int32 = 1
        setsockopt(line, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
        while let model = self, model.answer(line, events, perSecond) {}
        close(line)
      }
    }
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  /// false when the line is of no more use.
  private func answer(_ line: Int32, _ events: [[UInt8]], _ perSecond: Double) -> Bool {
    guard readRequest(line) else { return false }
    let number = state.withLock { state in
      state = State(asked: state.asked + 1)
      return state.asked
    }
    send(line, Array("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n".utf8))
    for token in ["{\"", "text", "\":\"", Self.firstWord(of: number)] { send(line, Self.event(token)) }
    for token in Self.words {
      usleep(80_000)
      let now = Stopwatch.now()
      state.withLock { $0.settling.append(now) }
      send(line, Self.event(token))
    }
    while !state.withLock({ $0.mayGoOn }) { usleep(500) }
    let start = Stopwatch.now()
    for (index, event) in events.enumerated() {
      let wait = start + Double(index) * 1000 / perSecond - Stopwatch.now()
      if wait > 0 { usleep(UInt32(wait * 1000)) }
      guard send(line, event) else { return false }
      state.withLock { $0.written += 1 }
    }
    state.withLock { $0.isOver = true }
    let end = #"","intent":"question","verdict":"none","confidence":0,"misconceptions":[],"signal":"adequate","#
    send(line, Self.event(end + #""proposal":"stay","question":null,"summary":"a turn"}"#))
    send(line, Self.chunk("data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"))
    send(line, Self.chunk("data: [DONE]\n\n"))
    return send(line, Array("0\r\n\r\n".utf8))
  }

  private func readRequest(_ line: Int32) -> Bool {
    var request: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      if let end = request.firstRange(of: Array("\r\n\r\n".utf8)) {
        let head = String(decoding: request[..<end.lowerBound], as: UTF8.self).lowercased()
        let length = head.split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
        let body = length.flatMap { Int($0.dropFirst(15).filter(\.isNumber)) } ?? 0
        if request.count >= end.upperBound + body { return true }
      }
      let count = recv(line, &buffer, buffer.count, 0)
      if count <= 0 { return false }
      request += buffer[..<count]
    }
  }

  /// A piece of the answer as such servers send it.
  private static func event(_ token: String) -> [UInt8] {
    let start = #"{"id":"chatcmpl-bench","object":"chat.completion.chunk","created":1795230000,"model":"bench","#
    return chunk(
      "data: " + start + #""choices":[{"index":0,"delta":{"content":"\#(quoted(token))"},"finish_reason":null}]}"#
        + "\n\n")
  }

  /// As it stands in a JSON string: the words of a turn are a string in an object that is itself sent as a string.
  private static func quoted(_ text: String) -> String {
    text.reduce(into: "") { quoted, letter in
      switch letter {
      case "\n": quoted += "\\n"
      case "\\", "\"": quoted += "\\\(letter)"
      default: quoted.append(letter)
      }
    }
  }

  private static func chunk(_ text: String) -> [UInt8] {
    Array((String(text.utf8.count, radix: 16) + "\r\n" + text + "\r\n").utf8)
  }

  @discardableResult
  private func send(_ line: Int32, _ bytes: [UInt8]) -> Bool {
    Glibc.send(line, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
  }
}
