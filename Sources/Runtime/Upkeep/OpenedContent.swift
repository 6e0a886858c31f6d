import Foundation
import Learning
import Library

/// The content that a `lectern content` command is about: the Content folder that Lectern uses, another one, or some topic
/// files of one.
public struct OpenedContent: Sendable {
  /// What was read.
  let reading: CurriculumReading
  /// The folder; nil where files were named.
  let folder: String?
  /// The guideline files that were named, where nothing else was: the rest was read only because they lead to it.
  let guidelineFiles: Set<String>

  /// - Parameters:
  ///   - paths: a Content folder, or topic files; where there is none, the folder that Lectern uses.
  ///   - isPart: whether there are other files, which prerequisites may lead to. Of named files it is always so.
  public init(
    _ paths: [String], isPart: Bool = false, home: String?, environment: [String: String]
  ) throws(LaunchFailure) {
    let folders = Folders(flag: home, environment: environment)
    let used = folders.find("Content")
    if paths.isEmpty || paths.count == 1 && Folders.isFolder(paths[0]) {
      guard let folder = paths.first ?? used, Folders.isFolder(folder) else {
        throw .noContent(paths.isEmpty ? folders.roots : paths)
      }
      self.folder = folder
      guidelineFiles = []
      reading = readCurriculum(files: ContentDesk.texts(in: folder), isPart: isPart)
      return
    }
    folder = nil
    if paths.allSatisfy(isGuidelineFile) {
      guidelineFiles = Set(paths)
      reading = try Self.reading(guidelines: paths)
      return
    }
    guidelineFiles = []
    var files: [(path: String, text: String)] = []
    for path in paths {
      if Folders.isFolder(path) {
        files += ContentDesk.texts(in: path, named: path + "/")
      } else if let data = FileManager.default.contents(atPath: path) {
        files.append((path, String(decoding: data, as: UTF8.self)))
      } else {
        throw .noContent([path])
      }
    }
    // The subjects are the same for all.
    if let used, !files.contains(where: { $0.path.hasSuffix("subjects.yaml") }),
      let data = FileManager.default.contents(atPath: used + "/subjects.yaml")
    {
      files.append((used + "/subjects.yaml", String(decoding: data, as: UTF8.self)))
    }
    reading = readCurriculum(files: files, isPart: true)
  }

  /// Guidelines with the Content folder that they lie in: they lead to its topics, and share no sentence with another.
  private static func reading(guidelines paths: [String]) throws(LaunchFailure) -> CurriculumReading {
    var files: [String: String] = [:]
    var named: [(path: String, text: String)] = []
    for path in paths {
      guard let data = FileManager.default.contents(atPath: path) else { throw .noContent([path]) }
      named.append((path, String(decoding: data, as: UTF8.self)))
      let absolute = URL(fileURLWithPath: path).standardizedFileURL
      let content = absolute.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
      for file in ContentDesk.texts(in: content, named: content + "/") { files[file.path] = file.text }
    }
    for path in paths { files[URL(fileURLWithPath: path).standardizedFileURL.path] = nil }
    return readCurriculum(files: files.map { (path: $0.key, text: $0.value) } + named, isPart: true)
  }

  /// What could not be read: it is not among what the other commands show.
  public var mistakes: [String] { reading.mistakes.map(\.description) }
}
