import Glibc

/// Who is using the notebook: any number of windows share it; restoring one needs it alone.
final class NotebookLock {
  private let file: Int32

  /// `.inUse` if it is held by somebody else in the other way. Where there can be no such file, as in a folder that may
  /// only be read, nothing is held: opening the notebook says what is wrong there.
  init(_ path: String, alone: Bool) throws(LaunchFailure) {
    let made = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    let opened = made >= 0 ? made : open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else {
      file = -1
      return
    }
    guard flock(opened, (alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 else {
      close(opened)
      throw .inUse
    }
    file = opened
  }

  deinit { if file >= 0 { close(file) } }
}
