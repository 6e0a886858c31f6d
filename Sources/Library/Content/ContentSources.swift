import Learning

/// Where in the files everything is written.
public struct ContentSources: Equatable, Sendable {
  /// Where each subject begins in `subjects.yaml`.
  public var subjects: [Subject.ID: SourcePlace] = [:]
  /// Where each topic begins: at the head of its own file.
  public var topics: [Topic.ID: SourcePlace] = [:]
  /// Where each concept begins: in its topic's file.
  public var concepts: [Concept.ID: SourcePlace] = [:]
  /// Where each problem begins: in its topic's file, with the lines of its fields.
  public var problems: [Problem.ID: SourcePlace] = [:]

  /// Where each guideline begins: at the head of its own file.
  public var guidelines: [Guideline.ID: SourcePlace] = [:]

  public init() {}
}
