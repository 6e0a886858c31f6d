import Terminal

// Moving through what can be picked, the same everywhere.

/// The row that is marked after `step` rows down, or up where it is negative: past the last comes the first, before the first
/// the last. 0 where there is none.
func marked(_ row: Int, by step: Int, of count: Int) -> Int {
  count == 0 ? 0 : ((row + step) % count + count) % count
}

/// How many rows stand above what is shown, after `step` rows down, or up where it is negative; `last` shows the end.
func scrolled(_ rows: Int, by step: Int, last: Int) -> Int { min(last, max(0, rows + step)) }

extension Screen {
  /// The key that moves the mark of a list down. `tab` is whether Tab does too: not where it turns the page.
  static func down(_ message: Message, tab: Bool = true, footer: Bool = false) -> Binding<Message> {
    Binding(
      [.down, .character("j")] + (tab ? [.tab] : []), message, Words.down, word: Words.downWord, footer: footer)
  }

  /// The same, up.
  static func up(_ message: Message, tab: Bool = true) -> Binding<Message> {
    Binding([.up, .character("k")] + (tab ? [.backTab] : []), message, Words.up, word: Words.upWord, footer: false)
  }
}
