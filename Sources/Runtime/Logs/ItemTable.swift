import Learning

/// What is known of problems before a log is read: a table with the columns item_id, rating and skill_id.
struct ItemTable {
  private(set) var ratings: [String: Int] = [:]
  /// The rating of a skill's typical problem: the upper median of its problems.
  private(set) var typical: [String: Int] = [:]

  /// Nothing is known: every problem is an ordinary one.
  init() {}

  init(_ path: String) throws(TableFailure) {
    var ofSkill: [String: [Int]] = [:]
    var found: [String: Int] = [:]
    var table = try TableReader(path)
    try table.eachRow(columns: ["item_id", "rating", "skill_id"]) { row throws(TableFailure) in
      guard let rating = Double(row[1]), (-10_000...10_000).contains(rating) else {
        throw .line(row.line, "rating \"\(row[1])\" is no number from -10000 to 10000", path: path)
      }
      found[row[0]] = Int(rating.rounded())
      ofSkill[row[2], default: []].append(Int(rating.rounded()))
    }
    ratings = found
    typical = ofSkill.mapValues { $0.sorted()[$0.count / 2] }
  }
}
