import Notation

/// A heat map of days: weeks as columns, weekdays as rows, the fuller a sign the more was done.
public struct CalendarChart: Equatable, Sendable {
  /// What was done on each day, from a Monday on; what comes after the last one has not been yet.
  public var counts: [Int]
  /// Seven, Monday first, short.
  public var weekdays: [String]
  /// Words over the weeks: their place is that of the week.
  public var months: [ChartMark]
  /// Amounts from which on a sign is fuller: four, rising, the first 1 or more.
  public var steps: [Int]

  public init(_ counts: [Int], weekdays: [String], months: [ChartMark], steps: [Int] = [1, 5, 10, 20]) {
    self.counts = counts.map { max(0, $0) }
    self.weekdays = weekdays
    self.months = months
    self.steps = steps
  }

  private var weeks: Int { (counts.count + 6) / 7 }

  /// From nothing to the most.
  static func signs(_ dots: FigureStyle.Dots) -> [String] {
    dots == .ascii ? [".", "-", "+", "*", "#"] : ["·", "░", "▒", "▓", "█"]
  }

  private func level(_ count: Int) -> Int { steps.count { $0 <= count } }

  func sketch(in style: FigureStyle) -> FigureSketch {
    let named = weekdays.map { width(of: $0, style.family) }.max() ?? 0
    let left = named + 1
    let room = max(1, style.columns - left)
    let pitch = room >= weeks * 2 ? 2 : 1
    let first = max(0, weeks - room / pitch)
    let hasLegend = style.rows >= 9
    let top = style.rows >= 8 ? 1 : 0
    var sketch = FigureSketch(style, columns: style.columns, rows: top + 7 + (hasLegend ? 1 : 0))
    let signs = Self.signs(style.dots)
    if top > 0 {
      sketch.write(fromLeft: months.filter { $0.place >= first }, column: left, pitch: pitch, first: first)
    }
    for (weekday, name) in weekdays.prefix(7).enumerated() {
      sketch.write(name, column: 0, row: top + weekday, role: .muted)
    }
    for (day, count) in counts.enumerated() where day / 7 >= first {
      let level = level(count)
      sketch.write(
        signs[min(level, signs.count - 1)], column: left + (day / 7 - first) * pitch, row: top + day % 7,
        role: level == 0 ? .idle : .practised)
    }
    if hasLegend {
      sketch.write(legend(style, signs, columns: style.columns - left), column: left, row: top + 7, role: .muted)
    }
    return sketch
  }

  /// `· 0  ░ 1–4  ▒ 5–9 …`: as much as fits.
  private func legend(_ style: FigureStyle, _ signs: [String], columns: Int) -> String {
    let dash = style.isUnicode ? "–" : "-"
    let parts = steps.enumerated().map { index, step -> String in
      let next = index + 1 < steps.count ? steps[index + 1] : nil
      let range =
        next.map { $0 - 1 == step ? style.shown(step) : style.shown(step) + dash + style.shown($0 - 1) }
        ?? style.shown(step) + "+"
      return "\(signs[min(index + 1, signs.count - 1)]) \(range)"
    }
    let all = ["\(signs[0]) \(style.shown(0))"] + parts
    let isNarrow = width(of: all.joined(separator: "  "), style.family) > columns
    return clip(all.joined(separator: isNarrow ? " " : "  "), to: columns, style.family)
  }
}

extension FigureSketch {
  /// Names that begin over their column; one that has no room before the next is left out.
  fileprivate mutating func write(fromLeft marks: [ChartMark], column: Int, pitch: Int, first: Int) {
    var free = column
    for mark in marks {
      let at = column + (mark.place - first) * pitch
      let wide = width(of: mark.text, style.family)
      guard at >= free, at + wide <= columns else { continue }
      write(mark.text, column: at, row: 0, role: .muted)
      free = at + wide + 1
    }
  }
}

extension CalendarChart {
  func words(in language: SpokenLanguage) -> String {
    let numbers = FigureStyle(digits: language.digits)
    let days = counts.count { $0 > 0 }
    let total = counts.reduce(0, +)
    let week = counts.suffix(7)
    let (weekDays, weekTotal) = (week.count { $0 > 0 }, week.reduce(0, +))
    return switch language {
    case .english:
      "\(numbers.shown(total)) problems on \(numbers.shown(days)) days; "
        + "in the last 7 days \(numbers.shown(weekTotal)) on \(numbers.shown(weekDays))."
    case .bengali:
      "\(numbers.shown(days)) দিনে \(numbers.shown(total))টি অঙ্ক; "
        + "গত ৭ দিনের \(numbers.shown(weekDays)) দিনে \(numbers.shown(weekTotal))টি।"
    }
  }
}
