import Foundation
import Glibc

/// Runs the command that prints a key. What it prints goes nowhere but into the key.
enum KeyCommand {
  /// A password manager may have to be unlocked first.
  static let longestWait: Double = 60_000

  /// What `/bin/sh -c command` writes on its standard output; its standard error is ours, so that it can ask.
  static func output(of command: String, environment: [String: String]) throws(ModelKeys.Failure) -> String {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .command(status: 127) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    guard let pid = start(command, environment, output: ends[1]) else { throw .command(status: 127) }
    close(ends[1])
    var said: [UInt8] = []
    let end = Clock.monotonic() + longestWait
    var isWhole = false
    while !isWhole, said.count < 65_536 {
      var waiting = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, Int32(max(0, end - Clock.monotonic()))) > 0 else { break }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = read(ends[0], &bytes, bytes.count)
      if count > 0 { said += bytes[..<count] } else { isWhole = true }
    }
    if !isWhole { kill(pid, SIGKILL) }
    var raw: Int32 = 0
    while waitpid(pid, &raw, 0) < 0, errno == EINTR {}
    guard isWhole else { throw .commandTimedOut }
    let status = raw & 0x7F == 0 ? raw >> 8 & 0xFF : -(raw & 0x7F)
    guard status == 0 else { throw .command(status: status) }
    return String(decoding: said, as: UTF8.self)
  }

  private static func start(_ command: String, _ environment: [String: String], output: Int32) -> pid_t? {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_adddup2(&files, output, 1)
    // The thread that starts it may hold back signals; the command must not.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, 0x08)  // POSIX_SPAWN_SETSIGMASK
    let arguments: [String] = ["/bin/sh", "-c", command]
    let words = arguments.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var pid: pid_t = 0
    return posix_spawn(&pid, "/bin/sh", &files, &attributes, words, variables) == 0 ? pid : nil
  }
}
