import Synchronization

/// How columns are called in SQL, and their properties in Swift. Every name is worked out once: rows come by the
/// hundred thousand.
enum ColumnNames {
  struct Property: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ column: String) { stringValue = ColumnNames.property(of: column) }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  private static let columns = Mutex<[String: String]>([:])
  private static let properties = Mutex<[String: String]>([:])
  private static let initialisms: Set<Substring> = ["id", "json", "url"]

  /// `s3_prefix` of `s3Prefix`, `state_json` of `stateJSON`: a word begins at every capital that follows none.
  static func column(of property: String) -> String {
    columns.withLock { known in
      if let column = known[property] { return column }
      var column = ""
      var wasCapital = false
      for letter in property {
        if letter.isUppercase && !wasCapital { column += "_" }
        wasCapital = letter.isUppercase
        column += letter.lowercased()
      }
      known[property] = column
      return column
    }
  }

  static func property(of column: String) -> String {
    properties.withLock { known in
      if let property = known[column] { return property }
      let words = column.split(separator: "_")
      let property = words.dropFirst().reduce(into: words.first.map(String.init) ?? "") { name, word in
        name += initialisms.contains(word) ? word.uppercased() : word.prefix(1).uppercased() + word.dropFirst()
      }
      known[column] = property
      return property
    }
  }
}
