/// How a table of problems is written.
public enum TableFormat: String, CaseIterable, Sendable {
  /// RFC 4180: commas, quotes where they are needed.
  case csv
  /// The same with tabs.
  case tsv
  /// One JSON object a line.
  case jsonl

  /// By the end of a file's name; nil where it says nothing.
  public init?(nameOf path: String) {
    switch path.split(separator: "/").last?.split(separator: ".").last?.lowercased() {
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "jsonl", "ndjson": self = .jsonl
    default: return nil
    }
  }
}

extension TableFormat {
  /// Cells as one line, without its end: with commas between them, or with tabs.
  public func row(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: self == .csv ? "," : "\t")
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
