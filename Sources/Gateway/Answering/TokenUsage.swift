/// The tokens of one answer, as the provider counted them.
public struct TokenUsage: Equatable, Sendable {
  /// All that was read, what came from the provider's cache included.
  public var input: Int
  /// Of `input`, what was read from the cache: cheaper.
  public var cached: Int
  /// Of `input`, what was written to the cache: dearer with some.
  public var cacheWritten: Int
  /// All that was written, what the model only thought included.
  public var output: Int

  public init(input: Int, cached: Int = 0, cacheWritten: Int = 0, output: Int) {
    self.input = input
    self.cached = cached
    self.cacheWritten = cacheWritten
    self.output = output
  }
}
