import Notation

/// What is asked of a typed answer besides its value. What cannot be asked together cannot be made.
public struct Demand: Hashable, Sendable {
  /// What an answer is. The raw values are `problems.kind`, and the names in content and on the command line.
  public enum Kind: String, CaseIterable, Sendable, Codable {
    case number, expression, equation, interval, list, set, pair, text
  }

  /// How the value must be written.
  public enum Form: String, CaseIterable, Sendable {
    case any
    /// A fraction or ratio that nothing can be cancelled in: 3/4, not 6/8.
    case lowest
    /// A whole number and a proper fraction: 3 1/2.
    case mixed
    /// One fraction without a whole before it: 7/2.
    case improper
    case decimal
    /// Like terms together, nothing to cancel, no brackets to expand, roots drawn as far as they can be.
    case simplified
    /// A product that cannot be factorised further over the rationals.
    case factorised
    /// A sum without brackets, like terms together.
    case expanded
    /// Exact, with its roots drawn as far as they can be and none below a line: 2√3, not √12 or 3.46.
    case surd
  }

  /// What is asked of the unit.
  public enum UnitRule: Hashable, Sendable {
    /// It may be written or left out.
    case optional
    case required
    /// The number alone is asked for.
    case refused
    /// It stands after the field already, so it may be left out.
    case shown(Phrase)
  }

  /// How far from the key an answer may be; the limit itself is near enough.
  public enum Tolerance: Hashable, Sendable {
    case none
    /// By so much, more than 0.
    case absolute(Rational)
    /// By this part of the key, more than 0: 0.01 is one of a hundred.
    case relative(Rational)
  }

  /// Whether, and how far, the answer is to be rounded. A half goes away from 0.
  public enum Rounding: Hashable, Sendable {
    case none
    /// To so many decimal places, 0 to 30.
    case places(Int)
    /// To so many significant figures, 1 to 30.
    case significant(Int)
  }

  /// Why a demand cannot be made.
  public enum Contradiction: Error, Hashable, Sendable {
    /// Words have no form, no unit, no tolerance and no rounding.
    case wordsAreNotNumbers
    /// Only a list, and a pair, have an order; a pair is always ordered.
    case noOrder(Kind)
    /// A tolerance of 0 or less is none.
    case toleranceNotPositive
    /// Places are 0 to 30, figures 1 to 30.
    case roundingOutOfRange
    /// An exact root cannot be near enough, nor rounded.
    case exactFormWithTolerance(Form)
  }

  public let kind: Kind
  public let form: Form
  public let unit: UnitRule
  public let tolerance: Tolerance
  public let rounding: Rounding
  /// Whether the members must stand in the key's order; true except for a list that may be in any.
  public let isOrdered: Bool

  /// Nothing but the value, unless more is said.
  public init(
    _ kind: Kind, form: Form = .any, unit: UnitRule = .optional, tolerance: Tolerance = .none,
    rounding: Rounding = .none, isOrdered: Bool = true
  ) throws(Contradiction) {
    let isNumeric = tolerance != .none || rounding != .none
    if kind == .text, form != .any || unit != .optional || isNumeric { throw .wordsAreNotNumbers }
    if !isOrdered, kind != .list { throw .noOrder(kind) }
    switch tolerance {
    case .absolute(let limit), .relative(let limit):
      guard .zero < limit else { throw .toleranceNotPositive }
    case .none: break
    }
    switch rounding {
    case .places(let count):
      guard (0...30).contains(count) else { throw .roundingOutOfRange }
    case .significant(let count):
      guard (1...30).contains(count) else { throw .roundingOutOfRange }
    case .none: break
    }
    if isNumeric, [.surd, .factorised, .expanded].contains(form) { throw .exactFormWithTolerance(form) }
    self.init(
      kind: kind, allowed: form, unit: unit, tolerance: tolerance, rounding: rounding, isOrdered: isOrdered)
  }

  /// Nothing but the value.
  static func plain(_ kind: Kind) -> Demand {
    Demand(kind: kind, allowed: .any, unit: .optional, tolerance: .none, rounding: .none, isOrdered: true)
  }

  /// A number in any form, exactly, with the unit that is shown after the field.
  public static func number(shown unit: Phrase? = nil) -> Demand {
    Demand(
      kind: .number, allowed: .any, unit: unit.map(UnitRule.shown) ?? .optional, tolerance: .none,
      rounding: .none, isOrdered: true)
  }

  /// The same, where a unit stands after the field.
  func showing(_ phrase: Phrase) -> Demand {
    Demand(
      kind: kind, allowed: form, unit: .shown(phrase), tolerance: tolerance, rounding: rounding, isOrdered: isOrdered)
  }

  /// The same, in whatever form.
  var withoutForm: Demand {
    Demand(kind: kind, allowed: .any, unit: unit, tolerance: .none, rounding: .none, isOrdered: isOrdered)
  }

  /// What stands after the answer field; nil where nothing does.
  public var shownUnit: Phrase? {
    if case .shown(let unit) = unit { unit } else { nil }
  }

  private init(
    kind: Kind, allowed form: Form, unit: UnitRule, tolerance: Tolerance, rounding: Rounding, isOrdered: Bool
  ) {
    self.kind = kind
    self.form = form
    self.unit = unit
    self.tolerance = tolerance
    self.rounding = rounding
    self.isOrdered = isOrdered
  }
}
