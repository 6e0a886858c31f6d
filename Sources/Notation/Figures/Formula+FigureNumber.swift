import BigInt

extension Formula {
  /// A figure's number as mathematics, so that a fraction is stacked.
  public static func number(_ number: FigureNumber) -> Formula {
    let isNegative = number.value.isNegative
    let magnitude = FigureNumber(isNegative ? -number.value : number.value, isFraction: number.isFraction)
    let formula: Formula
    if magnitude.isFraction {
      formula = .division(
        .number(Numeral(String(magnitude.value.numerator))), by: .number(Numeral(String(magnitude.value.denominator))),
        .fraction)
    } else {
      let parts = magnitude.written.split(separator: ".")
      formula = .number(Numeral(String(parts[0]), fraction: parts.count == 2 ? String(parts[1]) : ""))
    }
    return isNegative ? .signed(.minus, formula) : formula
  }
}
