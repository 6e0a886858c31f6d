/// Reads one JSON object a line; an empty line is passed over.
public struct JSONLinesScanner: TableScanner {
  private var bytes: [UInt8] = []
  private var line = 1
  private var isTooLong = false
  private var mark = ByteOrderMark()

  public init() {}

  public mutating func rows(in more: [UInt8]) -> [TableRow] {
    var rows: [TableRow] = []
    for byte in mark.text(of: more) { take(byte, &rows) }
    return rows
  }

  public mutating func lastRows() -> [TableRow] {
    var rows: [TableRow] = []
    for byte in mark.rest() { take(byte, &rows) }
    endLine(&rows)
    return rows
  }

  private mutating func take(_ byte: UInt8, _ rows: inout [TableRow]) {
    if byte == UInt8(ascii: "\n") {
      endLine(&rows)
    } else if bytes.count == TableRow.longest {
      isTooLong = true
    } else {
      bytes.append(byte)
    }
  }

  private mutating func endLine(_ rows: inout [TableRow]) {
    defer {
      bytes.removeAll(keepingCapacity: true)
      isTooLong = false
      line += 1
    }
    if isTooLong {
      rows.append(TableRow(line: line, .broken("a line of more than \(TableRow.longest) bytes")))
      return
    }
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return }
    do throws(JSONParser.Failure) {
      guard case .map(let members) = try JSONParser.value(of: bytes) else {
        rows.append(TableRow(line: line, .broken("it is no JSON object")))
        return
      }
      rows.append(TableRow(line: line, .members(members)))
    } catch {
      rows.append(TableRow(line: line, .broken("no JSON: \(error.message), at byte \(error.offset + 1)")))
    }
  }
}
