/// A mistake that pupils make at every problem of a family.
public struct MisconceptionTemplate: Hashable, Sendable {
  /// What such a pupil answers.
  public enum Answer: Hashable, Sendable {
    case written(PhraseTemplate)
    /// The index of an option, as the author wrote them.
    case option(Int)
    case truth(Expression)
  }

  /// Unique within its family: a slug that is never renamed.
  public var id: Misconception.ID
  /// The wrong answer that it leads to.
  public var answer: Answer
  /// What the pupil did: it completes "It looks as if you …".
  public var name: PhraseTemplate
  /// Why that is not so, and what to think instead, without the answer.
  public var remediation: PhraseTemplate

  public init(id: Misconception.ID, answer: Answer, name: PhraseTemplate, remediation: PhraseTemplate) {
    self.id = id
    self.answer = answer
    self.name = name
    self.remediation = remediation
  }
}
