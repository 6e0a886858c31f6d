extension Grid {
  /// For a font that has letters and little else: every sign that Lectern draws with becomes one of ASCII, in the same cell.
  /// Letters, digits and the signs of Latin-1 stay as they are.
  public mutating func spellOut() { replaceSigns { Self.plainSigns[$0] } }

  /// What stands for a sign that a console's font may lack; each is one column wide, as the sign is. Signs of mathematics are
  /// not here: `<` for `≤` would be another statement, and formulas have ASCII of their own.
  static let plainSigns: [String: String] = {
    let groups: [(signs: String, plain: String)] = [
      ("─━┄╌▔", "-"), ("│┃⎜⎟⎢⎥⎪", "|"), ("┌┐└┘├┤┬┴┼╭╮╰╯", "+"), ("╱⎰", "/"), ("╲⎱", "\\"),
      ("▸›→", ">"), ("←‹", "<"), ("↑", "^"), ("↓", "v"), ("⏎↵", "="), ("⌫", "<"),
      ("●■◆▰█▓▇▆★", "#"), ("◐▒▅▄▃▤", "+"), ("○□◇▱░▂▁", "."), ("▀▌▐▞▚▛▜▙▟▘▝▖▗", "#"),
      ("✓", "v"), ("✗", "x"), ("…", "."), ("–—−", "-"), ("“”", "\""), ("‘’", "'"), ("•·", "."), ("◌", "."), ("↻", "~"),
    ]
    var plain: [String: String] = [:]
    for group in groups { for sign in group.signs { plain[String(sign)] = group.plain } }
    return plain
  }()
}
