/// The signs that are no letters and no digits.
enum FormulaSigns {
  static let single: [Unicode.Scalar: FormulaToken.Kind] = {
    var signs: [Unicode.Scalar: FormulaToken.Kind] = [
      "+": .sign(.plus), "-": .sign(.minus), "±": .sign(.plusMinus), "∓": .sign(.minusPlus), "×": .sign(.cross),
      "*": .sign(.cross), "⋅": .sign(.dot), "·": .sign(.dot), "÷": .sign(.divide), "/": .sign(.slash),
      "^": .sign(.caret), "_": .sign(.underscore), "%": .sign(.percent), "√": .sign(.root(degree: 2)),
      "∛": .sign(.root(degree: 3)), "∜": .sign(.root(degree: 4)), ",": .sign(.comma), ";": .sign(.semicolon),
      ":": .sign(.colon), ".": .sign(.point), "।": .sign(.point), "∪": .sign(.union), "∩": .sign(.intersection),
      "∖": .sign(.difference), "|": .sign(.bar), "°": .sign(.degree), "'": .sign(.prime), "\"": .sign(.doublePrime),
      "~": .sign(.approximately), "∴": .sign(.therefore("∴")), "∵": .sign(.therefore("∵")), "∨": .sign(.or),
      "∧": .sign(.and), "&": .sign(.cellEnd), "<": .relation(.less), ">": .relation(.greater),
      "≮": .relation(.greaterOrEqual), "≯": .relation(.lessOrEqual), "△": .figure("△"), "∠": .figure("∠"),
      "℃": .word("°c"), "℉": .word("°f"),
    ]
    for relation in Formula.Relation.allCases {
      if let scalar = relation.rawValue.unicodeScalars.first { signs[scalar] = .relation(relation) }
    }
    for constant in Formula.Constant.allCases {
      if let scalar = constant.rawValue.unicodeScalars.first { signs[scalar] = .constant(constant) }
    }
    for (scalar, parts) in vulgar { signs[scalar] = .vulgar(numerator: parts.0, denominator: parts.1) }
    return signs
  }()

  /// What may follow a first character, the longest first.
  static let long: [Unicode.Scalar: [(rest: String, kind: FormulaToken.Kind)]] = [
    "<": [
      ("=>", .relation(.equivalent)), ("->", .relation(.equivalent)), ("=", .relation(.lessOrEqual)),
      (">", .relation(.notEqual)),
    ],
    ">": [("=", .relation(.greaterOrEqual))],
    "=": [
      ("=>", .relation(.implies)), ("=", .relation(.equal)), ("<", .relation(.lessOrEqual)), (">", .doubleArrow),
      ("/=", .relation(.notEqual)), ("~", .relation(.approximately)),
    ],
    "-": [("->", .relation(.arrow)), (">", .relation(.arrow)), ("/+", .sign(.minusPlus))],
    "!": [("=", .relation(.notEqual))],
    "/": [("=", .relation(.notEqual))],
    "~": [("=", .relation(.approximately)), ("~", .relation(.approximately))],
    ":": [(":", .relation(.proportional)), ("=", .relation(.equal))],
    "*": [("*", .sign(.caret))],
    "+": [("/-", .sign(.plusMinus))],
    ".": [("..", .constant(.ellipsis))],
    "|": [("|", .relation(.parallel))],
  ]

  /// The fractions that are one character.
  static let vulgar: [Unicode.Scalar: (Int, Int)] = [
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
    "⅑": (1, 9), "⅒": (1, 10),
  ]

  /// Superscripts and subscripts, as what they stand for.
  static let superscripts: [Unicode.Scalar: Unicode.Scalar] = [
    "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9", "⁺": "+",
    "⁻": "-", "⁽": "(", "⁾": ")", "ⁿ": "n", "ˣ": "x", "ᵃ": "a", "ᵇ": "b", "ᵐ": "m", "ᵏ": "k", "ʸ": "y", "ⁱ": "i",
  ]
  /// The other way round: `2` as ².
  static let raised = inverted(superscripts)
  static let lowered = inverted(subscripts)

  private static func inverted(_ table: [Unicode.Scalar: Unicode.Scalar]) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(table.map { ($0.value, $0.key) }) { first, _ in first }
  }

  /// The signs that superscripts stand for.
  static let script: [Unicode.Scalar: FormulaToken.Kind] = [
    "+": .sign(.plus), "-": .sign(.minus), "(": .sign(.open(.round)), ")": .sign(.close(.round)),
  ]
  static let subscripts: [Unicode.Scalar: Unicode.Scalar] = [
    "₀": "0", "₁": "1", "₂": "2", "₃": "3", "₄": "4", "₅": "5", "₆": "6", "₇": "7", "₈": "8", "₉": "9", "₊": "+",
    "₋": "-", "ₙ": "n", "ₓ": "x", "ₖ": "k", "ₘ": "m", "ᵢ": "i", "ₐ": "a",
  ]
}
