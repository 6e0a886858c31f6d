import Notation

extension Decimals {
  /// Rounded as it was asked; the value itself where nothing was.
  static func rounded(
    _ value: ExactValue, _ rounding: Demand.Rounding, _ budget: inout Budget
  ) throws(Unworkable) -> Rational {
    switch rounding {
    case .none:
      guard let exact = value.constant else { throw .notAValue }
      return exact
    case .places(let count): return try rounded(value, places: count, &budget)
    case .significant(let count): return try rounded(value, figures: count, &budget)
    }
  }
}
