import Notation
import Terminal
import Testing

private let styles: [MathsStyle] = MathsStyle.Layout.allCases.flatMap { layout in
  Glyphs.allCases.flatMap { glyphs in
    WidthFamily.allCases.map { family in
      MathsStyle(layout: layout, glyphs: glyphs, digits: family == .joined ? .bengali : .western, family: family)
    }
  }
}

/// Every run is text that a cell takes as it is, as wide as it says, and none lies over another.
private func expectSound(_ rows: [StyledRow], columns: Int, _ family: WidthFamily, _ told: @autoclosure () -> String) {
  for row in rows {
    var end = 0
    for run in row.runs {
      let isWhole = run.text == sanitised(run.text) && run.columns == width(of: run.text, family)
      #expect(isWhole && run.column >= end && run.columns > 0, "\(told()): \(row)")
      end = run.column + run.columns
    }
    #expect(end <= columns, "\(told()): \(end) columns of \(columns)")
  }
}

@Test(arguments: styles) func noFormulaIsWiderThanItsBox(style: MathsStyle) {
  var formulas = RandomFormula(seed: 401)
  for round in 0..<1_500 {
    let formula = formulas.next(depth: round % 5)
    var style = style
    style.columns = [8, 9, 12, 20, 36, 76][round % 6]
    let box = MathsBox(of: formula, style: style)
    #expect(box.columns <= style.columns, "\(formula): \(box.columns) of \(style.columns)\n\(box.text)")
    #expect((0..<box.height).contains(box.axis), "\(formula)")
    expectSound(box.rows, columns: box.columns, style.family, "\(formula) in \(style)")
  }
}

@Test func inAsciiThereIsNothingElse() {
  var formulas = RandomFormula(seed: 402, isPlain: true)
  for round in 0..<1_500 {
    let formula = formulas.next(depth: round % 5)
    for layout in MathsStyle.Layout.allCases {
      let text = MathsBox(of: formula, style: MathsStyle(layout: layout, glyphs: .ascii, columns: 60)).text
      #expect(text.utf8.allSatisfy { $0 < 0x7F }, "\(formula)\n\(text)")
    }
  }
}

@Test func everyLeafIsInThePicture() {
  var formulas = RandomFormula(seed: 403, isPlain: true)
  for round in 0..<800 {
    var leaf = formulas.numeral()
    leaf.recurring = ""
    leaf.grouping = .none
    let formula = formulas.next(depth: round % 4)
    let box = MathsBox(of: .row([formula, .number(leaf)]), style: MathsStyle(columns: 4_000))
    #expect(box.text.contains(leaf.whole))
    let bengali = MathsBox(of: .number(leaf), style: MathsStyle(digits: .bengali)).text
    #expect(bengali.unicodeScalars.allSatisfy { (0x9E6...0x9EF).contains($0.value) || $0 == "." })
  }
}

@Test func onOneRowThereIsOneRow() {
  var formulas = RandomFormula(seed: 404)
  for round in 0..<800 {
    let formula = formulas.next(depth: round % 5)
    let box = MathsBox(of: formula, style: MathsStyle(layout: .linear, columns: 100_000))
    #expect(box.height == 1, "\(formula)")
  }
}

/// What is beside each other is on one axis: a sum is as high as its highest part above and below.
@Test func allOfASumStandsOnOneAxis() {
  var formulas = RandomFormula(seed: 405, isPlain: true)
  let style = MathsStyle(columns: 100_000)
  for _ in 0..<600 {
    let parts = (0..<3).map { _ in Formula.root(.bracketed(formulas.next(depth: 2), .square), degree: nil) }
    let boxes = parts.map { MathsBox(of: $0, style: style) }
    let sum = MathsBox(
      of: .sum(parts[0], [.init(.plus, parts[1]), .init(.minus, parts[2])]), style: style)
    #expect(sum.axis == boxes.map(\.axis).max())
    #expect(sum.height - sum.axis == boxes.map { $0.height - $0.axis }.max())
    #expect(sum.columns == boxes.reduce(6) { $0 + $1.columns })
  }
}

@Test func aFractionIsAsWideAsItsWiderPart() {
  let style = MathsStyle()
  for (above, below, columns) in [("3", "4", 1), ("3", "100", 3), ("12345", "7", 5)] {
    let box = MathsBox(of: .division(.number(Numeral(above)), by: .number(Numeral(below)), .fraction), style: style)
    #expect(box.columns == columns && box.height == 3 && box.axis == 1)
    #expect(box.rows[1].text == String(repeating: "─", count: columns))
  }
}
