import Foundation

/// A line on the server's standard input.
public struct FaultOrder: Codable, Sendable {
  public enum Content: Codable, Sendable {
    /// From now on requests to this path are answered so, one after the other.
    case script(path: String, answers: [[FaultStep]])
    case release(String)
    /// Answered when an answer waits at `hold` of this name.
    case untilHeld(String)
    /// Answered when so many connections were closed by the other side in an answer to this path.
    case untilClosed(path: String, count: Int)
    /// Answered at once, with everything that was asked so far.
    case requests
  }

  public let id: Int
  public let content: Content

  public init(id: Int, content: Content) {
    self.id = id
    self.content = content
  }
}

/// A line on the server's standard output.
public struct FaultReply: Codable, Sendable {
  /// Of the order that it replies to.
  public let id: Int
  public let requests: [ReceivedRequest]

  public init(id: Int, requests: [ReceivedRequest] = []) {
    self.id = id
    self.requests = requests
  }
}

/// The first line on the server's standard output.
public struct FaultGreeting: Codable, Sendable {
  public let port: Int
  /// Nobody listens there: the system refuses.
  public let refusingPort: Int
  /// Somebody listens there and never takes a connection; the queue is full.
  public let deafPort: Int

  public init(port: Int, refusingPort: Int, deafPort: Int) {
    self.port = port
    self.refusingPort = refusingPort
    self.deafPort = deafPort
  }
}

/// A request as it came over the line.
public struct ReceivedRequest: Codable, Equatable, Sendable {
  /// The number of the connection, from 1: two requests with the same number shared it.
  public let connection: Int
  public let method: String
  /// As it stands in the first line: mostly a path, at a proxy a whole URL or a host with its port.
  public let target: String
  /// Names in small letters.
  public let fields: [String: String]
  public let body: Data

  public init(connection: Int, method: String, target: String, fields: [String: String], body: Data) {
    self.connection = connection
    self.method = method
    self.target = target
    self.fields = fields
    self.body = body
  }

  public var text: String { String(decoding: body, as: UTF8.self) }
}
