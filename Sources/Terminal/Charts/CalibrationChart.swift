import Notation

/// What was foretold beside what happened, both in per cent: on the line from corner to corner they are the same.
public struct CalibrationChart: Equatable, Sendable {
  /// Answers that were foretold about the same.
  public struct Point: Equatable, Sendable {
    /// 0 to 100.
    public var forecast: Int
    /// 0 to 100.
    public var happened: Int
    /// 1 or more.
    public var answers: Int

    public init(forecast: Int, happened: Int, answers: Int) {
      self.forecast = forecast
      self.happened = happened
      self.answers = answers
    }
  }

  public var points: [Point]
  /// What the axis that goes up is of.
  public var up: String
  /// What the axis that goes right is of.
  public var right: String
  /// A point of fewer answers is drawn hollow: it says little.
  public static let few = 10

  public init(_ points: [Point], up: String, right: String) {
    self.points = points
    self.up = up
    self.right = right
  }

  func sketch(in style: FigureStyle) -> FigureSketch {
    let rows = style.rows - 3
    var sketch = FigureSketch(style, columns: style.columns, rows: style.rows)
    sketch.write(up, column: 0, row: 0, role: .muted, limit: style.columns)
    let axis = sketch.drawHundred(row: 1, rows: rows)
    let left = axis + 1
    // A cell is about twice as high as wide: the plot is square.
    let columns = max(8, min(style.columns - left, rows * 2 + 2))
    sketch.write(sketch.sign("└", "+"), column: axis, row: rows + 1, role: .border)
    sketch.horizontal(column: left, row: rows + 1, columns: columns)
    var diagonal = DotCanvas(columns: columns, rows: rows, dots: style.dots)
    for step in 0...columns * 2 where step % 3 != 2 {
      let part = Double(step) / Double(columns * 2)
      diagonal.plot(part * (Double(columns) - 0.5), (1 - part) * (Double(rows) * 2 - 0.5))
    }
    diagonal.draw(on: &sketch, column: left, row: 1, role: .idle)
    for point in points.sorted(by: { $0.answers < $1.answers }) {
      let column = Int((Double(min(100, max(0, point.forecast))) / 100 * Double(columns - 1)).rounded())
      let isFew = point.answers < Self.few
      sketch.write(
        isFew ? sketch.sign("○", "o") : sketch.sign("●", "O"), column: left + column,
        row: 1 + FigureSketch.rowOfHundred(Double(point.happened), rows: rows), role: isFew ? .muted : .accent)
    }
    let marks = [0, 50, 100].map { mark in
      (column: left + (columns - 1) * mark / 100, text: style.shown(mark))
    }
    sketch.write(marks, row: rows + 2)
    let after = (marks.last.map { $0.column + width(of: $0.text, style.family) } ?? 0) + 2
    sketch.write(right, column: after, row: rows + 2, role: .muted, limit: max(0, style.columns - after))
    return sketch
  }
}

extension CalibrationChart {
  func words(in language: SpokenLanguage) -> String {
    let numbers = FigureStyle(digits: language.digits)
    let told = points.sorted { $0.forecast < $1.forecast }.map { point in
      let (said, did, count) = (
        numbers.shown(point.forecast), numbers.shown(point.happened), numbers.shown(point.answers)
      )
      return language == .english
        ? "foretold \(said) per cent, right \(did) per cent of \(count)"
        : "বলা হয়েছিল শতকরা \(said), ঠিক হয়েছে \(count)টির শতকরা \(did)"
    }
    return told.joined(separator: "; ") + (language == .english ? "." : "।")
  }
}
