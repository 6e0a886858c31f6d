import Learning
import Library

/// What `lectern content check` found.
public struct ContentCheck: Encodable, Sendable {
  /// One mistake, by the place where it can be mended.
  public struct Failure: Encodable, Sendable, CustomStringConvertible {
    /// As `Content/grade-7/ratios.yaml`, whatever the folder that was read is called; a file that was named, as it was.
    public var file: String
    /// From 1.
    public var line: Int
    /// Its path in the file: `problems[2].question.bn`.
    public var field: String
    /// What is wrong, in English.
    public var message: String

    /// `Content/grade-7/ratios.yaml:31: problems[2].answer: is missing`.
    public var description: String {
      [field, message].reduce("\(file):\(line)") { $1.isEmpty ? $0 : "\($0): \($1)" }
    }

    init(_ mistake: SourceMistake) {
      (file, line, field, message) = (mistake.file, mistake.line, mistake.field, mistake.message)
    }
  }

  /// The folder that was read; left out where files were named.
  public var folder: String?
  /// How many families could be read, right or wrong: each gives one curated problem, and fresh ones.
  public var families: Int
  /// How many curated problems could be read: one for each family.
  public var problems: Int
  /// How many could be read.
  public var topics: Int
  /// How many could be read.
  public var concepts: Int
  /// How many could be read.
  public var guidelines: Int
  /// How many prompts could be read.
  public var prompts: Int
  /// How many draws of each family were looked at, at most.
  public var draws = seededDraws
  /// What could not be read, then what was read and is wrong; empty when all is well.
  public var failures: [Failure]
  /// Hints that hold the answer of some fresh problem, though not of the curated one: a number that happens to be both.
  public var hints: [Failure]
  /// What leads to other files, where only some were read.
  public var open: [Failure]

  /// Proves what can be proved about everything that was read, or about the guidelines that were named.
  public init(_ content: OpenedContent) {
    if content.guidelineFiles.isEmpty {
      self.init(content.reading, folder: content.folder)
    } else {
      self.init(content.reading, guidelineFiles: content.guidelineFiles)
    }
  }

  private init(_ reading: CurriculumReading, folder: String?) {
    let verdict = check(reading)
    self.folder = folder
    families = reading.curriculum.families.count
    problems = reading.curriculum.problems.count
    topics = reading.curriculum.topics.count
    concepts = reading.curriculum.concepts.count
    guidelines = reading.curriculum.guidelines.count
    prompts = reading.prompts.count
    failures = (reading.mistakes + verdict.mistakes).map(Failure.init)
    hints = verdict.tellingHints.map(Failure.init)
    open = reading.openReferences.map(Failure.init)
  }

  private init(_ reading: CurriculumReading, guidelineFiles files: Set<String>) {
    (families, problems, topics, concepts, prompts) = (0, 0, 0, 0, 0)
    guidelines = reading.sources.guidelines.values.count { files.contains($0.file) }
    failures = (reading.mistakes + checkGuidelines(reading)).filter { files.contains($0.file) }.map(Failure.init)
    (hints, open) = ([], [])
  }
}
