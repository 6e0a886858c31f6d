/// A concept as the choice of what comes next sees it: a place in the map of what leads to what.
public struct ConceptNode: Equatable, Sendable, Identifiable {
  public var id: Concept.ID
  public var subject: Subject.ID
  /// What must be known first.
  public var prerequisites: [Concept.ID]
  /// The rating of its typical problem: the upper median.
  public var typicalRating: Int
  /// It belongs to an earlier school year: taken for known until answers say otherwise, and not offered before.
  public var isAssumed: Bool

  public init(
    id: Concept.ID, subject: Subject.ID, prerequisites: [Concept.ID], typicalRating: Int, isAssumed: Bool = false
  ) {
    self.id = id
    self.subject = subject
    self.prerequisites = prerequisites
    self.typicalRating = typicalRating
    self.isAssumed = isAssumed
  }
}
