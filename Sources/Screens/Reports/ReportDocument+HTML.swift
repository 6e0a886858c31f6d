import Learning

extension ReportDocument {
  /// One page of HTML that needs nothing else: no script, no font, no network. Plots are SVG with the figures beside them; the
  /// browser shapes Bengali. What somebody else wrote cannot be markup.
  public var html: String {
    let body = blocks.map(html).joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(Self.escaped(title))</title>
      <style>
      :root { color-scheme: light dark; }
      body { font: 16px/1.5 "Noto Sans Bengali", "Noto Sans", system-ui, sans-serif; max-width: 46rem; margin: 2rem auto;
        padding: 0 1rem; }
      h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
      table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
      th, td { text-align: left; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent);
        vertical-align: top; }
      svg { display: block; width: 100%; height: auto; margin: .6rem 0; }
      svg text { fill: currentColor; font-size: 13px; }
      .bar { fill: #2f6f9f; } .rest { fill: currentColor; opacity: .12; } .margin { stroke: currentColor; stroke-width: 2; }
      .line { fill: none; stroke: #2f6f9f; stroke-width: 2.5; } .dot { fill: #2f6f9f; } .axis { stroke: currentColor; opacity: .25; }
      @media print { body { margin: 0; } h2 { break-after: avoid; } tr, svg { break-inside: avoid; } }
      </style>
      </head>
      <body>
      <h1>\(Self.escaped(title))</h1>
      \(body)
      </body>
      </html>

      """
  }

  private func html(_ block: Block) -> String {
    switch block {
    case .heading(let text): "<h2>\(Self.escaped(text))</h2>"
    case .paragraph(let text): "<p>\(Self.escaped(text))</p>"
    case .list(let items): "<ul>\n\(items.map { "<li>\(Self.escaped($0))</li>" }.joined(separator: "\n"))\n</ul>"
    case .table(let columns, let rows):
      """
      <table>
      <thead><tr>\(columns.map { "<th scope=\"col\">\(Self.escaped($0))</th>" }.joined())</tr></thead>
      <tbody>
      \(rows.map { "<tr>\($0.map { "<td>\(Self.escaped($0))</td>" }.joined())</tr>" }.joined(separator: "\n"))
      </tbody>
      </table>
      """
    case .bars(let bars): svg(bars)
    case .course(let name, let values): svg(name, values)
    }
  }

  /// A row a bar: its name, the bar, its figure.
  private func svg(_ bars: [Bar]) -> String {
    let (row, left, length) = (26, 260, 300)
    var parts: [String] = []
    for (index, bar) in bars.enumerated() {
      let y = index * row
      let end = left + Int(bar.value / 100 * Double(length))
      parts.append("<text x=\"0\" y=\"\(y + 17)\">\(Self.escaped(bar.name))</text>")
      parts.append("<rect class=\"rest\" x=\"\(left)\" y=\"\(y + 5)\" width=\"\(length)\" height=\"16\"/>")
      parts.append("<rect class=\"bar\" x=\"\(left)\" y=\"\(y + 5)\" width=\"\(end - left)\" height=\"16\"/>")
      if let margin = bar.margin {
        let low = left + Int(max(0, bar.value - margin) / 100 * Double(length))
        let high = left + Int(min(100, bar.value + margin) / 100 * Double(length))
        parts.append("<line class=\"margin\" x1=\"\(low)\" y1=\"\(y + 13)\" x2=\"\(high)\" y2=\"\(y + 13)\"/>")
      }
      parts.append("<text x=\"\(left + length + 12)\" y=\"\(y + 17)\">\(figure(bar))</text>")
    }
    let label = bars.map { "\($0.name) \(figure($0))" }.joined(separator: ", ")
    return """
      <svg viewBox="0 0 660 \(bars.count * row)" role="img" aria-label="\(Self.escaped(label))">
      \(parts.joined(separator: "\n"))
      </svg>
      """
  }

  /// A line from left to right; where nothing is known there is none.
  private func svg(_ name: String, _ values: [Int?]) -> String {
    let (width, height, left) = (660, 150, 34)
    func x(_ index: Int) -> Int { left + index * (width - left - 30) / max(1, values.count - 1) }
    func y(_ value: Int) -> Int { 10 + (100 - value) * (height - 20) / 100 }
    var parts = [0, 50, 100].map { value in
      """
      <line class="axis" x1="\(left)" y1="\(y(value))" x2="\(width)" y2="\(y(value))"/>
      <text x="0" y="\(y(value) + 4)">\(language.number(value))</text>
      """
    }
    let known = values.enumerated().compactMap { index, value in value.map { (x(index), y($0)) } }
    parts.append("<polyline class=\"line\" points=\"\(known.map { "\($0.0),\($0.1)" }.joined(separator: " "))\"/>")
    if let last = known.last { parts.append("<circle class=\"dot\" cx=\"\(last.0)\" cy=\"\(last.1)\" r=\"4\"/>") }
    let figures = values.map { $0.map { language.number($0) } ?? "–" }.joined(separator: ", ")
    return """
      <svg viewBox="0 0 \(width) \(height)" role="img" aria-label="\(Self.escaped("\(name): \(figures)"))">
      \(parts.joined(separator: "\n"))
      </svg>
      """
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.append(character)
      }
    }
  }
}
