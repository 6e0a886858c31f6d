import Notation

extension Family {
  /// How many draws are tried before a family counts as one that has none.
  static let attempts = 5_000

  /// A fresh variant: each that obeys the constraints is as likely as another, and the options are shuffled unless their
  /// order is fixed. The same generator gives the same variant.
  ///
  /// Only what gives a whole problem is drawn: where a root has no exact value, for one, another is drawn.
  public func variant(using random: inout some RandomNumberGenerator) throws(FamilyFailure) -> Variant {
    for _ in 0..<Self.attempts {
      guard let variant = candidate(using: &random) else { break }
      do throws(FamilyFailure) {
        _ = try problem(with: variant)
        return variant
      } catch {
        if parameters.isEmpty { throw error }
      }
    }
    throw .noDraw(attempts: Self.attempts)
  }

  /// Settings that may break constraints, and an order of the options; nil where a parameter has no value.
  func candidate(using random: inout some RandomNumberGenerator) -> Variant? {
    var variant = Variant(settings: [:])
    for parameter in parameters {
      guard let setting = parameter.drawn(using: &random) else { return nil }
      variant.settings[parameter.name] = setting
    }
    if case .choice(let options, _, isFixed: false) = key {
      variant.optionOrder = options.indices.shuffled(using: &random)
    }
    return variant
  }
}
