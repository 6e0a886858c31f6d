/// Where in the files a thing is written: a topic, a concept, a problem.
public struct SourcePlace: Hashable, Sendable {
  /// The file as it was named to the reader.
  public var file: String
  /// The line on which the thing begins; the first line is 1.
  public var line: Int
  /// Its field in the file's tree: `problems[2]`.
  public var field: String
  /// The lines of the fields within it: `question.bn`, `hints[0].en`.
  var lines: [String: Int]

  /// The line of a field within the thing, or of the nearest that encloses the field and is written.
  public func line(of inner: String) -> Int {
    var inner = inner[...]
    while !inner.isEmpty {
      if let line = lines[String(inner)] { return line }
      inner = inner.lastIndex { $0 == "." || $0 == "[" }.map { inner[..<$0] } ?? ""
    }
    return line
  }

  /// A mistake in a field within the thing; in the thing itself if `inner` is empty.
  func mistake(in inner: String, _ message: String) -> SourceMistake {
    let whole = inner.isEmpty ? field : field.isEmpty ? inner : "\(field).\(inner)"
    return SourceMistake(file: file, line: line(of: inner), field: whole, message: message)
  }
}
