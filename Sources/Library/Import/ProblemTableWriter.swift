/// Writes problems as a table, row by row.
public struct ProblemTableWriter: Sendable {
  private let format: TableFormat
  private let columns: [ProblemColumn]

  /// `columns` are those that any of the problems has.
  public init(_ format: TableFormat, columns: Set<ProblemColumn>) {
    self.format = format
    self.columns = ProblemColumn.inOrder.filter(columns.contains)
  }

  /// The line that names the columns; nil for JSON Lines.
  public var heading: String? {
    switch format {
    case .csv, .tsv: row(columns.map(\.rawValue))
    case .jsonl: nil
    }
  }

  /// One problem; the end of its line is not in it.
  public func line(_ fields: ProblemFields) -> String {
    switch format {
    case .csv, .tsv: row(columns.map { fields[$0]?.text ?? "" })
    case .jsonl:
      FieldValue.map(
        fields.columns.compactMap { column in fields[column].map { FieldValue.Member(column.rawValue, $0) } }
      ).json
    }
  }

  private func row(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: format == .csv ? "," : "\t")
  }

  /// Blanks at either end are kept by quotes, too: other programs would drop them.
  private func quoted(_ cell: String) -> String {
    let special = cell.utf8.contains { [0x22, 0x2C, 0x09, 0x0A, 0x0D].contains($0) }
    let isPadded = cell.utf8.first == 0x20 || cell.utf8.last == 0x20
    guard special || isPadded else { return cell }
    var text = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { text += "\"" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }
}
