/// Reads tokens as a formula, from left to right, by descent: each level takes what binds tighter from the next.
///
///     whole       = alternatives
///     alternative = members {"or" members}             members  = statement {("," | ";" | "and") statement}
///     statement   = chain {("⇒" | "⇔" | "→") chain}    chain    = ratio {relation ratio}
///     ratio       = union {":" union}                  union    = sum {("∪" | "∩" | "∖") sum}
///     sum         = [sign] product {sign product}      product  = quantity {("×" | "·" | "÷") [sign] quantity}
///     quantity    = [currency] run {"/" run} [unit]    run      = power {power}
///     power       = primary {"^" exponent | "_" index}
///
/// Nothing is tried twice; how deep it may go is bounded, and how many steps it takes is counted.
struct FormulaParser {
  let text: TypedText
  let tokens: [FormulaToken]
  let convention: Convention
  let dialect: Dialect
  /// Whether `1/2x` is read the other way.
  let bindsOtherwise: Bool
  var index = 0
  var steps = 0
  var depth = 0
  var notes: [FormulaReading.Note] = []
  /// How many letters and words were read so far: what no letter stands in is a number, and may have a unit.
  var lettersSeen = 0
  /// How many letters were read before the quantity that is being read.
  var lettersBefore = 0
  /// How much of the current word is read: `xy` is two factors.
  var lettersTaken = 0
  /// The brackets that are open where the parser stands, innermost last.
  var open: [FormulaToken.Bracket] = []

  init(
    _ text: TypedText, _ tokens: [FormulaToken], _ convention: Convention, _ dialect: Dialect,
    bindsOtherwise: Bool = false
  ) {
    self.text = text
    self.tokens = tokens
    self.convention = convention
    self.dialect = dialect
    self.bindsOtherwise = bindsOtherwise
  }

  /// All of it, or the first thing that is wrong.
  mutating func whole() throws(UnreadableFormula) -> Formula {
    if tokens.isEmpty { throw UnreadableFormula(.empty, at: 0) }
    skipIntroduction()
    if current == nil { throw UnreadableFormula(.empty, at: 0) }
    let formula = dialect == .latex ? try phrases() : try alternatives()
    skipConclusion()
    if let token = current { throw unexpected(token) }
    return formula
  }

  // MARK: Tokens

  var current: FormulaToken? { index < tokens.count ? tokens[index] : nil }

  func token(_ ahead: Int) -> FormulaToken? { index + ahead < tokens.count ? tokens[index + ahead] : nil }

  /// The sign that stands here, if it is one.
  var sign: FormulaToken.Sign? {
    guard case .sign(let sign)? = current?.kind else { return nil }
    return sign
  }

  func isSign(_ sign: FormulaToken.Sign, ahead: Int = 0) -> Bool {
    guard case .sign(let other)? = token(ahead)?.kind else { return false }
    return other == sign
  }

  mutating func advance(_ count: Int = 1) {
    index += count
    steps += count
  }

  /// Takes the sign if it stands here.
  mutating func take(_ sign: FormulaToken.Sign) -> Bool {
    guard isSign(sign) else { return false }
    advance()
    return true
  }

  /// Whether a word is a number here; in LaTeX every word is letters.
  func isNumberWord(_ word: String) -> Bool { dialect == .plain && NumberWords.isNumberWord(word) }

  mutating func note(_ note: FormulaReading.Note) {
    if !notes.contains(note) { notes.append(note) }
  }

  // MARK: Bounds

  /// Goes one level deeper; every formula within another of its kind comes through here.
  mutating func descending<Result>(
    _ body: (inout FormulaParser) throws(UnreadableFormula) -> Result
  ) throws(UnreadableFormula) -> Result {
    depth += 1
    defer { depth -= 1 }
    guard depth <= FormulaReading.deepest else { throw error(.tooDeep, at: index) }
    return try body(&self)
  }

  // MARK: Errors

  func error(_ reason: UnreadableFormula.Reason, at index: Int) -> UnreadableFormula {
    let place = index < tokens.count ? tokens[index].range.lowerBound : text.scalars.count
    return UnreadableFormula(reason, at: text.offset(of: place))
  }

  func quoted(_ token: FormulaToken) -> String { text[token.range] }

  /// What is wrong with a token that fits nowhere.
  func unexpected(_ token: FormulaToken) -> UnreadableFormula {
    let written = quoted(token)
    switch token.kind {
    case .number, .vulgar, .constant, .currency, .figure: return error(.noSignBetween, at: index)
    case .word(let word) where isNumberWord(word): return error(.noSignBetween, at: index)
    case .word, .text: return error(.unknownWord(written), at: index)
    case .unknownCommand: return error(.unknownCommand(written), at: index)
    case .command: return error(.unknownCommand(written), at: index)
    case .unknown: return error(.unknownSign(written), at: index)
    case .relation, .doubleArrow: return error(.nothingBefore(written), at: index)
    case .sign(let sign):
      switch sign {
      case .close: return error(.unopenedBracket(written), at: index)
      case .open, .root: return error(.noSignBetween, at: index)
      case .point: return error(.unclearNumber, at: index)
      default: return error(.unknownSign(written), at: index)
      }
    }
  }

  /// What is wrong where something should begin at the current token.
  func missing() -> UnreadableFormula {
    let before = index > 0 ? quoted(tokens[index - 1]) : nil
    guard let token = current else { return error(.nothingAfter(before ?? ""), at: max(0, index - 1)) }
    let written = quoted(token)
    switch token.kind {
    case .unknown: return error(.unknownSign(written), at: index)
    case .unknownCommand, .command: return error(.unknownCommand(written), at: index)
    case .word, .text: return error(.unknownWord(written), at: index)
    case .sign(.close) where open.isEmpty: return error(.unopenedBracket(written), at: index)
    default:
      guard let before, !before.isEmpty else { return error(.nothingBefore(written), at: index) }
      return error(.nothingAfter(before), at: index - 1)
    }
  }
}
