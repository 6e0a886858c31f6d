import struct Learning.SplitMix64
import Terminal
import Testing

private func typed(_ text: String, limit: Int = 500, then keys: [Key] = []) -> TextField {
  var field = TextField(limit: limit)
  for scalar in text.unicodeScalars { _ = field.receive(.character(Character(scalar))) }
  for key in keys { _ = field.receive(key) }
  return field
}

@Test func bengaliThatComesScalarByScalarIsWhatWasTyped() {
  let field = typed("স্ত্রী ও র‍্যা")
  #expect(field.text.unicodeScalars.elementsEqual("স্ত্রী ও র‍্যা".unicodeScalars))
  #expect(field.caret == field.text.unicodeScalars.count)
}

@Test func backspaceTakesOneSignInBengaliAndAClusterElsewhere() {
  #expect(typed("স্ত্রী", then: [.backspace]).text == "স্ত্র")
  #expect(typed("কি", then: [.backspace, .backspace, .backspace]).text == "")
  #expect(typed("e\u{301}", then: [.backspace]).text == "")
  #expect(typed("ab", then: [.backspace]).text == "a")
}

@Test func theCaretMovesByWhatOneSees() {
  #expect(typed("কস্ত্রীx", then: [.left, .left, .character("-")]).text == "ক-স্ত্রীx")
  #expect(typed("কস্ত্রীx", then: [.home, .right, .right, .character("-")]).text == "কস্ত্রী-x")
  #expect(typed("কস্ত্রীx", then: [.home, .delete, .delete]).text == "x")
}

@Test(arguments: [
  ([Key.control("a"), .character("x")], "xone two"), ([.control("a"), .control("e"), .character("x")], "one twox"),
  ([.control("b"), .character("x")], "one twxo"), ([.home, .control("k")], ""), ([.control("u")], ""),
  ([.control("w")], "one "), ([.control("w"), .control("w")], ""), ([.home, .control("d")], "ne two"),
  ([.controlLeft, .character("x")], "one xtwo"), ([.home, .controlRight, .character("x")], "onex two"),
  ([.controlLeft, .control("k")], "one "), ([.controlLeft, .control("u")], "two"),
  ([.left, .left, .left, .backspace], "onetwo"),
  ([.end, .delete], "one two"), ([.home, .backspace], "one two"), ([.home, .left, .character("x")], "xone two"),
])
func theKeysOfEmacsDoWhatTheyDo(keys: [Key], wanted: String) {
  var field = TextField("one two")
  for key in keys {
    let isTaken = field.receive(key)
    #expect(isTaken)
  }
  #expect(field.text == wanted)
}

@Test func keysOfOthersAreLeftToThem() {
  var field = TextField("abc")
  for key: Key in [
    .up, .down, .tab, .backTab, .enter, .altEnter, .escape, .pageUp, .pageDown, .insert, .function(2), .control("p"),
    .control("n"),
    .control("c"), .control("l"), .control("z"), .alt("x"),
  ] {
    let isTaken = field.receive(key)
    #expect(!isTaken, "\(key)")
  }
  #expect(field.text == "abc")
}

@Test func whatWasUndoneCanBeDoneAgain() {
  var field = typed("one two")
  _ = field.receive(.control("w"))
  _ = field.receive(.control("_"))
  #expect(field.text == "one two")
  _ = field.receive(.control("y"))
  #expect(field.text == "one ")
  for _ in 0..<20 { _ = field.receive(.control("_")) }
  #expect(field.text == "")
  for _ in 0..<20 { _ = field.receive(.control("y")) }
  #expect(field.text == "one ")
  field.clear()
  #expect(field.text == "")
  _ = field.receive(.control("_"))
  #expect(field.text == "one ")
}

@Test func undoingEverythingAndDoingItAgainIsWhereOneWas() {
  var generator = SplitMix64(seed: 51)
  let keys: [Key] = [
    .character("a"), .character(" "), .character("ক"), .character("\u{09BF}"), .character("\u{09CD}"), .character("ষ"),
    .backspace, .delete,
    .left, .right, .home, .end, .control("w"), .control("k"), .control("u"), .controlLeft, .controlRight,
  ]
  for _ in 0..<300 {
    var field = TextField()
    for _ in 0..<40 {
      _ = field.receive(keys.randomElement(using: &generator) ?? .home)
      #expect((0...field.text.unicodeScalars.count).contains(field.caret))
    }
    let text = field.text
    for _ in 0..<60 { _ = field.receive(.control("_")) }
    #expect(field.text == "")
    for _ in 0..<60 { _ = field.receive(.control("y")) }
    #expect(field.text == text)
  }
}

@Test func aFieldTakesNoMoreThanItsLimit() {
  #expect(typed("abcdef", limit: 4).text == "abcd")
  var field = TextField("abcdef", limit: 4)
  #expect(field.text == "abcd")
  field.paste("xyz")
  #expect(field.text == "abcd")
  field.clear()
  field.paste("12345")
  #expect(field.text == "1234")
  _ = field.receive(.backspace)
  _ = field.receive(.character("9"))
  #expect(field.text == "1239")
}

@Test func aPasteIsOneLineAndHarmless() {
  var field = TextField("a")
  field.paste("b\nc\td\u{1B}[31m\u{202E}🇧🇩")
  #expect(field.text == "ab c d[31m[BD]")
}

@Test func aControlCanNotBeTyped() {
  var field = TextField()
  for character: Character in ["\u{1B}", "\u{7}", "\u{202E}", "\u{FE0F}", "\u{9B}", "\u{200B}"] {
    let isTaken = field.receive(.character(character))
    #expect(isTaken)
  }
  #expect(field.text.isEmpty)
}

@Test(arguments: WidthFamily.allCases)
func theCaretIsAlwaysInsideTheField(family: WidthFamily) throws {
  var generator = SplitMix64(seed: 52)
  let keys: [Key] = [
    .character("a"), .character("漢"), .character("ক"), .character("\u{09BF}"), .character("\u{09CD}"), .character("র"),
    .character("\u{0301}"),
    .left, .right, .home, .end, .backspace,
  ]
  for _ in 0..<400 {
    var field = TextField(isSecret: Bool.random(using: &generator))
    for _ in 0..<25 { _ = field.receive(keys.randomElement(using: &generator) ?? .home) }
    for columns in 1...9 {
      var grid = Grid(size: Size(columns: 14, rows: 3), family: family)
      field.draw(in: &grid, column: 2, row: 1, columns: columns, role: .field, isFocused: true)
      let caret = try #require(grid.caret)
      #expect(caret.row == 1 && (2..<2 + columns).contains(caret.column))
      #expect(grid.isSound)
      for outside in Array(0..<2) + Array(2 + columns..<14) { #expect(grid[outside, 1].text == " ") }
    }
  }
}

@Test func aFieldIsDrawnWithItsCaretItsWordsAndItsSecrets() {
  var grid = Grid(size: Size(columns: 12, rows: 1))
  TextField("কি লাভ").draw(in: &grid, column: 1, row: 0, columns: 10, role: .field, isFocused: true)
  #expect(grid.text == " কি লাভ")
  #expect(grid.caret == Position(column: 7, row: 0))
  grid = Grid(size: Size(columns: 12, rows: 1))
  TextField("abcdefghijkl").draw(in: &grid, column: 0, row: 0, columns: 6, role: .field, isFocused: true)
  #expect(grid.text == "hijkl")
  #expect(grid.caret == Position(column: 5, row: 0))
  grid = Grid(size: Size(columns: 12, rows: 1))
  TextField("পাসword", isSecret: true).draw(in: &grid, column: 0, row: 0, columns: 10, role: .field, isFocused: false)
  #expect(grid.text == "••••••")
  #expect(grid.caret == nil)
  grid = Grid(size: Size(columns: 12, rows: 1))
  TextField().draw(in: &grid, column: 0, row: 0, columns: 10, role: .field, isFocused: true, placeholder: "your name")
  #expect(grid.text == "your name")
  #expect(grid[0, 0].role == .muted)
  #expect(grid.caret == Position(column: 0, row: 0))
}
