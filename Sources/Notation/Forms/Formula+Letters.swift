extension Formula {
  /// The letters that stand for numbers in it; one with an index is one letter: `x_1`.
  public var letters: Set<String> {
    var letters: Set<String> = []
    collectLetters(in: &letters)
    return letters
  }

  private func collectLetters(in letters: inout Set<String>) {
    if case .letter(let letter) = self { letters.insert(letter) }
    for part in parts { part.collectLetters(in: &letters) }
  }

  /// What it is directly made of, from left to right.
  public var parts: [Formula] {
    switch self {
    case .number, .letter, .constant, .words, .mixed, .verbatim: []
    case .signed(_, let inner), .percent(let inner), .bracketed(let inner, _), .decorated(let inner, _),
      .function(_, let inner), .measured(let inner, _):
      [inner]
    case .sum(let first, let rest): [first] + rest.map(\.term)
    case .product(let first, let rest): [first] + rest.map(\.factor)
    case .division(let above, by: let below, _): [above, below]
    case .power(let base, let other), .index(let base, let other): [base, other]
    case .root(let inner, let degree): [inner] + (degree.map { [$0] } ?? [])
    case .ratio(let members), .sequence(let members, _), .set(let members), .tuple(let members),
      .compound(let members), .row(let members):
      members
    case .relation(let first, let links): [first] + links.map(\.formula)
    case .interval(let interval): [interval.lower, interval.upper]
    case .aligned(let rows), .table(let rows): rows.flatMap { $0 }
    }
  }

  /// Whether `±` stands anywhere in it: then it is two formulas.
  public var hasPlusMinus: Bool {
    switch self {
    case .signed(.plusMinus, _), .signed(.minusPlus, _): true
    case .sum(_, let rest) where rest.contains { $0.sign == .plusMinus || $0.sign == .minusPlus }: true
    default: parts.contains { $0.hasPlusMinus }
    }
  }

  /// The letter that it is, with its index; nil where it is anything else.
  public var asLetter: String? {
    switch unbracketed {
    case .letter(let letter): letter
    case .index(let base, let index):
      if let letter = base.asLetter, let place = index.asLetter ?? index.writtenWhole.map({ String($0) }) {
        "\(letter)_\(place)"
      } else {
        nil
      }
    default: nil
    }
  }
}
