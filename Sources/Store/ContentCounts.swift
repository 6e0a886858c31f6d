/// How much content the notebook holds; problems that were withdrawn are not counted.
public struct ContentCounts: Equatable, Sendable {
  /// Topics of all subjects and grades.
  public var topics: Int
  /// Problems of all grades: the sum of `problemsByGrade`.
  public var problems: Int
  /// Problems by school grade.
  public var problemsByGrade: [Int: Int]

  public init(topics: Int, problems: Int, problemsByGrade: [Int: Int]) {
    self.topics = topics
    self.problems = problems
    self.problemsByGrade = problemsByGrade
  }
}
