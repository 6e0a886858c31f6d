/// Where fresh problems come from, when a student practises freely.
public enum FreshSource: Equatable, Sendable {
  /// Any problem of a topic, the one that was answered longest ago first.
  case topic(Topic.ID)
  /// Ever the same kind of problem, with other numbers.
  case problem(Problem.ID)
}
