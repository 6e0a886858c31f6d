/// Why a formula has no value that could be worked out.
public enum Unworkable: Error, Hashable, Sendable {
  /// More steps, terms or digits than `Budget` allows.
  case tooLarge
  /// It has no value: a division by zero, the square root of a negative number, 0⁰.
  case undefined
  /// It is no value: a relation, a list, words.
  case notAValue
}
