/// A unit as a product of powers: km/h is kilometre¹ · hour⁻¹, m² is metre². Two units are the same if and
/// only if these are: m is not km. `factor(to:)` says how one is converted into another.
public struct Measure: Hashable, Sendable {
  /// The units of a school's years 6 to 8, in the two Bengals.
  public enum Kind: Hashable, Sendable, CaseIterable {
    case kilometre, hectometre, decametre, metre, decimetre, centimetre, millimetre, inch, foot, yard, mile
    case tonne, quintal, kilogram, gram, milligram
    case kilolitre, litre, decilitre, centilitre, millilitre
    case second, minute, hour, day, week, month, year
    case celsius, fahrenheit, degree
    /// The sixtieth of a degree, and the sixtieth of that.
    case arcMinute, arcSecond
    case acre, hectare, bigha, katha
    case percent
    /// Rupee and taka are one: Bengali says টাকা for both.
    case taka
    /// The hundredth of it.
    case paisa
    case dollar, cent, euro, pound, yen
  }

  /// Never 0.
  public let powers: [Kind: Int]

  /// A product of powers; those of 0 are left out.
  public init(_ powers: [Kind: Int]) { self.powers = powers.filter { $0.value != 0 } }
  /// One unit by itself.
  public init(_ base: Kind) { powers = [base: 1] }

  /// `%`: one of a hundred.
  public static let percent = Measure(.percent)
  /// Sixty seconds.
  public static let minute = Measure(.minute)

  /// Money of any kind, paisa and cents included.
  public var isMoney: Bool {
    guard powers.count == 1, let (base, power) = powers.first, power == 1 else { return false }
    switch base {
    case .taka, .paisa, .dollar, .cent, .euro, .pound, .yen: return true
    default: return false
    }
  }

  /// `ঘণ্টায়`: one over a time, and nothing else yet.
  var isPerTime: Bool {
    guard powers.count == 1, let (base, power) = powers.first, power == -1 else { return false }
    return [.second, .minute, .hour, .day].contains(base)
  }

  /// Part of a larger coin: 50 paisa are not 50 of what money is counted in.
  public var isSmallCoin: Bool { self == Measure(.paisa) || self == Measure(.cent) }

  /// Whether this, as an answer names it, is `asked`. A degree is a degree Celsius where that was asked.
  public func names(_ asked: Measure) -> Bool {
    self == asked
      || self == Measure(.degree) && (asked == Measure(.celsius) || asked == Measure(.fahrenheit))
  }
}
