import BigInt

/// In JSON a whole number is a number, where every reader of JSON holds it exactly, and any other a text: `28`, `"3/4"`.
extension Rational: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      self.init(try container.decode(Int.self))
      return
    } catch DecodingError.typeMismatch {
      // Not a number: a text.
    }
    let text = try container.decode(String.self)
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { BigInt($0, radix: 10) }
    guard let numerator = parts[0], parts.count <= 2, let denominator = parts.count == 2 ? parts[1] : 1,
      let value = Rational(numerator, over: denominator)
    else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\"\(text)\" is no rational number")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if isWhole, let whole = Int(exactly: numerator), abs(whole) < 1 << 53 {
      try container.encode(whole)
    } else {
      try container.encode(description)
    }
  }
}
