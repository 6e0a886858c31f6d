/// Why a text could not be read as a number.
public enum UnreadableNumber: Error, Hashable, Sendable {
  /// Nothing was written.
  case empty
  case notANumber
  /// `3/0`.
  case zeroDenominator
  /// More than `Quantity.longest` characters.
  case tooLong
}
