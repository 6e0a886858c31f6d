/// Cuts a text into tokens, from left to right, each character looked at a bounded number of times.
struct FormulaLexer {
  let text: TypedText
  let convention: Convention
  let dialect: Dialect
  var index = 0
  var tokens: [FormulaToken] = []
  var notes: [FormulaReading.Note] = []
  var isSpaced = false
  var steps = 0
  /// The brackets that are open where the lexer stands: what a comma means depends on them.
  private var brackets: [Unicode.Scalar] = []
  /// Whether some comma or semicolon shows that those without a space behind them separate nothing.
  private let hasClearSeparators: Bool
  /// Whether semicolons stand between numbers, so that a comma is a decimal one.
  let hasSemicolons: Bool
  /// Whether commas turned out to stand between numbers.
  var hasSeparatingCommas = false
  /// How many bars stand before here: behind an odd number `||` are two, and not the sign for parallel.
  private var bars = 0
  /// For each brace and square bracket that has a partner, where that is; made when the first command needs it.
  private lazy var partners = text.partners
  /// How many single digits are still to be taken: the two of `\frac34`.
  var singleDigits = 0

  static func tokens(
    of text: TypedText, _ convention: Convention, _ dialect: Dialect
  ) throws(UnreadableFormula) -> (tokens: [FormulaToken], notes: [FormulaReading.Note], steps: Int) {
    var lexer = FormulaLexer(text, convention, dialect)
    try lexer.run()
    lexer.dropQuotes()
    guard dialect == .plain else { return (lexer.tokens, lexer.notes, lexer.steps) }
    let tokens = Sentence.answer(in: lexer.tokens)
    return (WordSigns.replaced(in: tokens, text), lexer.notes, lexer.steps)
  }

  private init(_ text: TypedText, _ convention: Convention, _ dialect: Dialect) {
    self.text = text
    self.convention = convention
    self.dialect = dialect
    let scalars = text.scalars
    hasSemicolons = scalars.contains(";")
    hasClearSeparators = scalars.indices.contains { place in
      scalars[place] == ";" || scalars[place] == "," && place + 1 < scalars.count && scalars[place + 1] == " "
    }
    tokens.reserveCapacity(scalars.count / 2 + 2)
  }

  /// `$3/4$`, `"5"`: dollars about the whole are no money, and quotation marks no inches.
  private mutating func dropQuotes() {
    let quotes: [FormulaToken.Kind] = [.currency("$"), .sign(.prime), .sign(.doublePrime), .unknown("`")]
    while tokens.count > 2, let first = tokens.first?.kind, quotes.contains(first), tokens.last?.kind == first {
      tokens.removeFirst()
      tokens.removeLast()
    }
  }

  /// Whether a comma between two digits, with no space, stands between two numbers here.
  var commaSeparates: Bool {
    if hasSeparatingCommas { return true }
    if hasClearSeparators { return false }
    return convention.comma == .separating || brackets.last == "{" || brackets.last == "["
  }

  /// Whether the innermost bracket makes a comma part of a list, as in `(1,5)`.
  var isWithinBrackets: Bool { !brackets.isEmpty }

  func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    index + ahead < text.scalars.count ? text.scalars[index + ahead] : nil
  }

  func error(_ reason: UnreadableFormula.Reason, at index: Int) -> UnreadableFormula {
    UnreadableFormula(reason, at: text.offset(of: index))
  }

  /// How long the group is that begins here; nil where it has no end.
  mutating func groupLength() -> Int? { partners[index].map { $0 + 1 - index } }

  mutating func note(_ note: FormulaReading.Note) {
    if !notes.contains(note) { notes.append(note) }
  }

  mutating func append(_ kind: FormulaToken.Kind, from start: Int) {
    tokens.append(FormulaToken(kind: kind, isSpaced: isSpaced, range: start..<index))
    isSpaced = false
  }

  private mutating func run() throws(UnreadableFormula) {
    while let scalar = peek() {
      steps += 1
      if scalar == " " || scalar == "~" && dialect == .latex {
        isSpaced = true
        index += 1
        continue
      }
      let start = index
      if scalar.isDigit || isLeadingPoint(scalar) {
        try number()
      } else if scalar == "\\" {
        try command()
      } else if scalar.value > 0xAF, try raised(scalar) {
        continue
      } else if scalar.isOfWord {
        word()
      } else {
        index += 1
        append(sign(scalar), from: start)
      }
    }
  }

  /// `.5`, but not the point of `Rs.625`, which ends an abbreviation.
  private func isLeadingPoint(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar == ".", peek(1)?.isDigit == true else { return false }
    return index == 0 || !text.scalars[index - 1].isOfWord && text.scalars[index - 1] != "৳"
  }

  private mutating func sign(_ scalar: Unicode.Scalar) -> FormulaToken.Kind {
    if scalar == "|" { bars += 1 }
    if scalar == "^", let length = degreeLength {
      index += length
      return .sign(.degree)
    }
    if scalar != "|" || isParallel, let kind = longSign(scalar) { return kind }
    switch scalar {
    case "(", "[":
      brackets.append(scalar)
      return .sign(.open(scalar == "(" ? .round : .square))
    case ")", "]", "}":
      if scalar == "]", brackets.isEmpty { brackets.append("[") } else { _ = brackets.popLast() }
      if scalar == ")" { return .sign(.close(.round)) }
      if scalar == "]" { return .sign(.close(.square)) }
      return .sign(.close(dialect == .latex ? .group : .curly))
    case "{":
      brackets.append(dialect == .latex ? "(" : "{")
      return .sign(.open(dialect == .latex ? .group : .curly))
    default: break
    }
    if let kind = FormulaSigns.single[scalar] { return kind }
    if scalar.properties.generalCategory == .currencySymbol { return .currency(String(scalar)) }
    return .unknown(String(scalar))
  }

  /// `\circ` behind `^`, which writes a degree.
  private var degreeLength: Int? {
    for mark in ["\\circ", "{\\circ}", "{ \\circ }", "{\\circ }", "°", "{°}", "\\degree"] {
      if text.scalars[index...].starts(with: mark.unicodeScalars) { return mark.unicodeScalars.count }
    }
    return nil
  }

  /// `AB || CD`, but not `||x| - 1|` and `|x||y|`.
  private var isParallel: Bool {
    guard bars % 2 == 1, case .word? = tokens.last?.kind else { return false }
    return true
  }

  /// A bracket that a command names: `\{`.
  mutating func named(_ sign: FormulaToken.Sign) {
    switch sign {
    case .open(.curly): brackets.append("{")
    case .close(.curly): _ = brackets.popLast()
    default: break
    }
  }

  /// Signs of several characters; the first of them is taken already.
  private mutating func longSign(_ first: Unicode.Scalar) -> FormulaToken.Kind? {
    guard let signs = FormulaSigns.long[first] else { return nil }
    for (rest, kind) in signs where rest.unicodeScalars.count <= text.scalars.count - index {
      guard text.scalars[index...].starts(with: rest.unicodeScalars) else { continue }
      index += rest.unicodeScalars.count
      return kind
    }
    return nil
  }
}
