/// What a student asks for who wants to take an exam.
public struct ExamOrder: Equatable, Sendable {
  public var scope: ExamScope
  /// How many questions; a number outside of `scope.breadth.lengths` is taken for the nearest that is inside.
  public var length: Int
  /// Whether the time is limited: the minutes that the questions are expected to take, and the student's extra time.
  public var isTimed: Bool
  /// Whether some of the questions may be a language model's.
  public var asksModel: Bool

  public init(_ scope: ExamScope, length: Int? = nil, isTimed: Bool = false, asksModel: Bool = false) {
    let lengths = scope.breadth.lengths
    self.scope = scope
    self.length = min(lengths.upperBound, max(lengths.lowerBound, length ?? scope.breadth.usualLength))
    self.isTimed = isTimed
    self.asksModel = asksModel
  }

  /// The most questions of a model: three in ten, and three at most, so that the exam stays one of problems that people have
  /// proved, and a tutor can look at each that is new.
  public static func mostWritten(of length: Int) -> Int { min(3, length * 3 / 10) }
}
