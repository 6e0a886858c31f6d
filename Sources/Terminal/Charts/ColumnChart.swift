import Notation

/// Amounts side by side, each a bar that stands: minutes of each week.
public struct ColumnChart: Equatable, Sendable {
  /// What is counted, over the axis.
  public var unit: String
  /// 0 or more, from left to right. Where there is no room for all, the last ones are shown.
  public var values: [Int]
  /// Words under the axis.
  public var marks: [ChartMark]

  public init(unit: String, _ values: [Int], marks: [ChartMark] = []) {
    self.unit = unit
    self.values = values.map { max(0, $0) }
    self.marks = marks
  }

  func sketch(in style: FigureStyle) -> FigureSketch {
    let scale = ChartScale(top: Rational(max(1, values.max() ?? 1)), rows: max(3, style.rows - 3))
    let numbers = scale.marks.map { $0.isWhole ? style.shown(FigureNumber($0)) : "" }
    let wide = numbers.map { width(of: $0, style.family) }.max() ?? 1
    let (axis, left) = (wide + 1, wide + 2)
    let room = max(1, style.columns - left)
    let pitch = min(5, max(1, room / max(1, values.count)))
    let shown = Array(values.suffix(room / pitch))
    let hidden = values.count - shown.count
    let foot = 1 + scale.rows
    var sketch = FigureSketch(style, columns: style.columns, rows: foot + 2)
    sketch.write(unit, column: 0, row: 0, role: .muted, limit: style.columns)
    sketch.vertical(column: axis, row: 1, rows: scale.rows)
    sketch.write(sketch.sign("└", "+"), column: axis, row: foot, role: .border)
    sketch.horizontal(column: left, row: foot, columns: shown.count * pitch)
    let each = (scale.rows) / max(1, scale.marks.count - 1)
    for (index, text) in numbers.enumerated() {
      // A number stands in the uppermost row that its amount fills; 0 on the axis.
      let row = foot - index * each
      sketch.write(text, column: wide - width(of: text, style.family), row: row, role: .muted)
      if index > 0, !text.isEmpty { sketch.write(sketch.sign("┤", "+"), column: axis, row: row, role: .border) }
    }
    for (index, value) in shown.enumerated() {
      let bar = Area(column: left + index * pitch, row: 1, columns: max(1, pitch - 1), rows: scale.rows)
      Self.draw(Double(value) * scale.perUnit, in: bar, on: &sketch)
    }
    sketch.write(
      marks.filter { $0.place >= hidden && $0.place < values.count }.map {
        (left + ($0.place - hidden) * pitch + (pitch - 1) / 2, $0.text)
      }, row: foot + 1)
    return sketch
  }

  /// A bar so many rows high, in eighths of a row where the terminal has signs for them; what is not nothing is seen.
  private static func draw(_ height: Double, in area: Area, on sketch: inout FigureSketch) {
    guard height > 0 else { return }
    let foot = area.row + area.rows
    let isUnicode = sketch.style.isUnicode
    let eighths = max(1, Int((height * 8).rounded()))
    let whole = isUnicode ? eighths / 8 : max(1, (eighths + 4) / 8)
    sketch.grid.fill(
      Area(column: area.column, row: foot - whole, columns: area.columns, rows: whole), isUnicode ? "█" : "#",
      role: .accent)
    guard isUnicode, eighths % 8 > 0 else { return }
    sketch.grid.fill(
      Area(column: area.column, row: foot - whole - 1, columns: area.columns, rows: 1),
      Array("▁▂▃▄▅▆▇")[eighths % 8 - 1], role: .accent)
  }
}

extension ColumnChart {
  func words(in language: SpokenLanguage) -> String {
    let numbers = FigureStyle(digits: language.digits)
    let total = values.reduce(0, +)
    let most = values.enumerated().max { ($0.element, $0.offset) < ($1.element, $1.offset) }
    let name = most.flatMap { most in marks.last { $0.place <= most.offset } }?.text
    let last = values.suffix(4).map(numbers.shown(_:)).joined(separator: ", ")
    switch language {
    case .english:
      let best = most.map { " Most: \(numbers.shown($0.element))\(name.map { ", about \($0)" } ?? "")." } ?? ""
      return "\(unit): \(numbers.shown(total)) in all.\(total == 0 ? "" : best) The last four: \(last)."
    case .bengali:
      let best = most.map { " সবচেয়ে বেশি: \(numbers.shown($0.element))\(name.map { ", \($0) নাগাদ" } ?? "")।" } ?? ""
      return "\(unit): মোট \(numbers.shown(total))।\(total == 0 ? "" : best) শেষ চারটি: \(last)।"
    }
  }
}
