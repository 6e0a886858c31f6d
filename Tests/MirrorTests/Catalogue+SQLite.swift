import GRDB

extension Catalogue {
  init(sqlite db: Database) throws {
    self.init()
    for table in try TableShape.all(db) {
      add(table: table.name)
      for column in table.columns {
        add(
          column: column.name, of: table.name, column.kind?.rawValue ?? "SQLite's \(column.sqliteType)",
          nullable: column.isNullable, default: column.defaultValue, isGenerated: column.isGenerated)
      }
      for check in table.checks where check.kindSaid == nil { add(check: check.name, of: table.name) }
      for constraint in table.constraints { addKey(constraint, of: table.name) }
      for constraint in table.unnamed { add(unnamed: constraint, of: table.name) }
      try addIndexes(of: table, db)
    }
    for view in try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'view'") {
      let columns = try String.fetchAll(
        db, sql: "SELECT name FROM pragma_table_xinfo(?) ORDER BY cid", arguments: [view])
      add(view: view, columns: columns.joined(separator: ", "))
    }
  }

  private mutating func addKey(_ constraint: (name: String, tokens: [SQLToken]), of table: String) {
    let words = constraint.tokens.map(\.plain)
    func columns(after start: Int) -> String {
      guard let open = words[start...].firstIndex(of: "("), let close = words[open...].firstIndex(of: ")") else {
        return ""
      }
      return words[(open + 1)..<close].filter { $0 != "," }.joined(separator: ", ")
    }
    func action(_ event: String) -> String {
      for index in words.indices.dropLast(2) where words[index] == "on" && words[index + 1] == event {
        let action = words[index + 2]
        return ["set", "no"].contains(action) ? "\(action) \(words[index + 3])" : action
      }
      return "no action"
    }
    switch words.first {
    case "primary": add(primaryKey: constraint.name, of: table, columns: columns(after: 0))
    case "unique": add(uniqueKey: constraint.name, of: table, columns: columns(after: 0))
    default:
      guard let references = words.firstIndex(of: "references") else {
        return add(unnamed: words.joined(separator: " "), of: table)
      }
      add(
        foreignKey: constraint.name, of: table, columns: columns(after: 0), to: words[references + 1],
        targetColumns: columns(after: references), onUpdate: action("update"), onDelete: action("delete"),
        isDeferred: words.contains("deferred"))
    }
  }

  private mutating func addIndexes(of table: TableShape, _ db: Database) throws {
    let indexes = try Row.fetchAll(
      db,
      sql: """
        SELECT list.name, list."unique" AS is_unique, schema.sql
        FROM pragma_index_list(?) AS list JOIN sqlite_schema AS schema ON schema.name = list.name
        WHERE list.origin = 'c'
        """, arguments: [table.name])
    for index in indexes {
      let sql: String = index["sql"]
      let (columns, condition) = Self.parts(ofIndex: sql)
      add(
        index: index["name"], of: table.name, columns: columns.map { normalised($0, booleans: table.booleans) },
        isUnique: index["is_unique"], where: condition.map { normalised($0, booleans: table.booleans) })
    }
  }

  /// The columns or expressions of an index, and its condition.
  private static func parts(ofIndex sql: String) -> (columns: [String], condition: String?) {
    let all = tokens(of: sql)
    var columns = [""]
    var depth = 0
    for (index, token) in all.enumerated() {
      if token == .sign(")") { depth -= 1 }
      if depth == 0, token.isWord("where") {
        return (columns, all[(index + 1)...].map(\.plain).joined(separator: " "))
      }
      if depth == 1, token == .sign(",") {
        columns.append("")
      } else if depth >= 1 {
        columns[columns.count - 1] += " " + token.plain
      }
      if token == .sign("(") { depth += 1 }
    }
    return (columns, nil)
  }
}

extension TableShape {
  /// Every table that machines share; the search's virtual tables stand apart.
  static func all(_ db: Database) throws -> [TableShape] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT schema.name, schema.sql
        FROM sqlite_schema AS schema JOIN pragma_table_list AS list ON list.name = schema.name
        WHERE list.type = 'table' AND list.schema = 'main' AND schema.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        ORDER BY schema.name
        """)
    return try rows.filter { !Catalogue.standApart.contains($0["name"]) }.map { row in
      var table = TableShape(name: row["name"], sql: row["sql"])
      let said = Dictionary(
        table.checks.compactMap { check in check.kindSaid.map { (check.tokens[0].plain, $0) } },
        uniquingKeysWith: { first, _ in first })
      table.columns = try Row.fetchAll(db, sql: "PRAGMA table_xinfo(\(table.name))").map { column in
        let type: String = column["type"]
        let kind = said[column["name"]] ?? ColumnKind(rawValue: type.lowercased())
        return Column(
          name: column["name"], kind: kind?.inSQLite == type ? kind : nil, sqliteType: type,
          isNullable: column["notnull"] == 0, defaultValue: column["dflt_value"], isGenerated: column["hidden"] != 0)
      }
      return table
    }
  }
}
