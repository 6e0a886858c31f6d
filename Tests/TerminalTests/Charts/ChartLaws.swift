import struct Learning.SplitMix64
import Notation
import Terminal
import Testing

/// Charts of any numbers and words.
private struct RandomChart {
  var random: SplitMix64

  mutating func text() -> String {
    ["", "Ratios", "অনুপাত ও সমানুপাত", "a very long name of a topic that has to be cut somewhere", "\u{1B}[2J漢字"]
      .randomElement(
        using: &random) ?? ""
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func marks(_ places: Int) -> [ChartMark] {
    (0..<number(0...8)).map { _ in ChartMark(number(-2...places + 2), text()) }
  }

  mutating func next() -> Chart {
    let count = number(0...200)
    switch number(0...4) {
    case 0:
      let series = (0..<number(0...5)).map { _ in
        LineChart.Series(text(), (0..<count).map { _ in number(0...3) == 0 ? nil : number(-5...105) })
      }
      return .line(LineChart(series, marks: marks(count), goal: number(0...1) == 0 ? nil : ChartMark(80, text())))
    case 1:
      let top = [0, 1, 7, 90, 12_345][number(0...4)]
      return .columns(ColumnChart(unit: text(), (0..<count).map { _ in number(0...top) }, marks: marks(count)))
    case 2:
      return .calendar(
        CalendarChart(
          (0..<count).map { _ in number(0...40) }, weekdays: (0..<7).map { _ in text() }, months: marks(count / 7)))
    case 3:
      let points = (0..<number(0...10)).map { _ in
        CalibrationChart.Point(forecast: number(0...100), happened: number(0...100), answers: number(1...500))
      }
      return .calibration(CalibrationChart(points, up: text(), right: text()))
    default:
      return .shares(
        ShareChart(
          (0..<number(0...12)).map { _ in .init(text(), number(0...5) == 0 ? nil : number(0...100), more: text()) }))
    }
  }
}

@Test(arguments: FigureStyle.Dots.allCases, WidthFamily.allCases)
func noChartIsWiderThanItMayBe(dots: FigureStyle.Dots, family: WidthFamily) {
  var charts = RandomChart(random: SplitMix64(seed: 77))
  for round in 0..<1_500 {
    let chart = charts.next()
    let style = FigureStyle(
      dots: dots, digits: family == .joined ? .bengali : .western, family: family,
      columns: [24, 36, 56, 76, 130][round % 5], rows: [6, 9, 14, 30][round % 4])
    let rows = chart.drawn(in: style)
    for row in rows {
      var end = 0
      for run in row.runs {
        #expect(run.column >= end && run.columns == width(of: run.text, family) && run.text == sanitised(run.text))
        end = run.column + run.columns
      }
      #expect(end <= style.columns, "\(chart)\n\(row.text)")
    }
    if case .shares = chart { continue }
    #expect(rows.count <= max(8, style.rows), "\(chart): \(rows.count) rows of \(style.rows)")
  }
}

@Test func inAsciiAChartHasNothingElse() {
  for (name, chart) in writtenCharts(.english) {
    for columns in [76, 36, 24] {
      let text = chart.drawn(in: FigureStyle(dots: .ascii, columns: columns)).map(\.text).joined().filter { $0 != "…" }
      #expect(text.utf8.allSatisfy { $0 < 0x7F }, "\(name): \(text)")
    }
  }
}

@Test func inBengaliAllDigitsOfAChartAreBengali() {
  for (name, chart) in writtenCharts(.bengali) where name != "shares" {
    let drawn = chart.drawn(in: FigureStyle(digits: .bengali)).map(\.text).joined()
    for text in [drawn, chart.words(in: .bengali)] {
      #expect(!text.utf8.contains { (0x30...0x39).contains($0) }, "\(name): \(text)")
    }
  }
}

/// Nothing of a day is said by a colour alone: without roles the fuller day still has the fuller sign.
@Test func aFullerDayHasAFullerSign() throws {
  let chart = Chart.calendar(
    CalendarChart([0, 1, 5, 10, 20, 4, 9], weekdays: ["M", "T", "W", "T", "F", "S", "S"], months: []))
  for (dots, signs) in [(FigureStyle.Dots.braille, "·░▒▓█░▒"), (.ascii, ".-+*#-+")] {
    let rows = chart.drawn(in: FigureStyle(dots: dots, columns: 24, rows: 8)).dropFirst()
    #expect(String(rows.compactMap(\.text.last)) == signs)
  }
}

/// A higher value is never drawn lower.
@Test(arguments: FigureStyle.Dots.allCases) func aLineRisesWithItsValues(dots: FigureStyle.Dots) throws {
  var before = Int.max
  for value in stride(from: 0, through: 100, by: 5) {
    let rows = Chart.line(LineChart([.init("", [value, value])])).drawn(
      in: FigureStyle(dots: dots, columns: 40, rows: 12))
    let top = try #require(rows.firstIndex { $0.runs.contains { $0.role == .accent } })
    #expect(top <= before, "\(value)")
    before = top
  }
  #expect(before == 0)
}
