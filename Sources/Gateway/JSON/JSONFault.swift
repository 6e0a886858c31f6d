/// Why a text is no JSON.
public struct JSONFault: Error, Equatable, Sendable {
  /// The byte where it goes wrong, from 0.
  public var offset: Int
  /// What is wrong there.
  public var reason: String
}
