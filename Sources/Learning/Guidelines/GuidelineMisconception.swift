/// A mistake that a lesson looks for. Several families may show it, each by an answer of its own.
public struct GuidelineMisconception: Hashable, Sendable, Identifiable, Codable {
  /// Unique within its guideline: a slug that is never renamed.
  public typealias ID = Identifier<GuidelineMisconception>

  /// A misconception of a family: a pupil who holds the one of the lesson answers there as this one says.
  public struct Sighting: Hashable, Sendable, Codable {
    public var family: Problem.ID
    public var misconception: Misconception.ID

    public init(family: Problem.ID, misconception: Misconception.ID) {
      self.family = family
      self.misconception = misconception
    }
  }

  public var id: ID
  /// What the pupil does: it completes "It looks as if you …".
  public var name: Phrase
  /// Where it is seen: one or more.
  public var seen: [Sighting]
  /// Why that is not so, and what to think instead: fuller than what a family says.
  public var remediation: Phrase

  private enum CodingKeys: String, CodingKey {
    case id = "slug"
    case name, seen, remediation
  }

  public init(id: ID, name: Phrase, seen: [Sighting], remediation: Phrase) {
    self.id = id
    self.name = name
    self.seen = seen
    self.remediation = remediation
  }
}
