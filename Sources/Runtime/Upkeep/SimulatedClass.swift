import Learning
import Library

/// A simulated class that takes the lessons of the library, for `lectern simulate lessons`.
public struct SimulatedClass: Sendable {
  private let tutors: [BuiltInTutor]
  /// What could not be read: its lessons are not taken.
  public let mistakes: [String]

  public init(_ content: OpenedContent) {
    let curriculum = content.reading.curriculum
    tutors = curriculum.guidelines.map {
      BuiltInTutor(guideline: $0, families: curriculum.families, concepts: curriculum.concepts)
    }
    mistakes = content.mistakes
  }

  /// How many guidelines there are to be taught.
  public var guidelines: Int { tutors.count }

  /// - Parameter each: called with every lesson.
  public func counts(seed: UInt64, each: (LessonTrial) -> Void = { _ in }) -> LessonCounts {
    LessonCounts(tutors, seed: seed, each: each)
  }
}
