import Foundation
import Testing

/// The files that this project ships, found from this file.
enum ProjectFiles {
  private static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// All of Content/, by their paths from the project's folder.
  static func content() throws -> [(path: String, text: String)] {
    try yaml(in: "Content").filter { $0.path != "Content/prices.yaml" }
  }

  /// What language models cost.
  static func prices() throws -> (path: String, text: String) {
    let file = try yaml(in: "Content").first { $0.path == "Content/prices.yaml" }
    return try #require(file)
  }

  /// All of Themes/, likewise.
  static func themes() throws -> [(path: String, text: String)] { try yaml(in: "Themes") }

  private static func yaml(in folder: String) throws -> [(path: String, text: String)] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(".yaml") }
      .sorted()
      .map { path in
        let text = try String(contentsOf: root.appending(path: "\(folder)/\(path)"), encoding: .utf8)
        return ("\(folder)/\(path)", text)
      }
  }
}
