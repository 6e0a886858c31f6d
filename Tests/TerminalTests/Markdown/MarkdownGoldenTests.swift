import Foundation
import Notation
import Terminal
import Testing

@Test(arguments: [40, 76]) func markdownLooksAsItShould(columns: Int) throws {
  func drawn(_ text: String, _ style: MathsStyle) -> String {
    let rows = MarkdownDocument(text).rows(in: style)
    var grid = Grid(size: Size(columns: columns + 1, rows: rows.count))
    for (index, row) in rows.enumerated() { grid.write(row, column: 0, row: index) }
    let roles = grid.roles.split(separator: "\n", omittingEmptySubsequences: false)
    return rows.map(\.text).joined(separator: "\n") + "\n\nroles\n" + roles.joined(separator: "\n")
  }
  try expectGolden(
    drawn(MarkdownSamples.english, MathsStyle(columns: columns)), "../../Markdown/Golden/english-\(columns)")
  try expectGolden(
    drawn(MarkdownSamples.english, MathsStyle(layout: .linear, glyphs: .ascii, columns: columns)),
    "../../Markdown/Golden/english-ascii-\(columns)")
  for family in WidthFamily.allCases {
    try expectGolden(
      drawn(MarkdownSamples.bengali, MathsStyle(digits: .bengali, family: family, columns: columns)),
      "../../Markdown/Golden/bengali-\(family)-\(columns)")
  }
}
