/// One line that names a figure: `number-line from=0 to=10 points=4,7 labels=A,"the ball"`.
///
/// A value is rows of items: `;` between rows, `,` between items. An item with a blank, a comma, a semicolon or a
/// quotation mark in it, or with nothing, stands in quotation marks; in those `\"` and `\\` stand for `"` and `\`.
struct FigureLine: Hashable, Sendable {
  /// The most characters of a line.
  static let longest = 2_000

  struct Field: Hashable, Sendable {
    var key: String
    var rows: [[String]]
  }

  var name: String
  var fields: [Field]

  init(name: String, fields: [Field]) {
    self.name = name
    self.fields = fields
  }

  init(reading text: String) throws(UnreadableFigure) {
    guard text.unicodeScalars.count <= Self.longest else { throw .tooLong }
    var rest = Array(text)[...]
    rest = rest.drop(while: \.isWhitespace)
    let name = rest.prefix { !$0.isWhitespace }
    guard !name.isEmpty else { throw .empty }
    rest = rest.dropFirst(name.count)
    self.init(name: String(name), fields: [])
    while true {
      rest = rest.drop(while: \.isWhitespace)
      guard !rest.isEmpty else { return }
      fields.append(try Self.field(&rest))
    }
  }

  private static func field(_ rest: inout ArraySlice<Character>) throws(UnreadableFigure) -> Field {
    let key = rest.prefix { $0 != "=" && !$0.isWhitespace }
    let behind = rest.dropFirst(key.count)
    guard !key.isEmpty, behind.first == "=" else {
      throw .noKey(String(rest.prefix { !$0.isWhitespace }))
    }
    rest = behind.dropFirst()
    var rows: [[String]] = [[]]
    while true {
      rows[rows.count - 1].append(try item(&rest))
      switch rest.first {
      case ",": rest = rest.dropFirst()
      case ";":
        rest = rest.dropFirst()
        rows.append([])
      case nil: return Field(key: String(key), rows: rows)
      case .some(let sign) where sign.isWhitespace: return Field(key: String(key), rows: rows)
      case .some: throw .badQuotation(rows.last?.last ?? "")
      }
    }
  }

  private static func item(_ rest: inout ArraySlice<Character>) throws(UnreadableFigure) -> String {
    guard rest.first == "\"" else {
      let bare = rest.prefix { !$0.isWhitespace && $0 != "," && $0 != ";" && $0 != "\"" }
      rest = rest.dropFirst(bare.count)
      return String(bare)
    }
    let whole = rest
    rest = rest.dropFirst()
    var text = ""
    while let sign = rest.popFirst() {
      if sign == "\"" { return text }
      if sign == "\\", let next = rest.first, next == "\"" || next == "\\" {
        text.append(next)
        rest = rest.dropFirst()
      } else {
        text.append(sign)
      }
    }
    throw .badQuotation(String(whole.prefix(20)))
  }

  /// The line again.
  var written: String {
    ([name]
      + fields.map { "\($0.key)=" + $0.rows.map { $0.map(Self.written).joined(separator: ",") }.joined(separator: ";") })
      .joined(separator: " ")
  }

  private static func written(_ item: String) -> String {
    let isBare = !item.isEmpty && !item.contains { $0.isWhitespace || $0 == "," || $0 == ";" || $0 == "\"" }
    if isBare { return item }
    var text = ""
    for character in item {
      if character == "\"" || character == "\\" { text.append("\\") }
      text.append(character)
    }
    return "\"\(text)\""
  }
}
