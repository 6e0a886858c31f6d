import GRDB
import Learning

/// A column of evidence, and what a cell must be so that the row can be read as its record.
struct EvidenceColumn {
  /// Which cells a column takes. `null` is the table's own affair, as are ranges and the words of a closed list: its
  /// checks refuse what does not fit.
  enum Form {
    case text, integer, real
    /// `2026-11-21T06:49:28.000Z`
    case moment
    /// `2026-11-21T06:49:28.000Z-0000`
    case hybridTime
  }

  let name: String
  let utf8: [UInt8]
  let form: Form
  /// What it points to.
  let reference: RowReference?

  /// In alphabetical order, as a file has them: the columns that are stored, which generated ones are not.
  static func all(of record: any EvidenceRecord.Type, _ references: [RowReference], _ db: Database) throws -> [Self] {
    try Row.fetchAll(
      db, sql: "SELECT name, type FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY name",
      arguments: [record.databaseTableName]
    ).map { row in
      let name: String = row[0]
      let form: Form =
        switch row[1] as String {
        case "INTEGER": .integer
        case "REAL": .real
        default: name == "at" ? .hybridTime : record.moments.contains(name) || name == "created_at" ? .moment : .text
        }
      return Self(
        name: name, utf8: Array(name.utf8), form: form, reference: references.first { $0.column == name })
    }
  }

  func requireFit(_ cell: DataLineScanner.Cell, _ text: [UInt8]) throws(DataMistake) {
    switch (form, cell) {
    case (_, .null), (.text, .text), (.integer, .integer), (.real, .integer), (.real, .real): return
    case (.moment, .text(let range)): if Instant(iso8601: text[range]) != nil { return }
    case (.hybridTime, .text(let range)): if HybridTime(utf8: text[range]) != nil { return }
    default: break
    }
    throw DataMistake("\(name) is not as it must be")
  }
}
