import BigInt

/// The digits of column arithmetic in their columns: each row has `length` places, of which one may be the point.
public struct ColumnWorking: Hashable, Sendable {
  /// Places of each row.
  public let length: Int
  /// The numbers of the task; an empty text is an empty place.
  public let numbers: [[String]]
  /// What is carried to a column, or what a column has after it was borrowed from or lent to.
  public let carries: [String]
  /// The first number times each digit of the second, for a product.
  public let partials: [[String]]
  /// The result, with all of its decimal places.
  public let result: [String]

  public init(_ figure: ColumnArithmetic) {
    let written = figure.numbers.map(\.written)
    let places = written.map { $0.split(separator: ".").dropFirst().first?.utf8.count ?? 0 }.max() ?? 0
    let scale = BigInt(10).power(places)
    let scaled = figure.numbers.map { ($0.value * Rational(scale)).numerator }
    let total = (figure.result * Rational(scale)).numerator
    let partials = figure.operation == .multiply ? Self.partials(scaled) : []
    let digits = max(
      places + 1, (scaled + [total] + partials).map { String($0).utf8.count }.max() ?? 1)
    length = digits + (places > 0 ? 1 : 0)

    func spread(_ signs: [String]) -> [String] {
      guard places > 0 else { return signs }
      var spread = signs
      spread.insert("", at: digits - places)
      return spread
    }
    func row(_ value: BigInt, keeping kept: Int) -> [String] {
      var signs = Self.digits(value, digits: digits, atLeast: places + 1)
      for index in signs.indices where index >= digits - places + kept { signs[index] = "" }
      guard places > 0 else { return signs }
      signs.insert(kept > 0 ? "." : "", at: digits - places)
      return signs
    }
    numbers = zip(scaled, written).map { row($0, keeping: $1.split(separator: ".").dropFirst().first?.utf8.count ?? 0) }
    result = row(total, keeping: places)
    self.partials = partials.map { row($0, keeping: 0) }
    switch figure.operation {
    case .add: carries = spread(Self.carries(scaled, digits: digits))
    case .subtract: carries = spread(Self.loans(scaled[0], scaled[1], digits: digits))
    case .multiply: carries = []
    }
  }

  /// The first number times each digit of the second that is not 0.
  private static func partials(_ numbers: [BigInt]) -> [BigInt] {
    var power = BigInt(1)
    var partials: [BigInt] = []
    for digit in String(numbers[1]).utf8.reversed() {
      if digit > 0x30 { partials.append(numbers[0] * BigInt(Int(digit) - 0x30) * power) }
      power *= 10
    }
    return partials
  }

  /// Right-aligned; at least the digits that a decimal needs.
  private static func digits(_ value: BigInt, digits: Int, atLeast: Int) -> [String] {
    let text = String(value)
    let padded = String(repeating: "0", count: max(0, atLeast - text.utf8.count)) + text
    return Array(repeating: "", count: max(0, digits - padded.utf8.count)) + padded.map { String($0) }
  }

  private static func values(_ number: BigInt, digits: Int) -> [Int] {
    Self.digits(number, digits: digits, atLeast: digits).map { Int($0) ?? 0 }
  }

  private static func carries(_ numbers: [BigInt], digits: Int) -> [String] {
    var carries = Array(repeating: "", count: digits)
    let rows = numbers.map { values($0, digits: digits) }
    var carry = 0
    for index in (0..<digits).reversed() {
      let sum = rows.reduce(carry) { $0 + $1[index] }
      carry = sum / 10
      if carry > 0, index > 0 { carries[index - 1] = String(carry) }
    }
    return carries
  }

  /// What stands in each column of `larger` after ten were lent from the one before, where that has changed it.
  private static func loans(_ larger: BigInt, _ smaller: BigInt, digits: Int) -> [String] {
    let (before, taken) = (values(larger, digits: digits), values(smaller, digits: digits))
    var now = before
    for index in (0..<digits).reversed() where now[index] < taken[index] && index > 0 {
      now[index] += 10
      now[index - 1] -= 1
    }
    // A 0 that lends one has borrowed ten itself: it is a 9 then.
    return zip(now, before).map { $0 == $1 ? "" : String($0) }
  }
}
