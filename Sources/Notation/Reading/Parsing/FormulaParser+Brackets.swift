extension FormulaParser {
  /// What stands in brackets: grouped, or a point, an interval, a set.
  mutating func bracketed() throws(UnreadableFormula) -> Formula {
    let start = index
    guard let sign else { throw missing() }
    advance()
    switch sign {
    case .open(.curly): return try set(from: start)
    case .open(.round): return try within(.round, opensOutward: false, from: start)
    case .open(.square): return try within(.square, opensOutward: false, from: start)
    default: return try within(.square, opensOutward: true, from: start)
    }
  }

  /// Round and square brackets; `]` and `[` the other way round are ends that do not belong to an interval.
  private mutating func within(
    _ bracket: FormulaToken.Bracket, opensOutward: Bool, from start: Int
  ) throws(UnreadableFormula) -> Formula {
    open.append(bracket)
    defer { open.removeLast() }
    guard !isSign(.close(bracket)) else { throw error(.nothingAfter(quoted(tokens[start])), at: start) }
    let inner = try alternatives()
    let closing = sign
    let closesOutward = closing == .open(.square)
    guard closing == .close(.round) || closing == .close(.square) || closesOutward else { throw unclosed(start) }
    let members = inner.members
    let isMixed = opensOutward || closesOutward || closing != .close(bracket)
    let isInfinite = members.count == 2 && members.contains { $0.isInfinite }
    if members.count == 2, isMixed || bracket == .square || isInfinite {
      advance()
      return .interval(
        .init(
          members[0], members[1], includesLower: bracket == .square && !opensOutward,
          includesUpper: closing == .close(.square)))
    }
    guard !isMixed else { throw error(.unclosedBracket(quoted(tokens[start])), at: start) }
    advance()
    if bracket == .round, members.count > 1 { return .tuple(members) }
    return .bracketed(inner, bracket == .round ? .round : .square)
  }

  private mutating func set(from start: Int) throws(UnreadableFormula) -> Formula {
    if take(.close(.curly)) { return .set([]) }
    open.append(.curly)
    defer { open.removeLast() }
    let inner = try alternatives()
    if isSign(.bar) || isSign(.colon) {
      advance()
      let condition = try alternatives()
      guard take(.close(.curly)) else { throw unclosed(start) }
      return .set([.sequence([inner, condition], .suchThat)])
    }
    if take(.openEnd) { return .bracketed(inner, .curly) }
    guard take(.close(.curly)) else { throw unclosed(start) }
    switch inner {
    case .sequence(let members, .comma), .sequence(let members, .semicolon): return .set(members)
    default: return isArithmetic(from: start) ? .bracketed(inner, .curly) : .set([inner])
    }
  }

  /// Whether braces group, as in `[{(2 + 3) × 4} + 1]`: a sign of arithmetic stands before them or behind them.
  private func isArithmetic(from start: Int) -> Bool {
    if index < tokens.count {
      if case .sign(let next) = tokens[index].kind, next.isArithmetic { return true }
    }
    guard start > 0 else { return false }
    switch tokens[start - 1].kind {
    case .number, .vulgar: return true
    case .sign(.open(.square)), .sign(.close(.round)), .sign(.bar): return true
    case .sign(let before): return before.isArithmetic
    default: return false
    }
  }

  /// `|x|`.
  mutating func absolute() throws(UnreadableFormula) -> Formula {
    let start = index
    advance()
    open.append(.bars)
    defer { open.removeLast() }
    let inner = try alternatives()
    guard take(.bar) else { throw unclosed(start) }
    return .bracketed(inner, .bars)
  }
}

extension FormulaToken.Sign {
  fileprivate var isArithmetic: Bool {
    switch self {
    case .plus, .minus, .plusMinus, .minusPlus, .cross, .dot, .divide, .slash, .caret, .percent: true
    case .open(.raised), .open(.round): true
    default: false
    }
  }
}

extension Formula {
  /// The members of a list with commas or semicolons; itself, where it is none.
  fileprivate var members: [Formula] {
    switch self {
    case .sequence(let members, .comma), .sequence(let members, .semicolon): members
    default: [self]
    }
  }

  /// ∞ or -∞.
  fileprivate var isInfinite: Bool {
    switch self {
    case .constant(.infinity): true
    case .signed(_, let inner): inner.isInfinite
    default: false
    }
  }
}
