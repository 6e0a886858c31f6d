import Learning

/// What whoever starts `lectern exam` asks for.
public struct ExamWish: Equatable, Sendable {
  /// nil: it is chosen on the screen.
  public var topic: Topic.ID?
  /// How many questions; fewer than ten are a short exam. nil: as many as are usual.
  public var length: Int?
  public var isTimed: Bool
  /// Whether a model may write some of the questions, and asks why.
  public var asksModel: Bool

  public init(topic: Topic.ID? = nil, length: Int? = nil, isTimed: Bool = false, asksModel: Bool = false) {
    self.topic = topic
    self.length = length
    self.isTimed = isTimed
    self.asksModel = asksModel
  }
}
