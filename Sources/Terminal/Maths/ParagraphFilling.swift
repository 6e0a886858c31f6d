import Notation

/// Fills the lines of a paragraph, one word or formula after the other.
struct ParagraphFilling {
  private let layout: FormulaLayout
  private let columns: Int
  private let family: WidthFamily
  private var lines: [Line] = []
  private var line: [Item] = []
  private var used = 0
  /// What stands together without a blank, and is not yet on a line.
  private var word: [Item] = []
  /// The blanks before it: they vanish at the end of a line.
  private var blanks = 0
  /// A formula on lines of its own was the last.
  private var isAfterDisplay = false

  private struct Line {
    var box: MathsBox
    var isApart = false
  }

  fileprivate enum Item {
    case text(String, Role?)
    case box(MathsBox)
    /// Where the line may be broken within a formula.
    case opening
  }

  init(style: MathsStyle) {
    layout = FormulaLayout(style: style)
    columns = style.columns
    family = style.family
  }

  /// `role` is what the words mean, where that is something else than what is around them.
  mutating func add(prose: String, role: Role? = nil) {
    let shown = sanitised(prose, keepingNewlines: true)
    var letters = ""
    func keep(_ letters: inout String, _ word: inout [Item]) {
      if !letters.isEmpty { word.append(.text(letters, role)) }
      letters = ""
    }
    for place in shown.indices {
      let character = shown[place]
      switch character {
      case " " where holds(letters, shown[place...].dropFirst()): letters.append(character)
      case " ":
        keep(&letters, &word)
        putWord()
        // The blank behind a formula's own line belongs to the break.
        if !(isAfterDisplay && line.isEmpty) { blanks += 1 }
      case "\n":
        keep(&letters, &word)
        putWord()
        if isAfterDisplay, line.isEmpty { isAfterDisplay = false } else { breakLine() }
        blanks = 0
      default: letters.append(character)
      }
    }
    keep(&letters, &word)
  }

  /// Whether the blank behind what was said of a word holds it and the next one together, on a line that has room for both.
  private func holds(_ letters: String, _ rest: Substring) -> Bool {
    var before = letters
    if letters.isEmpty {
      switch word.last {
      case .text(let text, _): before = text
      // A formula that has a height of its own, before its unit.
      case .box: before = "1"
      case .opening, nil: return false
      }
    }
    guard let last = before.last, last.isNumber || last == ":" || last == "∶" else { return false }
    let after = rest.prefix { $0 != " " && $0 != "\n" }
    let part = before[(before.lastIndex(of: " ").map { before.index(after: $0) } ?? before.startIndex)...]
    return isJoint(part, after)
      && columns(of: word) + width(of: letters, family) + 1 + width(of: String(after), family) <= columns
  }

  mutating func add(_ formula: Formula) {
    let longest = max(MathsStyle.narrowest, columns / 2)
    if layout.style.layout == .linear { return add(linear: layout.linear(formula), longest: longest) }
    for (index, box) in layout.pieces(of: formula, longest: longest).enumerated() {
      if index > 0 { word.append(.opening) }
      word.append(.box(box))
    }
  }

  private mutating func add(linear text: String, longest: Int) {
    guard width(of: text, family) > longest else { return word.append(.text(text, nil)) }
    for (index, part) in text.split(separator: " ").enumerated() {
      if index > 0 { word.append(.opening) }
      word.append(.text(String(part), nil))
    }
  }

  mutating func add(display formula: Formula) {
    putWord()
    if !line.isEmpty { breakLine() }
    let indent = columns >= 40 ? 4 : 2
    var style = layout.style
    style.layout = .stacked
    style.columns = columns - indent
    let isNarrow = columns - indent < MathsStyle.narrowest
    let box = FormulaLayout(style: style).fitted(formula)
    lines.append(Line(box: isNarrow ? box : box.indented(by: indent), isApart: true))
    blanks = 0
    isAfterDisplay = true
  }

  /// All rows, at least one; the axis is that of the first line.
  mutating func box() -> MathsBox {
    putWord()
    if !line.isEmpty || lines.isEmpty { breakLine() }
    var rows: [StyledRow] = []
    for (index, line) in lines.enumerated() {
      if index > 0 {
        let last = lines[index - 1]
        let isBlank = last.box.columns == 0 || line.box.columns == 0
        let collides = last.box.descent > 0 && line.box.ascent > 0
        if collides || (last.isApart || line.isApart) && !isBlank { rows.append(StyledRow()) }
      }
      rows += line.box.rows
    }
    return MathsBox(rows: rows, columns: rows.map(\.columns).max() ?? 0, axis: lines.first?.box.axis ?? 0)
  }

  // MARK: - Lines

  private mutating func breakLine() {
    lines.append(Line(box: box(of: line)))
    (line, used, blanks) = ([], 0, 0)
    isAfterDisplay = false
  }

  /// Text that follows text of the same role is one run of it.
  private func box(of items: [Item]) -> MathsBox {
    var boxes: [MathsBox] = []
    var text = ""
    var role: Role?
    var isBesideText = false
    func finish() {
      guard !text.isEmpty else { return }
      let box = MathsBox(text, role: role, layout.style.family)
      // Nothing comes between the letters of one word, whatever they mean.
      boxes.append(isBesideText ? box.edged(leading: .blank) : box)
      (text, isBesideText) = ("", true)
    }
    for item in items {
      switch item {
      case .text(let more, let meant):
        if meant != role { finish() }
        text += more
        role = meant
      case .opening: text += " "
      case .box(let box):
        finish()
        isBesideText = false
        boxes.append(box)
      }
    }
    finish()
    return .beside(boxes)
  }

  private mutating func putWord() {
    guard !word.isEmpty else { return }
    let whole = columns(of: word)
    if used > 0, used + blanks + whole > columns, whole <= columns, !isOpen(word) { breakLine() }
    if used + blanks + whole <= columns {
      put(word, columns: whole)
    } else {
      for (index, part) in word.split(whereSeparator: \.isOpening).enumerated() {
        if index > 0 { blanks = 1 }
        putPart(Array(part))
      }
    }
    (word, blanks) = ([], 0)
  }

  private func isOpen(_ items: [Item]) -> Bool { items.contains(where: \.isOpening) }

  private mutating func put(_ items: [Item], columns: Int) {
    if blanks > 0 { line.append(.text(String(repeating: " ", count: blanks), blankRole)) }
    line += items
    used += blanks + columns
    blanks = 0
  }

  /// One more piece of something that is longer than a line. A blank may come to stand before it, beside a bar.
  private mutating func putPiece(_ item: Item, columns wide: Int) {
    if used > 0, used + wide + 1 > columns { breakLine() }
    line.append(item)
    used = columns(of: line)
  }

  /// A part of a word that stays together if it can.
  private mutating func putPart(_ items: [Item]) {
    let whole = columns(of: items)
    if used > 0, used + blanks + whole > columns { breakLine() }
    if used + blanks + whole <= columns { return put(items, columns: whole) }
    blanks = 0
    for item in items {
      switch item {
      case .opening: continue
      case .box(let box): putPiece(item, columns: box.columns)
      case .text(let text, let role):
        for cluster in text {
          putPiece(.text(String(cluster), role), columns: Terminal.columns(of: cluster, family))
        }
      }
    }
  }

  /// A blank takes the role of what stands before it: one run the less.
  private var blankRole: Role? { if case .text(_, let role) = line.last { role } else { nil } }

  private func columns(of items: [Item]) -> Int { box(of: items).columns }
}

extension ParagraphFilling.Item {
  fileprivate var isOpening: Bool { if case .opening = self { true } else { false } }
}
