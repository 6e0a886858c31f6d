/// What HTML in Markdown says in plain text. Tags are not shown, but only those that are known to be tags: in "a <b and c> d"
/// nobody meant any.
enum HTMLWords {
  enum Meaning: Equatable {
    case nothing, lineBreak, words
    case sign(String)
  }

  private static let known: Set<String> = [
    "a", "abbr", "article", "b", "big", "blockquote", "body", "caption", "center", "cite", "code", "dd", "del",
    "details",
    "div", "dl", "dt", "em", "figure", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
    "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "link", "main", "mark", "math", "meta", "nav",
    "object",
    "ol", "pre", "q", "s", "samp", "script", "section", "small", "span", "strike", "strong", "style", "summary", "svg",
    "table", "tbody", "textarea", "tfoot", "thead", "title", "tt", "u", "ul", "var", "video",
  ]

  /// What is left of a tag, a comment or a declaration.
  static func meaning(of tag: String) -> Meaning {
    if tag.hasPrefix("<!") || tag.hasPrefix("<?") { return .nothing }
    let isClosing = tag.hasPrefix("</")
    let name = tag.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
    switch name {
    case "br", "hr": return .lineBreak
    case "p", "li", "tr": return isClosing ? .nothing : .lineBreak
    case "td", "th": return .sign(" ")
    // x<sup>2</sup> is not x2.
    case "sup": return isClosing ? .nothing : .sign("^")
    case "sub": return isClosing ? .nothing : .sign("_")
    default:
      // A single letter with words behind it is a comparison: a <b and c>.
      let hasWords = tag.contains(" ") && !tag.contains("=")
      return known.contains(name) && !(hasWords && name.count == 1 && !tag.hasSuffix("/>")) ? .nothing : .words
    }
  }

  /// The sign that an entity stands for; itself where it is none that is known.
  static func entity(_ text: String) -> String {
    let name = text.dropFirst().dropLast()
    guard name.first == "#" else { return signs[String(name)] ?? text }
    let digits = name.dropFirst()
    let value = digits.first.map { "xX".contains($0) } == true ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? "□"
  }

  private static let signs: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "times": "×", "divide": "÷",
    "minus": "−", "plusmn": "±", "le": "≤", "ge": "≥", "ne": "≠", "pi": "π", "deg": "°", "radic": "√", "infin": "∞",
    "frac12": "½", "frac14": "¼", "frac34": "¾", "sup2": "²", "sup3": "³", "rarr": "→", "hellip": "…", "ndash": "–",
    "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "middot": "·", "ang": "∠", "there4": "∴",
    "theta": "θ", "alpha": "α", "beta": "β", "copy": "©", "bull": "•",
  ]
}
