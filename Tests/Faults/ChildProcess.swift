import Foundation
import Glibc
import Synchronization

/// A program with pipes for its standard input and output; it ends with this.
public final class ChildProcess: Sendable {
  public struct NotStarted: Error {
    public let path: String
  }

  private let pid: pid_t
  private let input: Int32
  /// What it says, line by line.
  public let lines: LineReader

  // One at a time, so that none gets a copy of another's pipes.
  private static let starting = Mutex(())

  public init(_ path: String, _ arguments: [String] = [], environment: [String: String] = [:]) throws {
    let started = Self.starting.withLock { _ in Self.start(path, arguments, environment) }
    guard let started else { throw NotStarted(path: path) }
    (pid, input, lines) = (started.pid, started.input, LineReader(started.output))
    signal(SIGPIPE, SIG_IGN)
  }

  deinit {
    close(input)
    kill(pid, SIGKILL)
    var status: Int32 = 0
    waitpid(pid, &status, 0)
  }

  /// Writes all of it to the standard input; what a program that has ended does not take is lost.
  public func write(_ data: Data) {
    data.withUnsafeBytes { bytes in
      var sent = 0
      while sent < bytes.count {
        let count = Glibc.write(input, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
        if count <= 0 { return }
        sent += count
      }
    }
  }

  private static func start(
    _ path: String, _ arguments: [String], _ environment: [String: String]
  ) -> (pid: pid_t, input: Int32, output: Int32)? {
    var (into, out): ([Int32], [Int32]) = ([0, 0], [0, 0])
    guard pipe(&into) == 0, pipe(&out) == 0 else { return nil }
    for end in into + out { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    posix_spawn_file_actions_adddup2(&files, into[0], 0)
    posix_spawn_file_actions_adddup2(&files, out[1], 1)
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var settings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    var pid: pid_t = 0
    let code = posix_spawn(&pid, path, &files, nil, &words, &settings)
    for text in words + settings { free(text) }
    posix_spawn_file_actions_destroy(&files)
    close(into[0])
    close(out[1])
    if code == 0 { return (pid, into[1], out[0]) }
    close(into[1])
    close(out[0])
    return nil
  }
}
