import Notation

/// How tightly a formula holds together: a looser one inside of a tighter one needs brackets.
enum Binding: Int, Comparable {
  case sequence, relation, ratio, sum, sign, product, power, atom

  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension Formula {
  /// As it stands stacked: a fraction, held together by its bar, is an atom.
  var binding: Binding {
    switch self {
    case .number, .letter, .index, .constant, .words, .bracketed, .set, .tuple, .interval, .root, .verbatim, .table,
      .aligned, .decorated:
      .atom
    case .division(_, by: _, .fraction): .atom
    case .power, .percent: .power
    case .product, .division, .function, .mixed, .measured, .compound, .row: .product
    case .signed: .sign
    case .sum: .sum
    case .ratio: .ratio
    case .relation: .relation
    case .sequence: .sequence
    }
  }

  /// What stands inside of round brackets: above a bar, in an exponent and under a root they are not written.
  var withoutRoundBrackets: Formula {
    if case .bracketed(let inner, .round) = self { inner } else { self }
  }
}
