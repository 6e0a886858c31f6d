import Faults
import Foundation
import Glibc

/// One connection: bytes in until a request is whole, then the steps of its answer.
final class Connection {
  let number: Int
  let descriptor: Int32
  private var input: [UInt8] = []
  private var isInputOver = false
  private var steps: ArraySlice<FaultStep> = []
  /// What is being written, from `sent` on; then again so many times.
  private var output = Data()
  private var sent = 0
  private var pieceSize = Int.max
  private var times = 0
  /// The path of the answer that is under way.
  private(set) var path: String?
  /// The name that it waits for.
  private(set) var held: String?
  private(set) var isClosed = false
  /// The other side went first.
  private(set) var wasLeft = false

  /// What every attempt at TLS begins with; it is answered by the script of the path `tls`.
  private static let handshake: UInt8 = 0x16

  /// What a client begins with that takes it for a SOCKS5 proxy: first what it can do, then where it wants to go. Both are
  /// answered by the script of the path `socks5`.
  private static let socks: UInt8 = 0x05
  private var hasGreeted = false

  init(_ number: Int, _ descriptor: Int32) {
    self.number = number
    self.descriptor = descriptor
    var yes: Int32 = 1
    setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
  }

  var wantsToWrite: Bool { sent < output.count || times > 0 }
  var isIdle: Bool { !wantsToWrite && steps.isEmpty }

  /// What poll() should wait for: that somebody writes or leaves, and room for what is to be written.
  var interest: Int16 { Int16(wantsToWrite ? POLLIN | POLLOUT : POLLIN) }

  func readAll() {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while !isInputOver {
      let count = recv(descriptor, &chunk, chunk.count, 0)
      if count > 0 {
        input += chunk[0..<count]
      } else if count == 0 || errno != EAGAIN && errno != EINTR {
        isInputOver = true
      } else {
        return
      }
    }
  }

  /// The next request, when it is whole.
  func nextRequest() -> ReceivedRequest? {
    if isIdle, input.first == Self.handshake {
      input = []
      return ReceivedRequest(connection: number, method: "TLS", target: "tls", fields: [:], body: Data())
    }
    if isIdle, input.first == Self.socks {
      guard let length = lengthOfSocksMessage, input.count >= length else { return nil }
      hasGreeted = true
      defer { input.removeFirst(length) }
      return ReceivedRequest(
        connection: number, method: "SOCKS", target: "socks5", fields: [:], body: Data(input[..<length]))
    }
    guard isIdle, let end = input.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
    let lines = String(decoding: input[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      fields[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
    let length = fields["content-length"].flatMap { Int($0) } ?? 0
    guard input.count >= end.upperBound + length else { return nil }
    let body = Data(input[end.upperBound..<end.upperBound + length])
    input.removeFirst(end.upperBound + length)
    let words = lines[0].components(separatedBy: " ")
    return ReceivedRequest(
      connection: number, method: words[0], target: words.count > 1 ? words[1] : "", fields: fields, body: body)
  }

  /// RFC 1928, sections 3 and 4; nil while too little of it is there.
  private var lengthOfSocksMessage: Int? {
    if !hasGreeted { return input.count < 2 ? nil : 2 + Int(input[1]) }
    guard input.count > 4 else { return nil }
    switch input[3] {
    case 1: return 4 + 4 + 2
    case 3: return 4 + 1 + Int(input[4]) + 2
    default: return 4 + 16 + 2
    }
  }

  func begin(_ steps: [FaultStep], path: String) {
    self.steps = steps[...]
    self.path = path
  }

  /// Does what can be done without waiting.
  func advance(released: Set<String>) {
    while !isClosed {
      if isInputOver, input.isEmpty || !isIdle {
        wasLeft = true
        return end()
      }
      if wantsToWrite {
        if !writeOn() { return }
        continue
      }
      guard let step = steps.first else { return }
      switch step {
      case .send(let data): (output, sent, pieceSize) = (data, 0, Int.max)
      case .sendInPieces(let data, let size): (output, sent, pieceSize) = (data, 0, size)
      case .sendRepeated(let data, let count): (output, sent, pieceSize, times) = (data, data.count, Int.max, count)
      case .hold(let name):
        held = released.contains(name) ? nil : name
        if held != nil { return }
      case .awaitClose: return
      case .close: end()
      case .reset:
        var linger = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
        end()
      }
      steps = steps.dropFirst()
    }
  }

  /// false if the line takes no more now.
  private func writeOn() -> Bool {
    if sent == output.count {
      (sent, times) = (0, times - 1)
    }
    let count = min(pieceSize, output.count - sent)
    let written = output.withUnsafeBytes {
      Glibc.send(descriptor, $0.baseAddress?.advanced(by: sent), count, Int32(MSG_NOSIGNAL))
    }
    if written < 0 {
      if errno == EAGAIN { return false }
      wasLeft = true
      end()
      return false
    }
    sent += written
    return true
  }

  private func end() {
    isClosed = true
    close(descriptor)
  }
}
