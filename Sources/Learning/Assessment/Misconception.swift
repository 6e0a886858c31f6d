/// A mistake that pupils make at a problem, known by the answer that it leads to.
public struct Misconception: Hashable, Sendable, Identifiable {
  /// Unique within its problem: a slug that is never renamed.
  public typealias ID = Identifier<Misconception>

  public var id: ID
  /// The wrong answer that it produces, written and read like the key.
  public var answer: Phrase

  public init(id: ID, answer: Phrase) {
    self.id = id
    self.answer = answer
  }
}
