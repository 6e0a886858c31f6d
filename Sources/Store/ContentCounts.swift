/// How much content the notebook holds; problems that were withdrawn are not counted.
public struct ContentCounts: Equatable, Sendable {
  public var topics: Int
  public var problems: Int
  /// Problems by school grade.
  public var problemsByGrade: [Int: Int]

  public init(topics: Int, problems: Int, problemsByGrade: [Int: Int]) {
    self.topics = topics
    self.problems = problems
    self.problemsByGrade = problemsByGrade
  }
}
