import Terminal

/// What a model says while it says it: only the passage that grows is laid out again.
public struct TutorSpeech: Equatable, Sendable {
  private var markdown: StreamingMarkdown
  /// The rows below those that are settled: a key that is typed meanwhile does not lay them out again.
  private var growing: [StyledRow] = []

  init(in style: MathsStyle) { markdown = StreamingMarkdown(in: style) }

  mutating func add(_ piece: String) {
    markdown.append(piece)
    growing = markdown.growingRows()
  }

  /// The rows so far; on a screen of another size than that on which it began, all of it anew.
  func rows(in style: MathsStyle) -> [StyledRow] {
    if style == markdown.style { return markdown.settledRows + growing }
    var other = markdown
    other.style = style
    return other.rows
  }
}
