import Notation

extension MarkdownLayout {
  /// Words and formulas in lines.
  func paragraph(_ inlines: [MarkdownInline]) -> MathsBox {
    if inlines.count == 1, case .text(let text) = inlines[0] {
      let rows = wrap(text, to: style.columns, style.family).map { StyledRow($0, style.family) }
      return MathsBox(rows: rows, columns: rows.map(\.columns).max() ?? 0, axis: 0)
    }
    var filling = ParagraphFilling(style: style)
    add(inlines, to: &filling, role: nil)
    let box = filling.box()
    // A line break at the end says nothing.
    let rows = box.rows.reversed().drop { $0.columns == 0 }.reversed()
    return MathsBox(rows: Array(rows), columns: box.columns, axis: min(box.axis, max(0, rows.count - 1)))
  }

  /// Strong words stay strong where they stand among slanted ones.
  private func add(_ inlines: [MarkdownInline], to filling: inout ParagraphFilling, role: Role?) {
    for inline in inlines {
      switch inline {
      case .text(let text): filling.add(prose: text, role: role)
      case .emphasis(let inner): add(inner, to: &filling, role: role ?? .emphasis)
      case .strong(let inner): add(inner, to: &filling, role: .strong)
      case .strike(let inner):
        // No terminal can be relied on to draw a line through letters.
        add(inner, to: &filling, role: .muted)
        filling.add(prose: style.glyphs == .unicode ? " (✗)" : " (x)", role: .muted)
      case .code(let code): filling.add(prose: code, role: .code)
      case .link(let inner, let address):
        add(inner, to: &filling, role: .accent)
        if !address.isEmpty { filling.add(prose: " (\(address))", role: .muted) }
      case .maths(let formula): filling.add(formula)
      case .display(let formula): filling.add(display: formula)
      case .lineBreak: filling.add(prose: "\n")
      }
    }
  }
}
