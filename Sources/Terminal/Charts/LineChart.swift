import Notation

/// Values from 0 to 100 that change with time, as lines.
public struct LineChart: Equatable, Sendable {
  /// One line.
  public struct Series: Equatable, Sendable {
    /// Stands at the end of the line where there are several.
    public var name: String
    /// From left to right, at equal distances; nil where there is none yet.
    public var values: [Int?]

    public init(_ name: String, _ values: [Int?]) {
      self.name = name
      self.values = values
    }
  }

  /// One to four read well.
  public var series: [Series]
  /// Words under the axis.
  public var marks: [ChartMark]
  /// A level that is looked up to, as a dotted line with its name; nil for none.
  public var goal: ChartMark?

  public init(_ series: [Series], marks: [ChartMark] = [], goal: ChartMark? = nil) {
    self.series = series
    self.marks = marks
    self.goal = goal
  }

  private var places: Int { max(1, series.map(\.values.count).max() ?? 1) }

  func sketch(in style: FigureStyle) -> FigureSketch {
    var sketch = FigureSketch(style, columns: style.columns, rows: style.rows)
    let rows = style.rows - 2
    let axis = sketch.drawHundred(row: 0, rows: rows)
    let ends = endings(style, rows: rows)
    let named = ends.map { width(of: $0.text, style.family) }.max() ?? 0
    let left = axis + 1
    let columns = max(4, style.columns - left - named - (named > 0 ? 1 : 0))
    sketch.write(sketch.sign("└", "+"), column: axis, row: rows, role: .border)
    sketch.horizontal(column: left, row: rows, columns: columns)
    if let goal { draw(goal, on: &sketch, left: left, columns: columns, rows: rows) }
    let places = places
    for (index, series) in series.enumerated() {
      var canvas = DotCanvas(columns: columns, rows: rows, dots: style.dots)
      var last: (x: Double, y: Double)?
      for (place, value) in series.values.enumerated() {
        guard let value else {
          last = nil
          continue
        }
        let x = Self.part(place, of: places) * (Double(columns) - 0.5)
        let y = Self.depth(of: value, rows: rows)
        if let last { canvas.line(last, (x, y)) } else { canvas.plot(x, y) }
        last = (x, y)
      }
      canvas.draw(on: &sketch, column: left, row: 0, role: sketch.role(ofShare: index))
      // A dot by itself would be overlooked.
      if let last, series.values.count(where: { $0 != nil }) == 1 {
        sketch.write(
          sketch.sign("●", "o"), column: left + Int(last.x), row: Int(last.y / 2), role: sketch.role(ofShare: index))
      }
    }
    for end in ends {
      sketch.write(
        end.text, column: left + columns + 1, row: end.row, role: sketch.role(ofShare: end.index))
    }
    sketch.write(
      marks.filter { (0..<places).contains($0.place) }.map {
        (left + Int(Self.part($0.place, of: places) * Double(columns - 1)), $0.text)
      }, row: rows + 1)
    return sketch
  }

  /// How far down a value lies: the first dot of the highest row for 100, the last dot of the lowest for 0.
  private static func depth(of value: Int, rows: Int) -> Double {
    (1 - Double(min(100, max(0, value))) / 100) * (Double(rows) * 2 - 0.5)
  }

  private static func part(_ place: Int, of places: Int) -> Double {
    places == 1 ? 1 : Double(place) / Double(places - 1)
  }

  private func draw(_ goal: ChartMark, on sketch: inout FigureSketch, left: Int, columns: Int, rows: Int) {
    var canvas = DotCanvas(columns: columns, rows: rows, dots: sketch.style.dots)
    let y = Self.depth(of: goal.place, rows: rows)
    for step in 0..<columns where step % 2 == 1 { canvas.plot(Double(step), y) }
    canvas.draw(on: &sketch, column: left, row: 0, role: .muted)
    let row = Int(y / 2)
    // On a low chart the words would stand in the way of the line.
    if row > 0, rows >= 8 { sketch.write(goal.text, column: left + 1, row: row - 1, role: .muted, limit: columns - 1) }
  }

  /// What stands right of the lines, none over another: the last value of each, with its name where there are several.
  private func endings(_ style: FigureStyle, rows: Int) -> [(index: Int, row: Int, text: String)] {
    let room = style.columns / 4
    var ends = series.enumerated().compactMap { index, series -> (index: Int, row: Int, text: String)? in
      guard let value = series.values.last ?? nil else { return nil }
      let number = style.shown(value)
      let name = self.series.count == 1 ? "" : clip(series.name, to: max(0, room - 5), style.family) + " "
      return (index, FigureSketch.rowOfHundred(Double(value), rows: rows), name + number)
    }
    ends.sort { ($0.row, $0.index) < ($1.row, $1.index) }
    for place in ends.indices.dropFirst() { ends[place].row = max(ends[place].row, ends[place - 1].row + 1) }
    var lowest = rows
    for place in ends.indices.reversed() {
      ends[place].row = max(0, min(ends[place].row, lowest - 1))
      lowest = ends[place].row
    }
    return Array(ends.prefix(rows))
  }
}

extension LineChart {
  func words(in language: SpokenLanguage) -> String {
    series.map { words(of: $0, in: language) }.joined(separator: " ")
  }

  private func words(of series: Series, in language: SpokenLanguage) -> String {
    let known = series.values.enumerated().compactMap { place, value in value.map { (place, $0) } }
    func number(_ value: Int) -> String { FigureStyle(digits: language.digits).shown(value) }
    guard let first = known.first, let last = known.last, let low = known.min(by: { $0.1 < $1.1 }),
      let high = known.max(by: { $0.1 < $1.1 })
    else { return language == .english ? "\(series.name): nothing yet." : "\(series.name): এখনও কিছু নেই।" }
    let way = marks.compactMap { mark in
      series.values.indices.contains(mark.place) ? series.values[mark.place].map { (mark.text, $0) } : nil
    }
    .map { "\($0.0) \(number($0.1))" }
    switch language {
    case .english:
      return "\(series.name): now \(number(last.1)); at first \(number(first.1)), lowest \(number(low.1)), "
        + "highest \(number(high.1))." + (way.isEmpty ? "" : " On the way: \(way.joined(separator: ", ")).")
    case .bengali:
      return "\(series.name): এখন \(number(last.1)); শুরুতে \(number(first.1)), সবচেয়ে কম \(number(low.1)), "
        + "সবচেয়ে বেশি \(number(high.1))।" + (way.isEmpty ? "" : " পথে: \(way.joined(separator: ", "))।")
    }
  }
}
