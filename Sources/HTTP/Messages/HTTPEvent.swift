/// What happens in an exchange. One `head`, any number of chunks, then exactly one of `finished` and `failed`; a failure
/// may come at any time, and nothing comes after it.
public enum HTTPEvent: Hashable, Sendable {
  case head(HTTPHead)
  /// At least one byte, unpacked; cut anywhere, also within a character.
  case chunk([UInt8])
  /// The server said that this was all. Whether the answer is whole in its own dialect is for the dialect to say.
  case finished
  case failed(HTTPFailure)
}
