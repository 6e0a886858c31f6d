import Learning

/// `problems.demands_json`: what a key asks of an answer beside its value.
struct StoredDemand: Codable {
  private var fields: DemandFields
  /// The key in Bengali, where it is words: `problems.answer` has the English.
  private(set) var answerInBengali: String?

  private enum CodingKeys: String, CodingKey {
    case answerInBengali = "answer_bn"
  }

  init(_ text: Phrase, _ demand: Demand) {
    fields = DemandFields(demand)
    if text.bn != text.en { answerInBengali = text.bn }
  }

  init(from decoder: any Decoder) throws {
    fields = try DemandFields(from: decoder)
    answerInBengali = try decoder.container(keyedBy: CodingKeys.self)
      .decodeIfPresent(String.self, forKey: .answerInBengali)
  }

  func encode(to encoder: any Encoder) throws {
    try fields.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(answerInBengali, forKey: .answerInBengali)
  }

  /// nil where a field is not as it must be, or contradicts another.
  func demand(_ kind: Demand.Kind) -> Demand? { fields.demand(kind) }
}
