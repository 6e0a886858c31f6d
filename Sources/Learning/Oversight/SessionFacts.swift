/// What the built-in summariser is told of a session: everything that it says follows from this.
public struct SessionFacts: Equatable, Sendable {
  /// How one concept went.
  public struct Line: Equatable, Sendable {
    public var concept: Phrase
    public var right: Int
    public var answered: Int

    public init(concept: Phrase, right: Int, answered: Int) {
      self.concept = concept
      self.right = right
      self.answered = answered
    }
  }

  public enum Kind: String, CaseIterable, Sendable { case lesson, exam, held }

  public var kind: Kind
  public var title: Phrase
  /// nil where nobody noted it.
  public var minutes: Int?
  /// In the order in which they came up.
  public var lines: [Line]
  /// The mistakes that were seen, the most frequent first: each completes "It looks as if you …".
  public var mistakes: [Phrase]
  /// Marks of an exam.
  public var score: Double?
  public var total: Int?
  /// More than one subject is in it.
  public var subjects: [Phrase]
  /// Nothing is known of what was said.
  public var isEmpty: Bool

  public init(
    kind: Kind, title: Phrase, minutes: Int?, lines: [Line] = [], mistakes: [Phrase] = [], score: Double? = nil,
    total: Int? = nil, subjects: [Phrase] = [], isEmpty: Bool
  ) {
    self.kind = kind
    self.title = title
    self.minutes = minutes
    self.lines = lines
    self.mistakes = mistakes
    self.score = score
    self.total = total
    self.subjects = subjects
    self.isEmpty = isEmpty
  }
}
