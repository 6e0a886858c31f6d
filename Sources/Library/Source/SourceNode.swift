/// A value of a YAML file, with the line on which it begins. Scalars stay as they were written: `0.50` is a
/// text.
struct SourceNode {
  enum Value {
    /// `isPlain`: written without quotes, so that it may also be a number, or true or false.
    case text(String, isPlain: Bool)
    case list([SourceNode])
    case mapping([SourceEntry])
  }

  var line: Int
  var value: Value

  /// What it is, for a message.
  var kindName: String {
    switch value {
    case .text: "a text"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }

  /// The lines of everything within, by field: `hints[0].en`.
  var lines: [String: Int] {
    var lines: [String: Int] = [:]
    gather(into: &lines, under: "")
    return lines
  }

  private func gather(into lines: inout [String: Int], under field: String) {
    switch value {
    case .text: break
    case .list(let items):
      for (index, item) in items.enumerated() {
        let inner = "\(field)[\(index)]"
        lines[inner] = item.line
        item.gather(into: &lines, under: inner)
      }
    case .mapping(let entries):
      for entry in entries {
        let inner = field.isEmpty ? entry.key : "\(field).\(entry.key)"
        lines[inner] = entry.line
        entry.value?.gather(into: &lines, under: inner)
      }
    }
  }
}
