import BigInt

extension Measure {
  /// How many of `other` one of this is, exactly: 1000 for a kilometre in metres, 5/18 for km/h in m/s. nil where they
  /// measure different things, or where no table of a school says: a bigha is another one in every district, a month has
  /// no fixed number of days, and a degree Celsius has another zero than a degree Fahrenheit.
  public func factor(to other: Measure) -> Rational? {
    if self == other { return .one }
    guard dimension == other.dimension else { return nil }
    return inBase.divided(by: other.inBase)
  }

  /// What is measured: length¹ · time⁻¹ for a speed. Units of one dimension can be converted into each other.
  public var dimension: [Dimension: Int] {
    var exponents: [Dimension: Int] = [:]
    for (kind, power) in powers {
      let (dimension, exponent, _) = kind.conversion
      exponents[dimension, default: 0] += exponent * power
    }
    return exponents.filter { $0.value != 0 }
  }

  /// What one of this is in the smallest units of the tables.
  private var inBase: Rational {
    var product = Rational.one
    for (kind, power) in powers {
      let factor = kind.conversion.factor
      for _ in 0..<power.magnitude {
        product = power > 0 ? product * factor : product.divided(by: factor) ?? product
      }
    }
    return product
  }

  /// What can be measured. A volume is a length to the third: a litre is 1000 cm³.
  public enum Dimension: Hashable, Sendable {
    case length, mass, time, angle
    /// Months and years: they have no fixed number of days.
    case calendar
    /// Taka and dollars are not changed into each other.
    case money(Kind)
    /// What is only itself.
    case only(Kind)
  }
}

extension Measure.Kind {
  /// Its dimension, to which power, and how many micrometres (or milligrams, seconds, seconds of arc, months, hundredths
  /// of the coin) it is. An inch is 2.54 cm by definition; an acre 4840 square yards.
  fileprivate var conversion: (dimension: Measure.Dimension, exponent: Int, factor: Rational) {
    switch self {
    case .kilometre: length(1_000_000_000)
    case .hectometre: length(100_000_000)
    case .decametre: length(10_000_000)
    case .metre: length(1_000_000)
    case .decimetre: length(100_000)
    case .centimetre: length(10_000)
    case .millimetre: length(1_000)
    case .inch: length(25_400)
    case .foot: length(304_800)
    case .yard: length(914_400)
    case .mile: length(1_609_344_000)
    case .hectare: area(10_000 * metreSquared)
    case .acre: area(4_840 * Rational(914_400 * 914_400))
    case .kilolitre: volume(1_000 * decimetreCubed)
    case .litre: volume(decimetreCubed)
    case .decilitre: volume(decimetreCubed * Rational(1, overNonzero: 10))
    case .centilitre: volume(decimetreCubed * Rational(1, overNonzero: 100))
    case .millilitre: volume(decimetreCubed * Rational(1, overNonzero: 1_000))
    case .tonne: (.mass, 1, Rational(1_000_000_000))
    case .quintal: (.mass, 1, Rational(100_000_000))
    case .kilogram: (.mass, 1, Rational(1_000_000))
    case .gram: (.mass, 1, Rational(1_000))
    case .milligram: (.mass, 1, .one)
    case .second: (.time, 1, .one)
    case .minute: (.time, 1, Rational(60))
    case .hour: (.time, 1, Rational(3_600))
    case .day: (.time, 1, Rational(86_400))
    case .week: (.time, 1, Rational(604_800))
    case .month: (.calendar, 1, .one)
    case .year: (.calendar, 1, Rational(12))
    case .degree: (.angle, 1, Rational(3_600))
    case .arcMinute: (.angle, 1, Rational(60))
    case .arcSecond: (.angle, 1, .one)
    case .taka: (.money(.taka), 1, Rational(100))
    case .paisa: (.money(.taka), 1, .one)
    case .dollar: (.money(.dollar), 1, Rational(100))
    case .cent: (.money(.dollar), 1, .one)
    case .euro, .pound, .yen, .celsius, .fahrenheit, .bigha, .katha, .percent: (.only(self), 1, .one)
    }
  }

  private var metreSquared: Rational { Rational(1_000_000_000_000) }
  private var decimetreCubed: Rational { Rational(1_000_000_000_000_000) }

  private func length(_ micrometres: Int) -> (Measure.Dimension, Int, Rational) { (.length, 1, Rational(micrometres)) }
  private func area(_ factor: Rational) -> (Measure.Dimension, Int, Rational) { (.length, 2, factor) }
  private func volume(_ factor: Rational) -> (Measure.Dimension, Int, Rational) { (.length, 3, factor) }
}

extension Rational {
  fileprivate static func * (a: Int, b: Rational) -> Rational { Rational(a) * b }
}
