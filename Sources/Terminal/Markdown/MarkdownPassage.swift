/// A stretch of Markdown that no later text can change: a paragraph, a heading, a table, one item of a list. A document is
/// its passages, each read and laid out by itself.
struct MarkdownPassage: Equatable, Sendable {
  /// Lines of Markdown, sanitised.
  var source: String
  /// What a numbered item is counted as; nil for everything else.
  var number: Int?
  /// Whether a blank row stands before it.
  var isApart: Bool
  /// The text may go on: what is not yet closed is mended, and what may still become mathematics is held back.
  var isGrowing = false

  /// The most bytes of one passage. What is longer is cut: the work of reading it, which grows faster than the text for
  /// some texts, stays small.
  static let longest = 4096

  /// What stands in it.
  var blocks: [MarkdownBlock] {
    var finder = MarkdownMathsFinder(isGrowing: isGrowing)
    var text = isGrowing ? MarkdownMending.withoutUnclearEnd(source) : source
    text = finder.lift(text)
    if finder.isHeldBack { text = MarkdownMending.withoutUnclearEnd(text) }
    if !finder.isInCode { text = MarkdownMending.mended(text, isGrowing: isGrowing) }
    var blocks = MarkdownReader.blocks(of: text, maths: finder.found)
    if let number, case .list(var list)? = blocks.first, list.firstNumber != nil {
      list.firstNumber = number
      blocks[0] = .list(list)
    }
    return blocks
  }
}
