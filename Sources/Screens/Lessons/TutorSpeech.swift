import Terminal

/// What a model says while it says it: only the passage that grows is laid out again.
public struct TutorSpeech: Equatable, Sendable {
  private var markdown: StreamingMarkdown

  init(in style: MathsStyle) { markdown = StreamingMarkdown(in: style) }

  mutating func add(_ piece: String) { markdown.append(piece) }

  /// The rows so far; on a screen of another size than that on which it began, all of it anew.
  func rows(in style: MathsStyle) -> [StyledRow] {
    if style == markdown.style { return markdown.rows }
    var other = markdown
    other.style = style
    return other.rows
  }
}
