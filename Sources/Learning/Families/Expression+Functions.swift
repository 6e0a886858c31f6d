import Notation

extension Expression.Function {
  /// `values` are as many as `argumentCounts` says.
  func value(of values: [Rational]) throws(ExpressionFailure) -> Value {
    guard let first = values.first else { throw .outOfRange("\(rawValue)() of nothing") }
    switch self {
    case .isSquare: return .truth(first.squareRoot != nil)
    case .isWhole: return .truth(first.isWhole)
    case .isPrime:
      let number = try small(first)
      return .truth(number > 1 && Self.smallestFactor(of: number) == number)
    default: return .number(try number(of: values, first))
    }
  }

  private func number(of values: [Rational], _ first: Rational) throws(ExpressionFailure) -> Rational {
    switch self {
    case .gcd:
      for value in values { _ = try whole(value) }
      return values.reduce(.zero) { Rational.greatestCommonDivisor($0, $1) }
    case .lcm: return try leastCommonMultiple(values)
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
    case .abs: return first.magnitude
    case .floor: return first.floor
    case .ceil: return -(-first).floor
    case .round: return try rounded(first, places: values.count > 1 ? values[1] : .zero)
    case .sqrt:
      guard let root = first.squareRoot else { throw .hasNoExactValue(self) }
      return root
    case .cbrt:
      guard let root = first.cubeRoot else { throw .hasNoExactValue(self) }
      return root
    case .divisors: return Rational(Self.divisorCount(of: try small(first, atLeast: 1)))
    case .smallestPrime: return Rational(Self.smallestFactor(of: try small(first, atLeast: 2)))
    case .largestPrime:
      var rest = try small(first, atLeast: 2)
      while case let factor = Self.smallestFactor(of: rest), factor < rest { rest /= factor }
      return Rational(rest)
    case .numerator: return Rational(first.numerator)
    case .denominator: return Rational(first.denominator)
    case .places:
      guard let decimal = first.decimal else { throw .hasNoExactValue(self) }
      return Rational(decimal.split(separator: ".").dropFirst().first?.utf8.count ?? 0)
    case .digits: return Rational(try whole(first).magnitude.description.utf8.count)
    case .sorted:
      let rest = values.dropFirst().sorted()
      guard let place = first.asInt, rest.indices.contains(place - 1) else {
        throw .outOfRange("the place \(first) of \(rest.count)")
      }
      return rest[place - 1]
    case .isSquare, .isWhole, .isPrime: throw .wrongKind("\(rawValue)() is no number")
    }
  }

  // MARK: - What is taken

  private func whole(_ value: Rational) throws(ExpressionFailure) -> Rational {
    guard value.isWhole else { throw .notWhole("\(value) in \(rawValue)()") }
    return value
  }

  /// Small enough to be taken apart by trying divisors.
  private func small(
    _ value: Rational, atLeast least: Int = -1_000_000_000
  ) throws(ExpressionFailure) -> Int {
    guard let number = try whole(value).asInt, (least...1_000_000_000).contains(number) else {
      throw .outOfRange("\(value) in \(rawValue)()")
    }
    return number
  }

  // MARK: - What is worked out

  private func quotient(_ a: Rational, _ b: Rational) throws(ExpressionFailure) -> Rational {
    guard let quotient = a.divided(by: b) else { throw .dividesByZero }
    return quotient
  }

  private func leastCommonMultiple(_ values: [Rational]) throws(ExpressionFailure) -> Rational {
    var multiple = Rational.one
    for value in values {
      if try whole(value).isZero { return .zero }
      multiple = try quotient(multiple * value.magnitude, Rational.greatestCommonDivisor(multiple, value)).bounded()
    }
    return multiple
  }

  private func mode(of values: [Rational]) throws(ExpressionFailure) -> Rational {
    let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
    let most = counts.values.max() ?? 0
    let modes = counts.filter { $0.value == most }.keys
    guard let mode = modes.first, modes.count == 1 else { throw .hasNoExactValue(self) }
    return mode
  }

  private func rounded(_ value: Rational, places: Rational) throws(ExpressionFailure) -> Rational {
    guard let places = places.asInt, (-12...12).contains(places) else {
      throw .outOfRange("\(places) places in \(rawValue)()")
    }
    return value.rounded(places: places)
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
