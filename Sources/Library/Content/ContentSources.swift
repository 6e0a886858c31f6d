import Learning

/// Where in the files everything is written.
public struct ContentSources: Equatable, Sendable {
  public var subjects: [Subject.ID: SourcePlace] = [:]
  public var topics: [Topic.ID: SourcePlace] = [:]
  public var concepts: [Concept.ID: SourcePlace] = [:]
  public var problems: [Problem.ID: SourcePlace] = [:]

  public init() {}
}
