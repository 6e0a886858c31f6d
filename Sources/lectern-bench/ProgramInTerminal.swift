import Foundation
import Glibc

/// A program in a pseudo-terminal, as it is for somebody who sits in front of it.
final class ProgramInTerminal {
  /// What came after something was done: milliseconds from the deed to the first and the last byte.
  struct Burst {
    var first: Double
    var last: Double
    var bytes: Int
    /// To the end of the first frame, where frames are marked.
    var frame: Double?
  }

  /// POSIX_SPAWN_SETSID of glibc's spawn.h, which Swift does not see.
  private static let inItsOwnSession: Int16 = 0x80

  /// What Lectern ends a frame with.
  private static let endOfFrame = Array("\u{1B}[?2026l".utf8)

  let process: pid_t
  private let master: Int32
  private let started: Double
  private var hasEnded = false
  private var buffer = [UInt8](repeating: 0, count: 65_536)
  private var tail: [UInt8] = []
  /// How what it wrote is cut into frames.
  private(set) var frames = FrameMarks()

  init(
    _ executable: String, _ arguments: [String] = [], environment: [String: String], columns: Int = 100,
    rows: Int = 30
  ) throws {
    var ends: (master: Int32, slave: Int32) = (-1, -1)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&ends.master, &ends.slave, &name, nil, &size) == 0 else {
      throw BenchFailure("no pseudo-terminal: errno \(errno)")
    }
    defer { close(ends.slave) }
    _ = fcntl(ends.master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends.slave, F_SETFD, FD_CLOEXEC)
    master = ends.master

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens is its own.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Self.inItsOwnSession)

    var words = ([executable] + arguments).map { strdup($0) } + [nil]
    var settings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in words + settings { free(word) } }
    var id: pid_t = 0
    started = Stopwatch.now()
    let failure = posix_spawn(&id, executable, &actions, &attributes, &words, &settings)
    process = id
    guard failure == 0 else { throw BenchFailure("\(executable) does not start: errno \(failure)") }
  }

  deinit {
    if !hasEnded {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(master)
  }

  /// From the start to the end of its first painting: until it says nothing for `quiet` milliseconds.
  func firstBurst(quiet: Double = 250) throws -> Burst {
    try burst(since: started, quiet: quiet)
  }

  /// Types, and sees what follows.
  func type(_ keys: String, quiet: Double = 250) throws -> Burst {
    let start = Stopwatch.now()
    send(keys)
    return try burst(since: start, quiet: quiet)
  }

  /// Types, and waits for the end of one frame, which Lectern marks: milliseconds.
  func typeUntilPainted(_ keys: String) throws -> Double {
    let start = Stopwatch.now()
    tail = []
    send(keys)
    repeat {
      guard let bytes = read(within: 2000) else {
        throw BenchFailure("nothing was painted after \(keys.debugDescription)")
      }
      tail = (tail + bytes).suffix(64)
    } while tail.firstRange(of: Self.endOfFrame) == nil
    return Stopwatch.now() - start
  }

  /// Types, and waits for the end of the frame in which a text is written in one piece: milliseconds.
  func type(_ keys: String, untilPainted text: String) throws -> Double {
    let start = Stopwatch.now()
    send(keys)
    return try paintOf(text) - start
  }

  /// When the frame in which a text is written in one piece ended, on the stopwatch's clock.
  func paintOf(_ text: String, within limit: Double = 10_000) throws -> Double {
    let (start, sought) = (Stopwatch.now(), Array(text.utf8))
    var seen: [UInt8] = []
    var place: Int?
    while Stopwatch.now() - start < limit {
      guard let bytes = read(within: 100) else { continue }
      seen += bytes
      place = place ?? seen.firstRange(of: sought)?.upperBound
      if let place, seen[place...].firstRange(of: Self.endOfFrame) != nil { return Stopwatch.now() }
      if place == nil { seen = seen.suffix(4_096) }
    }
    let last = String(decoding: seen.suffix(1_500), as: UTF8.self).debugDescription
    throw BenchFailure("\(text.debugDescription) was not painted, but \(last)")
  }

  /// What was written so far is no longer counted.
  func startFramesAnew() { frames.startAnew() }

  /// Sends keys, and waits for nothing.
  func press(_ keys: String) { send(keys) }

  /// Reads what comes for so many milliseconds.
  func watch(_ milliseconds: Double) {
    let end = Stopwatch.now() + milliseconds
    while case let left = end - Stopwatch.now(), left > 0 { _ = read(within: left) }
  }

  /// Types what ends it, and waits until it is gone.
  func end(typing keys: String) throws {
    send(keys)
    let start = Stopwatch.now()
    while Stopwatch.now() - start < 5000 {
      _ = read(within: 20)
      if waitpid(process, nil, WNOHANG) == process {
        hasEnded = true
        return
      }
    }
    throw BenchFailure("it did not end")
  }

  private func burst(since start: Double, quiet: Double) throws -> Burst {
    var burst: Burst?
    tail = []
    while let bytes = read(within: burst == nil ? 10_000 : quiet) {
      let now = Stopwatch.now() - start
      tail = (tail + bytes).suffix(8_192)
      let frame = burst?.frame ?? (tail.firstRange(of: Self.endOfFrame) == nil ? nil : now)
      burst = Burst(first: burst?.first ?? now, last: now, bytes: (burst?.bytes ?? 0) + bytes.count, frame: frame)
    }
    guard let burst else { throw BenchFailure("nothing was painted") }
    return burst
  }

  private func send(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// nil if nothing came within so many milliseconds, or it is gone.
  private func read(within milliseconds: Double) -> ArraySlice<UInt8>? {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, Int32(milliseconds.rounded(.up))) > 0 else { return nil }
    let count = Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else { return nil }
    let bytes = buffer[0..<count]
    frames.take(bytes)
    answer(bytes)
    return bytes
  }

  /// A terminal that is asked says where the cursor is (one that gives a vowel sign a cell of its own), and what it is.
  private func answer(_ bytes: ArraySlice<UInt8>) {
    if bytes.firstRange(of: Array("\u{1B}[6n".utf8)) != nil { send("\u{1B}[5;3R") }
    if bytes.firstRange(of: Array("\u{1B}[c".utf8)) != nil { send("\u{1B}[?62;22c") }
  }
}
