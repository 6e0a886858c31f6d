/// A password on its way to be checked: it does not print itself.
public struct Secret: Equatable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
  public let text: String
  public init(_ text: String) { self.text = text }
  public var description: String { "Secret" }
  public var debugDescription: String { "Secret" }
}
