import Glibc

/// The file that a notebook lies in: who may read it, and where it is put. Nothing here opens an existing database:
/// closing any descriptor of a file drops all locks that SQLite holds on it in this process.
enum NotebookFile {
  static let companions = ["-wal", "-shm", "-journal"]

  /// Makes sure that SQLite can open `path` for writing and that nobody else can read it; creates the file (0600) and
  /// its folders (0700) where they are missing. It is never taken back, not even when opening fails: another window may
  /// have begun to write there. An empty file is a notebook that has not begun.
  static func prepare(at path: String) throws(NotebookFailure) {
    guard let mode = permissions(of: path) else {
      try prepareFolder(of: path)
      do {
        return try create(path)
      } catch .fileExists {
        return  // Another window was faster.
      }
    }
    guard isAllowed(path, R_OK) else { throw .noPermission(path) }
    guard isAllowed(path, W_OK), isAllowed(folder(of: path), W_OK | X_OK) else { throw .readOnly }
    if mode & 0o077 != 0 { try restrict(path) }
  }

  /// Makes sure that a file can be created at `path`.
  static func prepareFolder(of path: String) throws(NotebookFailure) {
    let folder = folder(of: path)
    try createFolders(folder)
    guard isAllowed(folder, W_OK | X_OK) else { throw errno == EROFS ? .readOnly : .noPermission(folder) }
  }

  /// An empty file of its owner's, made without a descriptor; `.fileExists` if there is one.
  static func create(_ path: String) throws(NotebookFailure) {
    guard mknod(path, S_IFREG | 0o600, 0) == 0 else { throw failure(at: path) }
  }

  /// An empty file beside `path` that is to take its name once it is whole.
  static func partial(of path: String) throws(NotebookFailure) -> String {
    let partial = "\(path).partial-\(getpid())"
    discard(at: partial)
    try create(partial)
    return partial
  }

  /// Takes back a file that nobody else knows.
  static func discard(at path: String) {
    for suffix in [""] + companions { unlink(path + suffix) }
  }

  /// Permission bits; nil if there is no such file.
  static func permissions(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_mode & 0o777) : nil
  }

  /// Bytes; 0 if there is no such file.
  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  static func exists(_ path: String) -> Bool { permissions(of: path) != nil }

  /// Whether two paths lead to one file.
  static func isSame(_ path: String, _ other: String) -> Bool {
    var (a, b) = (stat(), stat())
    return stat(path, &a) == 0 && stat(other, &b) == 0 && a.st_dev == b.st_dev && a.st_ino == b.st_ino
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func rename(_ old: String, to new: String) throws(NotebookFailure) {
    guard Glibc.rename(old, new) == 0 else { throw failure(at: new) }
    try settle(folder(of: new))
  }

  /// A second name for the same file, so that the first can be taken over without a moment in which neither is there;
  /// `.fileExists` if the name is taken. Where the file system has no such names (vfat), the file moves.
  static func keep(_ path: String, as kept: String) throws(NotebookFailure) {
    if link(path, kept) == 0 { return try settle(folder(of: kept)) }
    guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else { throw failure(at: kept) }
    try rename(path, to: kept)
  }

  /// Does something that only one process, and one thread of it, may do at a time in the folder of `path`. A file
  /// system without such locks (some of NFS) does without.
  static func withFolderLocked<Result>(of path: String, _ work: () throws -> Result) rethrows -> Result {
    let descriptor = Glibc.open(folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if descriptor >= 0 { close(descriptor) } }
    while descriptor >= 0, flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    return try work()
  }

  /// Waits until the names in a folder are on disk. A file system that cannot promise that says EINVAL.
  private static func settle(_ folder: String) throws(NotebookFailure) {
    let descriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(at: folder) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure(at: folder) }
  }

  private static func restrict(_ path: String) throws(NotebookFailure) {
    guard chmod(path, 0o600) == 0 || errno == EPERM || errno == EROFS else { throw failure(at: path) }
  }

  private static func isAllowed(_ path: String, _ mode: Int32) -> Bool {
    faccessat(AT_FDCWD, path, mode, AT_EACCESS) == 0
  }

  private static func createFolders(_ folder: String) throws(NotebookFailure) {
    if exists(folder) { return }
    let parent = self.folder(of: folder)
    if parent != folder { try createFolders(parent) }
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw failure(at: folder) }
  }

  private static func failure(at path: String) -> NotebookFailure {
    switch errno {
    case EEXIST: .fileExists(path)
    case EROFS: .readOnly
    case ENOSPC, EDQUOT: .diskFull
    case EACCES, EPERM, ENOENT, ENOTDIR: .noPermission(path)
    default: .other("\(path): \(String(cString: strerror(errno)))")
    }
  }
}
