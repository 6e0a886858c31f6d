import Notation

/// What an equation, or several, say.
enum Statement {
  /// `x = 2 or x = −5`, `{2, −5}`: the values of one letter; nil where no letter is named.
  case solutions(letter: String?, [Formula])
  /// `x = 2, y = 3`: one value for each of several letters, in the order of the alphabet.
  case assignments([(letter: String, value: Formula)])
  /// `2x + y = 5`, and more of them that hold together.
  case equations([(left: Formula, right: Formula)])

  /// nil where it says something else.
  init?(_ formula: Formula) {
    switch formula.withoutBrackets {
    case .relation(let first, let links): self.init(first, links)
    case .sequence(let members, let separator):
      guard [.comma, .semicolon, .or, .and].contains(separator) else { return nil }
      self.init(members)
    case .set(let members): self = .solutions(letter: nil, members.flatMap(\.branches))
    case .constant(.emptySet): self = .solutions(letter: nil, [])
    case .tuple, .interval, .words, .aligned, .table, .row, .verbatim: return nil
    default: self = .solutions(letter: nil, formula.branches)
    }
  }

  private init?(_ first: Formula, _ links: [Formula.Link]) {
    if links.count == 1, links[0].relation == .member, let letter = first.asLetter,
      case .set(let members) = links[0].formula.withoutBrackets
    {
      self = .solutions(letter: letter, members.flatMap(\.branches))
      return
    }
    guard links.allSatisfy({ $0.relation == .equal }) else { return nil }
    let sides = [first] + links.map(\.formula)
    // Whatever stands on the other side of a letter, it is: x = 6/2 = 3.
    if let letter = first.asLetter, sides.dropFirst().allSatisfy(\.letters.isEmpty) {
      self = .solutions(letter: letter, sides.dropFirst().flatMap(Self.values))
    } else if sides.count == 2, let letter = sides[1].asLetter, first.letters.isEmpty {
      self = .solutions(letter: letter, Self.values(first))
    } else {
      guard !sides.contains(where: \.hasPlusMinus) else { return nil }
      self = .equations(zip(sides, sides.dropFirst()).map { ($0, $1) })
    }
  }

  private static func values(_ side: Formula) -> [Formula] {
    switch side.withoutBrackets {
    case .sequence(let members, _), .set(let members): members.flatMap(\.branches)
    case .constant(.emptySet): []
    default: side.branches
    }
  }

  private init?(_ members: [Formula]) {
    var solutions: [(letter: String?, values: [Formula])] = []
    var equations: [(left: Formula, right: Formula)] = []
    for member in members {
      switch Statement(member) {
      case .solutions(let letter, let values): solutions.append((letter, values))
      case .equations(let more): equations += more
      case .assignments, nil: return nil
      }
    }
    let named = solutions.compactMap(\.letter)
    if equations.isEmpty {
      let letters = Set(named)
      if letters.count <= 1 {
        self = .solutions(letter: named.first, solutions.flatMap(\.values))
        return
      }
      guard named.count == solutions.count, letters.count == named.count else { return nil }
      var assignments: [(letter: String, value: Formula)] = []
      for (letter, values) in zip(named, solutions.map(\.values)) {
        guard values.count == 1 else { return nil }
        assignments.append((letter, values[0]))
      }
      self = .assignments(assignments.sorted { $0.letter < $1.letter })
      return
    }
    for (letter, values) in solutions {
      guard let letter, values.count == 1 else { return nil }
      equations.append((.letter(letter), values[0]))
    }
    self = .equations(equations)
  }
}
