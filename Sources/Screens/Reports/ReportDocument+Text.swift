import Learning
import Terminal

extension ReportDocument {
  /// Columns of a line, as everywhere.
  private static let columns = 76

  /// Lines for a terminal or a pipe, no wider than 76 columns.
  public func textLines(_ family: WidthFamily = .spacing) -> [String] {
    var lines = [title, String(repeating: "=", count: min(Self.columns, max(3, width(of: title, family))))]
    for block in blocks {
      if case .heading = block { lines.append("") }
      lines += self.lines(of: block, family)
    }
    return lines
  }

  private func lines(of block: Block, _ family: WidthFamily) -> [String] {
    switch block {
    case .heading(let text): [text, String(repeating: "-", count: min(Self.columns, max(3, width(of: text, family))))]
    case .paragraph(let text): wrap(text, to: Self.columns, family)
    case .list(let items):
      items.flatMap { item in
        wrap(item, to: Self.columns - 2, family).enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
      }
    case .table(let columns, let rows): table([columns] + rows, family)
    case .bars(let bars):
      bars.map { bar in
        let more = bar.note.isEmpty ? "" : " · " + bar.note
        let names = bars.contains { !$0.note.isEmpty } ? 26 : 34
        return clip(
          pad(clip(bar.name, to: names, family), to: names + 1, family) + Self.gauge(bar) + " " + figure(bar) + more,
          to: Self.columns, family)
      }
    case .course(let name, let values):
      wrap(
        "\(name): \(values.map { $0.map { language.number($0) } ?? "-" }.joined(separator: " "))", to: Self.columns,
        family)
    }
  }

  /// `######..............`, or, of what lies between two values, `...-----o---........`: 0 to 100 in twenty columns.
  private static func gauge(_ bar: Bar) -> String {
    guard let line = bar.line else {
      let filled = Int((bar.value / 5).rounded())
      return String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled)
    }
    func place(_ value: Double) -> Int { min(19, max(0, Int(value / 5))) }
    return String(
      (0..<20).map { column in
        if column == place(bar.value) { return "o" }
        return place(line.lowerBound)...place(line.upperBound) ~= column ? "-" : "."
      })
  }

  /// `62`, or `62 ± 8`, in the language's digits.
  func figure(_ bar: Bar) -> String {
    let value = language.number(Int(bar.value.rounded()))
    return bar.margin.map { "\(value) ± \(language.number(Int($0.rounded())))" } ?? value
  }

  /// Columns as wide as their widest cell; where that is too much, the widest give way, and their cells take more lines.
  private func table(_ rows: [[String]], _ family: WidthFamily) -> [String] {
    guard let count = rows.first?.count, count > 0 else { return [] }
    var widths = (0..<count).map { column in rows.map { width(of: $0[column], family) }.max() ?? 0 }
    while widths.reduce(0, +) + 2 * (count - 1) > Self.columns, let widest = widths.max(), widest > 4 {
      widths[widths.firstIndex(of: widest) ?? 0] -= 1
    }
    func line(_ cells: [String]) -> String {
      trimmed(zip(cells, widths).map { pad($0, to: $1, family) }.joined(separator: "  "))
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    return rows.enumerated().flatMap { index, row in
      let cells = zip(row, widths).map { wrap($0, to: $1, family) }
      let height = cells.map(\.count).max() ?? 1
      let lines = (0..<height).map { place in line(cells.map { $0.indices.contains(place) ? $0[place] : "" }) }
      return index == 0 ? lines + [rule] : lines
    }
  }

  private func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
