/// What a student asks for who wants to take an exam.
public struct ExamOrder: Equatable, Sendable {
  public var scope: ExamScope
  /// How many questions; a number outside of `scope.breadth.lengths` is taken for the nearest that is inside.
  public var length: Int
  /// Whether the time is limited: the minutes that the questions are expected to take, and the student's extra time.
  public var isTimed: Bool

  public init(_ scope: ExamScope, length: Int? = nil, isTimed: Bool = false) {
    let lengths = scope.breadth.lengths
    self.scope = scope
    self.length = min(lengths.upperBound, max(lengths.lowerBound, length ?? scope.breadth.usualLength))
    self.isTimed = isTimed
  }
}
