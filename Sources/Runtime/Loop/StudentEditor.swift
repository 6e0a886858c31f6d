import Glibc
import Screens

/// A text in the editor that the student knows: $VISUAL, $EDITOR, or one that the system has.
struct StudentEditor {
  /// Where the text lies meanwhile, in a file that only the student may read.
  let folder: String
  let environment: [String: String]

  /// More than anybody types; an answer is cut much sooner.
  private static let longestText = 65_536
  private static let usual =
    #"for e in editor nano vi; do command -v "$e" >/dev/null 2>&1 && exec "$e" "$1"; done; exit 127"#

  /// The text as it was saved, or why it is not there. The terminal must be free; comes back when the editor has ended.
  func event(editing text: String) -> Event {
    do throws(Trouble) { return .edited(try edited(text)) } catch { return .failed(error) }
  }

  func edited(_ text: String) throws(Trouble) -> String {
    let path = try write(text)
    defer { unlink(path) }
    let status = try run(on: path)
    switch status {
    case 0: return try read(path)
    case 126, 127: throw .noEditor
    default: throw .editorFailed(named ?? "editor")
    }
  }

  /// What the shell is to run; nil where nobody said.
  private var named: String? { ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty } }

  // MARK: - The file

  private func write(_ text: String) throws(Trouble) -> String {
    let folders = [folder, environment["TMPDIR"] ?? "", "/tmp"].filter { !$0.isEmpty }
    for folder in folders {
      let ending = ".txt"
      // A file of mkstemp is its owner's alone: 0600.
      var template = Array("\(folder)/answer-XXXXXX\(ending)".utf8CString)
      let file = mkstemps(&template, Int32(ending.utf8.count))
      guard file >= 0 else { continue }
      _ = fcntl(file, F_SETFD, FD_CLOEXEC)
      let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let isWritten = Self.write(Array(text.utf8), to: file)
      guard close(file) == 0, isWritten else {
        unlink(path)
        throw .diskFull
      }
      return path
    }
    throw .noPermission(folder)
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var at = 0
    while at < bytes.count {
      let written = bytes[at...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      at += written
    }
    return true
  }

  private func read(_ path: String) throws(Trouble) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadableText }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while bytes.count <= Self.longestText {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadableText }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    guard bytes.count <= Self.longestText, let text = String(validating: bytes, as: UTF8.self) else {
      throw .unreadableText
    }
    return text
  }

  // MARK: - The editor

  /// The shell's exit status: 126 and 127 where there is nothing to run.
  private func run(on path: String) throws(Trouble) -> Int32 {
    let script = named.map { $0 + #" "$1""# } ?? Self.usual
    let words: [String] = ["sh", "-c", script, "lectern", path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      for text in arguments + variables { free(text) }
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Standard error is the log while the screen is up.
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What is blocked or ignored here (see Signals) is not there.
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    var child = pid_t()
    guard posix_spawn(&child, "/bin/sh", &actions, &attributes, &arguments, &variables) == 0 else { throw .noEditor }
    return wait(for: child)
  }

  /// An editor that is stopped takes Lectern with it, back to the shell; both come back together.
  private func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while true {
      let ended = waitpid(child, &status, WUNTRACED)
      if ended < 0 {
        if errno == EINTR { continue }
        return 1
      }
      if status & 0xFF == 0x7F {
        kill(0, SIGSTOP)
        continue
      }
      let signal = status & 0x7F
      return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }
  }
}
