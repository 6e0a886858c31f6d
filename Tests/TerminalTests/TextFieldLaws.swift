import struct Learning.SplitMix64
import Terminal
import Testing

private let keys: [Key] = [
  .character("a"), .character(" "), .character("漢"), .character("ক"), .character("\u{09BF}"),
  .character("\u{09CD}"), .character("ষ"),
  .character("\u{200D}"), .character("\u{0301}"), .character("é"), .character("👍"), .character("\u{1F1E7}"),
  .character("\u{1B}"),
  .backspace, .delete, .left, .right, .home, .end, .controlLeft, .controlRight, .control("a"), .control("b"),
  .control("d"),
  .control("e"), .control("k"), .control("u"), .control("w"), .control("_"), .control("y"),
]

private func isSame(_ one: String, _ other: String) -> Bool {
  one.unicodeScalars.elementsEqual(other.unicodeScalars)
}

@Test func whateverIsPressedTheCaretIsInTheTextAndTheTextInItsLimit() {
  var generator = SplitMix64(seed: 53)
  var texts = RandomText(seed: 54)
  for _ in 0..<400 {
    let limit = Int.random(in: 0...12, using: &generator)
    var field = TextField(texts.next(pieces: 4, isHostile: true), limit: limit)
    for _ in 0..<40 {
      switch Int.random(in: 0..<12, using: &generator) {
      case 0: field.paste(texts.next(pieces: 4, isHostile: true))
      case 1: field.replace(with: texts.next(pieces: 4, isHostile: true))
      default: _ = field.receive(keys.randomElement(using: &generator) ?? .home)
      }
      let scalars = field.text.unicodeScalars
      #expect((0...scalars.count).contains(field.caret) && scalars.count <= limit)
      #expect(scalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
    }
  }
}

@Test func whatWasTypedGoesAwayKeyByKey() {
  var texts = RandomText(seed: 55)
  for _ in 0..<400 {
    let text = texts.next(pieces: 8)
    var field = TextField()
    for scalar in text.unicodeScalars { _ = field.receive(.character(Character(scalar))) }
    let typed = field.text
    #expect(isSame(typed, text))
    var presses = 0
    while !field.text.isEmpty, presses <= typed.unicodeScalars.count {
      let before = field.text
      _ = field.receive(.backspace)
      presses += 1
      #expect(
        before.unicodeScalars.starts(with: field.text.unicodeScalars)
          && field.text.unicodeScalars.count < before.unicodeScalars.count)
      #expect(field.caret == field.text.unicodeScalars.count)
    }
    #expect(field.text.isEmpty)
  }
}

@Test(arguments: ["স্ত্রী", "র‍্যা", "ক্ষতি", "কোণ", "हिन्दी"])
func inIndicTextABackspaceTakesOneSign(text: String) {
  var field = TextField(text)
  for count in stride(from: text.unicodeScalars.count, to: 0, by: -1) {
    #expect(field.text.unicodeScalars.count == count)
    _ = field.receive(.backspace)
  }
  #expect(field.text.isEmpty)
}

@Test func thereAndBackIsWhereOneWas() {
  var texts = RandomText(seed: 56)
  for _ in 0..<300 {
    let text = texts.next(pieces: 8)
    for (there, back) in [(Key.left, Key.right), (.control("b"), .right)] {
      var field = TextField(text)
      for _ in 0..<text.count { _ = field.receive(there) }
      #expect(field.caret == 0)
      for _ in 0..<text.count { _ = field.receive(back) }
      #expect(field.caret == text.unicodeScalars.count && isSame(field.text, text))
    }
  }
}

@Test(arguments: WidthFamily.allCases)
func noLetterOfASecretIsDrawn(family: WidthFamily) {
  var texts = RandomText(seed: 57)
  for _ in 0..<300 {
    let secret = texts.next(pieces: 8, isHostile: true)
    for columns in [1, 3, 10] {
      var grid = Grid(size: Size(columns: 12, rows: 1), family: family)
      TextField(secret, isSecret: true).draw(
        in: &grid, column: 1, row: 0, columns: columns, role: .field, isFocused: true)
      #expect((0..<12).allSatisfy { [" ", "•"].contains(grid[$0, 0].text) })
      #expect(grid[11, 0].text == " ")
    }
  }
}

/// Where a text fits, the caret stands behind what is before it, and all of it is there.
@Test(arguments: WidthFamily.allCases)
func theCaretStandsWhereTheNextLetterGoes(family: WidthFamily) {
  var texts = RandomText(seed: 58)
  for _ in 0..<300 {
    var field = TextField(texts.next(pieces: 6))
    let clusters = Array(field.text)
    for place in clusters.indices.reversed() {
      var grid = Grid(size: Size(columns: 60, rows: 1), family: family)
      _ = field.receive(.left)
      field.draw(in: &grid, column: 2, row: 0, columns: 55, role: .field, isFocused: true)
      let before = width(of: String(clusters[..<place]), family)
      #expect(grid.caret == Position(column: 2 + before, row: 0))
      let wanted = "  " + field.text
      #expect(grid.text == String(wanted.reversed().drop { $0 == " " }.reversed()))
    }
  }
}

@Test func twentyTimesTheMemoryOfUndoDoesNoHarm() {
  var field = TextField(limit: 5000)
  for _ in 0..<2000 { field.paste("ab") }
  var presses = 0
  while presses < 3000 {
    _ = field.receive(.control("_"))
    presses += 1
  }
  #expect(field.text.unicodeScalars.count == 4000 - 2 * 100, "a hundred moments are kept")
  for _ in 0..<3000 { _ = field.receive(.control("y")) }
  #expect(field.text.unicodeScalars.count == 4000)
}
