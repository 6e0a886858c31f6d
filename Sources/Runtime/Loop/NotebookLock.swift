import Glibc

/// Who is using the notebook: any number of windows share it; restoring one needs it alone.
final class NotebookLock {
  private let file: Int32

  /// nil if it is held by somebody else in the other way.
  init?(_ path: String, alone: Bool) {
    file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { return nil }
    guard flock(file, (alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 else {
      close(file)
      return nil
    }
  }

  deinit { close(file) }
}
