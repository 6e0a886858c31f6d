extension FormulaParser {
  /// Statements with "or" between them.
  mutating func alternatives() throws(UnreadableFormula) -> Formula {
    try descending { parser throws(UnreadableFormula) in
      let first = try parser.members()
      guard parser.isSign(.or) else { return first }
      var all = [first]
      while parser.take(.or) { all.append(try parser.members()) }
      return .sequence(all, .or)
    }
  }

  /// Statements with commas, semicolons or "and" between them. Between numbers, "and" is one more comma: `1, 2 and 3`.
  private mutating func members() throws(UnreadableFormula) -> Formula {
    var parts = [[try statement()]]
    var separators: Set<FormulaToken.Sign> = []
    while let sign, let separator = separator(sign) {
      separators.insert(separator)
      if separator == .semicolon {
        parts.append([try statement()])
      } else {
        parts[parts.count - 1].append(try statement())
      }
    }
    let isStated = separators == [.and] && parts[0].contains { $0.isStatement }
    let rows = parts.map { $0.count == 1 ? $0[0] : Formula.sequence($0, isStated ? .and : .comma) }
    return rows.count == 1 ? rows[0] : .sequence(rows, .semicolon)
  }

  /// Takes a separator: `,`, `;`, "and", or ", and". A comma at the very end is none.
  private mutating func separator(_ sign: FormulaToken.Sign) -> FormulaToken.Sign? {
    switch sign {
    case .comma, .semicolon:
      if isEnd(after: 1) { return nil }
      advance()
      if sign == .comma { _ = take(.and) }
      return sign
    case .and:
      advance()
      return sign
    default: return nil
    }
  }

  /// Whether nothing but closing marks comes behind the current token.
  private func isEnd(after ahead: Int) -> Bool {
    guard open.isEmpty else { return false }
    return token(ahead) == nil || isSign(.point, ahead: ahead) && token(ahead + 1) == nil
  }

  /// Relations with arrows between them.
  private mutating func statement() throws(UnreadableFormula) -> Formula {
    while case .sign(.therefore)? = current?.kind { advance() }
    let first = try chain()
    var links: [Formula.Link] = []
    while let token = current {
      switch token.kind {
      case .relation(let relation) where relation.joinsStatements:
        advance()
        links.append(.init(relation, try chain()))
      case .doubleArrow:
        advance()
        let next = try chain()
        // Between numbers it is "at least", typed in the wrong order: x => 3.
        let joins = first.isStatement || next.isStatement
        links.append(.init(joins ? .implies : .greaterOrEqual, next))
      default: return links.isEmpty ? first : .relation(first, links)
      }
    }
    return links.isEmpty ? first : .relation(first, links)
  }

  /// Sums with relation signs between them.
  private mutating func chain() throws(UnreadableFormula) -> Formula {
    let first: Formula
    if case .relation(let relation)? = current?.kind, dialect == .latex, !relation.joinsStatements {
      first = .row([])
    } else {
      first = try ratio()
    }
    var links: [Formula.Link] = []
    while let relation = relationHere() {
      advance()
      links.append(.init(relation, try ratio(isMember: relation == .member || relation == .notMember)))
    }
    return links.isEmpty ? first : .relation(first, links)
  }

  private func relationHere() -> Formula.Relation? {
    switch current?.kind {
    case .relation(let relation): relation.joinsStatements ? nil : relation
    case .sign(.approximately): .approximately
    default: nil
    }
  }

  private mutating func ratio(isMember: Bool = false) throws(UnreadableFormula) -> Formula {
    let first = try union()
    guard isSign(.colon), open.last != .curly else {
      return isMember ? first.asInterval : first
    }
    var terms = [first]
    while take(.colon) { terms.append(try union()) }
    return .ratio(terms)
  }

  private mutating func union() throws(UnreadableFormula) -> Formula {
    var parts = [try sum()]
    var separator: Formula.Separator?
    while let next = setSeparator {
      if let separator, separator != next { parts = [.sequence(parts, separator)] }
      separator = next
      advance()
      parts.append(try sum())
    }
    guard let separator else { return parts[0] }
    let hasIntervals = parts.contains { if case .interval = $0 { true } else { false } }
    return .sequence(hasIntervals ? parts.map(\.asInterval) : parts, separator)
  }

  private var setSeparator: Formula.Separator? {
    switch sign {
    case .union: .union
    case .intersection: .intersection
    case .difference: .difference
    default: nil
    }
  }
}

extension Formula.Relation {
  /// Whether it stands between statements rather than between numbers.
  var joinsStatements: Bool { self == .implies || self == .equivalent || self == .arrow }
}

extension Formula {
  /// Whether something is said with it, that is true or not.
  var isStatement: Bool {
    if case .relation = self { true } else { false }
  }

  /// `(2, 5)` as all the numbers between, where only that makes sense.
  var asInterval: Formula {
    guard case .tuple(let ends) = self, ends.count == 2 else { return self }
    return .interval(Interval(ends[0], ends[1], includesLower: false, includesUpper: false))
  }
}
