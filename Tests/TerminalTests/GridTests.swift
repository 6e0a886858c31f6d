import Terminal
import Testing

private let everything = Size(columns: 24, rows: 7)

/// Anything that a screen may do to a grid, with places and sizes inside, on the edge and far outside.
private func scribble(_ grid: inout Grid, _ texts: inout RandomText) {
  func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &texts.generator) }
  let column = number(-4...grid.size.columns + 3)
  let row = number(-2...grid.size.rows + 1)
  let area = Area(column: column, row: row, columns: number(0...14), rows: number(0...5))
  let role = Role.allCases.randomElement(using: &texts.generator) ?? .body
  let text = texts.next(pieces: 12, isHostile: true)
  switch number(0...8) {
  case 0, 1:
    grid.write(
      text, column: column, row: row, role: role, limit: Bool.random(using: &texts.generator) ? number(0...9) : nil)
  case 2: grid.write(text, in: area, role: role, skip: number(0...2))
  case 3: grid.fill(area, ["·", "漢", " ", "▒"].randomElement(using: &texts.generator) ?? " ", role: role)
  case 4: grid.tint(area, role)
  case 5: grid.rule(row: row, column: column, columns: number(0...30), role: role, dotted: true)
  case 6: grid.frame(area, role: role, title: text)
  case 7: grid.drawBar(column: column, row: row, columns: number(0...12), fraction: Double(number(-1...11)) / 10)
  default:
    TextField(text, limit: 40).draw(
      in: &grid, column: column, row: row, columns: number(0...12), role: role, isFocused: true)
  }
}

@Test(arguments: WidthFamily.allCases)
func noDrawingEverBreaksARow(family: WidthFamily) {
  var texts = RandomText(seed: 21)
  for _ in 0..<60 {
    var grid = Grid(size: everything, family: family)
    for _ in 0..<60 {
      scribble(&grid, &texts)
      #expect(grid.isSound)
      #expect(
        grid.text.split(separator: "\n", omittingEmptySubsequences: false).allSatisfy {
          width(of: String($0), family) <= 24
        })
    }
  }
}

@Test(arguments: WidthFamily.allCases)
func whatIsDrawnAgainIsEverythingThatChanged(family: WidthFamily) {
  var texts = RandomText(seed: 22)
  var old = Grid(size: everything, family: family)
  for _ in 0..<1500 {
    var new = old
    for _ in 0..<Int.random(in: 0...3, using: &texts.generator) { scribble(&new, &texts) }
    let spans = new.changes(since: old)
    for row in 0..<everything.rows {
      let drawn = spans.filter { $0.row == row }.map(\.columns)
      for column in 0..<everything.columns where !drawn.contains(where: { $0.contains(column) }) {
        #expect(new[column, row] == old[column, row])
      }
      for columns in drawn {
        #expect(
          columns.lowerBound == 0 || (new[columns.lowerBound, row].width > 0 && old[columns.lowerBound, row].width > 0))
        #expect(
          columns.upperBound == 24
            || (new[columns.upperBound, row].width > 0 && old[columns.upperBound, row].width > 0),
          "a cluster is drawn in part")
      }
    }
    old = new
  }
}

@Test func nothingIsDrawnAgainWhenNothingChanged() {
  var grid = Grid(size: everything)
  grid.write("লাভ ও ক্ষতি", column: 2, row: 1)
  #expect(grid.changes(since: grid).isEmpty)
  #expect(grid.changes(since: nil).count == everything.rows)
  #expect(grid.changes(since: Grid(size: everything, family: .joined)).count == everything.rows)
  var other = grid
  other.write("x", column: 5, row: 3)
  #expect(other.changes(since: grid) == [Grid.Span(row: 3, columns: 5..<6)])
  other.write("y", column: 20, row: 1)
  #expect(other.changes(since: grid).first == Grid.Span(row: 1, columns: 0..<24), "complex script is drawn whole")
}

@Test func aClusterThatLosesAColumnIsBlankedWhole() {
  var grid = Grid(size: Size(columns: 8, rows: 1))
  grid.write("স্ত্রী漢", column: 0, row: 0)
  #expect(grid.text == "স্ত্রী漢")
  grid.write("x", column: 2, row: 0)
  #expect(grid.text == "  x 漢")
  grid.write("y", column: 5, row: 0)
  #expect(grid.text == "  x  y")
}

@Test func aTintThatCutsAClusterColoursAllOfItOrNothing() {
  var grid = Grid(size: Size(columns: 6, rows: 1))
  grid.write("漢字x", column: 0, row: 0)
  grid.tint(Area(column: 1, row: 0, columns: 2, rows: 1), .wrong)
  for column in [0, 1] { #expect(grid[column, 0].role == .body) }
  for column in [2, 3] { #expect(grid[column, 0].role == .wrong) }
  #expect(grid.isSound)
}

@Test func aLineThatDoesNotFitIsCutWithASign() {
  var grid = Grid(size: Size(columns: 10, rows: 2))
  #expect(grid.write("twelve words", column: 0, row: 0) == 10)
  #expect(grid.write("ক্ষতি লাভ", column: 0, row: 1, limit: 5) == 5)
  #expect(grid.text == "twelve wo…\nক্ষতি…")
  #expect(grid.write("x", column: 10, row: 0) == 0)
  #expect(grid.write("x", column: 0, row: 2) == 0)
}

@Test func aTextInAnAreaIsWrappedAndSkipped() {
  var grid = Grid(size: Size(columns: 12, rows: 4))
  let area = Area(column: 1, row: 1, columns: 7, rows: 2)
  #expect(grid.write("one two three four five", in: area) == 2)
  #expect(grid.text == "\n one two\n three\n")
  grid.fill(area)
  #expect(grid.write("one two three four five", in: area, skip: 2) == 2)
  #expect(grid.text == "\n four\n five\n")
}

@Test func framesAndRulesAndBarsLookAsTheyShould() {
  var grid = Grid(size: Size(columns: 14, rows: 5))
  grid.frame(Area(column: 0, row: 0, columns: 14, rows: 4), title: "লাভ")
  grid.drawBar(column: 2, row: 1, columns: 5, fraction: 0.5)
  grid.rule(row: 4, column: 0, columns: 14, dotted: true)
  #expect(
    grid.text == """
      ╭─ লাভ ──────╮
      │ ▰▰▰▱▱      │
      │            │
      ╰────────────╯
      ┄┄┄┄┄┄┄┄┄┄┄┄┄┄
      """)
  #expect(grid[0, 0].role == .border)
  #expect(grid[4, 0].role == .heading)
  #expect(grid[2, 1].role == .barFull)
  #expect(grid[5, 1].role == .barEmpty)
}

@Test func theRolesOfAScreenCanBeSeenInAGolden() {
  var grid = Grid(size: Size(columns: 5, rows: 2))
  grid.write("ab", column: 0, row: 0, role: .right)
  grid.write("কি", column: 3, row: 0, role: .wrong)
  #expect(grid.roles == "ii jj\n")
}

@Test func aBarIsFullOnlyAtTheEndAndEmptyOnlyAtTheStart() {
  for columns in 2...20 {
    for percent in 1..<100 {
      let (full, empty) = bar(Double(percent) / 100, columns: columns)
      #expect(full >= 1 && empty >= 1 && full + empty == columns)
    }
    #expect(bar(0, columns: columns) == (0, columns))
    #expect(bar(1, columns: columns) == (columns, 0))
    #expect(bar(2, columns: columns) == (columns, 0))
    #expect(bar(-1, columns: columns) == (0, columns))
    #expect(bar(.nan, columns: columns) == (0, columns))
  }
  #expect(bar(0.5, columns: 0) == (0, 0))
  #expect(bar(0.5, columns: -3) == (0, 0))
}

@Test func anAreaInsideAnotherNeverHasLessThanNothing() {
  let area = Area(column: 2, row: 3, columns: 4, rows: 2)
  #expect(area.inset(columns: 1, rows: 0) == Area(column: 3, row: 3, columns: 2, rows: 2))
  #expect(area.inset(columns: 5, rows: 5).columns == 0)
  #expect(area.contains(Position(column: 5, row: 4)))
  #expect(!area.contains(Position(column: 6, row: 4)))
  #expect(!area.inset(columns: 5, rows: 5).contains(Position(column: 7, row: 8)))
}
