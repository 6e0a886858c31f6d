import Notation

/// What a key asks of an answer beside its value, as JSON holds it (`problems.demands_json`, a family's `demand`). A field
/// that is missing asks nothing, so that what an earlier Lectern wrote (the unit alone) means what it meant.
public struct DemandFields: Hashable, Sendable, Codable {
  /// What stands after the field.
  private var unit: Phrase?
  /// `required` or `refused`.
  private var unitRule: String?
  private var form: String?
  /// Exactly: `0.01`, `1/3`.
  private var absolute: String?
  private var relative: String?
  private var places: Int?
  private var figures: Int?
  /// false where the members of a list may stand in any order.
  private var ordered: Bool?

  private enum CodingKeys: String, CodingKey {
    case unit, form, absolute, relative, places, figures, ordered
    case unitRule = "unit_rule"
  }

  /// Nothing is asked.
  public init() {}

  /// All that a demand asks, but for its kind.
  public init(_ demand: Demand) {
    switch demand.unit {
    case .optional: break
    case .required: unitRule = "required"
    case .refused: unitRule = "refused"
    case .shown(let phrase): unit = phrase
    }
    if demand.form != .any { form = demand.form.rawValue }
    switch demand.tolerance {
    case .none: break
    case .absolute(let limit): absolute = limit.description
    case .relative(let limit): relative = limit.description
    }
    switch demand.rounding {
    case .none: break
    case .places(let count): places = count
    case .significant(let count): figures = count
    }
    if !demand.isOrdered { ordered = false }
  }

  /// The demand of such an answer; nil where a field is not as it must be, or contradicts another.
  public func demand(_ kind: Demand.Kind) -> Demand? {
    let form = self.form.map(Demand.Form.init(rawValue:)) ?? .any
    guard let form, let unitDemand, let tolerance, let rounding else { return nil }
    do {
      return try Demand(
        kind, form: form, unit: unitDemand, tolerance: tolerance, rounding: rounding, isOrdered: ordered ?? true)
    } catch {
      return nil
    }
  }

  private var unitDemand: Demand.UnitRule? {
    switch (unit, unitRule) {
    case (nil, nil): .optional
    case (nil, "required"): .required
    case (nil, "refused"): .refused
    case (let phrase?, nil): .shown(phrase)
    default: nil
    }
  }

  private var tolerance: Demand.Tolerance? {
    switch (absolute, relative) {
    case (nil, nil): Demand.Tolerance.none
    case (let limit?, nil): Rational(reading: limit).map(Demand.Tolerance.absolute)
    case (nil, let limit?): Rational(reading: limit).map(Demand.Tolerance.relative)
    default: nil
    }
  }

  private var rounding: Demand.Rounding? {
    switch (places, figures) {
    case (nil, nil): Demand.Rounding.none
    case (let count?, nil): .places(count)
    case (nil, let count?): .significant(count)
    default: nil
    }
  }
}
