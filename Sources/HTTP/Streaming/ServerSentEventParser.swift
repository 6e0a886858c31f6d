/// Reads a stream of server-sent events, cut into chunks anywhere, by the rules of the HTML standard ("Server-sent
/// events", section 9.2.6). Bytes that are no UTF-8 become U+FFFD.
public struct ServerSentEventParser: Sendable {
  /// An event, or a line, of more bytes than this is refused.
  public let limit: Int
  /// Milliseconds that the server wants a client to wait before it connects again; nil if it said nothing.
  public private(set) var retryMilliseconds: Int?
  /// Lines that are no field of an event, in order, the first `limit` bytes of them. The standard ignores them; some
  /// servers put a bare JSON error there.
  public private(set) var strayLines: [String] = []

  private var line: [UInt8] = []
  private var isFirstLine = true
  /// A line feed that comes now belongs to the line that has ended.
  private var isAfterReturn = false
  private var name = ""
  private var data = ""
  private var hasData = false
  private var id = ""
  private var straySize = 0

  public init(limit: Int = 4 << 20) { self.limit = limit }

  /// The events that these bytes complete.
  public mutating func feed(_ bytes: some Sequence<UInt8>) throws(EventTooLarge) -> [ServerSentEvent] {
    let bytes = Array(bytes)
    var events: [ServerSentEvent] = []
    var start = 0
    if isAfterReturn, let first = bytes.first {
      isAfterReturn = false
      if first == lineFeed { start = 1 }
    }
    while let end = firstBreak(in: bytes, from: start) {
      try keep(bytes[start..<end])
      if let event = endLine() { events.append(event) }
      start = end + 1
      if bytes[end] == carriageReturn {
        if start == bytes.count {
          isAfterReturn = true
        } else if bytes[start] == lineFeed {
          start += 1
        }
      }
    }
    try keep(bytes[start...])
    return events
  }

  /// Nothing is half read: neither a line nor an event. A stream that ends elsewhere was cut.
  public var isAtBoundary: Bool { line.isEmpty && !hasData && name.isEmpty }

  /// One event had more bytes than may be kept; the parser is of no use any more.
  public struct EventTooLarge: Error, Hashable, Sendable {
    /// The limit in bytes.
    public let limit: Int

    public init(limit: Int) { self.limit = limit }
  }

  // MARK: - Lines

  private func firstBreak(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var index = start
      while index < buffer.count {
        if buffer[index] == lineFeed || buffer[index] == carriageReturn { return index }
        index += 1
      }
      return nil
    }
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) throws(EventTooLarge) {
    if line.count + bytes.count + data.utf8.count > limit { throw EventTooLarge(limit: limit) }
    line += bytes
  }

  private mutating func endLine() -> ServerSentEvent? {
    var bytes = line[...]
    // A byte order mark may stand before everything else.
    if isFirstLine, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    isFirstLine = false
    defer { line.removeAll(keepingCapacity: true) }
    if bytes.isEmpty { return endEvent() }
    let colon = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.endIndex
    var value = bytes[min(colon + 1, bytes.endIndex)...]
    if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
    take(field: bytes[..<colon], value: value, line: bytes)
    return nil
  }

  private mutating func take(field: ArraySlice<UInt8>, value: ArraySlice<UInt8>, line: ArraySlice<UInt8>) {
    switch String(decoding: field, as: UTF8.self) {
    // A comment: mostly a sign that the server still lives.
    case "": break
    case "data":
      if hasData { data += "\n" }
      data += String(decoding: value, as: UTF8.self)
      hasData = true
    case "event": name = String(decoding: value, as: UTF8.self)
    case "id": if !value.contains(0) { id = String(decoding: value, as: UTF8.self) }
    case "retry":
      if !value.isEmpty, value.allSatisfy({ (0x30...0x39).contains($0) }) {
        retryMilliseconds = Int(String(decoding: value, as: UTF8.self)) ?? retryMilliseconds
      }
    default:
      straySize += line.count
      if straySize <= limit { strayLines.append(String(decoding: line, as: UTF8.self)) }
    }
  }

  /// An event without data is none.
  private mutating func endEvent() -> ServerSentEvent? {
    defer { (name, data, hasData) = ("", "", false) }
    return hasData ? ServerSentEvent(name: name.isEmpty ? "message" : name, data: data, id: id) : nil
  }
}

private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
