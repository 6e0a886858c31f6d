import Foundation
import Glibc
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

  private let pid: pid_t
  private let input: Int32
  private let replies = Replies()
  public let greeting: FaultGreeting

  /// The executable lies beside the test bundle.
  public init() throws {
    let path = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/FaultServer"
    let started = Self.starting.withLock { _ in Self.start(path) }
    guard let started else { throw Failure.notStarted(path) }
    (pid, input) = (started.pid, started.input)
    let lines = LineReader(started.output)
    guard let line = lines.next() else { throw Failure.notStarted(path) }
    greeting = try JSONDecoder().decode(FaultGreeting.self, from: line)
    signal(SIGPIPE, SIG_IGN)
    let replies = replies
    Thread.detachNewThread { Self.read(lines, replies) }
  }

  // One at a time, so that none gets a copy of another's pipes.
  private static let starting = Mutex(())

  private static func start(_ path: String) -> (pid: pid_t, input: Int32, output: Int32)? {
    var (into, out): ([Int32], [Int32]) = ([0, 0], [0, 0])
    guard pipe(&into) == 0, pipe(&out) == 0 else { return nil }
    for end in into + out { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    posix_spawn_file_actions_adddup2(&files, into[0], 0)
    posix_spawn_file_actions_adddup2(&files, out[1], 1)
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(path), nil]
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    var pid: pid_t = 0
    let code = posix_spawn(&pid, path, &files, nil, &arguments, &environment)
    free(arguments[0])
    posix_spawn_file_actions_destroy(&files)
    close(into[0])
    close(out[1])
    if code == 0 { return (pid, into[1], out[0]) }
    close(into[1])
    close(out[0])
    return nil
  }

  deinit {
    close(input)
    kill(pid, SIGKILL)
    var status: Int32 = 0
    waitpid(pid, &status, 0)
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
        let line = try JSONEncoder().encode(FaultOrder(id: id, content: content)) + Data([10])
        line.withUnsafeBytes { bytes in
          var sent = 0
          while sent < bytes.count {
            let count = write(input, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
            if count <= 0 { return }
            sent += count
          }
        }
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

/// Lines of a file descriptor, which it closes in the end.
private final class LineReader: Sendable {
  private let descriptor: Int32
  private let rest = Mutex(Data())

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Waits for it; nil at the end.
  func next() -> Data? {
    rest.withLock { rest in
      while true {
        if let end = rest.firstIndex(of: 10) {
          let line = Data(rest[rest.startIndex..<end])
          rest = Data(rest[rest.index(after: end)...])
          return line
        }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(descriptor, &chunk, chunk.count)
        if count <= 0 { return nil }
        rest += chunk[0..<count]
      }
    }
  }
}
