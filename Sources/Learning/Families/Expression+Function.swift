extension Expression {
  /// The functions that an expression may call. Each is of numbers; `is_…` gives a truth, the others a number.
  public enum Function: String, Hashable, Sendable, CaseIterable {
    /// The greatest common divisor of whole numbers.
    case gcd
    /// The least common multiple of whole numbers.
    case lcm
    case min, max, sum
    case mean, median
    /// The value that comes most often; a draw where several do is refused.
    case mode
    case abs, floor, ceil
    /// To so many decimal places, a half away from 0: `round(2.345, 2)` is 2.35.
    case round
    /// The square root of a perfect square; a draw where it is none is refused.
    case sqrt
    /// The cube root of a perfect cube; a draw where it is none is refused.
    case cbrt
    case isSquare = "is_square"
    case isPrime = "is_prime"
    case isWhole = "is_whole"
    /// How many divisors a whole number has.
    case divisors
    case largestPrime = "largest_prime"
    case smallestPrime = "smallest_prime"
    case numerator, denominator
    /// How many decimal places a number needs; a draw where its decimal has no end is refused.
    case places
    /// How many digits a whole number has.
    case digits
    /// `sorted(k, a, b, c)`: the k-th smallest, from 1.
    case sorted

    /// How many arguments it takes.
    public var argumentCounts: ClosedRange<Int> {
      switch self {
      case .gcd, .lcm, .min, .max, .sum, .mean, .median, .mode: 1...Expression.mostArguments
      case .abs, .floor, .ceil, .sqrt, .cbrt, .isSquare, .isPrime, .isWhole, .divisors, .largestPrime, .smallestPrime,
        .numerator, .denominator, .places, .digits:
        1...1
      case .round: 1...2
      case .sorted: 2...Expression.mostArguments
      }
    }

    /// What it comes to.
    public var kind: Kind {
      switch self {
      case .isSquare, .isPrime, .isWhole: .truth
      default: .number
      }
    }
  }

  /// The most arguments that a function takes.
  static let mostArguments = 40
}
