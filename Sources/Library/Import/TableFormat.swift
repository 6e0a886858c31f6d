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
