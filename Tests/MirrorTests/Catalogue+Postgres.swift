@testable import lectern_server

extension Catalogue {
  init(postgres connection: PostgresConnection) throws {
    self.init()
    try addColumns(connection)
    try addConstraints(connection)
    try addIndexes(connection)
    let views = try connection.query(
      """
      SELECT relname, string_agg(attname, ', ' ORDER BY attnum)
      FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attnum > 0
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm')
      GROUP BY relname
      """)
    for row in views { add(view: row[0] ?? "", columns: row[1] ?? "") }
  }

  private mutating func addColumns(_ connection: PostgresConnection) throws {
    let rows = try connection.query(
      """
      SELECT relname, attname, format_type(atttypid, atttypmod), attnotnull, attgenerated <> '',
        CASE WHEN attgenerated = '' THEN pg_get_expr(adbin, adrelid) END
      FROM pg_class
      JOIN pg_attribute ON attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped
      LEFT JOIN pg_attrdef ON adrelid = pg_class.oid AND adnum = attnum
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
      """)
    for row in rows {
      guard let table = row[0], let column = row[1], let type = row[2] else { continue }
      if Self.standApart.contains(table) { continue }
      add(table: table)
      add(
        column: column, of: table,
        ColumnKind.allCases.first { $0.inPostgres == type }?.rawValue ?? "PostgreSQL's \(type)",
        nullable: row[3] == "f", default: row[5], isGenerated: row[4] == "t")
    }
  }

  private mutating func addConstraints(_ connection: PostgresConnection) throws {
    let rows = try connection.query(
      """
      SELECT conname, contype, source.relname, target.relname,
        (SELECT string_agg(attname, ', ' ORDER BY place) FROM unnest(conkey) WITH ORDINALITY AS key (number, place)
          JOIN pg_attribute ON attrelid = conrelid AND attnum = number),
        (SELECT string_agg(attname, ', ' ORDER BY place) FROM unnest(confkey) WITH ORDINALITY AS key (number, place)
          JOIN pg_attribute ON attrelid = confrelid AND attnum = number),
        confupdtype, confdeltype, condeferred
      FROM pg_constraint
      JOIN pg_class AS source ON source.oid = conrelid
      LEFT JOIN pg_class AS target ON target.oid = confrelid
      WHERE connamespace = 'public'::regnamespace
      """)
    let actions = ["a": "no action", "r": "restrict", "c": "cascade", "n": "set null", "d": "set default"]
    for row in rows {
      guard let name = row[0], let table = row[2], !Self.standApart.contains(table) else { continue }
      switch row[1] {
      case "p": add(primaryKey: name, of: table, columns: row[4] ?? "")
      case "u": add(uniqueKey: name, of: table, columns: row[4] ?? "")
      case "c": add(check: name, of: table)
      case "f":
        add(
          foreignKey: name, of: table, columns: row[4] ?? "", to: row[3] ?? "", targetColumns: row[5] ?? "",
          onUpdate: actions[row[6] ?? ""] ?? "", onDelete: actions[row[7] ?? ""] ?? "", isDeferred: row[8] == "t")
      default: add(unnamed: "\(name) of type \(row[1] ?? "")", of: table)
      }
    }
  }

  private mutating func addIndexes(_ connection: PostgresConnection) throws {
    let rows = try connection.query(
      """
      SELECT index.relname, source.relname, indisunique, pg_get_expr(indpred, indrelid),
        (SELECT string_agg(
            pg_get_indexdef(indexrelid, place, true) || CASE WHEN indoption[place - 1] & 1 = 1 THEN ' desc' ELSE '' END,
            E'\\n' ORDER BY place)
          FROM generate_series(1, indnkeyatts) AS place)
      FROM pg_index
      JOIN pg_class AS index ON index.oid = indexrelid
      JOIN pg_class AS source ON source.oid = indrelid
      WHERE index.relnamespace = 'public'::regnamespace
        AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u'))
      """)
    for row in rows {
      guard let name = row[0], let table = row[1], !Self.standApart.contains(table) else { continue }
      let columns = (row[4] ?? "").split(separator: "\n").map { normalised(String($0)) }
      add(index: name, of: table, columns: columns, isUnique: row[2] == "t", where: row[3].map { normalised($0) })
    }
  }
}
