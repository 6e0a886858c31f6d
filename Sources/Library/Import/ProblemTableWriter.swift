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
    case .csv, .tsv: format.row(columns.map(\.rawValue))
    case .jsonl: nil
    }
  }

  /// One problem; the end of its line is not in it.
  public func line(_ fields: ProblemFields) -> String {
    switch format {
    case .csv, .tsv: format.row(columns.map { fields[$0]?.text ?? "" })
    case .jsonl:
      FieldValue.map(
        fields.columns.compactMap { column in fields[column].map { FieldValue.Member(column.rawValue, $0) } }
      ).json
    }
  }
}
