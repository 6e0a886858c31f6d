/// The smallest part of a formula that means something.
struct FormulaToken: Equatable {
  enum Kind: Equatable {
    case number(Numeral)
    /// `½`.
    case vulgar(numerator: Int, denominator: Int)
    /// Letters of one script that touch each other.
    case word(String)
    case sign(Sign)
    case relation(Formula.Relation)
    /// `=>`, which says "follows" between statements and "at least" between numbers.
    case doubleArrow
    case constant(Formula.Constant)
    /// `$`, `৳`: a sign for money.
    case currency(String)
    /// What `\text{…}` holds.
    case text(String)
    /// A name that is not multiplied: `∠`, `△`.
    case figure(String)
    case command(LatexCommand)
    /// A command that is in no table, with the groups behind it.
    case unknownCommand(String)
    case unknown(String)
  }

  enum Sign: Hashable {
    case plus, minus, plusMinus, minusPlus
    case cross, dot, divide, slash, caret, underscore, percent
    /// A square root where the degree is 2.
    case root(degree: Int)
    case comma, semicolon, colon, point
    case or, and, union, intersection, difference
    case open(Bracket), close(Bracket)
    case bar, degree, prime, doublePrime
    case approximately
    /// `∴`, `∵`.
    case therefore(String)
    /// `&` and `\\` of a table.
    case cellEnd, lineEnd
    case wideSpace
    /// `\right.`, which closes a bracket that has no partner.
    case openEnd
    /// "of": `50% of 20`.
    case of
    /// `ভাগের`: ৩ ভাগের ২ is two thirds.
    case partsOf
    /// "squared", "cubed", of what stands before.
    case raised(Int)
  }

  enum Bracket: Hashable {
    case round, square, curly
    /// Braces that only hold together, in LaTeX.
    case group
    /// Superscripts: what stands between is an exponent.
    case raised
    /// Subscripts.
    case lowered
    /// `|x|`.
    case bars
  }

  var kind: Kind
  /// Whether a space stood before it: `3 1/2` and `31/2` differ by one.
  var isSpaced: Bool
  /// The plain characters that it was made of.
  var range: Range<Int>
}
