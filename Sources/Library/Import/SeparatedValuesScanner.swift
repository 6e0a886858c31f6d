/// Reads comma- or tab-separated values (RFC 4180): a field in quotes may hold separators, quotes written twice, and the ends
/// of lines. A quote within a field that does not begin with one is a character as any other. An empty line is passed over.
public struct SeparatedValuesScanner: TableScanner {
  private enum State {
    case fieldStart, plain, quoted
    /// After a quote within a quoted field: its end, or the first of two.
    case quoteInQuoted
    /// Of a row that cannot be read: until its line ends.
    case broken
  }

  private let separator: UInt8
  private var state = State.fieldStart
  private var line = 1
  private var startOfRow = 1
  private var field: [UInt8] = []
  private var cells: [String] = []
  private var length = 0
  private var mistake: String?
  private var isAfterReturn = false
  private var mark = ByteOrderMark()

  public init(separator: UInt8) { self.separator = separator }

  public mutating func rows(in bytes: [UInt8]) -> [TableRow] {
    var rows: [TableRow] = []
    for byte in mark.text(of: bytes) { take(byte, &rows) }
    return rows
  }

  public mutating func lastRows() -> [TableRow] {
    var rows: [TableRow] = []
    for byte in mark.rest() { take(byte, &rows) }
    if state == .quoted { mistake = mistake ?? "a quote is opened and never closed" }
    if length > 0 || mistake != nil { endRow(&rows) }
    return rows
  }

  private mutating func take(_ byte: UInt8, _ rows: inout [TableRow]) {
    let isSecondOfEnd = isAfterReturn && byte == UInt8(ascii: "\n")
    isAfterReturn = byte == UInt8(ascii: "\r")
    if isSecondOfEnd, state != .quoted { return }
    if byte == UInt8(ascii: "\n") && !isSecondOfEnd || byte == UInt8(ascii: "\r") {
      if state != .quoted {
        endRow(&rows)
        line += 1
        startOfRow = line
        return
      }
      line += 1
    }
    length += 1
    if length > TableRow.longest {
      if mistake == nil { mistake = "a row of more than \(TableRow.longest) bytes: is a quote never closed?" }
      state = .broken
      field.removeAll()
    }
    switch state {
    case .broken: break
    case .fieldStart where byte == UInt8(ascii: "\""): state = .quoted
    case .quoteInQuoted where byte == UInt8(ascii: "\""):
      field.append(byte)
      state = .quoted
    case .quoted where byte == UInt8(ascii: "\""): state = .quoteInQuoted
    case .quoted: field.append(byte)
    case _ where byte == separator: endField()
    case .quoteInQuoted:
      mistake = "something stands after the quote that closes a field; a quote within one is written twice"
      state = .broken
    case .fieldStart, .plain:
      field.append(byte)
      state = .plain
    }
  }

  private mutating func endField() {
    if let text = String(validating: field, as: UTF8.self) {
      cells.append(text)
    } else {
      mistake = mistake ?? "it is not in UTF-8"
    }
    field.removeAll(keepingCapacity: true)
    state = .fieldStart
  }

  private mutating func endRow(_ rows: inout [TableRow]) {
    if state != .broken { endField() }
    if let mistake {
      rows.append(TableRow(line: startOfRow, .broken(mistake)))
    } else if length > 0 {
      rows.append(TableRow(line: startOfRow, .cells(cells)))
    }
    cells.removeAll(keepingCapacity: true)
    field.removeAll(keepingCapacity: true)
    (state, length, mistake) = (.fieldStart, 0, nil)
  }
}
