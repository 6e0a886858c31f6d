import Foundation
import Learning
import Library

/// What `lectern content check` found.
public struct ContentCheck: Encodable, Sendable {
  public struct Failure: Encodable, Sendable {
    public var file: String
    public var line: Int
    public var field: String
    public var message: String
  }

  public var folder: String
  public var problems: Int
  public var topics: Int
  public var failures: [Failure]

  /// Reads every file below `folder`, or the Content folder that Lectern uses, and proves what can be proved.
  public init(folder: String?, home: String?, environment: [String: String]) throws(LaunchFailure) {
    let folders = Folders(flag: home, environment: environment)
    guard let folder = folder ?? folders.find("Content"), Folders.isFolder(folder) else {
      throw .noContent(folder.map { [$0] } ?? folders.roots)
    }
    let reading = ContentDesk.read(folder)
    self.folder = folder
    problems = reading.curriculum.problems.count
    topics = reading.curriculum.topics.count
    failures = (reading.mistakes + check(reading)).map {
      Failure(file: $0.file, line: $0.line, field: $0.field, message: $0.message)
    }
  }
}
