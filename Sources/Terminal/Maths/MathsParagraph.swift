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

  /// As problems, hints and models write it: mathematics stands between dollars (`MathsText`).
  public init(_ text: String) {
    guard text.utf8.contains(where: { $0 == 0x24 || $0 == 0x5C }) else {
      pieces = text.isEmpty ? [] : [.prose(text)]
      return
    }
    pieces = MathsText(text).runs.map { run in
      switch run {
      case .prose(let prose): .prose(prose)
      case .inline(let formula, source: _): .inline(formula)
      case .display(let formula, source: _): .display(formula)
      }
    }
  }

  /// The rows, from the top. Lines are broken between words, and within a formula only where it is longer than half a
  /// line. All of a line stands on one axis; a blank row keeps what is low on one line from what is high on the next.
  /// A formula on lines of its own is always stacked.
  public func rows(in style: MathsStyle) -> [StyledRow] { box(in: style).rows }

  /// The same rows as one box, whose axis is that of the first line: for a label beside it.
  public func box(in style: MathsStyle) -> MathsBox {
    if let prose {
      let rows = wrap(prose, to: style.columns, style.family).map { StyledRow($0, style.family) }
      return MathsBox(rows: rows, columns: rows.map(\.columns).max() ?? 0, axis: 0)
    }
    var filling = ParagraphFilling(style: style)
    for piece in pieces {
      switch piece {
      case .prose(let text): filling.add(prose: text)
      case .inline(let formula): filling.add(formula)
      case .display(let formula): filling.add(display: formula)
      }
    }
    return filling.box()
  }

  /// All of it as one text without line breaks of its own: for lists, and for the clipboard.
  public func onOneLine(_ glyphs: Glyphs = .unicode, digits: Digits = .western) -> String {
    told { $0.linear(glyphs, digits: digits) }
  }

  /// All of it as it is said aloud.
  public func spoken(_ language: SpokenLanguage) -> String { told { $0.spoken(language) } }

  /// A formula on lines of its own is kept apart from what stands around it.
  private func told(_ formula: (Formula) -> String) -> String {
    pieces.map { piece in
      switch piece {
      case .prose(let text): text
      case .inline(let inner): formula(inner)
      case .display(let inner): " " + formula(inner) + " "
      }
    }.joined()
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
