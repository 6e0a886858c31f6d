import Learning
import Library

/// The guidelines that ship, each with its tutor.
enum ShippedLessons {
  static let reading = Result { readCurriculum(files: try ProjectFiles.content()) }

  static func tutors() throws -> [BuiltInTutor] {
    let curriculum = try reading.get().curriculum
    return curriculum.guidelines.map {
      BuiltInTutor(guideline: $0, families: curriculum.families, concepts: curriculum.concepts)
    }
  }

  /// Every fourth of them, beginning with one of the first four: what is tried in many ways is not tried on all.
  static func some(_ place: Int) throws -> [BuiltInTutor] {
    let tutors = try tutors()
    return tutors.enumerated().filter { $0.offset % 4 == place % min(4, tutors.count) }.map(\.element)
  }

  static func tutor(_ topic: String = "ratios-7") throws -> BuiltInTutor? {
    try tutors().first { $0.guideline.topic == Topic.ID(topic) }
  }
}
