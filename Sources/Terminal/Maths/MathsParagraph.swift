import Notation

/// Prose with mathematics in it, to be wrapped into lines that may be several rows high.
public struct MathsParagraph: Equatable, Sendable {
  /// What a paragraph is made of.
  public enum Piece: Equatable, Sendable {
    /// Words; a newline begins a new line.
    case prose(String)
    /// A formula among the words.
    case inline(Formula)
    /// A formula on lines of its own.
    case display(Formula)
  }

  /// In the order in which they are read.
  public var pieces: [Piece]

  public init(_ pieces: [Piece]) { self.pieces = pieces }

  /// The rows, from the top. Lines are broken between words, and within a formula only where it is longer than half a
  /// line. All of a line stands on one axis; a blank row keeps what is low on one line from what is high on the next.
  /// A formula on lines of its own is always stacked.
  public func rows(in style: MathsStyle) -> [StyledRow] {
    if let prose { return wrap(prose, to: style.columns, style.family).map { StyledRow($0, style.family) } }
    var filling = ParagraphFilling(style: style)
    for piece in pieces {
      switch piece {
      case .prose(let text): filling.add(prose: text)
      case .inline(let formula): filling.add(formula)
      case .display(let formula): filling.add(display: formula)
      }
    }
    return filling.rows()
  }

  /// The text, where there is nothing else.
  private var prose: String? {
    switch pieces.count {
    case 0: return ""
    case 1: if case .prose(let text) = pieces[0] { return text } else { return nil }
    default: return nil
    }
  }
}
