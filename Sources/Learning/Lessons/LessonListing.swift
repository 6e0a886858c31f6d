/// A lesson in a list, without what was said.
public struct LessonListing: Equatable, Sendable, Identifiable {
  public var id: Lesson.ID
  public var guideline: Guideline.ID
  public var title: Phrase
  public var status: Lesson.Status
  /// Steps that were left behind, and how many there are.
  public var step: Int
  public var steps: Int
  /// Per cent of the plan's concepts, to one decimal place.
  public var coverage: Double
  public var began: Instant
  /// When anything happened last.
  public var touched: Instant

  public init(
    id: Lesson.ID, guideline: Guideline.ID, title: Phrase, status: Lesson.Status, step: Int, steps: Int,
    coverage: Double, began: Instant, touched: Instant
  ) {
    self.id = id
    self.guideline = guideline
    self.title = title
    self.status = status
    self.step = step
    self.steps = steps
    self.coverage = coverage
    self.began = began
    self.touched = touched
  }

  public init(_ lesson: Lesson, touched: Instant) {
    id = lesson.id
    guideline = lesson.plan.guideline
    title = lesson.plan.title
    status = lesson.status
    step = lesson.step
    steps = lesson.plan.steps.count
    coverage = lesson.coverage
    began = lesson.began
    self.touched = touched
  }
}
