/// A mistake that pupils make at a problem, known by the answer that it leads to.
public struct Misconception: Hashable, Sendable, Identifiable {
  /// Unique within its problem: a slug that is never renamed.
  public typealias ID = Identifier<Misconception>

  public var id: ID
  /// The wrong answer that it produces, written and read like the key.
  public var answer: Phrase
  /// What the pupil did: it completes "It looks as if you …". Empty where nobody has said it.
  public var name: Phrase
  /// Why that is not so, and what to think instead, without the answer. Empty where nobody has said it.
  public var remediation: Phrase

  public init(id: ID, answer: Phrase, name: Phrase = Phrase(""), remediation: Phrase = Phrase("")) {
    self.id = id
    self.answer = answer
    self.name = name
    self.remediation = remediation
  }
}
