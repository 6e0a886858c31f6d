/// In JSON the answer stands under `answer`, an option under `option`, a truth under `truth`.
extension MisconceptionTemplate: Codable {
  private enum CodingKeys: String, CodingKey {
    case id = "slug"
    case answer, option, truth, name, remediation
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let answer: Answer
    if let option = try container.decodeIfPresent(Int.self, forKey: .option) {
      answer = .option(option)
    } else if let truth = try container.decodeIfPresent(Expression.self, forKey: .truth) {
      answer = .truth(truth)
    } else {
      answer = .written(try container.decode(PhraseTemplate.self, forKey: .answer))
    }
    self.init(
      id: try container.decode(Misconception.ID.self, forKey: .id), answer: answer,
      name: try container.decode(PhraseTemplate.self, forKey: .name),
      remediation: try container.decode(PhraseTemplate.self, forKey: .remediation))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    switch answer {
    case .written(let text): try container.encode(text, forKey: .answer)
    case .option(let option): try container.encode(option, forKey: .option)
    case .truth(let truth): try container.encode(truth, forKey: .truth)
    }
    try container.encode(name, forKey: .name)
    try container.encode(remediation, forKey: .remediation)
  }
}
