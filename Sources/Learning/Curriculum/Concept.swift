/// One thing to understand within a topic; mastery is counted by concept.
public struct Concept: Equatable, Sendable, Identifiable {
  /// A slug of the content, unique among everything that has one.
  public typealias ID = Identifier<Concept>
  /// Never changed once it has shipped: problems, and what is known of a student, refer to it.
  public var id: ID
  /// The topic that it belongs to; a problem about it must be of the same topic.
  public var topic: Topic.ID
  /// What is to be understood, in a few words.
  public var name: Phrase
  /// The concepts, of any topic, to know before this one.
  public var needs: [ID]

  public init(id: ID, topic: Topic.ID, name: Phrase, needs: [ID] = []) {
    self.id = id
    self.topic = topic
    self.name = name
    self.needs = needs
  }
}
