/// What an import came to.
public struct ImportCounts: Hashable, Sendable {
  /// Problems that were not here before.
  public var added = 0
  /// Problems that were here in other words.
  public var changed = 0
  /// Problems that were here as they are.
  public var known = 0
  /// Topics that were made for them.
  public var topics = 0

  public init() {}
}
