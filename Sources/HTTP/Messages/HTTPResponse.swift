/// A whole answer, of any status: for requests that are not streamed.
public struct HTTPResponse: Hashable, Sendable {
  public var head: HTTPHead
  /// Unpacked, if it came packed.
  public var body: [UInt8]

  public init(head: HTTPHead, body: [UInt8]) {
    self.head = head
    self.body = body
  }
}
