import Notation

/// In JSON as in the content files, with its name beside: `{"name": "km", "canonical": 12, "of": [12, 18]}`.
extension Parameter: Codable {
  private enum CodingKeys: String, CodingKey { case name, canonical, from, to, step, of }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let domain: Domain
    if container.contains(.of) {
      do {
        domain = .numbers(try container.decode([Rational].self, forKey: .of))
      } catch DecodingError.typeMismatch {
        domain = .words(try container.decode([Phrase].self, forKey: .of))
      }
    } else {
      domain = .range(
        from: try container.decode(Rational.self, forKey: .from),
        to: try container.decode(Rational.self, forKey: .to),
        step: try container.decodeIfPresent(Rational.self, forKey: .step) ?? .one)
    }
    self.init(
      name: try container.decode(String.self, forKey: .name), domain: domain,
      canonical: try container.decode(Rational.self, forKey: .canonical))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(canonical, forKey: .canonical)
    switch domain {
    case .range(let from, let to, let step):
      try container.encode(from, forKey: .from)
      try container.encode(to, forKey: .to)
      if step != .one { try container.encode(step, forKey: .step) }
    case .numbers(let numbers): try container.encode(numbers, forKey: .of)
    case .words(let words): try container.encode(words, forKey: .of)
    }
  }
}
