/// In JSON a template and an expression are the texts that authors write.
extension Template: Codable {
  public init(from decoder: any Decoder) throws {
    try self.init(reading: decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Expression: Codable {
  public init(from decoder: any Decoder) throws {
    try self.init(reading: decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
