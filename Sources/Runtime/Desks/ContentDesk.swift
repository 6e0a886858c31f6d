import Crypto
import Foundation
import Learning
import Library
import Store

/// Brings the content files into the notebook when they have changed, and otherwise does not read them.
public enum ContentDesk {
  /// What became of the installation.
  public enum Outcome: Equatable, Sendable {
    case unchanged, installed(problems: Int)
    /// The files have mistakes: what was installed before stays.
    case mistakes([String])
    case noFolder
  }

  /// A file below Content/, by its path from there.
  struct File {
    var path: String
    var size: Int
    var modified: Double
  }

  /// The prompts among them are no part of what is installed: they are read when a model is asked.
  static func files(in folder: String, withPrompts: Bool = false) -> [File] {
    // The walker goes through folders, not through links; the folder itself may be one.
    let root = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    guard let walker = FileManager.default.enumerator(atPath: root) else { return [] }
    var files: [File] = []
    for case let path as String in walker where path.hasSuffix(".yaml") && path != PriceDesk.file {
      if !withPrompts, isPromptFile(path) { continue }
      var status = stat()
      if stat(folder + "/" + path, &status) == 0 {
        let modified = Double(status.st_mtim.tv_sec) + Double(status.st_mtim.tv_nsec) / 1e9
        files.append(File(path: path, size: Int(status.st_size), modified: modified))
      }
    }
    return files.sorted { $0.path < $1.path }
  }

  /// Of what is installed from the files: raised when Lectern begins to install more, so that every notebook gets it.
  private static let edition = 3

  /// Changes when a file is added, removed, or written: names, sizes and times, not the texts.
  static func fingerprint(of files: [File]) -> String {
    var hash = SHA256()
    hash.update(data: Data("\(edition)\n".utf8))
    for file in files { hash.update(data: Data("\(file.path)\u{0}\(file.size)\u{0}\(file.modified)\n".utf8)) }
    return hash.finalize().map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }

  static func read(_ folder: String) -> CurriculumReading {
    readCurriculum(files: texts(of: files(in: folder), in: folder))
  }

  /// The content files of a folder and its prompts, each under its path from there with `prefix` before it.
  static func texts(in folder: String, named prefix: String = "Content/") -> [(path: String, text: String)] {
    texts(of: files(in: folder, withPrompts: true), in: folder, named: prefix)
  }

  private static func texts(
    of files: [File], in folder: String, named prefix: String = "Content/"
  ) -> [(path: String, text: String)] {
    files.map { file in
      let data = FileManager.default.contents(atPath: folder + "/" + file.path) ?? Data()
      return (path: prefix + file.path, text: String(decoding: data, as: UTF8.self))
    }
  }

  /// Reads the files below `folder` and installs them, unless they are those that were installed last.
  public static func install(
    from folder: String?, into notebook: Notebook, at now: Instant
  ) throws(NotebookFailure) -> Outcome {
    guard let folder else { return .noFolder }
    let files = files(in: folder)
    // A folder that has been emptied by mistake withdraws nothing.
    if files.isEmpty { return .noFolder }
    let fingerprint = fingerprint(of: files)
    if try notebook.contentHash() == fingerprint { return .unchanged }
    let reading = read(folder)
    guard reading.mistakes.isEmpty else { return .mistakes(reading.mistakes.map { "\($0)" }) }
    try notebook.install(reading.curriculum, hash: fingerprint, at: now)
    return .installed(problems: reading.curriculum.problems.count)
  }
}
