/// One thing to understand within a topic; mastery is counted by concept.
public struct Concept: Equatable, Sendable, Identifiable {
  public typealias ID = Identifier<Concept>
  public var id: ID
  public var topic: Topic.ID
  public var name: Phrase

  public init(id: ID, topic: Topic.ID, name: Phrase) {
    self.id = id
    self.topic = topic
    self.name = name
  }
}
