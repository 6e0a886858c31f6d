/// A place where something was said that was searched for.
public struct SessionFinding: Equatable, Sendable {
  public var session: SessionListing
  /// The words around it, what was found in it between ‹ and ›.
  public var excerpt: String
  public var at: Instant

  public init(session: SessionListing, excerpt: String, at: Instant) {
    self.session = session
    self.excerpt = excerpt
    self.at = at
  }
}
