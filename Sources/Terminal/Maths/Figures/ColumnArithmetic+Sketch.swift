import Notation

extension ColumnArithmetic {
  func sketch(in style: FigureStyle) -> FigureSketch {
    let working = ColumnWorking(self)
    // A carried 12 needs two columns above one digit.
    let roomy = working.carries.contains { $0.utf8.count > 1 } ? 3 : 2
    let each = 3 + working.length * roomy <= style.columns ? roomy : roomy - 1
    let columns = 3 + working.length * each
    let isCarried = showsCarries && operation != .multiply && working.carries.contains { !$0.isEmpty }
    let parts = showsResult ? working.partials.count : 0
    let rows = (isCarried ? 1 : 0) + numbers.count + 1 + (parts > 1 ? parts + 1 : 0) + (showsResult ? 1 : 0)
    var sketch = FigureSketch(style, columns: columns, rows: rows)
    func write(_ signs: [String], row: Int, role: Role) {
      for (index, sign) in signs.enumerated() where !sign.isEmpty {
        let text = style.digits.written(sign)
        sketch.write(text, column: 3 + (index + 1) * each - width(of: text, style.family), row: row, role: role)
      }
    }
    func rule(row: Int) { sketch.horizontal(column: 0, row: row, columns: columns) }
    var row = 0
    if isCarried {
      write(working.carries, row: row, role: .hint)
      row += 1
    }
    for (index, line) in working.numbers.enumerated() {
      if index == numbers.count - 1 { sketch.write(sign(style), column: 0, row: row, role: .accent) }
      write(line, row: row, role: .body)
      row += 1
    }
    rule(row: row)
    row += 1
    guard showsResult else { return sketch }
    if parts > 1 {
      for partial in working.partials {
        write(partial, row: row, role: .body)
        row += 1
      }
      rule(row: row)
      row += 1
    }
    write(working.result, row: row, role: .heading)
    return sketch
  }

  private func sign(_ style: FigureStyle) -> String {
    switch operation {
    case .add: "+"
    case .subtract: style.isUnicode ? "−" : "-"
    case .multiply: style.isUnicode ? "×" : "x"
    }
  }
}
