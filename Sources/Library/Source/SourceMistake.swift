/// One mistake in a file that people write, said to its author.
public struct SourceMistake: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as it was named to the reader: `Content/grade-7/ratios.yaml`.
  public var file: String
  /// The line of the field, or of what should have it if it is missing; the first line is 1.
  public var line: Int
  /// Where in the file's tree, the first of a list being 0: `problems[2].answer`. Empty for the file as a
  /// whole.
  public var field: String
  /// What is wrong, in English.
  public var message: String

  public init(file: String, line: Int, field: String, message: String) {
    self.file = file
    self.line = line
    self.field = field
    self.message = message
  }

  /// `Content/grade-7/ratios.yaml:31: problems[2].answer: is missing`.
  public var description: String {
    field.isEmpty ? "\(file):\(line): \(message)" : "\(file):\(line): \(field): \(message)"
  }
}
