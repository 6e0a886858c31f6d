/// A problem as it is carried between the item bank and a file that other people write or read.
public struct PortableProblem: Hashable, Sendable {
  /// The same whenever the same problem is read again.
  public var id: Problem.ID
  /// A topic's slug, or its name in either language.
  public var topic: String
  /// School grade, 1 to 12; nil where it is its topic's.
  public var grade: Int?
  /// What is asked, at most `longestStatement` characters in each language.
  public var statement: Wording
  /// The right answer, which is judged right against itself.
  public var key: AnswerKey
  /// The worked solution; nil where there is none.
  public var explanation: Wording?
  /// Level 1 to 10.
  public var difficulty: Difficulty

  /// Longer than in the shipped content: others tell stories.
  public static let longestStatement = 4_000

  public init(
    id: Problem.ID, topic: String, grade: Int?, statement: Wording, key: AnswerKey, explanation: Wording?,
    difficulty: Difficulty
  ) {
    self.id = id
    self.topic = topic
    self.grade = grade
    self.statement = statement
    self.key = key
    self.explanation = explanation
    self.difficulty = difficulty
  }

  /// Minutes that a pupil is expected to need, by how hard it is.
  public var minutes: Int {
    switch difficulty.band {
    case .easy: 2
    case .medium: 4
    case .hard: 6
    }
  }
}
