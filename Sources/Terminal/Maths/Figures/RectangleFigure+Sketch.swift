import Notation

extension RectangleFigure {
  func sketch(in style: FigureStyle) -> FigureSketch {
    let labels = shownLabels(in: style.digits).map { clip($0, to: style.columns / 3, style.family) }
    let right = Terminal.width(of: labels[1], style.family) + 1
    let (roomAcross, roomDown) = (Double(min(56, style.columns - right - 2)), Double(style.rows - 3))
    let (across, down) = (width.value.drawn, height.value.drawn)
    // A row is as high as two columns are wide.
    let scale = min(roomAcross / across, roomDown * 2 / down)
    let columns = max(2, Int((across * scale).rounded()))
    let rows = max(1, Int((down * scale / 2).rounded()))
    var sketch = FigureSketch(style, columns: columns + 2 + right, rows: rows + 3)
    sketch.horizontal(column: 0, row: 0, columns: columns + 2, role: .accent)
    sketch.horizontal(column: 0, row: rows + 1, columns: columns + 2, role: .accent)
    sketch.vertical(column: 0, row: 1, rows: rows, role: .accent)
    sketch.vertical(column: columns + 1, row: 1, rows: rows, role: .accent)
    let corners = [("┌", 0, 0), ("┐", columns + 1, 0), ("└", 0, rows + 1), ("┘", columns + 1, rows + 1)]
    for (corner, column, row) in corners {
      sketch.write(sketch.sign(corner, "+"), column: column, row: row, role: .accent)
    }
    sketch.write(labels[0], centre: (columns + 1) / 2, row: rows + 2)
    sketch.write(labels[1], column: columns + 3, row: (rows + 1) / 2)
    if let inside {
      let shown = clip(inside, to: columns, style.family)
      sketch.write(shown, column: 1 + (columns - Terminal.width(of: shown, style.family)) / 2, row: (rows + 1) / 2)
    }
    return sketch
  }
}
