/// The name of one row of one kind: a `Problem.ID` cannot be given where a `Person.ID` is wanted.
/// What a client creates is a UUIDv7; what ships with the content is a stable slug.
public struct Identifier<Kind>: RawRepresentable, Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  /// The UUIDv7 or the slug itself, as the database holds it.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ rawValue: String) { self.rawValue = rawValue }

  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  public var description: String { rawValue }
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension Identifier {
  /// A new UUIDv7 (RFC 9562, section 5.7): 48 bits of time, then randomness, so that rows sort by when they were made.
  public static func new(at instant: Instant, using random: inout some RandomNumberGenerator) -> Self {
    let time = UInt64(max(0, instant.milliseconds)) & 0xFFFF_FFFF_FFFF
    let high = time << 16 | 0x7000 | UInt64.random(in: 0...0xFFF, using: &random)
    let low = 0x8000_0000_0000_0000 | UInt64.random(in: 0...0x3FFF_FFFF_FFFF_FFFF, using: &random)
    let hex = Array((hexadecimal(high) + hexadecimal(low)).utf8)
    let parts = [hex[0..<8], hex[8..<12], hex[12..<16], hex[16..<20], hex[20..<32]]
    return Self(parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-"))
  }

  private static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
