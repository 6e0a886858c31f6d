/// How long and how large an exchange may get. Every limit is kept by the engine's own clock, to a few milliseconds.
public struct HTTPLimits: Hashable, Sendable {
  /// For the name, the line and its encryption together.
  public var connect: Duration
  /// From the start to the first byte of the answer.
  public var answer: Duration
  /// Between two bytes of the answer; a pause that was asked for does not count.
  public var stall: Duration
  /// From the start to the last byte.
  public var total: Duration
  /// Bytes of the answer's head.
  public var head: Int
  /// Bytes of the answer's body, unpacked.
  public var body: Int

  public init(
    connect: Duration = .seconds(5), answer: Duration = .seconds(120), stall: Duration = .seconds(60),
    total: Duration = .seconds(600), head: Int = 65_536, body: Int = 32 << 20
  ) {
    self.connect = connect
    self.answer = answer
    self.stall = stall
    self.total = total
    self.head = head
    self.body = body
  }
}
