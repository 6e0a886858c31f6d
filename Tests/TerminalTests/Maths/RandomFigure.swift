import struct Learning.SplitMix64
import Notation

/// Lines that ask for a figure, most of which make one, from a seed.
struct RandomFigure {
  var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  static let labels = [
    "A", "x", "?", "12 m", "মিনা", "the ball", "ক্ষেত্রফল", "", "a \"b\" \\ c", "漢字", "স্ত্রী", "=;,", "এক দুই তিন চার পাঁচ ছয় সাত",
  ]

  private mutating func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  private mutating func number(_ range: ClosedRange<Int>) -> FigureNumber {
    let whole = whole(range)
    switch self.whole(0...3) {
    case 0: return FigureNumber(Rational(whole * 4 + 1, over: 4) ?? .one, isFraction: true)
    case 1: return FigureNumber(Rational(whole * 10 + 3, over: 10) ?? .one)
    default: return FigureNumber(whole)
    }
  }

  private mutating func label() -> String { Self.labels.randomElement(using: &generator) ?? "A" }

  private mutating func values(_ counts: ClosedRange<Int>, _ range: ClosedRange<Int>) -> [LabelledValue] {
    (0..<whole(counts)).map { _ in LabelledValue(label(), number(range)) }
  }

  private mutating func points(_ count: Int) -> [String] { whole(0...1) == 0 ? [] : (0..<count).map { _ in label() } }

  /// nil where the numbers make no figure.
  mutating func next() -> Figure? {
    do { return try figure() } catch { return nil }
  }

  private mutating func figure() throws(UnreadableFigure) -> Figure {
    switch whole(0...15) {
    case 0:
      let from = number(-20...20)
      let to = FigureNumber(from.value + number(1...20).value)
      var points: [NumberLine.Point] = []
      for _ in 0..<whole(0...5) { points.append(.init(number(-20...20), label: label())) }
      return .numberLine(
        try NumberLine(
          from: from, to: to, step: number(0...3), points: points.filter { from <= $0.value && $0.value <= to }))
    case 1:
      var bars: [FractionBars.Bar] = []
      for _ in 0..<whole(1...4) { bars.append(try .init(filled: whole(0...6), parts: whole(6...24), label: label())) }
      return .fractionBars(try FractionBars(bars))
    case 2:
      var bars: [BarModel.Bar] = []
      for _ in 0..<whole(1...4) {
        var parts: [BarModel.Part] = []
        for _ in 0..<whole(1...12) { parts.append(try .init(number(0...30), label: label())) }
        bars.append(try .init(name: label(), parts: parts))
      }
      return .barModel(try BarModel(bars, whole: whole(0...1) == 0 ? nil : label()))
    case 3:
      var terms: [RatioStrip.Term] = []
      for _ in 0..<whole(2...4) { terms.append(try .init(whole(1...12), label: label())) }
      return .ratioStrip(try RatioStrip(terms, unit: whole(0...1) == 0 ? nil : label()))
    case 4:
      return .angle(
        try AngleFigure(degrees: number(0...359), label: whole(0...1) == 0 ? nil : label(), points: points(3)))
    case 5:
      return .triangle(
        try TriangleFigure(
          sides: [number(1...12), number(1...12), number(1...12)], labels: points(3), points: points(3)))
    case 6:
      return .rectangle(
        try RectangleFigure(
          width: number(0...40), height: number(0...40), labels: points(2), inside: whole(0...1) == 0 ? nil : label()))
    case 7:
      let length: CircleFigure.Length = whole(0...1) == 0 ? .radius(label()) : .diameter(label())
      return .circle(CircleFigure(length, centre: whole(0...1) == 0 ? nil : label()))
    case 8: return .plane(try plane())
    case 9: return .barChart(try BarChart(values(1...12, 0...500), unit: whole(0...1) == 0 ? nil : label()))
    case 10:
      let rows = (0..<whole(1...8)).map { _ in LabelledValue(label(), FigureNumber(whole(0...40))) }
      return .pictogram(try Pictogram(rows, each: FigureNumber(2), unit: whole(0...1) == 0 ? nil : label()))
    case 11: return .shares(try ShareStrip(values(2...8, 0...90), unit: whole(0...1) == 0 ? nil : label()))
    case 12:
      let operation = ColumnArithmetic.Operation.allCases.randomElement(using: &generator) ?? .add
      let numbers = (0..<whole(2...3)).map { _ in number(0...99_999_999) }
      let shown = ColumnArithmetic.Shown.allCases.randomElement(using: &generator) ?? .all
      return .column(try ColumnArithmetic(operation, numbers, shown: shown))
    case 13:
      return .division(
        try LongDivision(
          dividend: whole(0...999_999_999) >> whole(0...29), divisor: whole(1...9_999) >> whole(0...13),
          showsSteps: whole(0...3) > 0))
    case 14:
      let count = whole(1...6)
      let rows = (0..<whole(1...6)).map { _ in (0..<count).map { _ in label() } }
      return .table(try DataTable(columns: (0..<count).map { _ in label() }, rows: rows))
    default:
      let shape = DotPattern.Shape.allCases.randomElement(using: &generator) ?? .row
      return .dots(try DotPattern(counts: (0..<whole(1...8)).map { _ in whole(1...100) }, shape: shape))
    }
  }

  private mutating func plane() throws(UnreadableFigure) -> CoordinatePlane {
    let (x, y) = (whole(-20...5), whole(-20...5))
    let (width, height) = (whole(1...40), whole(1...40))
    var points: [CoordinatePlane.Point] = []
    for _ in 0..<whole(0...5) {
      points.append(
        .init(.init(x: FigureNumber(whole(x...(x + width))), y: FigureNumber(whole(y...(y + height)))), label: label()))
    }
    var lines: [CoordinatePlane.Line] = []
    for _ in 0..<whole(0...3) {
      lines.append(
        try .init(.init(x: number(-9...9), y: number(-9...9)), .init(x: number(-9...9), y: number(-9...9))))
    }
    return try CoordinatePlane(
      x: .init(from: x, to: x + width), y: .init(from: y, to: y + height), points: points, lines: lines,
      join: CoordinatePlane.Join.allCases.randomElement(using: &generator) ?? .no)
  }
}
