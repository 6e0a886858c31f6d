import Foundation
import Learning
import Screens
import Store

/// What is done to the notebook from the command line.
public enum Upkeep {
  /// Copies the notebook, whole and checked, into a new file that only its owner can read.
  public static func backup(
    to path: String, replacing: Bool, home: String?, environment: [String: String]
  ) throws(LaunchFailure) {
    let desk = try Desk.open(Folders(flag: home, environment: environment))
    do throws(NotebookFailure) {
      try desk.notebook.backup(to: path, replacing: replacing)
    } catch {
      throw failure(error, path: path)
    }
  }

  /// Puts a backup in the place of the notebook. What was there is kept beside it; returns where, if there was one.
  public static func restore(
    from path: String, home: String?, environment: [String: String]
  ) throws(LaunchFailure) -> String? {
    let folders = Folders(flag: home, environment: environment)
    try folders.prepare()
    let lock = try NotebookLock(folders.lock, alone: true)
    defer { withExtendedLifetime(lock) {} }
    var random = SystemRandomNumberGenerator()
    do throws(NotebookFailure) {
      return try Notebook.restore(from: path, to: folders.notebook, now: Clock.now(), seed: random.next())
    } catch {
      throw failure(error, path: path)
    }
  }

  /// The first admin, or another one; the password is asked for by the caller, never given as an argument.
  public static func createAdmin(
    name: String, password: String, home: String?, environment: [String: String]
  ) throws(LaunchFailure) {
    let desk = try Desk.open(Folders(flag: home, environment: environment))
    do throws(NotebookFailure) {
      _ = try desk.notebook.create(
        Store.Newcomer(
          name: name, grade: 8, language: machineLanguage(environment),
          timeZone: guessedTimeZone(environment: environment), role: .admin,
          passwordHash: Password.hash(password), isGuest: false), at: Clock.now())
    } catch {
      throw failure(error, path: desk.folders.notebook)
    }
  }

  static func failure(_ failure: NotebookFailure, path: String) -> LaunchFailure {
    if case .fileExists(let path) = failure { return .fileExists(path) }
    return .notebook(Trouble(failure), path: path)
  }
}
