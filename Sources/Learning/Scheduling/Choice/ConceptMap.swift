/// What a student of one grade can be given: the concepts, what leads to what, and the problems of each.
public struct ConceptMap: Equatable, Sendable {
  /// In the order of the curriculum. Those of earlier grades are assumed.
  public var nodes: [ConceptNode]
  /// Of these concepts, only what may be given now.
  public var problems: [RatedProblem]

  public init(nodes: [ConceptNode], problems: [RatedProblem]) {
    self.nodes = nodes
    self.problems = problems
  }
}
