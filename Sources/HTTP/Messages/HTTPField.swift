/// One line of a head: `content-type: application/json`.
public struct HTTPField: Hashable, Sendable {
  /// As it is sent; compared without regard to capitals.
  public var name: String
  public var value: String
  /// Its value may be in no description, log or failure.
  public var isSecret: Bool

  public init(_ name: String, _ value: String, isSecret: Bool = false) {
    self.name = name
    self.value = value
    self.isSecret = isSecret
  }

  /// A key or a password: sent, and never said.
  public static func secret(_ name: String, _ value: String) -> HTTPField {
    HTTPField(name, value, isSecret: true)
  }

  /// A name is a token of RFC 9110 (section 5.6.2), and a value holds no line break and no NUL: nobody can put a second
  /// field, or a second request, into the first.
  public var isWellFormed: Bool {
    !name.isEmpty && name.utf8.allSatisfy(isTokenByte)
      && !value.utf8.contains { $0 == 0 || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n") }
  }
}

extension HTTPField: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "\(name): \(isSecret ? "•••" : value)" }
  public var debugDescription: String { description }
  /// `dump` and the messages of a failed test look here.
  public var customMirror: Mirror { Mirror(self, children: ["field": description]) }
}

private func isTokenByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
  }
}
