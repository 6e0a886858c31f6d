import BigInt
import Notation

extension Expression.Function {
  /// `values` are as many as `argumentCounts` says.
  func value(of values: [Rational]) throws(ExpressionFailure) -> Value {
    guard let first = values.first else { throw .outOfRange("\(rawValue)() of nothing") }
    switch self {
    case .isSquare: return .truth(!first.isNegative && first.squareRoot != nil)
    case .isWhole: return .truth(first.isWhole)
    case .isPrime:
      let number = try small(first)
      return .truth(number > 1 && Self.smallestFactor(of: number) == number)
    default: return .number(try number(of: values, first))
    }
  }

  private func number(of values: [Rational], _ first: Rational) throws(ExpressionFailure) -> Rational {
    switch self {
    case .gcd: return Rational(try wholes(values).reduce(BigInt(0)) { $0.greatestCommonDivisor(with: $1) })
    case .lcm: return Rational(try leastCommonMultiple(try wholes(values)))
    case .min: return values.reduce(first) { Swift.min($0, $1) }
    case .max: return values.reduce(first) { Swift.max($0, $1) }
    case .sum: return values.dropFirst().reduce(first, +)
    case .mean: return try quotient(values.dropFirst().reduce(first, +), Rational(values.count))
    case .median:
      let ordered = values.sorted()
      let middle = ordered.count / 2
      return ordered.count % 2 == 1
        ? ordered[middle] : try quotient(ordered[middle - 1] + ordered[middle], Rational(2))
    case .mode: return try mode(of: values)
    case .abs: return first.isNegative ? -first : first
    case .floor: return Rational(first.floor)
    case .ceil: return -Rational((-first).floor)
    case .round: return try rounded(first, places: values.count > 1 ? values[1] : .zero)
    case .sqrt:
      guard !first.isNegative, let root = first.squareRoot else { throw .hasNoExactValue(self) }
      return root
    case .cbrt:
      guard let root = first.cubeRoot else { throw .hasNoExactValue(self) }
      return root
    case .divisors: return Rational(Self.divisorCount(of: try positive(first)))
    case .smallestPrime: return Rational(Self.smallestFactor(of: try composite(first)))
    case .largestPrime:
      var rest = try composite(first)
      while case let factor = Self.smallestFactor(of: rest), factor < rest { rest /= factor }
      return Rational(rest)
    case .numerator: return Rational(first.numerator)
    case .denominator: return Rational(first.denominator)
    case .places:
      guard let decimal = first.decimal else { throw .hasNoExactValue(self) }
      return Rational(decimal.split(separator: ".").dropFirst().first?.count ?? 0)
    case .digits: return Rational(String(try whole(first).magnitude).count)
    case .sorted:
      let rest = values.dropFirst().sorted()
      guard let place = Int(exactly: try whole(first)), rest.indices.contains(place - 1) else {
        throw .outOfRange("the place \(first) of \(rest.count)")
      }
      return rest[place - 1]
    case .isSquare, .isWhole, .isPrime: throw .wrongKind("\(rawValue)() is no number")
    }
  }

  // MARK: - What is taken

  private func whole(_ value: Rational) throws(ExpressionFailure) -> BigInt {
    guard value.isWhole else { throw .notWhole("\(value) in \(rawValue)()") }
    return value.numerator
  }

  private func wholes(_ values: [Rational]) throws(ExpressionFailure) -> [BigInt] {
    var wholes: [BigInt] = []
    for value in values { wholes.append(try whole(value)) }
    return wholes
  }

  /// Small enough to be taken apart by trying divisors.
  private func small(_ value: Rational) throws(ExpressionFailure) -> Int {
    guard let number = Int(exactly: try whole(value)), number.magnitude <= 1_000_000_000 else {
      throw .outOfRange("\(value) in \(rawValue)()")
    }
    return number
  }

  private func positive(_ value: Rational) throws(ExpressionFailure) -> Int {
    let number = try small(value)
    guard number > 0 else { throw .outOfRange("\(value) in \(rawValue)()") }
    return number
  }

  private func composite(_ value: Rational) throws(ExpressionFailure) -> Int {
    let number = try small(value)
    guard number > 1 else { throw .outOfRange("\(value) in \(rawValue)()") }
    return number
  }

  // MARK: - What is worked out

  private func quotient(_ a: Rational, _ b: Rational) throws(ExpressionFailure) -> Rational {
    guard let quotient = a.divided(by: b) else { throw .dividesByZero }
    return quotient
  }

  private func leastCommonMultiple(_ values: [BigInt]) throws(ExpressionFailure) -> BigInt {
    var multiple = BigInt(1)
    for value in values {
      if value.isZero { return 0 }
      multiple = multiple / multiple.greatestCommonDivisor(with: value) * value
      if multiple.magnitude.bitWidth > Rational.mostBits { throw .tooLarge }
    }
    return BigInt(multiple.magnitude)
  }

  private func mode(of values: [Rational]) throws(ExpressionFailure) -> Rational {
    let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
    let most = counts.values.max() ?? 0
    let modes = counts.filter { $0.value == most }.keys
    guard let mode = modes.first, modes.count == 1 else { throw .hasNoExactValue(self) }
    return mode
  }

  private func rounded(_ value: Rational, places: Rational) throws(ExpressionFailure) -> Rational {
    guard let places = Int(exactly: try whole(places)), (-12...12).contains(places) else {
      throw .outOfRange("\(places) places in \(rawValue)()")
    }
    let scale = Rational(BigInt(10).power(Swift.abs(places)))
    let size = value.isNegative ? -value : value
    let scaled = places >= 0 ? size * scale : try quotient(size, scale)
    let steps = Rational((scaled * Rational(2) + .one).floor / 2)
    let result = places >= 0 ? try quotient(steps, scale) : steps * scale
    return value.isNegative ? -result : result
  }

  private static func smallestFactor(of number: Int) -> Int {
    if number % 2 == 0 { return 2 }
    var divisor = 3
    while divisor * divisor <= number {
      if number % divisor == 0 { return divisor }
      divisor += 2
    }
    return number
  }

  private static func divisorCount(of number: Int) -> Int {
    var (rest, count) = (number, 1)
    while rest > 1 {
      let factor = smallestFactor(of: rest)
      var exponent = 0
      while rest % factor == 0 {
        rest /= factor
        exponent += 1
      }
      count *= exponent + 1
    }
    return count
  }
}

extension Rational {
  /// nil where it has no rational one, and where it is negative.
  fileprivate var squareRoot: Rational? {
    if isNegative { return nil }
    let (above, below) = (numerator.squareRoot(), denominator.squareRoot())
    guard above * above == numerator, below * below == denominator else { return nil }
    return Rational(above, over: below)
  }

  /// nil where it has no rational one.
  fileprivate var cubeRoot: Rational? {
    guard let above = Self.cubeRoot(of: numerator.magnitude), let below = Self.cubeRoot(of: denominator.magnitude),
      let root = Rational(BigInt(above), over: BigInt(below))
    else { return nil }
    return isNegative ? -root : root
  }

  /// By halving the interval that it lies in.
  private static func cubeRoot(of number: BigUInt) -> BigUInt? {
    var (low, high) = (BigUInt(0), BigUInt(1) << (number.bitWidth / 3 + 1))
    while low < high {
      let middle = (low + high) / 2
      if middle.power(3) < number { low = middle + 1 } else { high = middle }
    }
    return low.power(3) == number ? low : nil
  }
}
