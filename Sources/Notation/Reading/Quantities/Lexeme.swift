/// The smallest part of what was written that means something.
struct Lexeme: Equatable {
  enum Kind: Equatable {
    /// The digits before and after the point, without commas: `1,250.5` is `1250` and `5`.
    case number(whole: String, fraction: String)
    /// `½`.
    case vulgar(numerator: Int, denominator: Int)
    /// `²`.
    case power(Int)
    /// In small letters: `km`, `কিমি`, `৳`, `°c`.
    case word(String)
    case mark(Mark)
  }

  enum Mark: Unicode.Scalar {
    case plus = "+"
    case minus = "-"
    case slash = "/"
    case percent = "%"
    case caret = "^"
    case equals = "="
    case point = "."
    case danda = "।"
  }

  var kind: Kind
  /// Whether a space stood before it: `3 1/2` and `31/2` differ by one.
  var spaced: Bool
  /// As it was written, in plain characters.
  var text: String
}
