import struct Learning.SplitMix64
import Notation
import Terminal
import Testing

@Test(arguments: FigureStyle.Dots.allCases, WidthFamily.allCases)
func noFigureIsWiderThanItMayBe(dots: FigureStyle.Dots, family: WidthFamily) {
  var figures = RandomFigure(seed: 421)
  var drawn = 0
  for round in 0..<2_500 {
    guard let figure = figures.next() else { continue }
    let columns = [24, 36, 40, 76][round % 4]
    let style = FigureStyle(
      dots: dots, digits: family == .joined ? .bengali : .western, family: family, columns: columns,
      rows: [6, 10, 20][round % 3])
    let rows = figure.drawn(in: style)
    for row in rows {
      var end = 0
      for run in row.runs {
        #expect(run.column >= end && run.columns == width(of: run.text, family) && run.text == sanitised(run.text))
        end = run.column + run.columns
      }
      #expect(end <= columns, "\(figure.written)\n\(row.text)")
    }
    #expect(rows.contains { !$0.runs.isEmpty }, "\(figure.written) is empty")
    switch figure {
    case .numberLine, .angle, .triangle, .rectangle, .circle, .plane:
      #expect(rows.count <= max(style.rows, 8) + 4, "\(figure.written): \(rows.count) rows of \(style.rows)")
    default: break
    }
    drawn += 1
  }
  #expect(drawn > 1_000)
}

@Test func inAsciiAFigureHasNothingElse() throws {
  for line in writtenFigures where line.utf8.allSatisfy({ $0 < 0x7F }) {
    for columns in [76, 36, 24] {
      let rows = try Figure(reading: line).drawn(in: FigureStyle(dots: .ascii, columns: columns))
      let text = rows.map(\.text).joined(separator: "\n").filter { $0 != "…" }
      #expect(text.utf8.allSatisfy { $0 < 0x7F }, "\(text)")
    }
  }
}

@Test func inBengaliAllDigitsAreBengali() throws {
  for line in writtenFigures where !line.contains("labels=") && !line.contains("rows=") && !line.contains("inside=") {
    if line.hasPrefix("circle") { continue }
    let rows = try Figure(reading: line).drawn(in: FigureStyle(digits: .bengali, columns: 76))
    let text = rows.map(\.text).joined()
    #expect(!text.utf8.contains { (0x30...0x39).contains($0) }, "\(line)\n\(text)")
  }
}

/// The digits that are drawn are those of the exact result.
@Test func columnsAddUp() throws {
  var generator = SplitMix64(seed: 422)
  for _ in 0..<300 {
    let numbers = (0..<2).map { _ in Int.random(in: 0...99_999, using: &generator) }.sorted(by: >)
    for operation in ColumnArithmetic.Operation.allCases {
      let figure = try ColumnArithmetic(operation, numbers.map { FigureNumber($0) })
      let rows = Figure.column(figure).drawn(in: FigureStyle())
      let last = rows.last?.text.filter { $0 != " " }
      let expected =
        switch operation {
        case .add: numbers[0] + numbers[1]
        case .subtract: numbers[0] - numbers[1]
        case .multiply: numbers[0] * numbers[1]
        }
      #expect(last == String(expected))
    }
  }
}

@Test func aLongDivisionEndsInItsRemainder() throws {
  var generator = SplitMix64(seed: 423)
  for _ in 0..<300 {
    let (dividend, divisor) = (
      Int.random(in: 0...999_999, using: &generator), Int.random(in: 1...999, using: &generator)
    )
    let figure = try LongDivision(dividend: dividend, divisor: divisor)
    let rows = Figure.division(figure).drawn(in: FigureStyle())
    #expect(rows.first?.text == "\(divisor) ) \(dividend) ( \(dividend / divisor)")
    #expect(rows.last?.text.filter { $0 != " " } == String(dividend % divisor))
    #expect(figure.steps.map { String($0.product / divisor) }.joined() == String(dividend / divisor))
  }
}

@Test func equalFractionsAreEquallyLong() throws {
  let rows = try Figure(reading: "fraction-bars bars=1/2,2/4,4/8,3/6").drawn(in: FigureStyle(columns: 76))
  let filled = stride(from: 1, to: rows.count, by: 3).map { row in
    rows[row].text.lastIndex(of: "█").map { rows[row].text.distance(from: rows[row].text.startIndex, to: $0) }
  }
  #expect(filled.count == 4 && Set(filled).count == 1)
}

/// What a legend says is a share's sign stands in the share's own colour, wherever the legend breaks its lines.
@Test(arguments: [76, 36, 24])
func aLegendHasTheColoursOfItsShares(columns: Int) throws {
  let strip = try Figure(reading: "ratio-strip parts=12,8 labels=smaller,greater")
  let runs = strip.drawn(in: FigureStyle(columns: columns)).flatMap(\.runs)
  for sign in ["█", "▒"] {
    let roles = runs.filter { $0.text.contains(sign) }.map(\.role)
    #expect(roles.count > 1 && Set(roles).count == 1 && roles[0] != nil, "\(sign) \(runs)")
  }
}
