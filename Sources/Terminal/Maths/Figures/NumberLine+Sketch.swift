import Notation

extension NumberLine {
  func sketch(in style: FigureStyle) -> FigureSketch {
    let range = (to.value - from.value).drawn
    let steps = Int((range / step.value.drawn + 1e-9).rounded(.down))
    // Room for half a label and an arrow on either side.
    let numbers = (0...steps).map {
      FigureNumber(from.value + step.value * Rational($0), isFraction: step.isFraction || from.isFraction)
    }
    let boxes = numbers.map { FormulaLayout(style: style.maths).box(of: .number($0)) }
    let widest = boxes.map(\.columns).max() ?? 1
    let margin = max(3, (widest + 1) / 2 + 1)
    let room = style.columns - 2 * margin - 1
    // Marks at equal distances where there is room for that.
    let stepsDrawn = range / step.value.drawn
    let distance = min(8, (Double(room) / stepsDrawn).rounded(.down))
    let scale = distance >= 1 ? distance * stepsDrawn / range : Double(room) / range
    func column(_ value: Rational) -> Int {
      margin + Int(((value - from.value).drawn * scale).rounded())
    }
    let end = column(to.value)

    let places = labelRows(style, column: column, columns: end + margin + 1)
    let above = (places.map(\.row).max() ?? -1) + 1
    let ascent = boxes.map(\.ascent).max() ?? 0
    let descent = boxes.map(\.descent).max() ?? 0
    var sketch = FigureSketch(style, columns: end + margin + 1, rows: above + 1 + ascent + 1 + descent)
    sketch.horizontal(column: margin - 2, row: above, columns: end - margin + 5)
    sketch.write(sketch.sign("←", "<"), column: margin - 2, row: above, role: .border)
    sketch.write(sketch.sign("→", ">"), column: end + 2, row: above, role: .border)
    for number in numbers {
      sketch.write(sketch.sign("┼", "+"), column: column(number.value), row: above, role: .border)
    }
    let stride = stride(boxes, at: numbers.map { column($0.value) })
    for index in Swift.stride(from: 0, to: boxes.count, by: stride) {
      sketch.write(boxes[index], centre: column(numbers[index].value), axis: above + 1 + ascent)
    }
    for place in places {
      sketch.write(sketch.sign("●", "o"), column: place.column, row: above, role: .accent)
      if !place.label.isEmpty {
        sketch.write(place.label, centre: place.column, row: above - 1 - place.row, role: .accent)
      }
    }
    return sketch
  }

  private struct Place {
    var column: Int
    var label: String
    /// Rows above the lowest row of labels.
    var row: Int
  }

  /// Labels that would touch go to different rows.
  private func labelRows(_ style: FigureStyle, column: (Rational) -> Int, columns: Int) -> [Place] {
    var ends: [Int] = []
    return points.sorted { $0.value < $1.value }.map { point in
      let place = column(point.value.value)
      let label = clip(point.label, to: columns, style.family)
      guard !label.isEmpty else { return Place(column: place, label: "", row: -1) }
      let wide = width(of: label, style.family)
      let start = max(0, min(place - (wide - 1) / 2, columns - wide))
      let row = ends.firstIndex { $0 < start } ?? ends.count
      if row == ends.count { ends.append(0) }
      ends[row] = start + wide
      return Place(column: place, label: label, row: row)
    }
  }

  /// Every how many marks a number fits.
  private func stride(_ boxes: [MathsBox], at columns: [Int]) -> Int {
    let fits = [1, 2, 5, 10, 20, 50].first { stride in
      var end = -2
      for index in Swift.stride(from: 0, to: boxes.count, by: stride) {
        let start = columns[index] - (boxes[index].columns - 1) / 2
        if start <= end + 1 { return false }
        end = start + boxes[index].columns - 1
      }
      return true
    }
    return fits ?? max(1, boxes.count)
  }
}
