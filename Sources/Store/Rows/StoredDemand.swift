import Learning

/// `problems.demands_json`: what a key asks of an answer beside its value.
struct StoredDemand: Codable, Equatable {
  private var fields: DemandFields
  /// The key in Bengali, where it is words: `problems.answer` has the English.
  private(set) var answerInBengali: String?
  /// What the file of an imported problem said in other words than an export would: JSON as text, so that its numbers
  /// stay as they were written.
  private(set) var given: String?

  private enum CodingKeys: String, CodingKey {
    case answerInBengali = "answer_bn"
    case given
  }

  /// Of a key that asks for nothing but its option.
  init(given: String?) {
    fields = DemandFields()
    self.given = given
  }

  init(_ text: Phrase, _ demand: Demand, given: String? = nil) {
    fields = DemandFields(demand)
    self.given = given
    if text.bn != text.en { answerInBengali = text.bn }
  }

  init(from decoder: any Decoder) throws {
    fields = try DemandFields(from: decoder)
    answerInBengali = try decoder.container(keyedBy: CodingKeys.self)
      .decodeIfPresent(String.self, forKey: .answerInBengali)
    given = try decoder.container(keyedBy: CodingKeys.self).decodeIfPresent(String.self, forKey: .given)
  }

  func encode(to encoder: any Encoder) throws {
    try fields.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(answerInBengali, forKey: .answerInBengali)
    try container.encodeIfPresent(given, forKey: .given)
  }

  /// nil where a field is not as it must be, or contradicts another.
  func demand(_ kind: Demand.Kind) -> Demand? { fields.demand(kind) }
}
