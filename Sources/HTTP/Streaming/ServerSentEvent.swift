/// One event of an event stream.
public struct ServerSentEvent: Hashable, Sendable {
  /// What `event:` said; `message` where nothing was said.
  public var name: String
  /// The `data:` lines, with line feeds between them.
  public var data: String
  /// The last `id:` of the stream so far; empty if there was none.
  public var id: String

  public init(name: String = "message", data: String, id: String = "") {
    self.name = name
    self.data = data
    self.id = id
  }
}
