import Foundation
import Glibc
import Testing

/// The program with pipes for a terminal: lines in, lines out.
final class Pipes {
  let pid: pid_t
  private var input: Int32
  private let output: Int32
  private(set) var text = ""
  private var bytes: [UInt8] = []
  private var status: Int32?

  init(_ arguments: [String], home: String, _ more: [String: String] = [:]) throws {
    var (into, out): ([Int32], [Int32]) = ([0, 0], [0, 0])
    try #require(pipe(&into) == 0 && pipe(&out) == 0)
    for end in into + out { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    posix_spawn_file_actions_adddup2(&files, into[0], 0)
    posix_spawn_file_actions_adddup2(&files, out[1], 1)
    posix_spawn_file_actions_adddup2(&files, out[1], 2)
    pid = try spawn(arguments, environment(home: home, more), files)
    posix_spawn_file_actions_destroy(&files)
    close(into[0])
    close(out[1])
    (input, output) = (into[1], out[0])
    signal(SIGPIPE, SIG_IGN)
  }

  deinit {
    if status == nil {
      kill(pid, SIGKILL)
      var ended: Int32 = 0
      waitpid(pid, &ended, 0)
    }
    closeInput()
    close(output)
  }

  func say(_ lines: String...) {
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    _ = write(input, bytes, bytes.count)
  }

  func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  /// Reads what comes within that many milliseconds; false at the end, or when nothing came.
  @discardableResult
  func read(within milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(output, &chunk, chunk.count)
    guard count > 0 else { return false }
    bytes += chunk[0..<count]
    text = String(decoding: bytes, as: UTF8.self)
    return true
  }

  func until(_ wanted: String, _ place: SourceLocation = #_sourceLocation) throws {
    let end = ContinuousClock.now + .seconds(20)
    while !text.contains(wanted) {
      guard ContinuousClock.now < end else {
        Issue.record("waited in vain for “\(wanted)”; it said:\n\(text)", sourceLocation: place)
        throw Program.Waited()
      }
      read(within: 200)
    }
  }

  /// Everything that is left, and the exit status, or minus the signal.
  @discardableResult
  func end() throws -> Int32 {
    closeInput()
    while read(within: 20_000) {}
    var raw: Int32 = 0
    waitpid(pid, &raw, 0)
    let ended = raw & 0x7F == 0 ? raw >> 8 & 0xFF : -(raw & 0x7F)
    status = ended
    return ended
  }

  /// The program with some lines of input, run to its end.
  static func run(
    _ arguments: [String], home: String, lines: [String] = [], _ more: [String: String] = [:]
  ) throws -> (status: Int32, text: String) {
    let pipes = try Pipes(arguments, home: home, more)
    if !lines.isEmpty { pipes.say(lines.joined(separator: "\n")) }
    let status = try pipes.end()
    return (status, pipes.text)
  }
}
