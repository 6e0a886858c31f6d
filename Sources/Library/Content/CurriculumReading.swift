import Learning

/// What all the content files say together, as far as they could be read.
public struct CurriculumReading: Equatable, Sendable {
  /// What could be read, without what leads to something that could not: every slug in it leads somewhere. In
  /// the order of the files' paths.
  public var curriculum = Curriculum()
  /// What models are asked: no part of the curriculum, and read from the files whenever it is needed.
  public var prompts: [TutorPrompt] = []
  /// Where everything in `curriculum` is written.
  public var sources = ContentSources()
  /// By file and line. Content with mistakes is not to be installed.
  public var mistakes: [SourceMistake] = []
  /// Slugs that lead to nothing in these files, by file and line: they are mistakes, unless other files are still to be
  /// read.
  public var openReferences: [SourceMistake] = []
}

/// Reads the content: `Content/subjects.yaml`, a file a topic, such as `Content/grade-7/ratios.yaml`, and beside it its
/// guideline, `Content/grade-7/lessons/ratios.yaml`; and the prompts, `Content/prompts/hint.yaml`.
///
/// Beyond what each file shows by itself: no slug is used twice anywhere, every topic's subject is there, and
/// a topic lies in the folder of its grade. The order of `files` does not matter.
///
/// - Parameter isPart: whether there are other files, which subjects, prerequisites and needs may lead to.
public func readCurriculum(files: [(path: String, text: String)], isPart: Bool = false) -> CurriculumReading {
  var reader = CurriculumReader()
  for file in files.sorted(by: { $0.path < $1.path }) { reader.read(file.text, path: file.path) }
  var reading = reader.finished
  if !isPart {
    reading.mistakes = (reading.mistakes + reading.openReferences).inOrder
    reading.openReferences = []
  }
  return reading
}
