/// The lines of a head as they come, until the empty one. Heads that only announce (1xx) are read over.
struct HeadReading {
  /// Bytes so far, those of earlier heads included.
  private(set) var size = 0
  private var status = 0
  private var fields: [HTTPField] = []

  /// The head, if this was its last line.
  mutating func take(_ line: UnsafeRawBufferPointer) -> HTTPHead? {
    size += line.count
    let text = String(decoding: line, as: UTF8.self)
    let content = text.utf8.last == UInt8(ascii: "\n") ? Substring(text).trimmed : Substring(text)
    if content.isEmpty {
      defer { fields = [] }
      return status >= 200 ? HTTPHead(status: status, fields: fields) : nil
    }
    if content.hasPrefix("HTTP/") {
      status = content.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
      fields = []
    } else if text.first == " " || text.first == "\t" {
      // A line that begins with a space goes on with the one before (RFC 9112, section 5.2).
      if !fields.isEmpty { fields[fields.count - 1].value += " " + content }
    } else if let colon = content.firstIndex(of: ":") {
      let value = content[content.index(after: colon)...].trimmed
      fields.append(HTTPField(String(content[..<colon]), String(value)))
    }
    return nil
  }
}

extension Substring {
  /// Without white space at both ends.
  var trimmed: Substring {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }
}
