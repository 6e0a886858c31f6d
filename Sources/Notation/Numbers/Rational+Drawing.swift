import BigInt

extension Rational {
  /// Near enough to be drawn; never to be judged.
  public var drawn: Double { Double(numerator) / Double(denominator) }
}
