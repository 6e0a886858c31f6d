/// Where fresh problems come from, when a student practises freely.
public enum FreshSource: Equatable, Sendable {
  /// Any problem of a topic, the one that was answered longest ago first.
  case topic(Topic.ID)
  /// Any problem of a concept, the one that was answered longest ago first.
  case concept(Concept.ID)
  /// One problem of each of these concepts, the first of them next: what is about to be forgotten. Never empty.
  case review([Concept.ID])
  /// Ever the same kind of problem, with other numbers.
  case problem(Problem.ID)
}
