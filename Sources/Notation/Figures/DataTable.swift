/// A table of data: `table columns=Day,Books rows=Sat,3;Sun,5`.
public struct DataTable: FigureContent {
  /// The headings: 1 to 8.
  public let columns: [String]
  /// 1 to 20, each with a text for every column.
  public let rows: [[String]]

  static let name = "table"
  static let keys = ["columns", "rows"]

  public init(columns: [String], rows: [[String]]) throws(UnreadableFigure) {
    try Self.require((1...8).contains(columns.count), "columns", "must be 1 to 8")
    try Self.require((1...20).contains(rows.count), "rows", "must be 1 to 20")
    try Self.require(
      rows.allSatisfy { $0.count == columns.count }, "rows", "must have \(columns.count) values each, like the columns")
    (self.columns, self.rows) = (columns, rows)
  }

  init(_ fields: FigureFields) throws(UnreadableFigure) {
    try self.init(columns: fields.texts("columns"), rows: fields.rowsOfTexts("rows"))
  }

  var fields: [FigureLine.Field] { [.init(key: "columns", rows: [columns]), .init(key: "rows", rows: rows)] }
}
