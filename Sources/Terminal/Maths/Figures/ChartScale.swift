import Notation

/// The axis of a chart: steps of 1, 2 or 5 times a power of ten, and as many rows as make the steps equal.
struct ChartScale {
  /// From 0 up; the last one is no less than the highest value.
  let marks: [Rational]
  /// Rows from 0 to the last mark.
  let rows: Int
  /// Rows for 1.
  let perUnit: Double

  /// `top` is greater than 0; no more than `rows` are used, of which there are three or more.
  init(top: Rational, rows: Int) {
    var step = Rational.one
    func count(_ step: Rational) -> Int { Int((top.drawn / step.drawn - 1e-9).rounded(.up)) }
    // Each candidate is 2 or 2.5 times the one before: upwards until it fits, or downwards as long as it does.
    let factors = [Rational(2), Rational(5, over: 2) ?? .one, Rational(2)]
    var turn = 0
    while count(step) > rows {
      step = step * factors[turn % 3]
      turn += 1
    }
    var smaller = 0
    while turn == 0, smaller < 60, let next = step.divided(by: factors[smaller % 3]), count(next) * 2 <= rows,
      count(step) < 4
    {
      step = next
      smaller += 1
    }
    let steps = max(1, count(step))
    let each = max(1, rows / steps)
    self.rows = steps * each
    let size = step
    marks = (0...steps).map { size * Rational($0) }
    perUnit = Double(each) / step.drawn
  }
}
