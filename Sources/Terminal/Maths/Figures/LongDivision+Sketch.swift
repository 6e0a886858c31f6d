import Notation

extension LongDivision {
  func sketch(in style: FigureStyle) -> FigureSketch {
    func shown(_ value: Int) -> String { style.shown(FigureNumber(value)) }
    let left = shown(divisor) + " ) "
    let start = width(of: left, style.family)
    let digits = String(dividend).utf8.count
    let lines = showsSteps ? self.lines : []
    let quotient = showsSteps ? " ( " + shown(self.quotient) : " ("
    var sketch = FigureSketch(
      style, columns: start + digits + width(of: quotient, style.family), rows: 1 + lines.count)
    sketch.write(shown(divisor), column: 0, row: 0)
    sketch.write(" )", column: start - 3, row: 0, role: .border)
    sketch.write(shown(dividend), column: start, row: 0)
    sketch.write(" (", column: start + digits, row: 0, role: .border)
    if showsSteps { sketch.write(shown(self.quotient), column: start + digits + 3, row: 0, role: .accent) }
    for (index, line) in lines.enumerated() {
      switch line {
      case .number(let value, let end):
        let text = shown(value)
        let isLast = index == lines.count - 1
        sketch.write(
          text, column: start + end - width(of: text, style.family), row: 1 + index, role: isLast ? .accent : .body)
      case .rule(let columns, let end):
        sketch.horizontal(column: start + end - columns, row: 1 + index, columns: columns)
      }
    }
    return sketch
  }

  private enum Line {
    /// A number that ends below that digit of the dividend, counted from 1.
    case number(Int, end: Int)
    case rule(Int, end: Int)
  }

  /// What stands below the dividend. A round in which the divisor does not go only brings down the next digit.
  private var lines: [Line] {
    var lines: [Line] = []
    let steps = self.steps
    for (index, step) in steps.enumerated() {
      let isLast = index == steps.count - 1
      let end = step.digits
      if index > 0, step.product > 0 || isLast { lines.append(.number(step.part, end: end)) }
      guard step.product > 0 || steps.count == 1 else { continue }
      lines.append(.number(step.product, end: end))
      lines.append(.rule(String(step.part).utf8.count, end: end))
      if isLast { lines.append(.number(step.rest, end: end)) }
    }
    return lines
  }
}
