import Notation

/// What single signs look like, in Unicode and in ASCII.
struct MathsSigns: Sendable {
  let glyphs: Glyphs
  let digits: Digits

  private func sign(_ unicode: String, _ ascii: String) -> String { glyphs == .unicode ? unicode : ascii }

  func sign(_ sign: Formula.Sign) -> String {
    switch sign {
    case .plus: "+"
    case .minus: self.sign("−", "-")
    case .plusMinus: self.sign("±", "+/-")
    case .minusPlus: self.sign("∓", "-/+")
    }
  }

  func sign(_ multiplication: Formula.Factor.Multiplication) -> String {
    switch multiplication {
    case .beside: ""
    case .cross: sign("×", "*")
    case .dot: sign("·", "*")
    }
  }

  var division: String { sign("÷", "/") }
  var bar: String { sign("─", "-") }

  func sign(_ relation: Formula.Relation) -> String {
    guard glyphs == .ascii else { return relation.rawValue }
    return switch relation {
    case .equal: "="
    case .notEqual: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .approximately: "~="
    case .identical: "==="
    case .similar: "~"
    case .congruent: "=~"
    case .parallel: "||"
    case .perpendicular: "_|_"
    case .member: "in"
    case .notMember: "not in"
    case .subset: "subset of"
    case .subsetOrEqual: "subset or equal"
    case .notSubset: "not subset of"
    case .superset: "superset of"
    case .supersetOrEqual: "superset or equal"
    case .implies: "=>"
    case .equivalent: "<=>"
    case .arrow: "->"
    case .proportional: "::"
    }
  }

  func sign(_ constant: Formula.Constant) -> String {
    guard glyphs == .ascii else { return constant.rawValue }
    return switch constant {
    case .pi: "pi"
    case .infinity: "infinity"
    case .emptySet: "{}"
    case .realNumbers: "R"
    case .naturalNumbers: "N"
    case .integers: "Z"
    case .rationals: "Q"
    case .ellipsis: "..."
    }
  }

  func sign(_ separator: Formula.Separator) -> String {
    switch separator {
    case .comma: ", "
    case .semicolon: "; "
    case .or: digits == .bengali ? " অথবা " : " or "
    case .and: digits == .bengali ? " এবং " : " and "
    case .union: sign(" ∪ ", " union ")
    case .intersection: sign(" ∩ ", " and ")
    case .difference: sign(" ∖ ", " \\ ")
    case .suchThat: " | "
    }
  }

  /// The name of a function; Bengali has its own for two.
  func name(_ function: Formula.Function) -> String {
    switch (function, digits) {
    case (.gcd, .bengali): "গ.সা.গু."
    case (.lcm, .bengali): "ল.সা.গু."
    default: function.rawValue
    }
  }

  /// `12,34,567.5`, with its commas, in the digits's digits; what recurs stands at the end, unmarked.
  func digits(of numeral: Numeral) -> String {
    let shown = Numeral(numeral.whole, fraction: numeral.fraction + numeral.recurring, grouping: numeral.grouping)
    return Formula.number(shown).linear(glyphs, digits: digits)
  }
}

extension MathsSigns {
  private static let raised: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("0123456789+−-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ"))
  private static let lowered: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("0123456789+−-=()aeoxijmnpt", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₒₓᵢⱼₘₙₚₜ"))

  /// `−1` as `⁻¹`; nil where a sign has no raised form, or the font none at all. Bengali digits have none: content in
  /// Bengali writes ৫², too.
  func superscript(_ text: String) -> String? { signs(text, in: Self.raised) }

  /// `12` as `₁₂`.
  func subscripted(_ text: String) -> String? { signs(text, in: Self.lowered) }

  private func signs(_ text: String, in table: [Character: Character]) -> String? {
    guard glyphs == .unicode, !text.isEmpty else { return nil }
    var signs = ""
    for character in text {
      guard let sign = table[character] else { return nil }
      signs.append(sign)
    }
    return signs
  }
}
