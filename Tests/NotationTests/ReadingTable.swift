import Notation

/// What pupils type, and how it is read: each line is the text, the convention, and the formula printed on one line.
enum ReadingTable {
  struct Case {
    var text: String
    var convention: Convention
    /// What is expected.
    var rest: [String]
  }

  /// `a` reads letters, `l` lists, `s` solutions, and nothing one number.
  private static let conventions: [String: Convention] = [
    "a": .algebra, "l": .list, "s": .solutions, "": .number,
  ]

  static func cases(_ table: String) -> [Case] {
    table.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "¦").map { $0.trimmingSpaces }
      guard parts.count > 2, let convention = conventions[parts[1]] else { return nil }
      return Case(text: parts[0], convention: convention, rest: Array(parts.dropFirst(2)))
    }
  }
}

extension Substring {
  /// Without the spaces of the table at either end.
  fileprivate var trimmingSpaces: String {
    let end = lastIndex { $0 != " " }
    return end.map { String(self[...$0].drop { $0 == " " }) } ?? ""
  }
}
