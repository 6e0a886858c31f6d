import Notation

/// Shares of a hundred below each other, each a bar that lies.
public struct ShareChart: Equatable, Sendable {
  /// One line.
  public struct Bar: Equatable, Sendable {
    public var name: String
    /// 0 to 100; nil where there is nothing to show yet.
    public var value: Int?
    /// More about it, after the number; may be empty.
    public var more: String

    public init(_ name: String, _ value: Int?, more: String = "") {
      self.name = name
      self.value = value
      self.more = more
    }
  }

  public var bars: [Bar]

  public init(_ bars: [Bar]) { self.bars = bars }

  /// As high as it has bars: which to show where there are many is for the caller to say.
  func sketch(in style: FigureStyle) -> FigureSketch {
    let more = min(style.columns / 3, bars.map { width(of: $0.more, style.family) }.max() ?? 0)
    let counted = max(3, bars.compactMap { $0.value.map { width(of: style.shown($0), style.family) } }.max() ?? 3)
    let rest = style.columns - counted - 2 - (more > 0 ? more + 2 : 0)
    let named = min(max(8, rest - 12), bars.map { width(of: $0.name, style.family) }.max() ?? 8)
    let room = max(4, min(24, rest - named - 1))
    var sketch = FigureSketch(style, columns: style.columns, rows: max(1, bars.count))
    for (row, bar) in bars.enumerated() {
      sketch.write(bar.name, column: 0, row: row, limit: named)
      guard let value = bar.value else {
        sketch.write(bar.more, column: named + 1, row: row, role: .muted, limit: style.columns - named - 1)
        continue
      }
      let (full, empty) = Terminal.bar(Double(value) / 100, columns: room)
      sketch.grid.fill(
        Area(column: named + 1, row: row, columns: full, rows: 1), style.isUnicode ? "▰" : "#", role: .barFull)
      sketch.grid.fill(
        Area(column: named + 1 + full, row: row, columns: empty, rows: 1), style.isUnicode ? "▱" : ".", role: .barEmpty)
      let number = style.shown(value)
      let end = named + 1 + room + 1 + counted
      sketch.write(number, column: end - width(of: number, style.family), row: row)
      if more > 0 { sketch.write(bar.more, column: end + 2, row: row, role: .muted, limit: style.columns - end - 2) }
    }
    return sketch
  }
}

extension ShareChart {
  func words(in language: SpokenLanguage) -> String {
    let numbers = FigureStyle(digits: language.digits)
    let parts = bars.map { bar in
      guard let value = bar.value else { return bar.more.isEmpty ? bar.name : "\(bar.name): \(bar.more)" }
      return "\(bar.name) \(numbers.shown(value))" + (bar.more.isEmpty ? "" : " (\(bar.more))")
    }
    return parts.joined(separator: "; ") + (language == .english ? "." : "।")
  }
}
