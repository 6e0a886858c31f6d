extension FormulaLexer {
  /// Letters of one script that touch each other. A Greek letter stands by itself: `2πr` is three factors.
  mutating func word() {
    let start = index
    guard let first = peek() else { return }
    let script = Script(of: first)
    index += 1
    if first == "π" || first == "Π" && dialect == .plain {
      append(.constant(.pi), from: start)
      return
    }
    if let constant = FormulaSigns.single[first] {
      // ℝ and its like are letters to Unicode.
      append(constant, from: start)
      return
    }
    // ৩ঃ৪: a visarga is what a keyboard has for a colon.
    if first == "ঃ" {
      append(.sign(.colon), from: start)
      return
    }
    // In LaTeX letters that touch are multiplied; only the signs of a Bengali letter belong to it.
    while let next = peek(), next.isOfWord, script.takes(next), dialect == .plain || !next.properties.isAlphabetic {
      if next == "ঃ", endsWithVisarga { break }
      index += 1
    }
    append(.word(text[start..<index]), from: start)
  }

  /// `উত্তরঃ ৫`: the visarga ends the word; that of কিঃমিঃ and দুঃখ does not.
  private var endsWithVisarga: Bool {
    guard let after = peek(1) else { return false }
    return after.isDigit || after == " " && text[0..<index].hasSuffix("উত্তর")
  }

  private enum Script {
    case latin, greek, other

    init(of scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0..<0x250, 0x1E00..<0x1F00: self = .latin
      case 0x370..<0x400: self = .greek
      default: self = .other
      }
    }

    func takes(_ scalar: Unicode.Scalar) -> Bool {
      switch self {
      case .latin: Script(of: scalar) == .latin || (0x300..<0x370).contains(scalar.value)
      case .greek: false
      case .other:
        Script(of: scalar) == .other && FormulaSigns.single[scalar] == nil && FormulaSigns.superscripts[scalar] == nil
          && FormulaSigns.subscripts[scalar] == nil
      }
    }
  }

  /// Superscripts and subscripts: what they stand for, between brackets of their own. Whether there were any.
  mutating func raised(_ scalar: Unicode.Scalar) throws(UnreadableFormula) -> Bool {
    for (table, bracket) in [
      (FormulaSigns.superscripts, FormulaToken.Bracket.raised), (FormulaSigns.subscripts, .lowered),
    ] where table[scalar] != nil {
      let spaced = isSpaced
      let start = index
      tokens.append(FormulaToken(kind: .sign(.open(bracket)), isSpaced: spaced, range: start..<start))
      isSpaced = false
      while let next = peek(), let plain = table[next] {
        steps += 1
        let place = index
        if plain.isDigit {
          var digits = ""
          while let digit = peek(), let plain = table[digit], plain.isDigit {
            digits.unicodeScalars.append(plain)
            index += 1
          }
          append(.number(Numeral(digits)), from: place)
        } else {
          index += 1
          append(
            plain.isOfWord ? .word(String(plain)) : FormulaSigns.script[plain] ?? .unknown(String(next)), from: place)
        }
      }
      tokens.append(FormulaToken(kind: .sign(.close(bracket)), isSpaced: false, range: index..<index))
      return true
    }
    return false
  }
}
