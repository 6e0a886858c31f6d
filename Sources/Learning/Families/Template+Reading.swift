extension Template {
  /// Reads a text with `{expression}` and `{expression:format}` in it, and with doubled literal braces.
  public init(reading text: String) throws(ExpressionMistake) {
    var parts: [Part] = []
    var literal = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let isDoubled = index + 1 < scalars.count && scalars[index + 1] == scalar
      switch scalar {
      case "{" where isDoubled, "}" where isDoubled:
        literal.append(scalar)
        index += 2
      case "{":
        let end = try Self.end(of: scalars, from: index)
        parts.append(.literal(String(literal)))
        literal = String.UnicodeScalarView()
        parts.append(try Self.value(scalars[index + 1..<end], at: index + 1))
        index = end + 1
      case "}": throw ExpressionMistake(.strayBrace, at: index)
      default:
        literal.append(scalar)
        index += 1
      }
    }
    self.init(parts + [.literal(String(literal))])
  }

  /// Where the `}` is that closes the value opened at `start`; not one within a text in quotes.
  private static func end(of scalars: [Unicode.Scalar], from start: Int) throws(ExpressionMistake) -> Int {
    var isQuoted = false
    for index in scalars.indices[(start + 1)...] {
      switch scalars[index] {
      case "\"": isQuoted.toggle()
      case "}" where !isQuoted: return index
      default: break
      }
    }
    throw ExpressionMistake(.unclosedBrace, at: start)
  }

  private static func value(_ inside: ArraySlice<Unicode.Scalar>, at start: Int) throws(ExpressionMistake) -> Part {
    func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(scalars)) }
    var isQuoted = false
    var colon: Int?
    for index in inside.indices {
      if inside[index] == "\"" { isQuoted.toggle() }
      if inside[index] == ":", !isQuoted { colon = index }
    }
    let name = colon.map { string(inside[($0 + 1)...]).filter { $0 != " " } } ?? ""
    guard let format = Format(rawValue: name), colon == nil || format != .automatic else {
      throw ExpressionMistake(.unknownFormat(name), at: colon ?? start)
    }
    do throws(ExpressionMistake) {
      return .value(try Expression(reading: string(inside[..<(colon ?? inside.endIndex)])), format)
    } catch {
      throw ExpressionMistake(error.reason, at: start + error.position)
    }
  }
}

extension Template: CustomStringConvertible {
  /// As an author writes it: reading it gives the same template again.
  public var description: String {
    parts.map { part in
      switch part {
      case .literal(let text):
        String(text.flatMap { $0 == "{" || $0 == "}" ? [$0, $0] : [$0] })
      case .value(let expression, .automatic): "{\(expression)}"
      case .value(let expression, let format): "{\(expression):\(format.rawValue)}"
      }
    }
    .joined()
  }
}
