import Notation

/// One side of a pair of brackets.
enum Delimiter: CaseIterable {
  case roundLeft, roundRight, squareLeft, squareRight, curlyLeft, curlyRight, bar

  /// For one row.
  var single: String {
    switch self {
    case .roundLeft: "("
    case .roundRight: ")"
    case .squareLeft: "["
    case .squareRight: "]"
    case .curlyLeft: "{"
    case .curlyRight: "}"
    case .bar: "|"
    }
  }

  /// For two rows or more: the first, those between, the middle (of three or more), the last.
  func pieces(_ glyphs: Glyphs, height: Int) -> (top: String, rest: String, middle: String, bottom: String) {
    switch (self, glyphs) {
    case (.roundLeft, .unicode): ("⎛", "⎜", "⎜", "⎝")
    case (.roundRight, .unicode): ("⎞", "⎟", "⎟", "⎠")
    case (.squareLeft, .unicode): ("⎡", "⎢", "⎢", "⎣")
    case (.squareRight, .unicode): ("⎤", "⎥", "⎥", "⎦")
    case (.curlyLeft, .unicode): height == 2 ? ("⎰", "⎰", "⎰", "⎱") : ("⎧", "⎪", "⎨", "⎩")
    case (.curlyRight, .unicode): height == 2 ? ("⎱", "⎱", "⎱", "⎰") : ("⎫", "⎪", "⎬", "⎭")
    case (.bar, .unicode): ("│", "│", "│", "│")
    case (.roundLeft, .ascii): ("/", "|", "|", "\\")
    case (.roundRight, .ascii): ("\\", "|", "|", "/")
    case (.squareLeft, .ascii): ("[", "[", "[", "[")
    case (.squareRight, .ascii): ("]", "]", "]", "]")
    case (.curlyLeft, .ascii): height == 2 ? ("/", "|", "|", "\\") : ("/", "|", "<", "\\")
    case (.curlyRight, .ascii): height == 2 ? ("\\", "|", "|", "/") : ("\\", "|", ">", "/")
    case (.bar, .ascii): ("|", "|", "|", "|")
    }
  }
}

extension FormulaLayout {
  /// Brackets as high as what they embrace.
  func embraced(_ inner: MathsBox, _ bracket: Formula.Bracket) -> MathsBox {
    let (left, right): (Delimiter, Delimiter) =
      switch bracket {
      case .round: (.roundLeft, .roundRight)
      case .square: (.squareLeft, .squareRight)
      case .curly: (.curlyLeft, .curlyRight)
      case .bars: (.bar, .bar)
      }
    return .beside([delimiter(left, around: inner), inner, delimiter(right, around: inner)])
  }

  /// One bracket for `inner`; where that is higher than one row it stands apart from bars, which would run into it.
  func delimiter(_ delimiter: Delimiter, around inner: MathsBox) -> MathsBox {
    let height = inner.height
    guard height > 1 else { return text(delimiter.single) }
    let pieces = delimiter.pieces(style.glyphs, height: height)
    let rows = (0..<height).map { row in
      let piece =
        switch row {
        case 0: pieces.top
        case height - 1: pieces.bottom
        case height / 2: pieces.middle
        default: pieces.rest
        }
      return StyledRow(piece, style.family)
    }
    return MathsBox(rows: rows, columns: 1, axis: inner.axis)
  }
}
