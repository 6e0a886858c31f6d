/// What one line of Markdown begins, as far as the line alone can say.
struct MarkdownLine {
  /// ``` or ~~~ at the beginning of code.
  struct Fence: Equatable {
    var sign: Character
    var length: Int
    /// The line itself, without what it is indented by.
    var opening: String

    /// Whether this line ends the code.
    func isClosed(by text: String) -> Bool {
      let line = text.drop { $0 == " " }
      let count = line.prefix { $0 == sign }.count
      return count >= length && line.dropFirst(count).allSatisfy { $0 == " " }
    }
  }

  /// The bullet or number of an item.
  struct Marker: Equatable {
    /// nil for a bullet.
    var number: Int?
    /// `-`, `+`, `*`, `.` or `)`: another sign is another list.
    var sign: Character
    /// The column in which what stands in the item begins.
    var indent: Int
    var isEmpty: Bool
  }

  enum Kind: Equatable {
    case blank, text, heading, rule, quote
    /// `---` or `===`: a heading, where it stands below a paragraph.
    case underline
    case fence(Fence)
    case item(Marker)
  }

  let text: String
  /// Blanks at its beginning.
  let indent: Int
  let kind: Kind

  init(_ text: String) {
    self.text = text
    let rest = text.drop { $0 == " " }
    indent = text.utf8.count - rest.utf8.count
    kind = Self.kind(of: rest, indent: indent)
  }

  private static func kind(of rest: Substring, indent: Int) -> Kind {
    guard let first = rest.first else { return .blank }
    switch first {
    case "#":
      let marks = rest.prefix { $0 == "#" }.count
      let next = rest.dropFirst(marks).first
      return marks <= 6 && (next == nil || next == " ") ? .heading : .text
    case ">": return .quote
    case "`", "~":
      let length = rest.prefix { $0 == first }.count
      guard length >= 3, first == "~" || !rest.dropFirst(length).contains("`") else { return .text }
      return .fence(Fence(sign: first, length: length, opening: String(rest)))
    case "=":
      return rest.drop { $0 == "=" }.allSatisfy { $0 == " " } ? .underline : .text
    case "-", "*", "_", "+":
      let signs = rest.filter { $0 != " " }
      if first == "-", rest.drop(while: { $0 == "-" }).allSatisfy({ $0 == " " }), signs.count != 1 { return .underline }
      if first != "+", signs.count >= 3, signs.allSatisfy({ $0 == first }) { return .rule }
      return first == "_" ? .text : item(rest.dropFirst(), at: indent + 1, number: nil, sign: first)
    case "0"..."9":
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard digits.count <= 9, let number = Int(digits) else { return .text }
      let behind = rest.dropFirst(digits.count)
      guard let sign = behind.first, sign == "." || sign == ")" else { return .text }
      return item(behind.dropFirst(), at: indent + digits.count + 1, number: number, sign: sign)
    default: return .text
    }
  }

  private static func item(_ behind: Substring, at column: Int, number: Int?, sign: Character) -> Kind {
    let blanks = behind.prefix { $0 == " " }.count
    let isEmpty = blanks == behind.count
    guard isEmpty || blanks > 0 else { return .text }
    let indent = column + (isEmpty || blanks > 4 ? 1 : blanks)
    return .item(Marker(number: number, sign: sign, indent: indent, isEmpty: isEmpty))
  }

  /// `| --- | :-: |`: below the heading of a table.
  var isTableRule: Bool {
    text.contains("-") && text.contains("|") && text.allSatisfy { "|-: ".contains($0) }
  }
}
