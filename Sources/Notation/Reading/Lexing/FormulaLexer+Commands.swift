extension FormulaLexer {
  /// A backslash and the name behind it.
  mutating func command() throws(UnreadableFormula) {
    let start = index
    let name = commandName()
    guard let meaning = LatexCommands.meaning(of: name) else {
      // The groups behind it belong to it: nothing is half eaten.
      while let bracket = peek(), bracket == "{" || bracket == "[", let length = groupLength() { index += length }
      append(.unknownCommand(text.typed(start..<index)), from: start)
      return
    }
    switch meaning {
    case .nothing:
      if name == "left" || name == "right", peek() == "." {
        index += 1
        if name == "right" { append(.sign(.openEnd), from: start) }
      }
    case .space: isSpaced = true
    case .token(let kind):
      if case .sign(let sign) = kind { named(sign) }
      if kind == .command(.fraction), peek()?.isDigit == true, peek(1)?.isDigit == true { singleDigits = 2 }
      if kind == .sign(.lineEnd) { skipLineHeight() }
      append(kind, from: start)
    case .words:
      let words = group().trimmed
      let plain = words.lowercased()
      append(Self.joints[plain] ?? (WordPieces.isFunction(plain) ? .word(plain) : .text(words)), from: start)
    case .blackboard:
      let letter = group()
      append(Self.sets[letter] ?? .unknownCommand(text.typed(start..<index)), from: start)
    case .decoration(let decoration): append(.command(.decoration(decoration)), from: start)
    case .dot:
      _ = group()
      append(.unknownCommand(text.typed(start..<index)), from: start)
    case .begin, .end:
      let name = group().filter { $0 != "*" }
      guard let environment = LatexCommand.Environment(rawValue: name) else {
        append(.unknownCommand(text.typed(start..<index)), from: start)
        return
      }
      if name == "array" || name == "tabular", case .begin = meaning, peek() == "{" { _ = group() }
      if case .begin = meaning {
        append(.command(.begin(environment)), from: start)
      } else {
        append(.command(.end(environment)), from: start)
      }
    }
  }

  private static let sets: [String: FormulaToken.Kind] = [
    "R": .constant(.realNumbers), "N": .constant(.naturalNumbers), "Z": .constant(.integers),
    "Q": .constant(.rationals),
  ]

  /// Words in a group that are signs.
  private static let joints: [String: FormulaToken.Kind] = [
    "or": .sign(.or), "বা": .sign(.or), "অথবা": .sign(.or), "and": .sign(.and), "ও": .sign(.and), "এবং": .sign(.and),
    "of": .sign(.of),
  ]

  /// Letters, or one other sign.
  private mutating func commandName() -> String {
    index += 1
    let start = index
    while let scalar = peek(), scalar.isASCIILetter { index += 1 }
    if index == start, peek() != nil { index += 1 }
    steps += index - start
    return text[start..<index]
  }

  /// `[2pt]` behind a line end.
  private mutating func skipLineHeight() {
    guard peek() == "[", let length = groupLength(), length < 10 else { return }
    index += length
  }

  /// What a group holds, as typed; a single character where there are no braces.
  private mutating func group() -> String {
    while peek() == " " { index += 1 }
    guard let first = peek() else { return "" }
    guard first == "{", let length = groupLength() else {
      index += 1
      return text[(index - 1)..<index]
    }
    steps += length
    let inner = text.typed((index + 1)..<(index + length - 1))
    index += length
    return inner
  }
}

extension Unicode.Scalar {
  var isASCIILetter: Bool { (0x61...0x7A).contains(value | 0x20) && value < 0x7F }
}

extension String {
  /// Without spaces at either end.
  var trimmed: String {
    let view = unicodeScalars.drop { $0 == " " }
    let end = view.lastIndex { $0 != " " }
    return end.map { String(view[...$0]) } ?? ""
  }
}
