import Terminal

/// Text that comes in pieces, cleaned for a terminal. A character is let through once the next one has begun: a vowel sign
/// that comes later belongs to the letter before it, and alone would be thrown away.
public struct StreamedText: Sendable {
  private var pending = ""

  public init() {}

  /// What can be shown of this piece and of what waited.
  public mutating func feed(_ piece: String) -> String {
    pending += piece
    guard pending.count > 1 else { return "" }
    let whole = pending.dropLast()
    pending = String(pending.suffix(1))
    return sanitised(String(whole), keepingNewlines: true)
  }

  /// What still waited.
  public mutating func end() -> String {
    defer { pending = "" }
    return sanitised(pending, keepingNewlines: true)
  }
}

/// A text of somebody else's, cleaned for a terminal.
public func shown(_ text: String, keepsLines: Bool) -> String { sanitised(text, keepingNewlines: keepsLines) }

/// A text of somebody else's, cleaned for a terminal, in one line with one space between words.
func shownInOneLine(_ text: String) -> String {
  shown(text, keepsLines: false).split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
