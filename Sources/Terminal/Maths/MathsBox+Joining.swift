extension MathsBox {
  /// Beside each other, all on one axis, with a blank only where signs would run together.
  static func beside(_ boxes: [MathsBox]) -> MathsBox {
    var line: [(box: MathsBox, column: Int)] = []
    var columns = 0
    for box in boxes {
      if let last = line.last?.box, touch(last.trailing, box.leading) { columns += 1 }
      line.append((box, columns))
      columns += box.columns
    }
    let ascent = boxes.map(\.ascent).max() ?? 0
    let descent = boxes.map(\.descent).max() ?? 0
    var rows = Array(repeating: StyledRow(), count: ascent + 1 + descent)
    for (box, column) in line {
      for (index, row) in box.rows.enumerated() { rows[ascent - box.ascent + index].append(row.moved(by: column)) }
    }
    return MathsBox(
      rows: rows, columns: columns, axis: ascent, leading: boxes.first?.leading ?? .plain,
      trailing: boxes.last?.trailing ?? .plain)
  }

  private static func touch(_ left: Edge, _ right: Edge) -> Bool {
    switch (left, right) {
    case (.blank, _), (_, .blank): false
    case (.bar, _), (_, .bar), (.digit, .digit): true
    default: false
    }
  }

  /// Below each other, from the left; the axis is that of the box `axisOf`.
  static func below(_ boxes: [MathsBox], axisOf: Int = 0) -> MathsBox {
    let above = boxes.prefix(axisOf).reduce(0) { $0 + $1.height }
    return MathsBox(
      rows: boxes.flatMap(\.rows), columns: boxes.map(\.columns).max() ?? 0,
      axis: above + (boxes.indices.contains(axisOf) ? boxes[axisOf].axis : 0))
  }

  /// In a place that many columns wide.
  func aligned(_ alignment: Alignment, in columns: Int) -> MathsBox {
    let missing = max(0, columns - self.columns)
    let left =
      switch alignment {
      case .leading: 0
      case .centre: missing / 2
      case .trailing: missing
      }
    return MathsBox(
      rows: rows.map { $0.moved(by: left) }, columns: max(columns, self.columns), axis: axis, leading: leading,
      trailing: trailing)
  }

  /// That many columns further right.
  func indented(by indent: Int) -> MathsBox { aligned(.trailing, in: columns + indent) }

  /// With another row as its axis.
  func standing(on axis: Int) -> MathsBox {
    MathsBox(rows: rows, columns: columns, axis: axis, leading: leading, trailing: trailing)
  }
}
