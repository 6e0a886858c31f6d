import struct Learning.SplitMix64
import Terminal
import Testing

private let keys: [Key] = [
  .character("a"), .character(" "), .character("漢"), .character("ক"), .character("\u{09BF}"), .character("\u{09CD}"),
  .character("ষ"), .character("\u{200D}"), .character("\u{0301}"), .character("👍"), .character("\u{1B}"),
  .backspace, .delete, .left, .right, .up, .down, .home, .end, .controlLeft, .controlRight, .altEnter, .control("j"),
  .control("a"), .control("b"), .control("d"), .control("e"), .control("k"), .control("u"), .control("w"),
  .control("_"), .control("y"),
]

/// Where clusters begin, and the end; in scalars.
private func boundaries(_ text: String) -> Set<Int> {
  var places: Set<Int> = [0]
  var count = 0
  for cluster in text {
    count += cluster.unicodeScalars.count
    places.insert(count)
  }
  return places
}

@Test(arguments: WidthFamily.allCases)
func whateverIsPressedAnAreaIsSound(family: WidthFamily) throws {
  var generator = SplitMix64(seed: 61)
  var texts = RandomText(seed: 62)
  for _ in 0..<300 {
    let limit = Int.random(in: 0...40, using: &generator)
    let columns = Int.random(in: 1...14, using: &generator)
    var field = TextArea(texts.next(pieces: 12, isHostile: true), limit: limit)
    for _ in 0..<40 {
      let key = keys.randomElement(using: &generator) ?? .home
      switch Int.random(in: 0..<12, using: &generator) {
      case 0: field.paste(texts.next(pieces: 6, isHostile: true) + "\n" + texts.next(pieces: 4))
      case 1: field.replace(with: texts.next(pieces: 6, isHostile: true))
      default: _ = field.receive(key, columns: columns, family)
      }
      let scalars = field.text.unicodeScalars
      #expect(scalars.count <= limit && (0...scalars.count).contains(field.caret))
      #expect(scalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
      let rows = Int.random(in: 1...5, using: &generator)
      var grid = Grid(size: Size(columns: columns + 4, rows: rows + 2), family: family)
      field.draw(
        in: &grid, Area(column: 2, row: 1, columns: columns, rows: rows), role: .field, isFocused: true)
      #expect(grid.isSound)
      let caret = try #require(grid.caret)
      #expect((2..<2 + columns).contains(caret.column) && (1..<1 + rows).contains(caret.row))
      for row in 0..<rows + 2 {
        for column in [0, 1, columns + 2, columns + 3] { #expect(grid[column, row].text == " ", "nothing beside it") }
      }
      #expect(grid[caret.column, caret.row].width > 0, "the caret stands on a whole cluster")
    }
  }
}

@Test func aCaretThatWasMovedStandsBetweenClusters() {
  var generator = SplitMix64(seed: 63)
  var texts = RandomText(seed: 64)
  let moves: [Key] = [.left, .right, .up, .down, .home, .end, .control("a"), .control("e"), .control("b")]
  for _ in 0..<400 {
    var field = TextArea(texts.next(pieces: 10) + "\n" + texts.next(pieces: 10))
    for _ in 0..<30 {
      _ = field.receive(moves.randomElement(using: &generator) ?? .left, columns: 9, .spacing)
      #expect(boundaries(field.text).contains(field.caret))
    }
  }
}

@Test func undoingEverythingInAnAreaIsTheBeginning() {
  var generator = SplitMix64(seed: 65)
  for _ in 0..<300 {
    var field = TextArea("begun\nhere")
    for _ in 0..<40 {
      let key = keys.filter { $0 != .control("_") && $0 != .control("y") }.randomElement(using: &generator) ?? .home
      _ = field.receive(key, columns: 9, .spacing)
    }
    let text = field.text
    for _ in 0..<60 { _ = field.receive(.control("_"), columns: 9, .spacing) }
    #expect(field.text == "begun\nhere")
    for _ in 0..<60 { _ = field.receive(.control("y"), columns: 9, .spacing) }
    #expect(field.text == text)
  }
}

/// Nothing of the text is lost in its rows, and down from the first row to the last passes each once.
@Test(arguments: WidthFamily.allCases)
func theRowsHoldTheWholeText(family: WidthFamily) {
  var generator = SplitMix64(seed: 66)
  var texts = RandomText(seed: 67)
  for _ in 0..<300 {
    let columns = Int.random(in: 4...20, using: &generator)
    var field = TextArea(texts.next(pieces: 14) + (Bool.random(using: &generator) ? "\n" : " ") + texts.next(pieces: 9))
    let height = field.height(columns: columns, family)
    var ups = 0
    while field.receive(.up, columns: columns, family), ups < 100 { ups += 1 }
    #expect(ups == height - 1)
    var downs = 0
    while field.receive(.down, columns: columns, family), downs < 100 { downs += 1 }
    #expect(downs == height - 1)
    var grid = Grid(size: Size(columns: columns, rows: height), family: family)
    field.draw(
      in: &grid, Area(column: 0, row: 0, columns: columns, rows: height), role: .field, isFocused: false)
    let shown = grid.text.unicodeScalars.filter { $0 != " " && $0 != "\n" }
    let wanted = field.text.unicodeScalars.filter { $0 != " " && $0 != "\n" }
    #expect(shown.elementsEqual(wanted))
  }
}
