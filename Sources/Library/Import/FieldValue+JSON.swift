extension FieldValue {
  /// As JSON on one line, without spaces.
  public var json: String {
    var text = ""
    write(&text)
    return text
  }

  private func write(_ text: inout String) {
    switch self {
    case .none: text += "null"
    case .truth(let value): text += value ? "true" : "false"
    case .number(let number): text += number
    case .text(let string): Self.quote(string, &text)
    case .list(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        value.write(&text)
      }
      text += "]"
    case .map(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += "," }
        Self.quote(member.name, &text)
        text += ":"
        member.value.write(&text)
      }
      text += "}"
    }
  }

  private static func quote(_ string: String, _ text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
