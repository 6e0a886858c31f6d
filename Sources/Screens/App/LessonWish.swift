import Learning

/// What whoever starts `lectern teach` asks for.
public struct LessonWish: Equatable, Sendable {
  /// nil: it is chosen on the screen.
  public var order: LessonOrder?

  public init(_ order: LessonOrder? = nil) { self.order = order }
}
