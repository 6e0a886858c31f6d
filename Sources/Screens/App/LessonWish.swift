import Learning

/// What whoever starts `lectern teach` asks for.
public struct LessonWish: Equatable, Sendable {
  /// nil: it is chosen on the screen.
  public var topic: Topic.ID?

  public init(topic: Topic.ID? = nil) { self.topic = topic }
}
