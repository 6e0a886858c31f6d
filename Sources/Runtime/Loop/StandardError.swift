import Glibc

/// While the screen is up, what is written to standard error goes to the log: it would otherwise land in the picture.
final class StandardError {
  private var saved: Int32 = -1

  /// False where the log cannot be written; then standard error stays as it is.
  @discardableResult
  func divert(to log: String) -> Bool {
    let file = open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    saved = dup(2)
    dup2(file, 2)
    close(file)
    return true
  }

  /// A line for whoever looks into the log. It holds nothing of a person and no key.
  static func note(_ words: String) {
    let line = Array("lectern: \(words)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }

  func restore() {
    guard saved >= 0 else { return }
    dup2(saved, 2)
    close(saved)
    saved = -1
  }
}
