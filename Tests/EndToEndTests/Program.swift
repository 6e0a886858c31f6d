import CVterm
import Foundation
import Glibc
import Testing

/// Where the built program is: beside the test bundle.
let executable =
  URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/lectern"

/// The environment of every program here, whole: nothing of the machine's own reaches it.
func environment(home: String, _ more: [String: String] = [:]) -> [String: String] {
  var environment = [
    "PATH": "/usr/bin:/bin", "HOME": home, "LECTERN_HOME": home, "TERM": "xterm-256color", "LANG": "C.UTF-8",
    "TZ": "Asia/Kolkata",
  ]
  environment.merge(more) { $1 }
  return environment
}

/// The real program in a real pseudo-terminal whose other end is libvterm. Nothing sleeps: it waits for what it expects.
final class Program {
  let pid: pid_t
  let screen: VirtualScreen
  private(set) var master: Int32
  private let slave: Int32
  /// Every byte that the program wrote.
  private(set) var written: [UInt8] = []
  private var status: Int32?
  /// Answers the width probe as a terminal without a column for Indic signs does.
  private let isJoined: Bool

  init(
    _ arguments: [String] = [], home: String, columns: Int = 80, rows: Int = 24, isJoined: Bool = false,
    _ more: [String: String] = [:]
  ) throws {
    self.isJoined = isJoined
    screen = try #require(VirtualScreen(columns: columns, rows: rows))
    var (master, slave): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    try #require(openpty(&master, &slave, &name, nil, &size) == 0)
    (self.master, self.slave) = (master, slave)
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    // The first terminal that a new session opens is its own.
    posix_spawn_file_actions_addopen(&files, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&files, 0, 1)
    posix_spawn_file_actions_adddup2(&files, 0, 2)
    pid = try spawn(arguments, environment(home: home, more), files)
    posix_spawn_file_actions_destroy(&files)
  }

  deinit {
    if status == nil {
      kill(pid, SIGKILL)
      var ended: Int32 = 0
      waitpid(pid, &ended, 0)
    }
    if master >= 0 { close(master) }
    close(slave)
  }

  // MARK: - At the keyboard

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { write(master, $0.baseAddress?.advanced(by: sent), bytes.count - sent) }
      if count <= 0 { return }
      sent += count
    }
  }

  func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Closes the terminal under the program.
  func hangUp() {
    close(master)
    master = -1
  }

  /// Reads what there is; false when nothing came within that many milliseconds.
  @discardableResult
  func read(within milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &bytes, bytes.count)
    guard count > 0 else { return false }
    written += bytes[0..<count]
    screen.feed(bytes[0..<count])
    let answers = screen.answers()
    if isJoined {
      if bytes[0..<count].contains(UInt8(ascii: "n")), contains("\u{1B}[6n", in: bytes[0..<count]) {
        type("\u{1B}[5;2R")
      }
    } else if !answers.isEmpty {
      type(String(decoding: answers, as: UTF8.self))
    }
    return true
  }

  private func contains(_ text: String, in bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains(text)
  }

  /// Until the screen says so; a failure shows the screen.
  func until(_ text: String, _ place: SourceLocation = #_sourceLocation) throws {
    try until("“\(text)”", place) { $0.contains(text) }
  }

  func until(_ what: String, _ place: SourceLocation = #_sourceLocation, _ holds: (String) -> Bool) throws {
    let end = ContinuousClock.now + .seconds(20)
    while !holds(screen.text) {
      guard ContinuousClock.now < end else {
        Issue.record("waited in vain for \(what); the screen is:\n\(screen.text)", sourceLocation: place)
        throw Waited()
      }
      read(within: 200)
    }
  }

  /// Until the screen says so, but no longer than that many seconds: for what may never be said.
  func read(atMost seconds: Int, until holds: (String) -> Bool) {
    let end = ContinuousClock.now + .seconds(seconds)
    while !holds(screen.text), ContinuousClock.now < end { read(within: 50) }
  }

  /// Until it is quiet: nothing for a tenth of a second.
  func settle() { while read(within: 100) {} }

  struct Waited: Error {}

  // MARK: - The end

  /// The exit status, or minus the signal that ended it.
  func end() throws -> Int32 {
    if let status { return status }
    var raw: Int32 = 0
    let deadline = ContinuousClock.now + .seconds(20)
    while waitpid(pid, &raw, WNOHANG) == 0 {
      try #require(ContinuousClock.now < deadline, "the program does not end")
      if master >= 0 { read(within: 20) } else { _ = poll(nil, 0, 20) }
    }
    if master >= 0 { while read(within: 50) {} }
    let ended = raw & 0x7F == 0 ? raw >> 8 & 0xFF : -(raw & 0x7F)
    status = ended
    return ended
  }

  /// The settings of the terminal, comparable.
  func settings() -> [UInt32] {
    var settings = termios()
    tcgetattr(slave, &settings)
    return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
  }

  /// Whether the alternate screen was left after it was last entered.
  var hasLeftScreen: Bool {
    let text = String(decoding: written, as: UTF8.self)
    guard let left = text.range(of: "\u{1B}[?1049l", options: .backwards) else { return false }
    guard let entered = text.range(of: "\u{1B}[?1049h", options: .backwards) else { return false }
    return entered.lowerBound < left.lowerBound
  }
}

/// Starts the program in a session of its own.
func spawn(
  _ arguments: [String], _ environment: [String: String], _ files: posix_spawn_file_actions_t
) throws -> pid_t {
  var files = files
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  // The threads that run tests hold back signals; the program must not inherit that.
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setflags(&attributes, 0x80 | 0x08)  // POSIX_SPAWN_SETSID, POSIX_SPAWN_SETSIGMASK
  defer { posix_spawnattr_destroy(&attributes) }
  // A crash that is asked for here leaves no core behind.
  var noCore = rlimit(rlim_cur: 0, rlim_max: 0)
  setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &noCore)
  var pid: pid_t = 0
  let words = ([executable] + arguments).map { strdup($0) } + [nil]
  let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
  defer { (words + variables).forEach { free($0) } }
  try #require(posix_spawn(&pid, executable, &files, &attributes, words, variables) == 0)
  return pid
}

/// A folder that is gone with the test.
final class TemporaryHome {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/lectern-program-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  /// The same files under another name.
  init(copying other: TemporaryHome) throws {
    path = FileManager.default.temporaryDirectory.path + "/lectern-program-\(UUID().uuidString)"
    try FileManager.default.copyItem(atPath: other.path, toPath: path)
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: path) } catch { print("left behind: \(path): \(error)") }
  }

  var notebook: String { path + "/lectern.db" }
}
