/// Reads a stream of server-sent events, cut into chunks anywhere, by the rules of the HTML standard ("Server-sent
/// events", section 9.2.6). Bytes that are no UTF-8 become U+FFFD.
public struct ServerSentEventParser: Sendable {
  /// An event, or a line, of more bytes than this is refused.
  public let limit: Int
  /// Milliseconds that the server wants a client to wait before it connects again; nil if it said nothing.
  public private(set) var retryMilliseconds: Int?
  /// Lines that are no field of an event, in order, at most `limit` bytes of them. The standard ignores them; some servers
  /// put a bare JSON error there.
  public private(set) var strayLines: [String] = []

  public init(limit: Int = 4 << 20) { self.limit = limit }

  /// The events that these bytes complete.
  public mutating func feed(_ bytes: some Sequence<UInt8>) throws(EventTooLarge) -> [ServerSentEvent] { [] }

  /// Nothing is half read: neither a line nor an event. A stream that ends elsewhere was cut.
  public var isAtBoundary: Bool { true }

  /// One event had more bytes than may be kept; the parser is of no use any more.
  public struct EventTooLarge: Error, Hashable, Sendable {
    /// The limit in bytes.
    public let limit: Int
  }
}
