import Foundation
import Glibc
import Synchronization

/// A server for the figures of the network, on a thread of this process: `/stream` begins an answer and notes when the
/// other side leaves; `/bulk` sends `bulk` bytes; `/small` says two bytes and keeps the line.
final class LoopbackServer: Sendable {
  static let bulk = 256 << 20

  let port: Int
  private let listener: Int32
  /// When the other side of a stream had gone, on the stopwatch's clock.
  let left = Mutex<[Double]>([])

  init() throws {
    (listener, port) = try Self.listening()
    let listener = listener
    let serving = Serving(self)
    Thread.detachNewThread {
      while true {
        let line = accept(listener, nil, nil)
        if line < 0 { return }
        Thread.detachNewThread { serving.serve(line) }
      }
    }
  }

  static func listening() throws -> (Int32, port: Int) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        let code = bind(listener, address, size)
        return code == 0 ? getsockname(listener, address, &size) : code
      }
    }
    guard code == 0, listen(listener, 16) == 0 else { throw BenchFailure("there is no port on loopback") }
    return (listener, Int(UInt16(bigEndian: address.sin_port)))
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  /// What the threads hold, so that the server can go.
  private final class Serving: Sendable {
    private weak let server: LoopbackServer?

    init(_ server: LoopbackServer) { self.server = server }

    func serve(_ line: Int32) {
      defer { close(line) }
      var buffer = [UInt8](repeating: 0x61, count: 1 << 20)
      while true {
        let count = recv(line, &buffer, 65_536, 0)
        if count <= 0 { return }
        let request = String(decoding: buffer[..<count], as: UTF8.self)
        if request.hasPrefix("GET /stream") {
          send(line, "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\na\r\n")
          _ = recv(line, &buffer, 1, 0)
          let now = Stopwatch.now()
          server?.left.withLock { $0.append(now) }
          return
        } else if request.hasPrefix("GET /bulk") {
          send(line, "HTTP/1.1 200 OK\r\ncontent-length: \(LoopbackServer.bulk)\r\n\r\n")
          var left = LoopbackServer.bulk
          while left > 0 {
            let sent = Glibc.send(line, buffer, min(left, buffer.count), Int32(MSG_NOSIGNAL))
            if sent <= 0 { return }
            left -= sent
          }
        } else {
          send(line, "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok")
        }
      }
    }

    private func send(_ line: Int32, _ text: String) {
      _ = Glibc.send(line, text, text.utf8.count, Int32(MSG_NOSIGNAL))
    }
  }
}
