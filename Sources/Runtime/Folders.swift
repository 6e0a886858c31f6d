import Foundation

/// Where things lie. The only file that knows paths.
public struct Folders: Sendable {
  /// The person's own: the notebook, the log, the lock.
  public let home: String
  /// What the person sets by hand: keys, the command that fetches them, prices of their own.
  public let config: String
  /// Where Themes/ and Content/ may lie, most personal first.
  public let roots: [String]

  /// In this order: the flag, `LECTERN_HOME`, the XDG data folder, `../share/lectern` beside the executable, the
  /// checkout that the executable was built in.
  public init(flag: String? = nil, environment: [String: String], executable: String = Folders.executable) {
    let user = environment["HOME"] ?? "/"
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? user + "/.local/share"
    let chosen = [flag, environment["LECTERN_HOME"]].compactMap { $0 }.first { !$0.isEmpty }
    home = Self.absolute(chosen ?? data + "/lectern")
    let settings = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? user + "/.config"
    // A home of one's own choosing holds everything.
    config = chosen == nil ? settings + "/lectern" : home
    let beside = Self.folder(of: executable)
    roots = [home, data + "/lectern", beside + "/../share/lectern"] + Self.checkout(above: beside)
  }

  /// The SQLite file with everybody's work; its `-wal` and `-shm` lie beside it while it is open.
  public var notebook: String { home + "/lectern.db" }
  /// What goes to standard error while the screen is up.
  public var log: String { home + "/lectern.log" }
  /// Held shared by every open window, and alone by a restore; the file itself is empty.
  public var lock: String { home + "/lectern.lock" }

  /// The first root that has this folder.
  public func find(_ folder: String) -> String? {
    roots.map { $0 + "/" + folder }.first { Self.isFolder($0) }
  }

  /// Makes the home folder, for its owner alone.
  public func prepare() throws(LaunchFailure) {
    if Self.isFolder(home) { return }
    do {
      try FileManager.default.createDirectory(
        atPath: home, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .folder(home)
    }
  }

  /// The program's own file.
  public static var executable: String {
    do { return try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") } catch {
      return CommandLine.arguments.first ?? "lectern"
    }
  }

  private static func checkout(above folder: String) -> [String] {
    var folder = folder
    while folder.count > 1 {
      if isFolder(folder + "/Content"), isFolder(folder + "/Themes") { return [folder] }
      folder = Self.folder(of: folder)
    }
    return []
  }

  private static func folder(of path: String) -> String { (path as NSString).deletingLastPathComponent }

  private static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }

  static func isThere(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
