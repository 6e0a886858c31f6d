/// Why a text could not be read as mathematics, and where: enough to say what to change.
public struct UnreadableFormula: Error, Hashable, Sendable {
  /// What is wrong. Texts are quoted as they were typed, in plain characters.
  public enum Reason: Hashable, Sendable {
    /// Nothing was written.
    case empty
    /// More than `FormulaReading.longest` characters.
    case tooLong
    /// More than `FormulaReading.deepest` brackets, roots, powers or fractions in each other.
    case tooDeep
    /// A bracket that is never closed: `(2 + 3`.
    case unclosedBracket(String)
    /// A bracket that was never opened: `2 + 3)`.
    case unopenedBracket(String)
    /// Nothing stands behind the sign: `3 +`.
    case nothingAfter(String)
    /// Nothing stands before the sign: `= 3`, `× 4`.
    case nothingBefore(String)
    /// Two things side by side that nobody multiplies without a sign: `3 4`, `x2`.
    case noSignBetween
    /// A word that is no mathematics.
    case unknownWord(String)
    /// A sign that is no mathematics.
    case unknownSign(String)
    /// A LaTeX command that is not read, with its backslash.
    case unknownCommand(String)
    /// `3/0`.
    case zeroDenominator
    /// `3.14…`: nobody can say how it goes on.
    case unclearEllipsis
    /// `1.2.3`, `2,5,` and the like: a point or comma that fits no number.
    case unclearNumber
    /// Units that do not belong together: `5 kg 3 m`.
    case unclearUnit(String)
  }

  public var reason: Reason
  /// The place of the first character that is meant, in the text as it was typed, from 0.
  public var offset: Int

  public init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}
