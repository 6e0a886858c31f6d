/// A table as SQLite's own text describes it: `PRAGMA` does not tell the names of constraints.
struct TableShape {
  struct Column {
    let name: String
    let kind: ColumnKind?
    let sqliteType: String
    let isNullable: Bool
    let defaultValue: String?
    let isGenerated: Bool
  }

  struct Check {
    let name: String
    let tokens: [SQLToken]
    /// The kind of the column whose type says this in PostgreSQL.
    let kindSaid: ColumnKind?
  }

  let name: String
  var columns: [Column] = []
  let checks: [Check]
  /// Every other constraint: its name, and its words.
  let constraints: [(name: String, tokens: [SQLToken])]
  let unnamed: [String]

  var booleans: Set<String> { Set(columns.filter { $0.kind == .boolean }.map(\.name)) }

  /// The columns that a check is about.
  func columns(of check: Check) -> [Column] {
    columns.filter { column in check.tokens.contains(.word(column.name)) }
  }

  init(name: String, sql: String) {
    self.name = name
    var checks: [Check] = []
    var constraints: [(name: String, tokens: [SQLToken])] = []
    var unnamed: [String] = []
    for item in Self.items(of: tokens(of: sql)) {
      if item.first?.isWord("constraint") == true {
        let rest = Array(item.dropFirst(2))
        if rest.first?.isWord("check") == true {
          checks.append(Self.check(item[1].plain, Array(rest.dropFirst(2).dropLast())))
        } else {
          constraints.append((item[1].plain, rest))
        }
      } else if Self.hasUnnamedConstraint(item) {
        unnamed.append(item.map(\.plain).joined(separator: " "))
      }
    }
    (self.checks, self.constraints, self.unnamed) = (checks, constraints, unnamed)
  }

  private static func check(_ name: String, _ tokens: [SQLToken]) -> Check {
    let plain = tokens.map(\.plain)
    let kind = ColumnKind.allCases.first { kind in
      guard name.hasSuffix("_form"), let column = plain.first, let form = kind.form(of: column) else { return false }
      return Self.plain(form) == plain
    }
    return Check(name: name, tokens: tokens, kindSaid: kind)
  }

  private static func plain(_ sql: String) -> [String] { tokens(of: sql).map(\.plain) }

  private static func hasUnnamedConstraint(_ item: [SQLToken]) -> Bool {
    var depth = 0
    for token in item {
      if token == .sign("(") { depth += 1 }
      if token == .sign(")") { depth -= 1 }
      if depth == 0, ["check", "references", "unique", "primary", "foreign"].contains(where: token.isWord) {
        return true
      }
    }
    return false
  }

  /// What stands between the commas of the outermost parentheses. A constraint that a column brought along when it was added
  /// later is an item of its own.
  private static func items(of tokens: [SQLToken]) -> [[SQLToken]] {
    var items: [[SQLToken]] = [[]]
    var depth = 0
    for token in tokens {
      if token == .sign(")") { depth -= 1 }
      if depth == 1, token == .sign(",") {
        items.append([])
      } else if depth == 1, token.isWord("constraint"), items.last?.isEmpty == false {
        items.append([token])
      } else if depth >= 1 {
        items[items.count - 1].append(token)
      }
      if token == .sign("(") { depth += 1 }
    }
    return items
  }
}
