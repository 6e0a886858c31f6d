import Learning

// In tests a name is written as it is.
extension Identifier: ExpressibleByStringLiteral, ExpressibleByExtendedGraphemeClusterLiteral,
  ExpressibleByUnicodeScalarLiteral
{
  public init(stringLiteral value: String) { self.init(value) }
}
