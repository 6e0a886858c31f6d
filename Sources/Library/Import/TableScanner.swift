/// Reads rows out of bytes that come in pieces of any size.
public protocol TableScanner: Sendable {
  /// The rows that end in `bytes`.
  mutating func rows(in bytes: [UInt8]) -> [TableRow]
  /// The row that nothing ends but the file.
  mutating func lastRows() -> [TableRow]
}

extension TableFormat {
  /// A scanner at the beginning of a file.
  public var scanner: any TableScanner {
    switch self {
    case .csv: SeparatedValuesScanner(separator: UInt8(ascii: ","))
    case .tsv: SeparatedValuesScanner(separator: UInt8(ascii: "\t"))
    case .jsonl: JSONLinesScanner()
    }
  }
}
