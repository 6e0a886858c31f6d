/// What an exam is about: a whole topic, or what the topic's guideline teaches.
public struct ExamScope: Hashable, Sendable, Codable {
  /// How far it reaches: it decides how many questions there are, and how they are mixed.
  public enum Breadth: String, CaseIterable, Hashable, Sendable, Codable {
    /// The study plan of a guideline: 5 to 10 questions; 30, 50 and 20 of a hundred easy, medium and hard (000).
    case guideline
    /// Every concept of the topic: 10 to 20 questions, two or more of each concept.
    case topic

    /// How many questions such an exam may have.
    public var lengths: ClosedRange<Int> {
      switch self {
      case .guideline: 5...10
      case .topic: 10...20
      }
    }

    /// How many it has where nobody says.
    public var usualLength: Int {
      switch self {
      case .guideline: 7
      case .topic: 10
      }
    }
  }

  public var breadth: Breadth
  public var topic: Topic.ID

  public init(_ breadth: Breadth, of topic: Topic.ID) {
    self.breadth = breadth
    self.topic = topic
  }
}
