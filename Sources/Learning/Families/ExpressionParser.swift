import Notation

/// Reads an expression from left to right. Precedence, from loose to tight: `or`, `and`, `not`, comparisons (which may be
/// chained: `2 < a < b`), `+ -`, `* / mod`, a sign, `^` (to the right: `2^3^2` is 2⁹, `-2^2` is −4).
struct ExpressionParser {
  /// In characters.
  static let longest = 600
  /// Brackets, functions and signs within each other.
  static let deepest = 40

  private let scalars: [Unicode.Scalar]
  private var tokens: [Token] = []
  private var next = 0
  private var depth = 0

  private struct Token {
    enum Kind: Equatable {
      case number(Rational), word(String), text(String), sign(String), end
    }
    var kind: Kind
    var position: Int
  }

  static func read(_ text: String) throws(ExpressionMistake) -> Expression {
    var parser = ExpressionParser(text)
    try parser.cut()
    let expression = try parser.disjunction()
    if parser.token.kind != .end { throw parser.unexpected() }
    return expression
  }

  private init(_ text: String) { scalars = Array(text.unicodeScalars) }

  // MARK: - Tokens

  private static let doubleSigns: Set<String> = ["==", "!=", "<=", ">="]
  private static let signs = Set("+-*/^()<>,".unicodeScalars)

  private mutating func cut() throws(ExpressionMistake) {
    if scalars.count > Self.longest { throw ExpressionMistake(.tooLong, at: Self.longest) }
    var index = 0
    func string(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
    while index < scalars.count {
      let (scalar, start) = (scalars[index], index)
      switch scalar {
      case " ":
        index += 1
        continue
      case "0"..."9":
        index = end(from: index) { ("0"..."9").contains($0) || $0 == "." }
        let written = string(start..<index)
        guard !written.hasSuffix("."), let value = Rational(reading: written) else {
          throw ExpressionMistake(.unexpected(written), at: start)
        }
        tokens.append(Token(kind: .number(value), position: start))
      case "a"..."z", "A"..."Z", "_":
        index = end(from: index) {
          ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "_"
        }
        tokens.append(Token(kind: .word(string(start..<index)), position: start))
      case "\"":
        index = end(from: index + 1) { $0 != "\"" }
        if index == scalars.count { throw ExpressionMistake(.unclosedText, at: start) }
        tokens.append(Token(kind: .text(string(start + 1..<index)), position: start))
        index += 1
      default:
        if index + 1 < scalars.count, Self.doubleSigns.contains(string(index..<index + 2)) {
          index += 2
        } else if Self.signs.contains(scalar) {
          index += 1
        } else {
          throw ExpressionMistake(.strangeCharacter(String(scalar)), at: start)
        }
        tokens.append(Token(kind: .sign(string(start..<index)), position: start))
      }
    }
    tokens.append(Token(kind: .end, position: scalars.count))
  }

  private func end(from start: Int, while belongs: (Unicode.Scalar) -> Bool) -> Int {
    scalars[start...].firstIndex { !belongs($0) } ?? scalars.count
  }

  private var token: Token { tokens[min(next, tokens.count - 1)] }

  private mutating func accept(sign: String) -> Bool { accept(.sign(sign)) }

  private mutating func accept(word: String) -> Bool { accept(.word(word)) }

  private mutating func accept(_ kind: Token.Kind) -> Bool {
    if token.kind != kind { return false }
    next += 1
    return true
  }

  private mutating func expect(sign: String) throws(ExpressionMistake) {
    if !accept(sign: sign) { throw unexpected() }
  }

  private func unexpected() -> ExpressionMistake {
    let reason: ExpressionMistake.Reason =
      switch token.kind {
      case .number(let value): .unexpected(value.description)
      case .word(let word), .sign(let word): .unexpected(word)
      case .text(let text): .unexpected("\"\(text)\"")
      case .end: .endsTooSoon
      }
    return ExpressionMistake(reason, at: token.position)
  }

  // MARK: - Levels

  private mutating func nested<T>(
    _ read: (inout Self) throws(ExpressionMistake) -> T
  ) throws(ExpressionMistake) -> T {
    depth += 1
    if depth > Self.deepest { throw ExpressionMistake(.tooDeep, at: token.position) }
    let result = try read(&self)
    depth -= 1
    return result
  }

  private mutating func disjunction() throws(ExpressionMistake) -> Expression {
    var left = try conjunction()
    while accept(word: "or") { left = .either(left, try conjunction()) }
    return left
  }

  private mutating func conjunction() throws(ExpressionMistake) -> Expression {
    var left = try negation()
    while accept(word: "and") { left = .both(left, try negation()) }
    return left
  }

  private mutating func negation() throws(ExpressionMistake) -> Expression {
    guard accept(word: "not") else { return try comparison() }
    return try nested { parser throws(ExpressionMistake) in .not(try parser.negation()) }
  }

  private mutating func comparison() throws(ExpressionMistake) -> Expression {
    var left = try sum()
    var chain: Expression?
    while let sign = comparisonSign() {
      let right = try sum()
      let link = Expression.comparison(left, sign, right)
      chain = chain.map { .both($0, link) } ?? link
      left = right
    }
    return chain ?? left
  }

  private mutating func comparisonSign() -> Expression.Comparison? {
    guard case .sign(let sign) = token.kind, let comparison = Expression.Comparison(rawValue: sign) else { return nil }
    next += 1
    return comparison
  }

  private mutating func sum() throws(ExpressionMistake) -> Expression {
    var left = try product()
    while true {
      if accept(sign: "+") {
        left = .arithmetic(left, .add, try product())
      } else if accept(sign: "-") {
        left = .arithmetic(left, .subtract, try product())
      } else {
        return left
      }
    }
  }

  private mutating func product() throws(ExpressionMistake) -> Expression {
    var left = try signed()
    while true {
      if accept(sign: "*") {
        left = .arithmetic(left, .multiply, try signed())
      } else if accept(sign: "/") {
        left = .arithmetic(left, .divide, try signed())
      } else if accept(word: "mod") {
        left = .arithmetic(left, .remainder, try signed())
      } else {
        return left
      }
    }
  }

  private mutating func signed() throws(ExpressionMistake) -> Expression {
    guard accept(sign: "-") else { return try power() }
    return try nested { parser throws(ExpressionMistake) in .negated(try parser.signed()) }
  }

  private mutating func power() throws(ExpressionMistake) -> Expression {
    let base = try primary()
    guard accept(sign: "^") else { return base }
    return try nested { parser throws(ExpressionMistake) in .arithmetic(base, .power, try parser.signed()) }
  }

  private mutating func primary() throws(ExpressionMistake) -> Expression {
    let start = token
    switch start.kind {
    case .number(let value):
      next += 1
      return .number(value)
    case .text(let text):
      next += 1
      return .text(text)
    case .sign("("):
      next += 1
      let inner = try nested { parser throws(ExpressionMistake) in try parser.disjunction() }
      try expect(sign: ")")
      return inner
    case .word(let word):
      if Self.reserved.contains(word) { throw unexpected() }
      next += 1
      if accept(sign: "(") { return try call(word, at: start.position) }
      switch word {
      case "true": return .truth(true)
      case "false": return .truth(false)
      default: return .name(word)
      }
    case .sign, .end: throw unexpected()
    }
  }

  private static let reserved: Set = ["and", "or", "not", "mod"]

  private mutating func call(_ word: String, at position: Int) throws(ExpressionMistake) -> Expression {
    let arguments = try nested { parser throws(ExpressionMistake) in
      var arguments = [try parser.disjunction()]
      while parser.accept(sign: ",") {
        if arguments.count == Expression.mostArguments { throw parser.unexpected() }
        arguments.append(try parser.disjunction())
      }
      return arguments
    }
    try expect(sign: ")")
    if word == "if" {
      guard arguments.count == 3 else { throw ExpressionMistake(.unexpected("if"), at: position) }
      return .choice(condition: arguments[0], then: arguments[1], otherwise: arguments[2])
    }
    guard let function = Expression.Function(rawValue: word) else {
      throw ExpressionMistake(.unknownFunction(word), at: position)
    }
    guard function.argumentCounts.contains(arguments.count) else {
      throw ExpressionMistake(.wrongArguments(function, count: arguments.count), at: position)
    }
    return .call(function, arguments)
  }
}

extension Expression {
  /// Reads an expression; small letters, `_` and digits make a name.
  public init(reading text: String) throws(ExpressionMistake) { self = try ExpressionParser.read(text) }

  /// Whether a parameter or a `let` may be called so: a small letter, then small letters, digits and `_`, and no word
  /// of the language.
  public static func isName(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, ("a"..."z").contains(first) else { return false }
    let isWritten = word.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "_" }
    return isWritten && !["and", "or", "not", "mod", "if", "true", "false"].contains(word)
  }
}
