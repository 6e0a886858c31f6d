import Foundation
import Learning
import Library

/// What `lectern content check` found.
public struct ContentCheck: Encodable, Sendable {
  /// One mistake, by the place where it can be mended.
  public struct Failure: Encodable, Sendable {
    /// As `Content/grade-7/ratios.yaml`, whatever the folder that was read is called.
    public var file: String
    /// From 1.
    public var line: Int
    /// Its path in the file: `problems[2].question.bn`.
    public var field: String
    /// What is wrong, in English.
    public var message: String
  }

  /// The folder that was read.
  public var folder: String
  /// How many could be read, right or wrong.
  public var problems: Int
  /// How many could be read.
  public var topics: Int
  /// What could not be read, then what was read and is wrong; empty when all is well.
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
