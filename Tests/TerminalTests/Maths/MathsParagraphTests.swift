import Notation
import Terminal
import Testing

private let half = Formula.division(.number(Numeral(1)), by: .number(Numeral(2)), .fraction)

private func rows(_ pieces: [MathsParagraph.Piece], _ style: MathsStyle) -> String {
  MathsParagraph(pieces).rows(in: style).map(\.text).joined(separator: "\n")
}

@Test func aLineOfProseStandsOnTheAxisOfItsFractions() {
  let pieces: [MathsParagraph.Piece] = [
    .prose("Add "), .inline(half), .prose(" to it, then take "), .inline(half), .prose("."),
  ]
  #expect(
    MathsParagraph(pieces).rows(in: MathsStyle(columns: 40)).map(\.text) == [
      "    1                  1",
      "Add ─ to it, then take ─.",
      "    2                  2",
    ])
  #expect(rows(pieces, MathsStyle(layout: .linear, columns: 40)) == "Add 1/2 to it, then take 1/2.")
}

@Test func whatIsLowAndWhatIsHighAreKeptApart() {
  let pieces: [MathsParagraph.Piece] = [.prose("one "), .inline(half), .prose(" two three "), .inline(half)]
  #expect(
    MathsParagraph(pieces).rows(in: MathsStyle(columns: 12)).map(\.text) == [
      "    1",
      "one ─ two",
      "    2",
      "",
      "      1",
      "three ─",
      "      2",
    ])
}

@Test func aFormulaOfItsOwnHasLinesOfItsOwn() {
  let pieces: [MathsParagraph.Piece] = [.prose("So:"), .display(half), .prose("and that is all.")]
  #expect(
    MathsParagraph(pieces).rows(in: MathsStyle(layout: .linear, columns: 40)).map(\.text) == [
      "So:", "", "    1", "    ─", "    2", "", "and that is all.",
    ])
}

@Test func proseAloneIsWrappedAsEverywhere() {
  var texts = RandomText(seed: 411)
  for round in 0..<400 {
    let text = texts.next(pieces: 30, isHostile: true)
    let columns = 8 + round % 60
    for family in WidthFamily.allCases {
      let rows = MathsParagraph([.prose(text)]).rows(in: MathsStyle(family: family, columns: columns))
      #expect(rows.map(\.text) == wrap(text, to: columns, family).map { StyledRow($0, family).text })
    }
  }
}

@Test func aParagraphIsNeverWiderThanItsColumnsAndLosesNothing() {
  var texts = RandomText(seed: 412)
  var formulas = RandomFormula(seed: 413)
  func letters(_ text: String) -> String { text.filter { $0 != " " && $0 != "\n" } }
  for round in 0..<1_200 {
    let style = MathsStyle(
      layout: round % 2 == 0 ? .linear : .stacked, glyphs: round % 3 == 0 ? .ascii : .unicode,
      family: round % 5 == 0 ? .joined : .spacing, columns: [8, 13, 20, 36, 76][round % 5])
    var pieces: [MathsParagraph.Piece] = []
    for piece in 0..<(1 + round % 6) {
      switch (piece + round) % 4 {
      case 0, 2: pieces.append(.prose(texts.next(pieces: 12)))
      case 1: pieces.append(.inline(formulas.next(depth: round % 3)))
      default: pieces.append(round % 7 == 0 ? .display(formulas.next(depth: 2)) : .inline(formulas.next(depth: 1)))
      }
    }
    let rows = MathsParagraph(pieces).rows(in: style)
    for row in rows { #expect(row.columns <= style.columns, "\(pieces)\n\(row.text)") }
    guard style.layout == .linear, pieces.allSatisfy({ if case .display = $0 { false } else { true } }) else {
      continue
    }
    let told = pieces.map { piece in
      switch piece {
      case .prose(let text): sanitised(text)
      case .inline(let formula), .display(let formula):
        MathsBox(
          of: formula,
          style: {
            var wide = style; wide.columns = 100_000; return wide
          }()
        ).text
      }
    }.joined()
    #expect(letters(rows.map(\.text).joined()) == letters(told), "\(pieces)")
  }
}

@Test func aRowIsWrittenOnTheScreenWhereItWasLaidOut() {
  var grid = Grid(size: Size(columns: 20, rows: 3))
  for (index, row) in MathsParagraph([.prose("a "), .inline(half)]).rows(in: MathsStyle()).enumerated() {
    grid.write(row, column: 3, row: index, role: .hint, limit: 10)
  }
  #expect(grid.text == "     1\n   a ─\n     2")
  #expect(grid[3, 1].role == .hint && grid[5, 0].role == .hint)
  #expect(grid.styledRows.map(\.text) == ["     1", "   a ─", "     2"])
}
