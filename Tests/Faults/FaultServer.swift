import Foundation
import Synchronization

/// The process of the misbehaving server; it ends with this.
public final class FaultServer: Sendable {
  public enum Failure: Error { case notStarted(String), ended }

  private struct Waiting {
    var lastID = 0
    var hasEnded = false
    var replies: [Int: CheckedContinuation<FaultReply, any Error>] = [:]
  }

  /// What the thread that reads shares with the rest.
  private final class Replies: Sendable { let waiting = Mutex(Waiting()) }

  private let process: ChildProcess
  private let replies = Replies()
  public let greeting: FaultGreeting

  /// The executable lies beside the test bundle.
  public init() throws {
    let path = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/FaultServer"
    process = try ChildProcess(path)
    let lines = process.lines
    guard let line = lines.next() else { throw Failure.notStarted(path) }
    greeting = try JSONDecoder().decode(FaultGreeting.self, from: line)
    let replies = replies
    Thread.detachNewThread { Self.read(lines, replies) }
  }

  /// `http://127.0.0.1:PORT/path`
  public func url(_ path: String) -> String { "http://127.0.0.1:\(greeting.port)\(path)" }

  /// The one answer to every request to this path.
  public func answer(_ path: String, _ steps: FaultStep...) async throws {
    _ = try await order(.script(path: path, answers: [steps]))
  }

  /// The answers to the requests to this path, in order; the last one serves all that follow.
  public func script(_ path: String, _ answers: [[FaultStep]]) async throws {
    _ = try await order(.script(path: path, answers: answers))
  }

  public func release(_ name: String) async throws { _ = try await order(.release(name)) }
  public func untilHeld(_ name: String) async throws { _ = try await order(.untilHeld(name)) }

  public func untilClosed(_ path: String, count: Int = 1) async throws {
    _ = try await order(.untilClosed(path: path, count: count))
  }

  /// What was asked so far, in order; of one path, or of all.
  public func requests(to path: String? = nil) async throws -> [ReceivedRequest] {
    try await order(.requests).requests.filter { path == nil || $0.target == path }
  }

  private func order(_ content: FaultOrder.Content) async throws -> FaultReply {
    try await withCheckedThrowingContinuation { continuation in
      let id = replies.waiting.withLock { waiting -> Int? in
        if waiting.hasEnded { return nil }
        waiting.lastID += 1
        waiting.replies[waiting.lastID] = continuation
        return waiting.lastID
      }
      guard let id else { return continuation.resume(throwing: Failure.ended) }
      do {
        process.write(try JSONEncoder().encode(FaultOrder(id: id, content: content)) + Data([10]))
      } catch {
        replies.waiting.withLock { $0.replies.removeValue(forKey: id) }?.resume(throwing: error)
      }
    }
  }

  private static func read(_ lines: LineReader, _ replies: Replies) {
    while let line = lines.next(), let reply = try? JSONDecoder().decode(FaultReply.self, from: line) {
      replies.waiting.withLock { $0.replies.removeValue(forKey: reply.id) }?.resume(returning: reply)
    }
    let left = replies.waiting.withLock { waiting in
      waiting.hasEnded = true
      defer { waiting.replies = [:] }
      return waiting.replies
    }
    for continuation in left.values { continuation.resume(throwing: Failure.ended) }
  }
}
