/// All the mistakes of what was read, in the order of files and lines; never empty when it is thrown or
/// returned.
public struct SourceMistakes: Error, Equatable, Sendable, CustomStringConvertible {
  /// At least one, by file and line.
  public var all: [SourceMistake]

  public init(_ all: [SourceMistake]) { self.all = all }

  /// One mistake a line.
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
