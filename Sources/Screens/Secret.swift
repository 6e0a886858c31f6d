/// A password on its way to be checked: it does not print itself.
public struct Secret: Equatable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
  /// The password itself: for the desk that hashes it, and for nothing that is shown or kept.
  public let text: String
  public init(_ text: String) { self.text = text }
  /// Always the same word, so that no message can carry a password.
  public var description: String { "Secret" }
  /// The same, for a debugger and a failed test.
  public var debugDescription: String { "Secret" }
}
