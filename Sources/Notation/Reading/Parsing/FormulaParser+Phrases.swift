extension FormulaParser {
  /// In LaTeX: statements with nothing or a wide space between them, and what could not be read among them.
  mutating func phrases() throws(UnreadableFormula) -> Formula {
    var parts: [Formula] = []
    while let token = current {
      switch token.kind {
      case .sign(.wideSpace): advance()
      case .sign(.cellEnd), .sign(.lineEnd), .command(.end), .sign(.close(.group)): return .row(joining: parts)
      case .sign(.therefore(let sign)):
        advance()
        parts.append(.words(sign))
      case .sign(.point), .sign(.comma), .sign(.semicolon), .sign(.colon), .sign(.prime):
        advance()
        parts.append(.verbatim(quoted(token)))
      default:
        let before = index
        parts.append(try alternatives())
        guard index > before else { throw unexpected(token) }
        if let next = current, !next.isLoose, !tokens[index - 1].isVerbal { throw unexpected(next) }
      }
    }
    return .row(joining: parts)
  }
}

extension FormulaToken {
  /// Whether it is words, or something that is not understood.
  var isVerbal: Bool {
    switch kind {
    case .text, .unknown, .unknownCommand: true
    default: false
    }
  }

  /// What may stand behind a statement without belonging to it.
  fileprivate var isLoose: Bool {
    switch kind {
    case .text, .unknown, .unknownCommand, .figure: true
    case .command(.end), .command(.begin): true
    case .sign(let sign):
      switch sign {
      case .close(.group), .wideSpace, .cellEnd, .lineEnd, .therefore, .point, .comma, .semicolon, .colon, .prime: true
      default: false
      }
    default: false
    }
  }
}

extension Formula {
  /// One part as itself, several as a row.
  static func row(joining parts: [Formula]) -> Formula { parts.count == 1 ? parts[0] : .row(parts) }
}
