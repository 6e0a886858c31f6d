extension FormulaParser {
  /// One thing that cannot be taken apart further, or what stands in brackets.
  mutating func primary() throws(UnreadableFormula) -> Formula {
    steps += 1
    guard let token = current else { throw missing() }
    switch token.kind {
    case .number(let numeral):
      advance()
      return try mixed(numeral)
    case .vulgar(let numerator, let denominator):
      advance()
      return .division(.number(Numeral(numerator)), by: .number(Numeral(denominator)), .fraction)
    case .constant(let constant):
      advance()
      return .constant(constant)
    case .word(let word): return try named(word)
    case .text(let words):
      if dialect == .plain {
        // `\mathrm{E}`, `\text{(B)}`: a letter in other type.
        let letter = words.unicodeScalars.filter { $0 != "(" && $0 != ")" && $0 != " " && $0 != "." }
        guard letter.count == 1, letter.allSatisfy(\.isASCIILetter) else { throw missing() }
        advance()
        lettersSeen += 1
        return .letter(String(String.UnicodeScalarView(letter)))
      }
      advance()
      lettersSeen += 1
      return .words(words)
    case .figure(let figure):
      advance()
      lettersSeen += 1
      return .words(figure + nameOfFigure())
    case .command(let command): return try commanded(command)
    case .unknownCommand(let written), .unknown(let written):
      guard dialect == .latex else { throw missing() }
      advance()
      lettersSeen += 1
      return .verbatim(written)
    case .sign(let sign): return try signed(sign)
    case .relation, .doubleArrow, .currency: throw missing()
    }
  }

  private mutating func signed(_ sign: FormulaToken.Sign) throws(UnreadableFormula) -> Formula {
    switch sign {
    case .open(.round), .open(.square), .open(.curly), .close(.square): return try bracketed()
    case .open(.group): return try group()
    case .open(.raised) where isSign(.root(degree: 2), ahead: 3): return try rootWithDegree()
    case .bar: return try absolute()
    case .root(let degree):
      advance()
      return try root(degree: degree == 2 ? nil : .number(Numeral(degree)))
    default: throw missing()
    }
  }

  /// The capitals behind ∠ or △ are one name.
  private mutating func nameOfFigure() -> String {
    var name = ""
    while case .word(let word)? = current?.kind, word.unicodeScalars.allSatisfy({ (0x41...0x5A).contains($0.value) }),
      name.isEmpty || current?.isSpaced == false
    {
      name += word
      advance()
    }
    return name
  }

  /// A number, and the proper fraction behind a whole one: `3 1/2`, `3½`, `3\frac{1}{2}`.
  mutating func mixed(_ whole: Numeral) throws(UnreadableFormula) -> Formula {
    guard let next = current else { return .number(whole) }
    if isSign(.partsOf) { return try parts(of: whole) }
    switch next.kind {
    case .word, .sign(.and): if let spoken = try spoken(behind: whole) { return spoken }
    default: break
    }
    guard !whole.isDecimal else { return .number(whole) }
    switch next.kind {
    case .vulgar(let numerator, let denominator):
      let start = index
      advance()
      return try scaled(whole, Numeral(numerator), Numeral(denominator), from: start)
    case .number(let numerator):
      guard next.isSpaced, isSign(.slash, ahead: 1), case .number(let denominator)? = token(2)?.kind else { break }
      guard !numerator.isDecimal, !denominator.isDecimal, numerator.value < denominator.value else { break }
      advance(3)
      return .mixed(whole: whole, numerator: numerator, denominator: denominator)
    case .command(.fraction):
      let fraction = try commanded(.fraction)
      if case .division(.number(let numerator), by: .number(let denominator), .fraction) = fraction,
        !numerator.isDecimal, !denominator.isDecimal, numerator.value < denominator.value
      {
        return .mixed(whole: whole, numerator: numerator, denominator: denominator)
      }
      return .product(.number(whole), [.init(.beside, fraction)])
    default: break
    }
    return .number(whole)
  }

  /// ৩ ভাগের ২: two of three parts.
  mutating func parts(of whole: Numeral) throws(UnreadableFormula) -> Formula {
    let place = index
    advance()
    guard Formula.number(whole).isWrittenZero == false else { throw error(.zeroDenominator, at: place) }
    let taken = try primary()
    return .division(taken, by: .number(whole), .fraction)
  }

  private mutating func commanded(_ command: LatexCommand) throws(UnreadableFormula) -> Formula {
    let start = index
    switch command {
    case .fraction:
      advance()
      return try descending { parser throws(UnreadableFormula) in
        let upper = try parser.argument()
        let place = parser.index
        let lower = try parser.argument()
        guard !lower.isWrittenZero else { throw parser.error(.zeroDenominator, at: place) }
        return .division(upper, by: lower, .fraction)
      }
    case .root:
      advance()
      guard isSign(.open(.square)) else { return try root(degree: nil) }
      let bracket = index
      advance()
      return try root(degree: try enclosed(by: .square, from: bracket))
    case .decoration(let decoration):
      advance()
      return try descending { parser throws(UnreadableFormula) in .decorated(try parser.argument(), decoration) }
    case .begin(let environment):
      advance()
      return try table(environment, from: start)
    case .end: throw error(.unopenedBracket(quoted(tokens[start])), at: start)
    }
  }

  /// Lines and cells up to the end of the environment.
  private mutating func table(
    _ environment: LatexCommand.Environment, from start: Int
  ) throws(UnreadableFormula) -> Formula {
    try descending { parser throws(UnreadableFormula) in
      let outer = parser.open
      parser.open = []
      defer { parser.open = outer }
      var lines: [[Formula]] = [[]]
      var isCellOpen = true
      while true {
        guard let token = parser.current else {
          throw parser.error(.unclosedBracket(parser.quoted(parser.tokens[start])), at: start)
        }
        switch token.kind {
        case .sign(.cellEnd):
          parser.advance()
          if isCellOpen { lines[lines.count - 1].append(.row([])) }
          isCellOpen = true
        case .sign(.lineEnd):
          parser.advance()
          if isCellOpen, !lines[lines.count - 1].isEmpty { lines[lines.count - 1].append(.row([])) }
          lines.append([])
          isCellOpen = true
        case .command(.end(let ended)):
          guard ended == environment else {
            throw parser.error(.unclosedBracket(parser.quoted(parser.tokens[start])), at: start)
          }
          parser.advance()
          if isCellOpen, !lines[lines.count - 1].isEmpty { lines[lines.count - 1].append(.row([])) }
          if lines.last?.isEmpty == true { lines.removeLast() }
          return environment.formula(lines)
        default:
          guard isCellOpen else { throw parser.unexpected(token) }
          lines[lines.count - 1].append(try parser.phrases())
          isCellOpen = false
        }
      }
    }
  }
}
