extension Measure {
  /// Stub until the reader's.
  public func factor(to other: Measure) -> Rational? { nil }
}
