import Notation

/// What a line of Markdown is made of.
public indirect enum MarkdownInline: Equatable, Sendable {
  /// Words, sanitised; no newline is in them.
  case text(String)
  case emphasis([MarkdownInline])
  case strong([MarkdownInline])
  case strike([MarkdownInline])
  /// Letters as they stand: a key, a command.
  case code(String)
  /// `address` is empty where the words are the address.
  case link([MarkdownInline], address: String)
  /// A formula among the words.
  case maths(Formula)
  /// A formula on lines of its own.
  case display(Formula)
  case lineBreak
}
