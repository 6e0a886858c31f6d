import Notation

extension Demand.Rounding {
  /// Whether a number that is rounded so is written with as many digits as that has; `places` of them stand behind its
  /// point. Zeros at the end of a whole number may be rounded ones.
  func isShown(by places: Int, in number: Rational) -> Bool {
    switch self {
    case .none: true
    case .places(let count): count == 0 ? places <= 0 : places == count
    case .significant(let count):
      if number.isZero {
        true
      } else {
        places == 0
          ? Decimals.figures(of: number, places: 0) >= count : Decimals.figures(of: number, places: places) == count
      }
    }
  }
}

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
