/// What an answer shows.
public struct Diagnosis: Hashable, Sendable, Codable {
  /// What was asked about.
  public var concept: Concept.ID
  /// 0 to 1.
  public var score: Double
  /// The mistake that was seen; nil where none was recognised.
  public var mistake: SeenMistake?

  public init(concept: Concept.ID, score: Double, mistake: SeenMistake? = nil) {
    self.concept = concept
    self.score = score
    self.mistake = mistake
  }
}

/// A misconception that an answer came from.
public struct SeenMistake: Hashable, Sendable, Codable {
  /// The family whose misconception it is.
  public var family: Problem.ID
  public var misconception: Misconception.ID
  /// The one of the guideline that it is a case of; nil where it is none.
  public var named: GuidelineMisconception.ID?
  /// In words: it completes "It looks as if you …".
  public var name: Phrase

  public init(
    family: Problem.ID, misconception: Misconception.ID, named: GuidelineMisconception.ID?, name: Phrase
  ) {
    self.family = family
    self.misconception = misconception
    self.named = named
    self.name = name
  }

  /// Whether both are one mistake: the same of the guideline, or the same of the family.
  public func isSame(as other: SeenMistake) -> Bool {
    if let named { return named == other.named }
    return other.named == nil && family == other.family && misconception == other.misconception
  }
}
