import Notation

/// Lays the blocks of a Markdown text out in rows of cells.
struct MarkdownLayout {
  let style: MathsStyle

  private var family: WidthFamily { style.family }
  private var isUnicode: Bool { style.glyphs == .unicode }
  var bar: String { isUnicode ? "│" : "|" }
  var line: String { isUnicode ? "─" : "-" }
  var crossing: String { isUnicode ? "┼" : "+" }
  private static let bullets = ["•", "–", "·"]

  /// All blocks, with blank rows between them unless they stand closely.
  func box(of blocks: [MarkdownBlock], isTight: Bool = false, depth: Int = 0) -> MathsBox {
    var rows: [StyledRow] = []
    var axis = 0
    var columns = 0
    var isFirst = true
    for block in blocks {
      let box = box(of: block, depth: depth)
      guard box.columns > 0 else { continue }
      if isFirst { axis = box.axis } else if !isTight || box.axis > 0 { rows.append(StyledRow()) }
      rows += box.rows
      columns = max(columns, box.columns)
      isFirst = false
    }
    return MathsBox(rows: rows, columns: columns, axis: axis)
  }

  private func box(of block: MarkdownBlock, depth: Int) -> MathsBox {
    switch block {
    case .heading(_, let inlines):
      let box = paragraph(inlines)
      return MathsBox(rows: box.rows.map { $0.said(as: .heading) }, columns: box.columns, axis: box.axis)
    case .paragraph(let inlines): return paragraph(inlines)
    case .list(let list): return self.list(list, depth: depth)
    case .quote(let blocks): return quote(blocks, depth: depth)
    case .code(let text, let language): return code(text, language)
    case .table(let table): return self.table(table)
    case .rule:
      return MathsBox(String(repeating: line, count: style.columns), role: .border, family)
    }
  }

  func narrowed(to columns: Int) -> MarkdownLayout {
    var style = style
    style.columns = columns
    return MarkdownLayout(style: style)
  }

  /// A row of one text, or of several that follow each other.
  func row(_ parts: [(text: String, role: Role?)]) -> StyledRow {
    var row = StyledRow()
    var column = 0
    for part in parts {
      let next = StyledRow(part.text, role: part.role, family)
      row.append(next.moved(by: column))
      column += next.columns
    }
    return row
  }

  // MARK: - Lists and quotations

  private func list(_ list: MarkdownList, depth: Int) -> MathsBox {
    var rows: [StyledRow] = []
    var axis = 0
    for (index, item) in list.items.enumerated() {
      let box = self.item(item, marker(of: item, at: index, in: list, depth: depth), list.isTight, depth: depth)
      if index == 0 { axis = box.axis } else if !list.isTight || box.axis > 0 { rows.append(StyledRow()) }
      rows += box.rows
    }
    return MathsBox(rows: rows, columns: rows.map(\.columns).max() ?? 0, axis: axis)
  }

  private func marker(of item: MarkdownList.Item, at index: Int, in list: MarkdownList, depth: Int) -> String {
    if let isDone = item.isDone { return isUnicode ? (isDone ? "✓" : "□") : (isDone ? "v" : "o") }
    guard let first = list.firstNumber else { return isUnicode ? Self.bullets[depth % Self.bullets.count] : "-" }
    let number = String(min(first, 999_999_999) + index) + "."
    return style.digits == .bengali ? String(String.UnicodeScalarView(number.unicodeScalars.map(Self.bengali))) : number
  }

  private static func bengali(_ digit: Unicode.Scalar) -> Unicode.Scalar {
    ("0"..."9").contains(digit) ? Unicode.Scalar(digit.value - 0x30 + 0x9E6) ?? digit : digit
  }

  /// The marker stands on the axis of the first line. Where there is no room beside it, what it marks stands below.
  private func item(_ item: MarkdownList.Item, _ marker: String, _ isTight: Bool, depth: Int) -> MathsBox {
    let sign = row([(marker, .accent)])
    let indent = sign.columns + 1
    guard style.columns - indent >= MathsStyle.narrowest else {
      let box = box(of: item.blocks, isTight: isTight, depth: depth + 1)
      return MathsBox(
        rows: [sign] + (box.columns > 0 ? box.rows : []), columns: max(sign.columns, box.columns), axis: 0)
    }
    let inner = narrowed(to: style.columns - indent).box(of: item.blocks, isTight: isTight, depth: depth + 1)
    var rows = inner.rows.map { $0.moved(by: indent) }
    var first = sign
    first.append(rows[inner.axis])
    rows[inner.axis] = first
    return MathsBox(rows: rows, columns: max(sign.columns, inner.columns + indent), axis: inner.axis)
  }

  private func quote(_ blocks: [MarkdownBlock], depth: Int) -> MathsBox {
    guard style.columns - 2 >= MathsStyle.narrowest else { return box(of: blocks, depth: depth) }
    let inner = narrowed(to: style.columns - 2).box(of: blocks, depth: depth)
    guard inner.columns > 0 else { return inner }
    let rows = inner.rows.map { line in
      var row = row([(bar, .border)])
      row.append(line.moved(by: 2))
      return row
    }
    return MathsBox(rows: rows, columns: inner.columns + 2, axis: inner.axis)
  }

  // MARK: - Code

  /// Lines as they stand behind a bar. What is longer goes on in the next row, behind a sign.
  private func code(_ text: String, _ language: String) -> MathsBox {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.allSatisfy({ $0 == " " }) == true { lines.removeLast() }
    guard !lines.isEmpty else { return MathsBox(rows: [], columns: 0, axis: 0) }
    let room = max(1, style.columns - 2)
    var rows = language.isEmpty ? [] : [row([(bar + " ", .border), (clip(language, to: room, family), .muted)])]
    for line in lines {
      for (index, part) in Self.parts(of: line, room, family).enumerated() {
        let sign = index == 0 ? bar + " " : (isUnicode ? "›" : ">") + " "
        rows.append(row([(sign, .border), (part, .code)]))
      }
    }
    return MathsBox(rows: rows, columns: rows.map(\.columns).max() ?? 0, axis: 0)
  }

  /// Broken behind a blank where there is one in the last third of a row, else anywhere between two letters.
  private static func parts(of line: String, _ room: Int, _ family: WidthFamily) -> [String] {
    var parts: [String] = []
    var part = ""
    var used = 0
    var blank: (part: String, columns: Int)?
    eachCluster(of: line, family) { cluster, wide in
      if used + wide > room, !part.isEmpty {
        if let last = blank, last.columns * 3 >= room * 2, cluster != " " {
          parts.append(last.part)
          part = String(part.dropFirst(last.part.count))
        } else {
          parts.append(part)
          part = ""
        }
        (used, blank) = (width(of: part, family), nil)
      }
      part += cluster
      used += wide
      if cluster == " " { blank = (part, used) }
      return true
    }
    return parts + [part]
  }
}
