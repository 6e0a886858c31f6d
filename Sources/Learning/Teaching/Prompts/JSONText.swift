/// Text as JSON writes it.
enum JSONText {
  /// In quotation marks, with everything escaped that could end it, look like a tag, or not be seen: no text gets out of its
  /// quotation marks, whatever is written in it.
  static func quoted(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      case "<", ">": written += escaped(scalar)
      // Joiners are letters of Bengali: র‍্যা.
      case "\u{200C}", "\u{200D}": written.unicodeScalars.append(scalar)
      default:
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
          written += escaped(scalar)
        default: written.unicodeScalars.append(scalar)
        }
      }
    }
    return written + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.reduce(into: "") { text, unit in
      let digits = String(unit, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
