import Learning

/// What one guideline file says, as far as it could be read.
public struct GuidelineReading: Equatable, Sendable {
  /// nil if it has a mistake.
  public var guideline: Guideline?
  /// Where it is written.
  public var sources = ContentSources()
  /// By line.
  public var mistakes: [SourceMistake] = []
}

/// Reads a guideline file, such as `grade-7/lessons/ratios.yaml`: what the lesson on one topic is taught from.
///
/// All that can be seen in the one file is checked: every field and its kind. What it names, and what its texts say, is
/// for `check(_:)`.
///
/// - Parameter path: how mistakes call the file.
public func readGuidelineFile(_ text: String, path: String) -> GuidelineReading {
  let log = MistakeLog(file: path)
  var reading = GuidelineReading()
  if let root = SourceFile.read(text, log: log),
    let file = FieldReader(root, field: "", known: ["guideline", "plan"], log: log),
    let guideline = GuidelineFileReader(log: log).guideline(of: file), log.isEmpty
  {
    reading.guideline = guideline
    reading.sources.guidelines[guideline.id] = file.place
  }
  reading.mistakes = log.mistakes
  return reading
}

/// Whether a file of the content is a guideline, by where it lies: in a folder `lessons`.
public func isGuidelineFile(_ path: String) -> Bool { path.split(separator: "/").dropLast().last == "lessons" }
