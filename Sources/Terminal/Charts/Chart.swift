import Notation

/// A picture of numbers, drawn in the same dots as the figures of problems. Everything that a colour could say, a sign or a
/// place says as well.
public enum Chart: Equatable, Sendable {
  case line(LineChart)
  case columns(ColumnChart)
  case calendar(CalendarChart)
  case calibration(CalibrationChart)
  case shares(ShareChart)

  /// The picture, in rows of cells that are never wider than the style allows.
  public func drawn(in style: FigureStyle) -> [StyledRow] {
    var rows = sketch(in: style).grid.styledRows
    while rows.last?.runs.isEmpty == true { rows.removeLast() }
    return rows
  }

  /// The same for somebody who hears it: one sentence, or a few.
  public func words(in language: SpokenLanguage) -> String {
    switch self {
    case .line(let chart): chart.words(in: language)
    case .columns(let chart): chart.words(in: language)
    case .calendar(let chart): chart.words(in: language)
    case .calibration(let chart): chart.words(in: language)
    case .shares(let chart): chart.words(in: language)
    }
  }

  private func sketch(in style: FigureStyle) -> FigureSketch {
    switch self {
    case .line(let chart): chart.sketch(in: style)
    case .columns(let chart): chart.sketch(in: style)
    case .calendar(let chart): chart.sketch(in: style)
    case .calibration(let chart): chart.sketch(in: style)
    case .shares(let chart): chart.sketch(in: style)
    }
  }
}

/// A word under the axis of a chart: what the value at that place belongs to.
public struct ChartMark: Equatable, Sendable {
  /// Which value, from 0.
  public var place: Int
  public var text: String

  public init(_ place: Int, _ text: String) {
    self.place = place
    self.text = text
  }
}

extension FigureStyle {
  /// A whole number in this style's digits and signs.
  func shown(_ number: Int) -> String { shown(FigureNumber(number)) }
}

extension FigureSketch {
  /// Words under an axis, each with its middle at its column; one that would touch the word before it is left out.
  mutating func write(_ marks: [(column: Int, text: String)], row: Int) {
    var end = -1
    for mark in marks {
      let wide = width(of: mark.text, style.family)
      let column = max(0, min(mark.column - (wide - 1) / 2, columns - wide))
      guard column > end else { continue }
      write(mark.text, column: column, row: row, role: .muted)
      end = column + wide
    }
  }

  /// A scale from 0 to 100 beside an axis, in as many steps as there is room for; returns the column of the axis.
  mutating func drawHundred(row: Int, rows: Int) -> Int {
    let marks = rows >= 9 ? [0, 25, 50, 75, 100] : rows >= 4 ? [0, 50, 100] : [0, 100]
    let wide = width(of: style.shown(100), style.family)
    let axis = wide + 1
    vertical(column: axis, row: row, rows: rows)
    for mark in marks {
      let at = row + Self.rowOfHundred(Double(mark), rows: rows)
      let text = style.shown(mark)
      write(text, column: wide - width(of: text, style.family), row: at, role: .muted)
      write(sign("┤", "+"), column: axis, row: at, role: .border)
    }
    return axis
  }

  /// The row, from the top, in which a value from 0 to 100 lies.
  static func rowOfHundred(_ value: Double, rows: Int) -> Int {
    Int(((1 - min(100, max(0, value)) / 100) * Double(rows - 1)).rounded())
  }
}
