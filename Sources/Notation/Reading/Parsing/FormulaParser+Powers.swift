extension FormulaParser {
  /// Whether what stands here is multiplied by what stood before, with no sign between.
  var beginsBeside: Bool {
    guard let token = current else { return false }
    if lettersTaken > 0 { return true }
    // Words and what is not understood stand by themselves.
    if index > 0, tokens[index - 1].isVerbal { return false }
    switch token.kind {
    case .number:
      // (x + 1)2, but not x2 or 3 4.
      guard index > 0, !token.isSpaced, case .sign(.close(let bracket)) = tokens[index - 1].kind else { return false }
      return bracket == .round
    case .word(let word): return isFactor(word)
    case .constant(let constant): return constant == .pi || constant == .infinity
    case .command(let command):
      switch command {
      case .fraction, .root, .decoration: return true
      case .begin, .end: return false
      }
    case .sign(let sign):
      switch sign {
      case .open(.round): return !isAside
      case .open(.group), .open(.curly), .root: return true
      case .open(.square): return !isClosingSquare
      case .open(.raised): return token.isSpaced && isDegreeOfRoot
      case .bar: return open.last != .bars && open.last != .curly
      default: return false
      }
    default: return false
    }
  }

  /// `(approx)`: words in brackets behind a number.
  var isAside: Bool {
    guard isSign(.open(.round)), isSign(.close(.round), ahead: 2), case .word(let word)? = token(1)?.kind else {
      return false
    }
    return FillerWords.approximately.contains(word.lowercased())
  }

  /// The second bracket of `[2, 5[`, which opens to the right.
  var isClosingSquare: Bool {
    guard open.last == .square else { return false }
    switch token(1)?.kind {
    case nil, .relation, .doubleArrow: return true
    case .sign(let next):
      switch next {
      case .union, .intersection, .difference, .close, .comma, .semicolon, .or, .and, .point: return true
      default: return false
      }
    default: return false
    }
  }

  /// `³√27`: a superscript that stands before a root.
  private var isDegreeOfRoot: Bool {
    guard isSign(.open(.raised)) else { return false }
    var ahead = 1
    while let token = token(ahead), token.kind != .sign(.close(.raised)), ahead < 4 { ahead += 1 }
    return isSign(.close(.raised), ahead: ahead) && isSign(.root(degree: 2), ahead: ahead + 1)
  }

  /// A primary with its powers and indices.
  mutating func power() throws(UnreadableFormula) -> Formula {
    var base = try primary()
    var levels = 0
    while let token = current, case .sign(let sign) = token.kind {
      switch sign {
      case .caret:
        advance()
        base = .power(base, try exponent())
      case .open(.raised):
        if token.isSpaced, isDegreeOfRoot { return base }
        base = .power(base, try scripted(.raised))
      case .raised(let exponent):
        advance()
        base = .power(base, .number(Numeral(exponent)))
      case .underscore:
        advance()
        base = .index(base, try argument())
      case .open(.lowered): base = .index(base, try scripted(.lowered))
      default: return base
      }
      levels += 1
      guard depth + levels <= FormulaReading.deepest else { throw error(.tooDeep, at: index) }
    }
    return base
  }

  /// What stands behind `^`: a sign, and a primary with its own power, so that 2^3^2 is 2^(3^2).
  private mutating func exponent() throws(UnreadableFormula) -> Formula {
    try descending { parser throws(UnreadableFormula) in
      if let sign = parser.leadingSign() { return .signed(sign, try parser.exponent()) }
      let first = try parser.argument()
      guard parser.take(.caret) else { return first }
      return .power(first, try parser.exponent())
    }
  }

  /// The exponent of `sin²x`.
  mutating func powerOfFunction() throws(UnreadableFormula) -> Formula {
    if take(.caret) { return try exponent() }
    return try scripted(.raised)
  }

  /// What a command or a raised sign takes: a group in braces, or one primary, without the brackets about it.
  mutating func argument() throws(UnreadableFormula) -> Formula {
    if isSign(.open(.curly)) || isSign(.open(.group)) { return try group() }
    return try primary().unbracketed
  }

  /// What stands in braces that only hold together.
  mutating func group() throws(UnreadableFormula) -> Formula {
    let start = index
    guard case .open(let bracket)? = sign else { throw missing() }
    advance()
    if take(.close(bracket)) { return .row([]) }
    return try enclosed(by: bracket, from: start)
  }

  /// All up to the closing bracket, which is taken.
  mutating func enclosed(
    by bracket: FormulaToken.Bracket, from start: Int
  ) throws(UnreadableFormula) -> Formula {
    open.append(bracket)
    defer { open.removeLast() }
    let inner = dialect == .latex && bracket == .group ? try phrases() : try alternatives()
    guard take(.close(bracket)) else { throw unclosed(start) }
    return inner
  }

  /// What is wrong where a bracket should close.
  func unclosed(_ start: Int) -> UnreadableFormula {
    guard let token = current else { return error(.unclosedBracket(quoted(tokens[start])), at: start) }
    if case .sign(.close) = token.kind { return error(.unclosedBracket(quoted(tokens[start])), at: start) }
    return unexpected(token)
  }

  /// What superscripts or subscripts stand for.
  private mutating func scripted(_ bracket: FormulaToken.Bracket) throws(UnreadableFormula) -> Formula {
    let start = index
    advance()
    return try enclosed(by: bracket, from: start)
  }

  /// A root: its degree is read; it is of the next power, or of what the brackets hold.
  mutating func root(degree: Formula?) throws(UnreadableFormula) -> Formula {
    try descending { parser throws(UnreadableFormula) in
      if parser.isSign(.open(.curly)) || parser.isSign(.open(.group)) {
        return .root(try parser.group(), degree: degree)
      }
      if degree == nil, parser.isSign(.open(.square)), let indexed = try parser.rootWithIndex() { return indexed }
      return .root(try parser.power().unbracketed, degree: degree)
    }
  }

  /// `√[5](32)`; nil where the square brackets hold what the root is of.
  private mutating func rootWithIndex() throws(UnreadableFormula) -> Formula? {
    let start = index
    advance()
    let inner = try enclosed(by: .square, from: start)
    guard isSign(.open(.round)) else { return .root(.bracketed(inner, .square), degree: nil) }
    return .root(try power().unbracketed, degree: inner)
  }

  /// `³√27`.
  mutating func rootWithDegree() throws(UnreadableFormula) -> Formula {
    let degree = try scripted(.raised)
    guard take(.root(degree: 2)) else { throw missing() }
    return try root(degree: degree)
  }
}
