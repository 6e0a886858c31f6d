/// One line of text that is being written, with emacs' keys and undo. The caret counts scalars and moves by clusters:
/// in Bengali a sign that is typed joins what stands before it.
public struct TextField: Equatable, Sendable {
  private var edited: EditedText
  /// Shown as dots.
  public let isSecret: Bool

  /// At most `limit` scalars, on one line, without control characters.
  public var text: String { edited.text }
  /// Scalars before the caret.
  public var caret: Int { edited.caret }
  /// The most scalars.
  public var limit: Int { edited.limit }

  public init(_ text: String = "", limit: Int = 500, isSecret: Bool = false) {
    self.isSecret = isSecret
    edited = EditedText(text, limit: limit, keepsNewlines: false, isForgetful: isSecret)
  }

  /// True if it was a key of the editor.
  public mutating func receive(_ key: Key) -> Bool { edited.receive(key) }

  /// Newlines become blanks; what is over the limit is left out.
  public mutating func paste(_ text: String) { edited.paste(text) }

  /// Empties it; undo brings the text back.
  public mutating func clear() { replace(with: "") }

  /// Another text, cut at the limit, with the caret at its end; undo brings the old one back.
  public mutating func replace(with text: String) { edited.replace(with: text) }
}
