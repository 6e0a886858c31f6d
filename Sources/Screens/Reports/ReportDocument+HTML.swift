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
      :root { color-scheme: light dark; --bar: light-dark(#2f6f9f, #6fb3e0); --faint: color-mix(in srgb, currentColor 16%, transparent); }
      body { font: 16px/1.5 "Noto Sans Bengali", "Noto Sans", system-ui, sans-serif; max-width: 48rem; margin: 2rem auto;
        padding: 0 1rem; overflow-wrap: anywhere; }
      h1 { font-size: 1.6rem; line-height: 1.25; }
      h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; padding-bottom: .2rem; border-bottom: 2px solid var(--bar); }
      p { margin: .4rem 0; }
      .wide { overflow-x: auto; }
      table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
      th, td { text-align: left; padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--faint); vertical-align: top; }
      th { font-size: .85rem; white-space: nowrap; }
      .plot { font-variant-numeric: tabular-nums; }
      .row { display: grid; grid-template-columns: 13rem 1fr 13.5rem; gap: 0 .9rem; align-items: center; padding: .12rem 0; }
      .row b { font-weight: 600; } small { font-weight: 400; opacity: .8; font-size: .85em; }
      .row svg { width: 100%; height: 16px; display: block; overflow: visible; }
      svg line, polyline { vector-effect: non-scaling-stroke; }
      .bar { fill: var(--bar); } .rest { fill: currentColor; opacity: .1; }
      .margin { stroke: currentColor; stroke-width: 2; opacity: .6; }
      .dot { stroke: var(--bar); stroke-width: 10; stroke-linecap: round; }
      .line { fill: none; stroke: var(--bar); stroke-width: 2.5; } .axis { stroke: currentColor; opacity: .2; }
      .chart { display: grid; grid-template-columns: auto 1fr; gap: .3rem .6rem; margin: 1.3rem .5rem .8rem 0; font-size: .85rem; }
      .chart svg { width: 100%; height: 150px; display: block; overflow: visible; }
      .marks { display: flex; flex-direction: column; justify-content: space-between; line-height: 1; text-align: right; margin: -.4em 0; }
      figcaption { grid-column: 2; display: flex; justify-content: space-between; opacity: .8; }
      @media (max-width: 36rem) {
        .row { grid-template-columns: 1fr auto; padding: .35rem 0; } .row svg { grid-row: 2; grid-column: 1 / 3; }
        .row b { text-align: right; }
      }
      @media print {
        @page { margin: 16mm; }
        :root { color-scheme: light; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        body { font-size: 10.5pt; margin: 0; padding: 0; max-width: none; }
        h2 { break-after: avoid; } tr, .row, .chart { break-inside: avoid; } thead { display: table-header-group; }
      }
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
      <div class="wide"><table>
      <thead><tr>\(columns.map { "<th scope=\"col\">\(Self.escaped($0))</th>" }.joined())</tr></thead>
      <tbody>
      \(rows.map { "<tr>\($0.map { "<td>\(Self.escaped($0))</td>" }.joined())</tr>" }.joined(separator: "\n"))
      </tbody>
      </table></div>
      """
    case .bars(let bars): plot(bars)
    case .course(let name, let values): chart(name, values)
    }
  }

  /// A row a bar: its name, the bar, its figure. Only the bar is drawn: words and figures are text, which a narrow screen may
  /// set below each other, and a screen reader reads.
  private func plot(_ bars: [Bar]) -> String {
    let rows = bars.map { bar in
      let more = bar.note.isEmpty ? "" : " <small>\(Self.escaped(bar.note))</small>"
      return """
        <div class="row"><span>\(Self.escaped(bar.name))</span>
        <svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">\(Self.drawn(bar))</svg>
        <b>\(figure(bar))\(more)</b></div>
        """
    }
    return "<div class=\"plot\">\n\(rows.joined(separator: "\n"))\n</div>"
  }

  private static func drawn(_ bar: Bar) -> String {
    let whole = "<rect class=\"rest\" x=\"0\" y=\"2\" width=\"100\" height=\"12\"/>"
    let value = tenth(bar.value)
    guard let line = bar.line else {
      return whole + "<rect class=\"bar\" x=\"0\" y=\"2\" width=\"\(value)\" height=\"12\"/>"
    }
    // A line without length that ends round is a dot: stretched, a circle would be none.
    return whole
      + """
      <line class="margin" x1="\(tenth(line.lowerBound))" y1="8" x2="\(tenth(line.upperBound))" y2="8"/>\
      <line class="dot" x1="\(value)" y1="8" x2="\(value)" y2="8"/>
      """
  }

  /// With one decimal place: SVG takes no others, whatever the language.
  private static func tenth(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// A line from left to right; where nothing is known there is none.
  private func chart(_ name: String, _ values: [Int?]) -> String {
    func x(_ index: Int) -> String { Self.tenth(Double(index * 100) / Double(max(1, values.count - 1))) }
    var parts = [0, 50, 100].map { "<line class=\"axis\" x1=\"0\" y1=\"\($0)\" x2=\"100\" y2=\"\($0)\"/>" }
    let known = values.enumerated().compactMap { index, value in value.map { (x(index), 100 - $0) } }
    parts.append("<polyline class=\"line\" points=\"\(known.map { "\($0.0),\($0.1)" }.joined(separator: " "))\"/>")
    if let last = known.last {
      parts.append("<line class=\"dot\" x1=\"\(last.0)\" y1=\"\(last.1)\" x2=\"\(last.0)\" y2=\"\(last.1)\"/>")
    }
    let figures = values.map { $0.map { language.number($0) } ?? "–" }.joined(separator: ", ")
    let marks = [100, 50, 0].map { "<span>\(language.number($0))</span>" }.joined()
    return """
      <figure class="chart"><div class="marks" aria-hidden="true">\(marks)</div>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label="\(Self.escaped("\(name): \(figures)"))">
      \(parts.joined(separator: "\n"))
      </svg>
      <figcaption><span>\(Self.escaped(Words.weeksBefore(values.count - 1)[language]))</span>\
      <span>\(Self.escaped(Words.nowWord[language]))</span></figcaption></figure>
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
