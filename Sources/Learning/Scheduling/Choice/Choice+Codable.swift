/// As `began` keeps it in the journal: one flat object, a number only where the reason has it. Written into every student's
/// journal: never rename a key or a reason.
extension Choice: Codable {
  private enum CodingKeys: String, CodingKey {
    case problem, concept, reason, recalled, mastery, probability
  }

  private enum Name: String, Codable {
    case review
    case goingOn = "going_on"
    case opened, keeping
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    problem = try container.decode(Problem.ID.self, forKey: .problem)
    concept = try container.decode(Concept.ID.self, forKey: .concept)
    probability = try container.decode(Double.self, forKey: .probability)
    reason =
      switch try container.decode(Name.self, forKey: .reason) {
      case .review: .review(recalled: try container.decode(Double.self, forKey: .recalled))
      case .goingOn: .goingOn(mastery: try container.decode(Int.self, forKey: .mastery))
      case .opened: .opened
      case .keeping: .keeping
      }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(problem, forKey: .problem)
    try container.encode(concept, forKey: .concept)
    try container.encode(probability, forKey: .probability)
    switch reason {
    case .review(let recalled):
      try container.encode(Name.review, forKey: .reason)
      try container.encode(recalled, forKey: .recalled)
    case .goingOn(let mastery):
      try container.encode(Name.goingOn, forKey: .reason)
      try container.encode(mastery, forKey: .mastery)
    case .opened: try container.encode(Name.opened, forKey: .reason)
    case .keeping: try container.encode(Name.keeping, forKey: .reason)
    }
  }
}
