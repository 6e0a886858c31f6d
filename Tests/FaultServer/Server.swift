import Faults
import Foundation
import Glibc

/// Everything on one thread: a poll() over the listener, the orders and the connections.
final class Server {
  private let listener: Int32
  private var orders = Data()
  private var connections: [Int32: Connection] = [:]
  private var accepted = 0
  private var scripts: [String: ArraySlice<[FaultStep]>] = [:]
  private var released: Set<String> = []
  private var requests: [ReceivedRequest] = []
  private var closed: [String: Int] = [:]
  private var waiting: [FaultOrder] = []
  private let quiet: [Int32]

  init() throws {
    listener = try Self.boundSocket()
    guard listen(listener, 128) == 0 else { throw POSIXError(.EADDRINUSE) }
    _ = fcntl(listener, F_SETFL, fcntl(listener, F_GETFL) | O_NONBLOCK)
    let refusing = try Self.boundSocket()
    let deaf = try Self.boundSocket()
    guard listen(deaf, 0) == 0 else { throw POSIXError(.EADDRINUSE) }
    // A queue of none still takes one; these fill it for good.
    let callers = (0..<4).map { _ in Self.call(Self.port(of: deaf)) }
    quiet = [refusing, deaf] + callers
    try say(
      FaultGreeting(
        port: Self.port(of: listener), refusingPort: Self.port(of: refusing), deafPort: Self.port(of: deaf)))
  }

  /// Until standard input ends.
  func work() throws {
    while true {
      var polled = [
        pollfd(fd: 0, events: Int16(POLLIN), revents: 0), pollfd(fd: listener, events: Int16(POLLIN), revents: 0),
      ]
      polled += connections.map { pollfd(fd: $0.key, events: $0.value.interest, revents: 0) }
      poll(&polled, nfds_t(polled.count), -1)
      if polled[0].revents != 0, try !takeOrders() { return }
      if polled[1].revents != 0 { acceptAll() }
      for one in polled.dropFirst(2) where one.revents != 0 { connections[one.fd]?.readAll() }
      for connection in connections.values { serve(connection) }
      try answerThoseWhoWait()
    }
  }

  private func acceptAll() {
    while true {
      let descriptor = accept(listener, nil, nil)
      if descriptor < 0 { return }
      accepted += 1
      connections[descriptor] = Connection(accepted, descriptor)
    }
  }

  private func serve(_ connection: Connection) {
    connection.advance(released: released)
    while !connection.isClosed, let request = connection.nextRequest() {
      requests.append(request)
      connection.begin(nextAnswer(request.target), path: request.target)
      connection.advance(released: released)
    }
    guard connection.isClosed else { return }
    connections[connection.descriptor] = nil
    if connection.wasLeft, let path = connection.path { closed[path, default: 0] += 1 }
  }

  private func nextAnswer(_ path: String) -> [FaultStep] {
    guard let answers = scripts[path], let first = answers.first else { return [.answer(404)] }
    if answers.count > 1 { scripts[path] = answers.dropFirst() }
    return first
  }

  // MARK: - Orders

  /// false at the end of standard input.
  private func takeOrders() throws -> Bool {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(0, &chunk, chunk.count)
    if count <= 0 { return false }
    orders += chunk[0..<count]
    while let end = orders.firstIndex(of: 10) {
      let order = try JSONDecoder().decode(FaultOrder.self, from: Data(orders[orders.startIndex..<end]))
      orders = Data(orders[orders.index(after: end)...])
      switch order.content {
      case .script(let path, let answers):
        scripts[path] = answers[...]
        try say(FaultReply(id: order.id))
      case .release(let name):
        released.insert(name)
        try say(FaultReply(id: order.id))
      case .requests: try say(FaultReply(id: order.id, requests: requests))
      case .untilHeld, .untilClosed: waiting.append(order)
      }
    }
    return true
  }

  private func answerThoseWhoWait() throws {
    for order in waiting where isFulfilled(order.content) { try say(FaultReply(id: order.id)) }
    waiting.removeAll { isFulfilled($0.content) }
  }

  private func isFulfilled(_ content: FaultOrder.Content) -> Bool {
    switch content {
    case .untilHeld(let name): connections.values.contains { $0.held == name }
    case .untilClosed(let path, let count): closed[path, default: 0] >= count
    case .script, .release, .requests: true
    }
  }

  private func say(_ value: some Encodable) throws {
    let line = try JSONEncoder().encode(value) + Data([10])
    try FileHandle.standardOutput.write(contentsOf: line)
  }

  // MARK: - Sockets

  private static func boundSocket() throws -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = loopback(port: 0)
    let code = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard descriptor >= 0, code == 0 else { throw POSIXError(.EADDRNOTAVAIL) }
    return descriptor
  }

  private static func call(_ port: Int) -> Int32 {
    let type = SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue
    let descriptor = socket(AF_INET, Int32(type), 0)
    var address = loopback(port: UInt16(port))
    _ = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    return descriptor
  }

  private static func loopback(port: UInt16) -> sockaddr_in {
    sockaddr_in(
      sin_family: sa_family_t(AF_INET), sin_port: port.bigEndian,
      sin_addr: in_addr(s_addr: UInt32(0x7F00_0001).bigEndian), sin_zero: (0, 0, 0, 0, 0, 0, 0, 0))
  }

  private static func port(of descriptor: Int32) -> Int {
    var address = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
    }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
