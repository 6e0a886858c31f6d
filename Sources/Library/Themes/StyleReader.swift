import Terminal

/// Reads how one role looks.
struct StyleReader {
  let fields: FieldReader

  static let fields = ["colour", "on", "basic", "basic-on", "bold", "dim", "italic", "underline", "reverse"]

  /// The terminal's own colours, and no attributes.
  static let ownStyle = Style(
    foreground: nil, background: nil, bold: false, dim: false, italic: false, underline: false, reverse: false
  )

  /// What could be read; the rest has been noted.
  var style: Style {
    Style(
      foreground: colour("colour", basic: "basic"), background: colour("on", basic: "basic-on"),
      bold: flag("bold"), dim: flag("dim"), italic: flag("italic"), underline: flag("underline"),
      reverse: flag("reverse"))
  }

  private static let own = "default"

  private func flag(_ key: String) -> Bool { fields.optionalFlag(key) ?? false }

  /// nil for the terminal's own.
  private func colour(_ key: String, basic basicKey: String) -> Colour? {
    let basic = basic(basicKey)
    guard let hex = fields.optionalText(key) else {
      if fields.has(basicKey), !fields.has(key) { fields.note(basicKey, "needs \"\(key)\" beside it") }
      return nil
    }
    if hex == Self.own {
      if let basic, basic != Self.own {
        fields.note(basicKey, "must be left out where \"\(key)\" is default")
      }
      return nil
    }
    if basic == Self.own {
      fields.note(basicKey, "can be default only where \"\(key)\" is")
      return nil
    }
    if Self.isHex(hex), let colour = Colour(hex: hex, basic: basic.flatMap(BasicColour.number)) {
      return colour
    }
    let hint = hex.hasPrefix("#") ? "" : Suggestion.text(for: hex, among: [Self.own])
    fields.note(key, "must be a colour such as \"#8ab4f8\", or default, not \"\(hex)\"\(hint)")
    return nil
  }

  private func basic(_ key: String) -> String? {
    guard let name = fields.optionalText(key) else { return nil }
    let known = BasicColour.names + [Self.own]
    if known.contains(name) { return name }
    fields.note(key, "\"\(name)\" is none of the sixteen colours\(Suggestion.text(for: name, among: known))")
    return nil
  }

  private static func isHex(_ text: String) -> Bool {
    text.utf8.count == 7 && text.hasPrefix("#")
      && text.utf8.dropFirst().allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
      }
  }
}
