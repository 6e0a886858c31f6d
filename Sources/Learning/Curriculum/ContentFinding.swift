/// Something that is wrong with the content, said to its authors.
public struct ContentFinding: Hashable, Sendable, CustomStringConvertible {
  /// The problem that it is in; nil where it is in none.
  public var problem: Problem.ID?
  /// The topic that it is in; nil where a subject is wrong.
  public var topic: Topic.ID?
  /// The guideline that it is in; nil where it is in none.
  public var guideline: Guideline.ID?
  /// Where: `statement.bn`, `hints[0].en`, `key`.
  public var field: String
  /// What is wrong, in English.
  public var message: String

  public init(
    problem: Problem.ID? = nil, topic: Topic.ID? = nil, guideline: Guideline.ID? = nil, field: String, message: String
  ) {
    self.problem = problem
    self.topic = topic
    self.guideline = guideline
    self.field = field
    self.message = message
  }

  /// `ratios-7-map-scale: hints[0].en: contains the answer`.
  public var description: String {
    [problem?.rawValue ?? topic?.rawValue ?? guideline?.rawValue, field, message].compactMap(\.self).joined(
      separator: ": ")
  }
}
