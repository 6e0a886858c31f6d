/// A key of a mapping and its value. The line is the key's.
struct SourceEntry {
  var key: String
  var line: Int
  /// nil if it was refused, and that was noted.
  var value: SourceNode?
}
