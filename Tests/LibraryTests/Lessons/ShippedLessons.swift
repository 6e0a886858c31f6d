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

  static func tutor(_ topic: String = "ratios-7") throws -> BuiltInTutor? {
    try tutors().first { $0.guideline.topic == Topic.ID(topic) }
  }
}
