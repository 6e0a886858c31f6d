extension Formula {
  /// What a letter does not stand for: a number that has a name of its own, or none.
  public enum Constant: String, Hashable, Sendable, CaseIterable {
    case pi = "π"
    case infinity = "∞"
    case emptySet = "∅"
    case realNumbers = "ℝ"
    case naturalNumbers = "ℕ"
    case integers = "ℤ"
    case rationals = "ℚ"
    /// And so on: `2, 4, 6, …`.
    case ellipsis = "…"
  }

  /// A sign before a term.
  public enum Sign: String, Hashable, Sendable, CaseIterable {
    case plus = "+"
    case minus = "−"
    case plusMinus = "±"
    case minusPlus = "∓"
  }

  /// One more term of a sum, with the sign that stood before it.
  public struct Addend: Hashable, Sendable {
    public var sign: Sign
    public var term: Formula

    public init(_ sign: Sign, _ term: Formula) {
      self.sign = sign
      self.term = term
    }
  }

  /// One more factor of a product, with what stood before it.
  public struct Factor: Hashable, Sendable {
    /// How multiplying was written.
    public enum Multiplication: String, Hashable, Sendable, CaseIterable {
      /// `3x`: nothing.
      case beside = ""
      case cross = "×"
      case dot = "·"
    }

    public var multiplication: Multiplication
    public var factor: Formula

    public init(_ multiplication: Multiplication, _ factor: Formula) {
      self.multiplication = multiplication
      self.factor = factor
    }
  }

  /// How dividing was written.
  public enum Division: Hashable, Sendable, CaseIterable {
    /// One number above the other: `\frac{3}{4}`; what is plainly a fraction on a line (`3/4`) is one, too.
    case fraction
    /// `60 ÷ 4`.
    case sign
  }

  /// What embraces a formula without changing it, or gives its size.
  public enum Bracket: Hashable, Sendable, CaseIterable {
    case round, square, curly
    /// `|x|`: the absolute value.
    case bars
  }

  /// A line or frame about a formula.
  public enum Decoration: Hashable, Sendable, CaseIterable {
    /// `\overline{AB}`: a segment, a mean. Not the bar of a recurring decimal: that is in its numeral.
    case overline
    case underline
    /// `\boxed{28}`: how models mark their result.
    case box
    /// `\vec{a}`, `\overrightarrow{AB}`.
    case arrow
    /// `\hat{A}`, `\widehat{ABC}`: an angle.
    case hat
  }

  /// Functions that school knows by name.
  public enum Function: String, Hashable, Sendable, CaseIterable {
    case sin, cos, tan, cot, sec, cosec, log, ln
    case gcd, lcm, min, max
  }

  /// One more member of a chain of relations, with the sign that stood before it.
  public struct Link: Hashable, Sendable {
    public var relation: Relation
    public var formula: Formula

    public init(_ relation: Relation, _ formula: Formula) {
      self.relation = relation
      self.formula = formula
    }
  }

  /// What is said of two things.
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    case equal = "="
    case notEqual = "≠"
    case less = "<"
    case lessOrEqual = "≤"
    case greater = ">"
    case greaterOrEqual = "≥"
    case approximately = "≈"
    case identical = "≡"
    case similar = "∼"
    case congruent = "≅"
    case parallel = "∥"
    case perpendicular = "⊥"
    case member = "∈"
    case notMember = "∉"
    case subset = "⊂"
    case subsetOrEqual = "⊆"
    case notSubset = "⊄"
    case superset = "⊃"
    case supersetOrEqual = "⊇"
    case implies = "⇒"
    case equivalent = "⇔"
    case arrow = "→"
    /// `3 : 4 :: 6 : 8`.
    case proportional = "∷"
  }

  /// What stands between the members of a sequence.
  public enum Separator: Hashable, Sendable, CaseIterable {
    case comma, semicolon
    /// `x = 2 or x = −5`, `x = 2 অথবা x = −5`.
    case or
    /// `x > 2 and x < 5`, `x > 2 এবং x < 5`.
    case and
    /// `∪`, of sets and intervals.
    case union
    /// `∩`, of sets and intervals.
    case intersection
    /// `∖`, what one set has without another.
    case difference
    /// `{x | x > 3}`: the members, and what is true of them.
    case suchThat
  }

  /// All numbers between two ends: `[2, 5)`; an end without a bound is `.constant(.infinity)`, signed.
  public struct Interval: Hashable, Sendable {
    public var lower: Formula
    public var upper: Formula
    /// Whether the lower end belongs to it: `[`.
    public var includesLower: Bool
    /// Whether the upper end belongs to it: `]`.
    public var includesUpper: Bool

    public init(_ lower: Formula, _ upper: Formula, includesLower: Bool, includesUpper: Bool) {
      self.lower = lower
      self.upper = upper
      self.includesLower = includesLower
      self.includesUpper = includesUpper
    }
  }

  /// A unit as it stood beside a number.
  public struct Mensuration: Hashable, Sendable {
    /// What it means.
    public var unit: Unit
    /// How it was written: `km/h`, `টাকা`, `৳`.
    public var text: String
    /// `৳625`, `$5`: whether it stood before the number.
    public var isBefore: Bool

    public init(_ unit: Unit, text: String, isBefore: Bool = false) {
      self.unit = unit
      self.text = text
      self.isBefore = isBefore
    }
  }
}
