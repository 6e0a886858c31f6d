import Learning

/// What one topic file says, as far as it could be read: a problem that has a mistake is not among them.
public struct TopicReading: Equatable, Sendable {
  /// nil if the topic itself has a mistake; then there are no problems either, but theirs are among the
  /// mistakes.
  public var topic: Topic?
  /// In the order of the file; one that could not be read is not among them.
  public var concepts: [Concept] = []
  /// In the order of the file; one that could not be read, or whose concept could not, is not among them.
  public var problems: [Problem] = []
  /// What fresh problems are drawn from: one for each of `problems`.
  public var families: [Family] = []
  /// Every slug that the file gives to something, also where the thing has a mistake.
  var slugs: Set<String> = []
  /// Where the topic, its concepts and its problems are written.
  public var sources = ContentSources()
  /// By line.
  public var mistakes: [SourceMistake] = []
}

/// Reads a topic file, such as `grade-7/ratios.yaml`: one topic with its concepts, and the problems about it.
///
/// All that can be seen in the one file is checked: every field and its kind, the slugs (a topic's ends with
/// its grade, a problem's begins with its topic's), the concepts that problems name, the letter of the right
/// option. What the texts say is for `check(_:)`.
///
/// - Parameter path: how mistakes call the file.
public func readTopicFile(_ text: String, path: String) -> TopicReading {
  let log = MistakeLog(file: path)
  var reading = TopicReading()
  if let root = SourceFile.read(text, log: log),
    let file = FieldReader(root, field: "", known: ["topic", "problems"], log: log)
  {
    var reader = TopicFileReader(log: log)
    reader.read(file)
    reading = reader.reading
  }
  reading.mistakes = log.mistakes
  return reading
}
