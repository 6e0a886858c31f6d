/// In JSON one text where both languages have the same, else `{"en": …, "bn": …}`.
extension PhraseTemplate: Codable {
  private enum CodingKeys: String, CodingKey { case en, bn }

  public init(from decoder: any Decoder) throws {
    do {
      self.init(try decoder.singleValueContainer().decode(Template.self))
      return
    } catch DecodingError.typeMismatch {
      // Not one text: one for each language.
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      en: try container.decode(Template.self, forKey: .en), bn: try container.decode(Template.self, forKey: .bn))
  }

  public func encode(to encoder: any Encoder) throws {
    if en == bn {
      var container = encoder.singleValueContainer()
      try container.encode(en)
    } else {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(en, forKey: .en)
      try container.encode(bn, forKey: .bn)
    }
  }
}
