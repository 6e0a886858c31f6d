import BigInt
import Notation

extension Rational {
  /// Near enough to be drawn.
  var drawn: Double { Double(numerator) / Double(denominator) }
}
