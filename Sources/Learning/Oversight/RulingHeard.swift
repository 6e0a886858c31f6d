/// A ruling as the student hears of it: what it was about, and what was decided.
public struct RulingHeard: Equatable, Sendable, Identifiable {
  /// That of the dispute.
  public var id: Dispute.ID
  /// The statement of the problem.
  public var about: Phrase
  public var ruling: Dispute.Ruling

  public init(id: Dispute.ID, about: Phrase, ruling: Dispute.Ruling) {
    self.id = id
    self.about = about
    self.ruling = ruling
  }
}
