extension FormulaParser {
  /// What a word means, where it is no unit and no sign.
  private mutating func nextPiece(of word: String) -> WordPieces.Piece? {
    guard let pieces = WordPieces.pieces(of: word), lettersTaken < pieces.count else { return nil }
    let piece = pieces[lettersTaken]
    lettersTaken += 1
    steps += 1
    if lettersTaken == pieces.count {
      lettersTaken = 0
      advance()
    }
    return piece
  }

  /// Whether a word can be a factor where it stands.
  func isFactor(_ word: String) -> Bool {
    if isCrossLetter || isNumberWord(word) { return false }
    if lettersSeen == lettersBefore, unitHere(isNumber: true) != nil { return false }
    // `2x cm`: a longer unit with a space before it is one behind letters, too.
    if dialect == .plain, current?.isSpaced == true, word.unicodeScalars.count > 1, unitHere(isNumber: false) != nil {
      return false
    }
    guard WordPieces.pieces(of: word) != nil else { return false }
    return !isNamedUnit(word)
  }

  /// `12 pots`: behind a number and a space, a longer word names what is counted.
  func isNamedUnit(_ word: String) -> Bool {
    guard convention.letter == .unit, dialect == .plain, lettersSeen == lettersBefore, current?.isSpaced == true,
      word.unicodeScalars.count > 2, !WordPieces.isName(word)
    else { return false }
    return true
  }

  /// The x of `3 x 4`: between a number and a number, with a space on both sides or on none.
  var isCrossLetter: Bool {
    guard case .word(let word)? = current?.kind, word == "x" || word == "X", lettersTaken == 0, index > 0,
      lettersSeen == lettersBefore, let next = token(1), next.isSpaced == current?.isSpaced
    else { return false }
    switch next.kind {
    case .number, .vulgar: return true
    default: return false
    }
  }

  /// A letter, a function, a constant, a root, or a number in words.
  mutating func named(_ word: String) throws(UnreadableFormula) -> Formula {
    if lettersTaken == 0, isNumberWord(word) || isArticle { return try spokenNumber() }
    let place = index
    switch nextPiece(of: word) {
    case .letter(let letter):
      lettersSeen += 1
      return .letter(letter + primes())
    case .constant(let constant): return .constant(constant)
    case .function(let function): return try applied(function)
    case .root(let degree): return try root(degree: degree == 2 ? nil : .number(Numeral(degree)))
    case nil: throw error(.unknownWord(quoted(tokens[place])), at: place)
    }
  }

  /// `A'`: another point, or a complement.
  private mutating func primes() -> String {
    var primes = ""
    while lettersTaken == 0, let token = current, !token.isSpaced, isSign(.prime), primes.utf8.count < 9 {
      primes += "′"
      advance()
    }
    return primes
  }

  /// What a function is of: what its brackets hold, or the powers behind it up to a sign.
  private mutating func applied(_ function: Formula.Function) throws(UnreadableFormula) -> Formula {
    try descending { parser throws(UnreadableFormula) in
      var exponent: Formula?
      if parser.isSign(.caret) || parser.isSign(.open(.raised)) {
        exponent = try parser.powerOfFunction()
      }
      let argument: Formula
      if parser.isSign(.open(.round)) {
        let start = parser.index
        parser.advance()
        argument = try parser.enclosed(by: .round, from: start)
      } else if parser.isSign(.open(.group)) {
        argument = try parser.group()
      } else {
        argument = try parser.functionArgument()
      }
      let applied = Formula.function(function, argument)
      return exponent.map { .power(applied, $0) } ?? applied
    }
  }

  private mutating func functionArgument() throws(UnreadableFormula) -> Formula {
    let letters = lettersSeen
    var argument = try power()
    var factors: [Formula.Factor] = []
    while beginsBeside, !beginsFunction { factors.append(.init(.beside, try power())) }
    if !factors.isEmpty { argument = .product(argument, factors) }
    return try measured(argument, isNumber: lettersSeen == letters) ?? argument
  }

  private var beginsFunction: Bool {
    guard case .word(let word)? = current?.kind, lettersTaken == 0 else { return false }
    if case .function? = WordPieces.pieces(of: word)?.first { return true }
    return false
  }

  // MARK: Words about the answer

  /// "Answer:", "=", "প্রায়": what stands before an answer and is no part of it.
  mutating func skipIntroduction() {
    guard dialect == .plain else { return }
    var isLabelled = true
    while isLabelled, let token = current {
      switch token.kind {
      case .word(let word): isLabelled = FillerWords.labels.contains(word.lowercased()) && self.token(1) != nil
      case .relation(.equal): isLabelled = self.token(1) != nil
      case .sign(.colon), .sign(.point): isLabelled = index > 0
      case .sign(.therefore): isLabelled = true
      case .sign(.approximately), .relation(.approximately):
        note(.approximate)
        isLabelled = true
      default: isLabelled = false
      }
      if isLabelled { advance() }
    }
  }

  /// The full stop, and "প্রায়" or "হবে" at the end.
  mutating func skipConclusion() {
    while let token = current {
      switch token.kind {
      case .word(let word) where FillerWords.closing.contains(word.lowercased()): break
      case .word(let word) where FillerWords.approximately.contains(word.lowercased()): note(.approximate)
      case .sign(.open(.round)) where isAside:
        note(.approximate)
        advance(2)
      case .sign(.point), .sign(.comma), .sign(.semicolon):
        guard isEndless(after: index + 1) else { return }
      default: return
      }
      advance()
    }
  }

  private func isEndless(after place: Int) -> Bool {
    place >= tokens.count || tokens[place...].prefix(3).allSatisfy { if case .word = $0.kind { true } else { false } }
  }

  /// `x = প্রায় ৩`.
  mutating func skipApproximately() {
    while let token = current {
      switch token.kind {
      case .word(let word) where lettersTaken == 0 && FillerWords.approximately.contains(word.lowercased()): break
      case .sign(.approximately): break
      default: return
      }
      note(.approximate)
      advance()
    }
  }
}
