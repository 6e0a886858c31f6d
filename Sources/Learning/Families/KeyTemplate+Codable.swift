/// In JSON `{"kind": "number", "answer": …, "demand": …}`, `{"kind": "choice", "options": […], "right": 2}` or
/// `{"kind": "boolean", "answer": …}`.
extension KeyTemplate: Codable {
  private enum CodingKeys: String, CodingKey { case kind, answer, demand, options, right, fixed }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let name = try container.decode(String.self, forKey: .kind)
    switch name {
    case AnswerKey.Kind.choice.rawValue:
      self = .choice(
        options: try container.decode([PhraseTemplate].self, forKey: .options),
        right: try container.decode(Int.self, forKey: .right),
        isFixed: try container.decodeIfPresent(Bool.self, forKey: .fixed) ?? false)
    case AnswerKey.Kind.boolean.rawValue:
      self = .boolean(try container.decode(Expression.self, forKey: .answer))
    default:
      let fields = try container.decodeIfPresent(DemandFields.self, forKey: .demand) ?? DemandFields()
      guard let kind = Demand.Kind(rawValue: name), let demand = fields.demand(kind) else {
        throw DecodingError.dataCorruptedError(
          forKey: .demand, in: container, debugDescription: "no answer of the kind \"\(name)\" is asked for so")
      }
      self = .written(try container.decode(PhraseTemplate.self, forKey: .answer), demand)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .written(let answer, let demand):
      try container.encode(demand.kind.rawValue, forKey: .kind)
      try container.encode(answer, forKey: .answer)
      let fields = DemandFields(demand)
      if fields != DemandFields() { try container.encode(fields, forKey: .demand) }
    case .choice(let options, let right, let isFixed):
      try container.encode(AnswerKey.Kind.choice.rawValue, forKey: .kind)
      try container.encode(options, forKey: .options)
      try container.encode(right, forKey: .right)
      if isFixed { try container.encode(true, forKey: .fixed) }
    case .boolean(let expression):
      try container.encode(AnswerKey.Kind.boolean.rawValue, forKey: .kind)
      try container.encode(expression, forKey: .answer)
    }
  }
}
