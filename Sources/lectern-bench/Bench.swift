import Foundation
import Glibc
import Learning
import Library
import Runtime
import Store

/// What the figures share: a folder of their own, the checkout's content, and the program beside this one.
final class Bench {
  /// Removed afterwards. Below /var/tmp, which lies on a disk where /tmp may lie in memory.
  let folder: String
  /// The checkout's own.
  let contentFolder: String
  let themesFolder: String
  let contentFiles: [(path: String, text: String)]
  let curriculum: Curriculum
  private var filled: FilledNotebook?

  init() throws {
    let here = Folders(flag: FileManager.default.currentDirectoryPath, environment: [:])
    guard let contentFolder = here.find("Content"), let themesFolder = here.find("Themes") else {
      throw BenchFailure("There is no Content/ and Themes/ here: run it in the checkout.")
    }
    (self.contentFolder, self.themesFolder) = (contentFolder, themesFolder)
    folder = "/var/tmp/lectern-bench-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let names = try FileManager.default.subpathsOfDirectory(atPath: contentFolder).filter {
      $0.hasSuffix(".yaml")
    }
    contentFiles = try names.sorted().map {
      (path: "Content/" + $0, text: try String(contentsOfFile: contentFolder + "/" + $0, encoding: .utf8))
    }
    curriculum = readCurriculum(files: contentFiles).curriculum
  }

  func clear() {
    do { try FileManager.default.removeItem(atPath: folder) } catch {
      print("\(folder) is still there: \(error)")
    }
  }

  /// The program that lies beside this one.
  func lectern() throws -> String {
    let path = (Folders.executable as NSString).deletingLastPathComponent + "/lectern"
    guard access(path, X_OK) == 0 else {
      throw BenchFailure("\(path) is not there: swift build -c release")
    }
    return path
  }

  /// A program of this machine, by its name; nil where it is not installed.
  func installed(_ program: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(program)" }
      .first { access($0, X_OK) == 0 }
  }

  /// A home folder with content and themes, and no notebook yet.
  func makeHome(_ name: String) throws -> String {
    let home = folder + "/" + name
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: false)
    try FileManager.default.copyItem(atPath: contentFolder, toPath: home + "/Content")
    try FileManager.default.copyItem(atPath: themesFolder, toPath: home + "/Themes")
    return home
  }

  /// A home in which a Bengali pupil of grade 7 has signed in, with the problems installed.
  func makeHome(_ name: String, passwordHash: String? = nil) throws -> (home: String, pupil: Person.ID) {
    let home = try makeHome(name)
    let notebook = try Notebook.open(at: home + "/lectern.db", now: Clock.now(), seed: 1)
    try notebook.install(curriculum, hash: "bench", at: Clock.now())
    let pupil = try notebook.create(.benchPupil(passwordHash: passwordHash), at: Clock.now())
    try notebook.signedIn(pupil, at: Clock.now())
    return (home, pupil)
  }

  /// The notebook with 100,000 answers, made when it is first asked for.
  func filledNotebook() throws -> FilledNotebook {
    if let filled { return filled }
    let made = try FilledNotebook(in: try makeHome("filled"), curriculum)
    filled = made
    return made
  }

  /// What a program is started with: nothing of the person who measures.
  func environment(home: String) -> [String: String] {
    [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": home,
      "LECTERN_HOME": home,
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
    ]
  }
}

extension Newcomer {
  static func benchPupil(passwordHash: String? = nil) -> Newcomer {
    Newcomer(name: "Asha", grade: 7, language: .bengali, timeZone: "Asia/Kolkata", passwordHash: passwordHash)
  }
}
